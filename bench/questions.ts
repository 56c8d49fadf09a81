import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../src/corpus/article.ts';
import type { Passage } from '../src/corpus/passages.ts';
import type { PassageIndex } from '../src/index/passage-index.ts';
import { searchPassages } from '../src/index/search.ts';
import { plainLanguageOf } from '../src/languages/choose.ts';
import { guessLanguage } from '../src/languages/guess.ts';
import { DataError } from './quality/squad.ts';
import { percent, table } from './quality/table.ts';
import { ask, indexArticles, languages } from './quality/verbatim.ts';
import { readRealNews } from './questions/real-news.ts';
import {
  type Case,
  caseOf,
  isRight,
  type Outcome,
  type RealQuestion,
  type Row,
  summarise,
} from './questions/score.ts';

const usage = `Usage: npm run bench:questions -- --real DIR [options]

How the questions of test/quality/real-questions.jsonl on real news are answered.

  --real DIR       folder with english-bbc.jsonl and vietnamese-mds.jsonl: an article a line
  --among company  also among the articles of company-vi.jsonl in the same folder, about which nothing is asked
  --json FILE      write the rows as JSON, too
  --help           show this`;

const options = readOptions();
try {
  const rows = await run(options);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`bench:questions: ${error.message}\n`);
  process.exitCode = 1;
}

interface Options {
  real: string;
  isAmongCompany: boolean;
  json?: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        real: { type: 'string' },
        among: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      print(usage);
      process.exit(0);
    }
    const { real, among, json } = values;
    if (real === undefined) throw new Error('--real DIR is missing');
    if (among !== undefined && among !== 'company') throw new Error(`unknown company ${among}`);
    return { real, isAmongCompany: among !== undefined, json };
  } catch (error) {
    process.stderr.write(`bench:questions: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}

async function run({ real, isAmongCompany }: Options): Promise<Row[]> {
  const articles = await readRealNews(real, isAmongCompany);
  const cases = await readCases(new Map(articles.map((article) => [article.id, article])));
  const indexes = indexArticles(articles);
  const outcomes = new Map<Case, Outcome>();
  const start = performance.now();
  for (const one of cases) {
    const { isAnswered, quotations } = ask(one.asked.question, indexes, 10);
    const isOffered = bestPassages(one.asked.question, indexes).some(({ article, sentences }) =>
      sentences.some(({ start, end }) => isRight(one, article, article.body.slice(start, end))),
    );
    outcomes.set(one, { isAnswered, first: quotations[0], isOffered });
  }
  const ms = (performance.now() - start) / cases.length;
  const rows = summarise(outcomes);
  print(
    `${articles.length.toLocaleString('en')} articles\n${rowTable(rows)}\n${ms.toFixed(1)} ms a question`,
  );
  return rows;
}

/** The best five passages of each language. */
function bestPassages(question: string, indexes: ReadonlyMap<string, PassageIndex>): Passage[] {
  const written = guessLanguage(question, languages) ?? plainLanguageOf(languages);
  return [...indexes.values()].flatMap((index) =>
    searchPassages(index, question, written, 5).hits.map((hit) => hit.passage),
  );
}

async function readCases(articles: ReadonlyMap<string, Article>): Promise<Case[]> {
  const file = new URL('../test/quality/real-questions.jsonl', import.meta.url);
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => caseOf(JSON.parse(line) as RealQuestion, articles));
}

function rowTable(rows: readonly Row[]): string {
  return table(
    [
      '',
      'questions',
      'event',
      'article',
      'sentence',
      'answered',
      'both',
      'characters',
      'offered',
      'near misses',
      'answered',
    ],
    rows.map((row) => [
      row.group,
      String(row.questions),
      ...[row.event, row.article, row.sentence, row.answered, row.rightAndAnswered].map(percent),
      row.characters === undefined ? '–' : row.characters.value.toFixed(0),
      percent(row.offered),
      String(row.nearMisses),
      percent(row.nearAnswered),
    ]),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
