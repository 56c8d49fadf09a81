import { existsSync, readdirSync } from 'node:fs';
import type { Article } from '../src/corpus/article.ts';
import { collectFacts } from '../src/facts/collect.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { BadGold, goldDigests, goldSentences, type Labelled } from './facts/gold.ts';
import { type Scores, Share, score, scores, Tally } from './facts/score.ts';
import { table } from './quality/table.ts';

/**
 * How well facts are read: precision, recall and F1 against labels made by hand, over the sample corpus and over
 * single sentences of the hard cases, on which the rules were mended, and over sentences held back from that; and
 * how long an article of 600 words takes. `--misses NAME` lists every miss, false alarm and wrong detail of
 * one set, else of the last.
 */
const folder = 'test/facts/gold';
const languages = await loadLanguages();

try {
  if (!existsSync(folder)) throw new BadGold(`${folder}: not there`);
  const digests = await goldDigests('corpus', folder, new Set(languages.keys()));
  const sentences = goldSentences(`${folder}/sentences.jsonl`);
  report([
    ['digests', digests],
    ['sentences', sentences],
    ['all', [...digests, ...sentences]],
    ...heldBack(),
  ]);
  time(digests.map(({ article }) => article));
} catch (error) {
  if (!(error instanceof BadGold)) throw error;
  console.error(`The labels cannot be used. ${error.message}`);
  process.exitCode = 1;
}

/** The sets labelled without sight of the rules; `test/facts/gold/README.md` says which of them was mended after. */
function heldBack(): [string, Labelled[]][] {
  const files = readdirSync(folder).filter((name) => /^heldback.*\.jsonl$/u.test(name));
  return files.sort().map((name) => [name.replace('.jsonl', ''), goldSentences(`${folder}/${name}`)]);
}

function report(sets: [string, Labelled[]][]): void {
  const facts: string[][] = [];
  const details: string[][] = [];
  const wanted = process.argv.indexOf('--misses');
  const misses = wanted < 0 ? undefined : (process.argv[wanted + 1] ?? sets.at(-1)![0]);
  let missed: Scores | undefined;
  for (const [name, texts] of sets) {
    const found = scores();
    for (const text of texts) score(text, collectFacts([text.article], languages), found);
    if (name === misses) missed = found;
    for (const [kind, tally] of Object.entries(found)) {
      if (tally.isEmpty) continue;
      if (tally instanceof Tally) facts.push([`${kind}, ${name}`, ...row(tally)]);
      else
        details.push([
          `${kind}, ${name}`,
          share(tally),
          `${tally.right}/${tally.right + tally.wrong.length}`,
        ]);
    }
  }
  console.log(table(['facts', 'precision', 'recall', 'F1', 'right', 'missed', 'false'], facts));
  console.log(`\n${table(['detail of those found', 'right', 'of'], details)}`);
  if (missed) list(missed);
}

function row(tally: Tally): string[] {
  const { precision, recall, f1, hits, misses, alarms } = tally;
  return [precision, recall, f1]
    .map((value) => value.toFixed(3))
    .concat(String(hits), String(misses.length), String(alarms.length));
}

function share({ right, wrong }: Share): string {
  return (right / (right + wrong.length)).toFixed(3);
}

function list(all: Scores): void {
  for (const [kind, tally] of Object.entries(all)) {
    if (tally instanceof Share) print(`${kind} wrong`, tally.wrong);
    else {
      print(`${kind} missed`, tally.misses);
      print(`${kind} false`, tally.alarms);
    }
  }
}

function print(heading: string, lines: readonly string[]): void {
  if (lines.length > 0) console.log(`\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Digests joined until each article has 600 words. */
function time(articles: readonly Article[]): void {
  const long = [...languages.keys()].flatMap((code) => {
    const words = articles.filter((article) => article.language === code);
    const found: Article[] = [];
    for (let from = 0; from < words.length; from++) {
      let body = '';
      for (let at = from; at < words.length && body.split(/\s+/u).length < 600; at++)
        body += `${words[at]!.body}\n\n`;
      const cut = body.split(/(?<=\s)/u);
      if (cut.length >= 600) found.push({ ...words[from]!, body: cut.slice(0, 600).join('').trim() });
    }
    return found;
  });
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    for (const article of long) {
      const start = performance.now();
      collectFacts([article], languages);
      if (round >= 5) times.push(performance.now() - start);
    }
  }
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)]!.toFixed(2);
  console.log(`\nAn article of 600 words takes ${median} ms (median of ${times.length} runs).`);
}
