import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Filled } from './scale/fill.ts';
import type { MeasuredSize } from './scale/measured.ts';
import type { Other } from './scale/others.ts';
import { showCommands, showOthers, showSizes } from './scale/report.ts';
import { runChild } from './scale/run-child.ts';
import type { Served } from './scale/serve.ts';
import type { Given } from './scale/world.ts';

const usage = `Usage: npm run bench:scale -- [--articles 2000,20000,100000] [--real FILE] [--seed 1] [--minisearch 20000]
                              [--folder DIR] [--json FILE] [--quick]

The bot over so many made-up articles, and over those of a file of JSON lines (id, title, body; language, publisher
and published if it has them): what their first reading costs, how long a start takes, memory, a new article, each
command, how long the event loop stands still while people ask and news comes in, and whether the questions of the
sample corpus are answered as well among so many others. Beside it, over the same passages, SQLite's FTS5 and, up to
so many articles as --minisearch says, MiniSearch with default options. The databases are made below DIR; without it
they are gone afterwards. --quick asks less, for trying it out: its numbers mean nothing.

Times of CPU are those of all threads. What is measured by the clock needs a machine that does nothing else.`;

const options = readOptions();
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
const sizes: MeasuredSize[] = [];
try {
  for (const articles of options.articles) sizes.push(await measureSize(articles));
  if (options.real !== undefined)
    sizes.push(await measureSize(Number.MAX_SAFE_INTEGER, resolve(options.real)));
} finally {
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
const shown = [showSizes(sizes), showCommands(sizes), showOthers(sizes)];
process.stdout.write(`${shown.join('\n\n')}\n`);
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(sizes, null, 2)}\n`);

async function measureSize(articles: number, real?: string): Promise<MeasuredSize> {
  const source = real === undefined ? 'made up' : 'real';
  const own = join(folder, real === undefined ? String(articles) : basename(real, '.jsonl'));
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const given: Given = { articles, seed: options.seed, real, folder: own, isQuick: options.quick };
  const step = (what: string): void => {
    process.stderr.write(`${real === undefined ? articles.toLocaleString('en') : basename(real)}: ${what}\n`);
  };
  step('first reading');
  const filled = await runChild<Filled>('fill', given);
  step('the other engines');
  const stored = { ...given, articles: filled.articles };
  const fts5 = await runChild<Other>('others', { ...stored, engine: 'fts5' });
  const minisearch =
    filled.articles <= options.minisearch * 1.1
      ? await runChild<Other>('others', { ...stored, engine: 'minisearch' })
      : undefined;
  step('the bot');
  const served = await runChild<Served>('serve', stored);
  step('the questions of the sample corpus');
  const quality = await runChild<MeasuredSize['quality']>('quality', stored);
  return { source, filled, served, quality, fts5, minisearch };
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '2000,20000,100000' },
        real: { type: 'string' },
        seed: { type: 'string', default: '1' },
        minisearch: { type: 'string', default: '20000' },
        folder: { type: 'string' },
        json: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    const count = (name: string, text: string): number => {
      const value = Number(text);
      if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}: "${text}" is no whole number`);
      return value;
    };
    const { real, folder, json, quick } = values;
    return {
      articles: values.articles === '' ? [] : values.articles.split(',').map((one) => count('articles', one)),
      seed: count('seed', values.seed),
      minisearch: count('minisearch', values.minisearch),
      ...{ real, folder, json, quick },
    };
  } catch (error) {
    process.stderr.write(`bench:scale: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}
