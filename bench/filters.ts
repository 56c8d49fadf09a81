import { readCorpus } from '../src/corpus/folder.ts';
import { collectFacts } from '../src/facts/collect.ts';
import { findFigures } from '../src/facts/figures/figures.ts';
import { readForMatching } from '../src/filter/article.ts';
import type { Filter } from '../src/filter/filter.ts';
import { compileFilter } from '../src/filter/match.ts';
import { parseFilter } from '../src/filter/parse.ts';
import type { Language } from '../src/languages/language.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { pick, seeded } from './quality/random.ts';

/**
 * How long one new article of about 600 words takes with 2,000 different subscriptions: reading it and holding it
 * against all of them, with filters compiled beforehand and with filters compiled for it. Target: 50 ms at the median.
 */
const rounds = Number(process.argv[2] ?? 200);
const subscriptions = 2000;
const words = 600;

const languages = await loadLanguages();
const all = [...languages.values()];
const { articles } = await readCorpus('corpus', new Set(languages.keys()));
const { people } = collectFacts(articles, languages);
const filters = [...makeFilters(seeded(1))];

const rows: Record<string, Record<string, number>> = {};
for (const language of all) {
  const article = { ...articles[0]!, language: language.code, body: bodyOf(language) };
  const read = () => readForMatching(article, figures, languages);
  const figures = findFigures(article.body, language);
  const compiled = filters.map((filter) => compileFilter(filter, languages));
  const fitting = compiled.filter((fits) => fits(read())).length;
  const measure = (name: string, most: number, run: () => void) => {
    rows[`${language.code}: ${name}`] = { ...timesOf(most, run), fitting };
  };
  measure('read the article', rounds, read);
  measure('read and match', rounds, () => {
    const matched = read();
    for (const fits of compiled) fits(matched);
  });
  measure('read, compile and match', rounds / 10, () => {
    const matched = read();
    for (const filter of filters) compileFilter(filter, languages)(matched);
  });
}
console.log(`${new Set(filters.map((filter) => JSON.stringify(filter))).size} subscriptions, ${words} words`);
console.table(rows);

/** Names of the corpus, words of both lexicons, figures, phrases and publishers, joined in all ways. */
function* makeFilters(random: () => number): Generator<Filter> {
  const forms = all.map((language) => [...language.lexicon.values()].map((written) => written[0]!));
  const names = people.flatMap((person) => person.names);
  const publishers = [...new Set(articles.map((article) => article.publisher))];
  const term = (): string => {
    const one = pick(pick(forms, random), random);
    const kinds = [
      () => one,
      () => one,
      () => `"${one}"`,
      () => `"${pick(names, random)}"`,
      () => `publisher:"${pick(publishers, random)}"`,
      () => `figure:>${Math.ceil(random() * 1000)}000 USD`,
      () => `figure:">${Math.ceil(random() * 90)} triệu USD"`,
      () => `title:"${one}"`,
    ];
    return pick(kinds, random)();
  };
  const shapes = [
    () => `${term()} ${term()}`,
    () => `${term()} OR ${term()} OR ${term()}`,
    () => `${term()} -"${pick(names, random)}"`,
    () => `(${term()} OR ${term()}) AND NOT ${term()}`,
    () => `${term()} (${term()} OR (${term()} ${term()}))`,
  ];
  const seen = new Set<string>();
  while (seen.size < subscriptions) {
    const text = pick(shapes, random)();
    const read = parseFilter(text, languages);
    if (seen.has(text) || 'mistake' in read) continue;
    seen.add(text);
    yield read.filter;
  }
}

function bodyOf(language: Language): string {
  const bodies = articles.filter((article) => article.language === language.code);
  const text = bodies.map((article) => article.body).join('\n\n');
  return text.split(' ').slice(0, words).join(' ');
}

function timesOf(most: number, run: () => void): Record<string, number> {
  const times = Array.from({ length: most }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const at = (share: number): number => Number(times[Math.floor(share * (times.length - 1))]!.toFixed(2));
  return { rounds: most, 'median ms': at(0.5), 'p99 ms': at(0.99) };
}
