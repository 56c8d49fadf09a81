import { loadLanguages } from '../src/languages/load.ts';
import { buildLibrary, openLibrary } from '../src/library.ts';
import { findStories } from '../src/stories/stories.ts';

/**
 * How well articles are grouped into stories: the sample corpus, or the folder given, read with the front matter's
 * stories hidden and compared pair by pair with what the front matter says.
 */
const languages = await loadLanguages();
const { articles } = await openLibrary(process.argv[2] ?? 'corpus', languages);
const hidden = articles.map((article) => ({ ...article, stories: [] }));
const start = performance.now();
const library = buildLibrary(hidden, languages);
const built = performance.now();
const found = findStories(library.articles, library.facts, languages);
const end = performance.now();

const wanted = pairs(
  groupsOf(articles.flatMap(({ id, stories }) => stories.map((story) => ({ id, story })))),
);
const given = pairs(found.map((story) => story.articles.map((article) => article.id)));
const right = [...given].filter((pair) => wanted.has(pair));
const precision = right.length / given.size;
const recall = right.length / wanted.size;
console.table([
  {
    articles: articles.length,
    stories: found.length,
    pairs: wanted.size,
    precision: percent(precision),
    recall: percent(recall),
    F1: percent((2 * precision * recall) / (precision + recall)),
    'library ms': Math.round(built - start),
    'stories ms': Math.round(end - built),
  },
]);
for (const pair of wanted) if (!given.has(pair)) console.log(`missed: ${pair}`);
for (const pair of given) if (!wanted.has(pair)) console.log(`wrong:  ${pair}`);

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
