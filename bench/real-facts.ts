import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectFacts } from '../src/facts/collect.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { type LabelledArticle, RealScores } from './facts/score-real.ts';
import { table } from './quality/table.ts';
import { readRealNews } from './questions/real-news.ts';

const usage = `Usage: npm run bench:real-facts -- --real DIR [options]

How well facts are read from real news, against labels by somebody who does not know the rules
(test/quality/real-facts.jsonl): figures, people, who pledges and asks, agreements, and false alarms where a sentence
only looks like one.

  --real DIR     folder of english-bbc.jsonl and vietnamese-mds.jsonl
  --language L   only articles in this language
  --list         print every miss and false alarm
  --help         show this`;

const { values } = parseArgs({
  options: {
    real: { type: 'string' },
    language: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help || values.real === undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const languages = await loadLanguages();
const articles = new Map((await readRealNews(values.real, false)).map((article) => [article.id, article]));
const labelled = readFileSync(new URL('../test/quality/real-facts.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LabelledArticle);
const scores = new RealScores();
for (const labels of labelled) {
  const article = articles.get(labels.article);
  if (article === undefined) throw new Error(`${values.real} has no article ${labels.article}`);
  if (values.language !== undefined && article.language !== values.language) continue;
  scores.add(labels, article.body, collectFacts([article], languages));
}
console.log(table(['facts', 'precision', 'recall', 'right', 'missed', 'false'], scores.facts()));
console.log(`\n${table(['of those found', 'right', 'of'], scores.details())}`);
if (values.list) for (const line of scores.wrong) console.log(line);
