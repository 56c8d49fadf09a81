import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Article, dayOf } from '../src/corpus/article.ts';
import { readCorpus } from '../src/corpus/folder.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { openMemoryLibrary } from '../src/reading/open-library.ts';

/**
 * How well articles are grouped into stories, pair by pair: the sample corpus with the front matter's stories hidden,
 * or `--clusters FILE`, JSON Lines with `cluster` beside id, language, title, published and body; the latter as they
 * are, and with a blank line after every third sentence. `--half 1` and `--half 2` take every other cluster.
 */
const { values } = parseArgs({
  options: { clusters: { type: 'string' }, show: { type: 'boolean' }, half: { type: 'string' } },
});
const languages = await loadLanguages();
const rows: Record<string, Record<string, string | number>> = {};
if (values.clusters === undefined) {
  const { articles } = await readCorpus('corpus', new Set(languages.keys()));
  rows['sample corpus'] = await measure(
    articles,
    articles.flatMap(({ id, stories }) => stories.map((story) => ({ id, story }))),
  );
} else {
  const lines = readFileSync(values.clusters, 'utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line) as Article & { cluster: number });
  const clusters = [...new Set(all.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  const read = all.filter(
    ({ cluster }) => values.half === undefined || clusters.indexOf(cluster) % 2 === Number(values.half) - 1,
  );
  const told = read.map(({ id, cluster }) => ({ id, story: String(cluster) }));
  const made = read.map((one) => ({
    ...one,
    publisher: URL.parse(`https://${one.url}`)?.host ?? 'unknown',
    digest: false,
    body: one.body.normalize('NFC').trim(),
  }));
  rows['as they are'] = await measure(made, told);
  rows['with blank lines'] = await measure(
    made.map((one) => ({ ...one, body: withParagraphs(one.body) })),
    told,
  );
}
console.table(rows);

async function measure(articles: readonly Article[], told: readonly { id: string; story: string }[]) {
  const hidden = articles.map((article) => ({ ...article, stories: [] }));
  const start = process.cpuUsage();
  const { store } = await openMemoryLibrary(hidden, languages);
  const { user } = process.cpuUsage(start);
  const places = await store.lists.placesOf(articles.map(({ id }) => id));
  const stories = await store.stories.of([...places.values()]);
  const found = pairs(
    groupsOf(
      [...places].flatMap(([id, place]) => (stories.get(place) ?? []).map((story) => ({ id, story }))),
    ),
  );
  const wanted = pairs(groupsOf(told));
  const right = [...found].filter((pair) => wanted.has(pair));
  const precision = right.length / found.size;
  const recall = right.length / wanted.size;
  if (values.show) {
    const byId = new Map(articles.map((one) => [one.id, `${dayOf(one)} ${one.title}`]));
    const shown = (pair: string): string =>
      pair
        .split(' + ')
        .map((id) => byId.get(id))
        .join('\n        ');
    for (const pair of wanted) if (!found.has(pair)) console.log(`missed: ${shown(pair)}`);
    for (const pair of found) if (!wanted.has(pair)) console.log(`wrong:  ${shown(pair)}`);
  }
  return {
    articles: articles.length,
    stories: new Set([...stories.values()].flat()).size,
    pairs: wanted.size,
    precision: percent(precision),
    recall: percent(recall),
    F1: percent((2 * precision * recall) / (precision + recall)),
    'CPU ms an article': Math.round(user / 1000 / articles.length),
  };
}

function withParagraphs(body: string): string {
  let sentences = 0;
  return body.replace(/([.!?”"])\s+(?=\p{Lu})/gu, (all, stop: string) =>
    ++sentences % 3 === 0 ? `${stop}\n\n` : all,
  );
}

function groupsOf(told: readonly { id: string; story: string }[]): string[][] {
  return Object.values(Object.groupBy(told, ({ story }) => story)).map((one) => one!.map(({ id }) => id));
}

function pairs(groups: readonly string[][]): Set<string> {
  const all = groups.flatMap((ids) =>
    ids.flatMap((one) => ids.filter((other) => one < other).map((other) => `${one} + ${other}`)),
  );
  return new Set(all);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
