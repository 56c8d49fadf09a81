import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Engine } from './quality/engine.ts';
import { fts5Exact, fts5Folded } from './quality/fts5.ts';
import { lunrVietnamese } from './quality/lunr.ts';
import { Bench, casesOf, type Row } from './quality/measure.ts';
import { miniSearch, miniSearchFolded } from './quality/minisearch.ts';
import { measureNews, type NewsRow } from './quality/news.ts';
import { openReaders, readerUsage } from './quality/readers.ts';
import { DataError, readSquad } from './quality/squad.ts';
import { decimal, percent, table } from './quality/table.ts';
import { tasks } from './quality/tasks.ts';
import { measureTyped, type TypedRow } from './quality/typed.ts';
import { verbatim } from './quality/verbatim.ts';
import { readCompany } from './questions/real-news.ts';

const usage = `Usage: npm run bench:quality -- --squad DIR [options]
       npm run bench:quality -- --news [--reader WHICH] [--among DIR]
       npm run bench:quality -- --typed

How well the bot finds paragraphs, sentences and the honest no, beside other engines in the same run.

  --squad DIR   folder of SQuAD-format files named by language: *.en.*json and *.vi.*json,
                such as xquad.en.json and xquad.vi.json of github.com/google-deepmind/xquad
  --only TASK   only this task; may be repeated or hold several: ${tasks.map((task) => task.name).join(',')}
  --news        the questions on the sample corpus; alone, without --squad; part of a full run
  --typed       questions on the sample corpus typed badly against the same typed well; alone
  --among DIR   the questions on the sample corpus among the articles of DIR/company-vi.jsonl
${readerUsage}
  --quick       every fifth question
  --json FILE   write the rows as JSON, too
  --help        show this`;

const engines: readonly Engine[] = [
  verbatim,
  miniSearch,
  miniSearchFolded,
  fts5Exact,
  fts5Folded,
  lunrVietnamese,
];
const quickly = 5;

const options = readOptions();
try {
  const rows = await run(options);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  const compared = rows.reduce((sum, row) => sum + row.compared, 0);
  // A quotation that differs has ended the run.
  print(`Verbatim: all of ${compared.toLocaleString('en')} quotations are word for word.`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`bench:quality: ${error.message}\n`);
  process.exitCode = 1;
}

interface Options {
  squad?: string;
  only: string[];
  news: boolean;
  typed: boolean;
  reader?: string;
  passages?: string;
  among?: string;
  step: number;
  json?: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        squad: { type: 'string' },
        only: { type: 'string', multiple: true },
        news: { type: 'boolean' },
        typed: { type: 'boolean' },
        reader: { type: 'string' },
        passages: { type: 'string' },
        among: { type: 'string' },
        quick: { type: 'boolean' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      print(usage);
      process.exit(0);
    }
    const { squad, json, reader, passages, among } = values;
    const only = (values.only ?? []).flatMap((names) => names.split(','));
    const unknown = only.find((name) => !tasks.some((task) => task.name === name));
    if (unknown !== undefined) throw new Error(`unknown task ${unknown}`);
    const typed = values.typed ?? false;
    if (squad === undefined && !((values.news || reader || typed) && only.length === 0))
      throw new Error('--squad DIR is missing');
    const news = values.news ?? (only.length === 0 && !typed);
    return { squad, only, news, typed, reader, passages, among, step: values.quick ? quickly : 1, json };
  } catch (error) {
    process.stderr.write(`bench:quality: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}

async function run({
  squad: folder,
  only,
  news,
  typed,
  reader,
  passages,
  among,
  step,
}: Options): Promise<(Row | NewsRow | TypedRow)[]> {
  const rows: (Row | NewsRow | TypedRow)[] = [];
  if (folder !== undefined) {
    const squad = await readSquad(folder);
    const benches = engines.map((engine) => new Bench(engine, squad));
    for (const task of tasks.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const cases = casesOf(task, squad, step);
      const reached: Row[] = [];
      for (const bench of benches) reached.push(await bench.run(task, cases));
      print(`${task.name}: ${task.about}, ${cases.length} questions\n${taskTable(reached)}\n`);
      rows.push(...reached);
    }
  }
  if (news) {
    const readers = reader === undefined ? undefined : await openReaders(reader, passages);
    const company = among === undefined ? [] : await readCompany(among);
    const reached = await measureNews(step, readers, company);
    print(`news: questions on the sample corpus\n${newsTable(reached)}\n`);
    rows.push(...reached);
  }
  if (typed) {
    const reached = await measureTyped((line) => print(`only right when typed well: ${line}`));
    print(
      `typed: questions typed badly against the same typed well, right and answered\n${typedTable(reached)}\n`,
    );
    rows.push(...reached);
  }
  return rows;
}

function taskTable(rows: readonly Row[]): string {
  const head = [
    '',
    'Recall@1',
    'Recall@3',
    'MRR@10',
    'Sentence@1',
    'answered: can',
    'cannot',
    'AUROC',
    'seconds',
  ];
  return table(
    head,
    rows.map((row) => [
      row.engine,
      ...[row.recall1, row.recall3, row.mrr10, row.sentence1, row.answeredCan, row.answeredCannot].map(
        percent,
      ),
      decimal(row.auroc),
      row.seconds.toFixed(1),
    ]),
  );
}

function newsTable(rows: readonly NewsRow[]): string {
  const byGroup = Map.groupBy(rows, (row) => row.group);
  const names = [...new Set(rows.map((row) => row.engine))];
  return table(
    ['', 'questions', ...names.flatMap((name) => [`${name}: right`, 'answered'])],
    [...byGroup].map(([group, own]) => [
      group,
      String(own[0]!.questions),
      ...own.flatMap((row) => [percent(row.right), percent(row.answered)]),
    ]),
  );
}

function typedTable(rows: readonly TypedRow[]): string {
  return table(
    ['', 'questions', 'typed well', 'typed badly'],
    rows.map((row) => [row.group, String(row.questions), percent(row.well), percent(row.badly)]),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
