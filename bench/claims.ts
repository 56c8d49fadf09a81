import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge, type LabelledClaim, summariseClaims, type Told, wrongOnes } from './claims/score.ts';
import { percent, table } from './quality/table.ts';

const usage = `Usage: npm run bench:claims -- [options]

How many false claims are confirmed and how many true ones are told as true, by what the command line writes.

  --claims FILE    labelled claims, one a line (default test/quality/claims.jsonl)
  --corpus DIR     the articles that they are held against (default corpus)
  --verdicts FILE  score these lines of "verbatim claim --batch" instead of running it
  --list           print every claim that was told wrong
  --help           show this`;

const root = fileURLToPath(new URL('../', import.meta.url));

try {
  const options = readOptions();
  const lines = await readFile(options.claims, 'utf8');
  const claims = readLines<LabelledClaim>(lines);
  const written = options.verdicts
    ? await readFile(options.verdicts, 'utf8')
    : await runClaims(claims, options.corpus);
  const judged = judge(claims, readLines<Told>(written));
  const head = ['', 'claims', 'told as reported', 'differs', 'something else', 'not found'];
  const rows = summariseClaims(judged).map(
    ({ group, claims, reported, differs, somethingElse, notFound }) => [
      group,
      String(claims),
      percent(reported),
      ...[differs, somethingElse, notFound].map(String),
    ],
  );
  console.log(table(head, rows));
  if (options.list) {
    for (const { claim, verdict } of wrongOnes(judged))
      console.log(`${claim.isTrue ? 'true' : 'FALSE'} ${claim.id} ${claim.kind}: ${verdict}: ${claim.text}`);
  }
} catch (error) {
  process.stderr.write(`bench:claims: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

interface Options {
  claims: string;
  corpus: string;
  verdicts?: string;
  list: boolean;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        claims: { type: 'string', default: `${root}test/quality/claims.jsonl` },
        corpus: { type: 'string', default: `${root}corpus` },
        verdicts: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    process.stderr.write(`bench:claims: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}

function readLines<T>(lines: string): T[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** The labels stay here: the command is given id, text and language alone. */
async function runClaims(claims: readonly LabelledClaim[], corpus: string): Promise<string> {
  const child = spawn(process.execPath, [`${root}src/cli.ts`, 'claim', '--batch', '--corpus', corpus], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.on('error', () => undefined);
  child.stdin.end(
    claims.map(({ id, text, language }) => `${JSON.stringify({ id, text, language })}\n`).join(''),
  );
  const written = await text(child.stdout);
  const code = await closed;
  if (code !== 0) throw new Error(`verbatim claim --batch ended with ${code}`);
  return written;
}
