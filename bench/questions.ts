import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../src/corpus/article.ts';
import { offerSentences } from '../src/reader/answer-with-reader.ts';
import { estimateTokens } from '../src/reader/tokens.ts';
import { depth } from './quality/engine.ts';
import { openReaders, readerUsage } from './quality/readers.ts';
import { DataError } from './quality/squad.ts';
import { percent, table } from './quality/table.ts';
import { askReader, indexArticles, languages } from './quality/verbatim.ts';
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
${readerUsage}
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
  reader?: string;
  passages?: string;
  json?: string;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        real: { type: 'string' },
        among: { type: 'string' },
        reader: { type: 'string' },
        passages: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) {
      print(usage);
      process.exit(0);
    }
    const { real, among, reader, passages, json } = values;
    if (real === undefined) throw new Error('--real DIR is missing');
    if (among !== undefined && among !== 'company') throw new Error(`unknown company ${among}`);
    return { real, isAmongCompany: among !== undefined, reader, passages, json };
  } catch (error) {
    process.stderr.write(`bench:questions: ${(error as Error).message}\n\n${usage}\n`);
    process.exit(2);
  }
}

async function run({ real, isAmongCompany, reader, passages }: Options): Promise<Row[]> {
  const articles = await readRealNews(real, isAmongCompany);
  const cases = await readCases(new Map(articles.map((article) => [article.id, article])));
  const indexes = await indexArticles(articles);
  const readers = await openReaders(reader ?? 'oracle', passages);
  const outcomes = new Map<Case, Outcome>();
  const start = performance.now();
  for (const one of cases) {
    const asked = readers((article, sentence) => isRight(one, article, sentence));
    const answer = await askReader(
      one.asked.question,
      indexes,
      depth,
      reader === undefined ? undefined : asked,
    );
    const { text, sentences } = offerSentences(answer, languages.get(one.asked.language)!, asked.passages);
    outcomes.set(one, {
      isAnswered: answer.isAnswered,
      first: answer.quotations[0],
      tokens: estimateTokens(text),
      isOffered: sentences.some(({ passage: { article }, span }) =>
        isRight(one, article, article.body.slice(span.start, span.end)),
      ),
    });
  }
  const ms = (performance.now() - start) / cases.length;
  const rows = summarise(outcomes);
  print(
    `${articles.length.toLocaleString('en')} articles\n${rowTable(rows)}\n${ms.toFixed(1)} ms a question`,
  );
  return rows;
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
      'tokens',
      'near misses',
      'answered',
    ],
    rows.map((row) => [
      row.group,
      String(row.questions),
      ...[row.event, row.article, row.sentence, row.answered, row.rightAndAnswered].map(percent),
      row.characters === undefined ? '–' : row.characters.value.toFixed(0),
      percent(row.offered),
      row.tokens === undefined ? '–' : row.tokens.value.toFixed(0),
      String(row.nearMisses),
      percent(row.nearAnswered),
    ]),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
