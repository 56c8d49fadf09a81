import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { PassageIndex } from '../src/index/passage-index.ts';
import { type QuestionSet, readSets, type SetQuestion, showsAnswer } from './qa/sets.ts';
import { type Measured, mean, share } from './quality/metrics.ts';
import { DataError } from './quality/squad.ts';
import { percent, table } from './quality/table.ts';
import { ask, indexArticles } from './quality/verbatim.ts';

const usage = `Usage: npm run bench:qa -- --sets DIR [options]

How often the highlight holds the answer to questions that others wrote on their articles: with the article
known (an index of it alone), and with all articles of the set in one index. A long highlight is easier to
hit, so its mean length stands beside.

  --sets DIR    folder of JSON files {lang, articles: [{id, title, body}], questions: [{id, text, article, spans}]};
                spans are [start, end] of the answers in the article's body
  --only SET    only this file, without .json; may be repeated
  --step N      every Nth question (default 1)
  --json FILE   write which questions were right, to compare two runs pair by pair
  --help        show this`;

interface Outcome {
  id: string;
  isKnown: boolean;
  isRight: boolean;
  isArticle: boolean;
  length: number;
}

try {
  const { values } = parseArgs({
    options: {
      sets: { type: 'string' },
      only: { type: 'string', multiple: true },
      step: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const step = Number(values.step);
  if (values.help || values.sets === undefined || !(step >= 1)) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const outcomes: Outcome[] = [];
    for (const set of await readSets(values.sets, values.only ?? [])) {
      const asked = set.questions.filter((_, index) => index % step === 0);
      const reached = [...(await askKnown(set, asked)), ...(await askWhole(set, asked))];
      process.stdout.write(`${show(set, reached)}\n\n`);
      outcomes.push(...reached);
    }
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(outcomes)}\n`);
  }
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`bench:qa: ${error.message}\n`);
  process.exitCode = 1;
}

async function askKnown(set: QuestionSet, asked: readonly SetQuestion[]): Promise<Outcome[]> {
  const byArticle = Map.groupBy(asked, (question) => question.article);
  const outcomes: Outcome[] = [];
  for (const article of set.articles) {
    const own = byArticle.get(article.id) ?? [];
    if (own.length === 0) continue;
    const indexes = await indexArticles([article]);
    for (const question of own) outcomes.push(await findOutcome(question, indexes, true));
  }
  return outcomes;
}

async function askWhole(set: QuestionSet, asked: readonly SetQuestion[]): Promise<Outcome[]> {
  const indexes = await indexArticles(set.articles);
  const outcomes: Outcome[] = [];
  for (const question of asked) outcomes.push(await findOutcome(question, indexes, false));
  return outcomes;
}

async function findOutcome(
  question: SetQuestion,
  indexes: ReadonlyMap<string, PassageIndex>,
  isKnown: boolean,
): Promise<Outcome> {
  const [first] = (await ask(question.text, indexes, 1)).quotations;
  const isArticle = first?.article.id === question.article;
  return {
    id: question.id,
    isKnown,
    isArticle,
    isRight: isArticle && showsAnswer(first.highlight, question.spans),
    length: first?.highlight.text.length ?? 0,
  };
}

function show({ name, language }: QuestionSet, outcomes: readonly Outcome[]): string {
  const line = (title: string, own: readonly Outcome[]): string[] => {
    const length: Measured = mean(own.map((one) => one.length));
    return [
      title,
      String(own.length),
      percent(share(own.map((one) => one.isArticle))),
      percent(share(own.map((one) => one.isRight))),
      length.value.toFixed(0),
    ];
  };
  return table(
    [`${name} (${language})`, 'questions', 'article right', 'sentence right', 'mean length'],
    [
      line(
        'article known',
        outcomes.filter((one) => one.isKnown),
      ),
      line(
        'whole set in one index',
        outcomes.filter((one) => !one.isKnown),
      ),
    ],
  );
}
