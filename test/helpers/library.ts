import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { collectFacts, type Facts } from '../../src/facts/collect.ts';
import type { Library, LiveLibrary } from '../../src/library.ts';
import { factsIn } from '../../src/lists/find-facts.ts';
import { loadStories } from '../../src/lists/find-stories.ts';
import { findNewest } from '../../src/lists/newest.ts';
import { compareArticles } from '../../src/lists/reports.ts';
import { openMemoryLibrary } from '../../src/reading/open-library.ts';
import { type JoinedFigure, joinFigures } from '../../src/stories/join-figures.ts';
import { type JoinedPledge, joinPledges } from '../../src/stories/join-pledges.ts';
import type { Story } from '../../src/stories/story.ts';
import { finish } from '../../src/worker/steps.ts';
import { languages } from './languages.ts';

/** The articles of the sample corpus, the newest first. */
export async function sampleArticles(): Promise<Article[]> {
  const { articles } = await readCorpus('corpus', new Set(languages.keys()));
  return newestFirst(articles);
}

/** A library in memory over some articles, all read and joined. */
export function libraryOf(articles: readonly Article[]): Promise<LiveLibrary> {
  return openMemoryLibrary(articles, languages);
}

/** All articles of a library, the newest first. */
export function articlesOf(library: Library): Promise<Article[]> {
  return findNewest(library, 1_000);
}

/** The values of all figures of a library. */
export async function figuresOf(library: Library): Promise<number[]> {
  const { store, loaded } = library;
  const articles = await articlesOf(library);
  const places = await store.lists.placesOf(articles.map(({ id }) => id));
  const read = await loaded.get([...places.values()]);
  return [...read.values()].flatMap((one) => factsIn(one).figures.map(({ figure }) => figure.value));
}

let sample: Promise<LiveLibrary> | undefined;

/** The library over the sample corpus; who changes it opens one of their own. */
export function sampleLibrary(): Promise<LiveLibrary> {
  sample ??= sampleArticles().then(libraryOf);
  return sample;
}

/** Everything that a small library holds, joined at once. */
export interface Joined {
  articles: readonly Article[];
  facts: Facts;
  stories: readonly Story[];
  figures: readonly JoinedFigure[];
  pledges: readonly JoinedPledge[];
}

export async function joinAll(library: LiveLibrary): Promise<Joined> {
  const stored = await library.store.articles.all();
  const articles = newestFirst(stored.map(({ article }) => article));
  const facts = collectFacts(articles, languages);
  const comparison = await compareArticles(library, articles);
  const places = await library.store.lists.placesOf(articles.map(({ id }) => id));
  const told = await library.store.stories.of([...places.values()]);
  return {
    articles,
    facts,
    stories: await loadStories(library, [...new Set([...told.values()].flat())]),
    figures: finish(joinFigures(facts.figures, comparison)),
    pledges: finish(joinPledges(facts, comparison)),
  };
}

function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted(
    (one, other) => other.published.localeCompare(one.published) || one.id.localeCompare(other.id),
  );
}

/** Gives every article its stories. */
export async function settle(library: LiveLibrary): Promise<void> {
  while (await library.joiner.step());
}
