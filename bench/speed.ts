import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { codes } from './quality/squad.ts';
import { table } from './quality/table.ts';
import type { Measured } from './speed/child.ts';

const usage = `Usage: npm run bench:speed -- [--squad DIR] [--passages 10000] [--rounds 3] [--quick] [--json FILE]

What a question costs over many passages, and what the index costs, beside MiniSearch with default options.
The passages are sentences of the SQuAD-format files in DIR, or else of the sample corpus, put together anew:
they hold fewer different words than as many passages of news would, so that common words weigh more.
--quick is one round.`;

const engines = ['minisearch', 'verbatim'] as const;
type EngineName = (typeof engines)[number];

/** One line of the table; every number is the median of the rounds. */
interface Row extends Measured {
  language: string;
  name: string;
}

const options = readOptions();
const rows: Row[] = [];
for (const language of codes) {
  const measured: Record<EngineName, Measured[][]> = { minisearch: [], verbatim: [] };
  // Taking turns, so that what else the machine does meets both.
  for (let round = 0; round < options.rounds; round++) {
    for (const engine of engines) {
      measured[engine].push(runChild(engine, language));
      process.stderr.write(`${language}: round ${round + 1} of ${options.rounds}, ${engine}\n`);
    }
  }
  const own = engines.flatMap((engine) =>
    measured[engine][0]!.map((_, part) => median(measured[engine], part)),
  );
  const named = own.map((row) => ({ ...row, language }));
  rows.push(...named);
  process.stdout.write(`${title(language, named[0]!)}\n${show(named)}\n\n`);
}
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);

function runChild(engine: EngineName, language: string): Measured[] {
  const child = fileURLToPath(new URL('speed/child.ts', import.meta.url));
  const given = JSON.stringify({ engine, language, squad: options.squad, passages: options.passages });
  try {
    const printed = execFileSync(process.execPath, ['--expose-gc', child, given], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(printed) as Measured[];
  } catch (error) {
    if (error instanceof SyntaxError) throw error;
    // The child has said on stderr what is wrong.
    process.exit(1);
  }
}

function median(rounds: readonly Measured[][], part: number): Measured {
  const middle = (read: (one: Measured) => number) => {
    const sorted = rounds.map((round) => read(round[part]!)).sort((one, other) => one - other);
    const [low, high] = [
      sorted[Math.floor((sorted.length - 1) / 2)]!,
      sorted[Math.floor(sorted.length / 2)]!,
    ];
    return (low + high) / 2;
  };
  return {
    ...rounds[0]![part]!,
    build: middle((one) => one.build),
    heap: middle((one) => one.heap),
    heapAsked: middle((one) => one.heapAsked),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
  };
}

function title(language: string, { passages, questions }: Measured): string {
  return `${language}: ${passages.toLocaleString('en')} passages, ${questions} questions; × is times MiniSearch's`;
}

function show(rows: readonly Row[]): string {
  const base = rows[0]!;
  const cells = (read: (row: Row) => number, digits: number) => (row: Row) => [
    read(row).toFixed(digits),
    (read(row) / read(base)).toFixed(2),
  ];
  const columns = [
    cells((row) => row.build, 2),
    cells((row) => row.heap, 1),
    cells((row) => row.heapAsked, 1),
    cells((row) => row.p50, 2),
    cells((row) => row.p99, 2),
  ];
  const names = ['build s', 'index MB', 'MB once asked', 'p50 ms', 'p99 ms'];
  return table(
    ['', ...names.flatMap((name) => [name, '×'])],
    rows.map((row) => [row.name, ...columns.flatMap((column) => column(row))]),
  );
}

function readOptions(): { squad?: string; passages: number; rounds: number; json?: string } {
  try {
    const { values } = parseArgs({
      options: {
        squad: { type: 'string' },
        passages: { type: 'string', default: '10000' },
        rounds: { type: 'string', default: '3' },
        quick: { type: 'boolean' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const count = (name: 'passages' | 'rounds') => {
      const value = Number(values[name]);
      if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`);
      return value;
    };
    const { squad, json } = values;
    return { squad, passages: count('passages'), rounds: values.quick ? 1 : count('rounds'), json };
  } catch (error) {
    process.stderr.write(`bench:speed: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}
