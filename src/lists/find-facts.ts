import { type ArticleFacts, readFacts, type Stated } from '../facts/collect.ts';
import type { LoadedArticle } from '../index/loaded-passages.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import { type Limits, type ListedKind, placeOf } from '../store/readings.ts';
import { onceFor } from '../text/once-for.ts';
import { holds } from '../text/span.ts';
import { giveWay } from '../worker/turns.ts';
import { readTopic, type Topic } from './topic.ts';

/** Most passages and articles that one list is made from: what the first pages show. */
const maxPassages = 150;
const maxArticles = 60;
/** What a sentence is worth, that does not hold the topic itself, for standing in an article that does. */
const inArticle = 0.4;
/** Share of the best fact's score that others must have. */
const nearBest = 0.9;

/** The facts of an article, worked out from what is kept once. */
export const factsIn = onceFor(
  ({ article, facts }: LoadedArticle): ArticleFacts => readFacts(facts, article),
);

/** Loads articles and works their facts out, so that `factsIn` has them at hand; others get their turns meanwhile. */
export async function loadWithFacts(
  library: Library,
  places: readonly number[],
): Promise<ReadonlyMap<number, LoadedArticle>> {
  const loaded = await library.loaded.get(places);
  for (const one of loaded.values()) {
    await giveWay();
    factsIn(one);
  }
  return loaded;
}

/**
 * Facts of a kind about a topic: those in the reader's language first, of one language those that fit best, of equals
 * the newest. Without a topic the newest of all.
 */
export async function findFacts<Kind extends ListedKind>(
  library: Library,
  kind: Kind,
  topic: string | undefined,
  reader: Language,
  limits: Limits = {},
): Promise<ArticleFacts[Kind][number][]> {
  const found: ArticleFacts[Kind][number][] = [];
  const others = [...library.indexes.values()].filter((index) => index.language !== reader);
  for (const index of [library.indexes.get(reader.code)!, ...others]) {
    const within = { ...limits, language: index.language.code };
    found.push(
      ...(await (topic === undefined
        ? newestFacts(library, kind, within)
        : factsAbout(library, kind, readTopic(topic, reader, index, library.languages), within))),
    );
  }
  return found;
}

async function newestFacts<Kind extends ListedKind>(library: Library, kind: Kind, limits: Limits) {
  const places = await library.store.lists.stating(kind, limits, maxArticles);
  const loaded = await loadWithFacts(library, places);
  return places.flatMap((place) => {
    const one = loaded.get(place);
    return one === undefined ? [] : (factsIn(one)[kind] as ArticleFacts[Kind][number][]);
  });
}

async function factsAbout<Kind extends ListedKind>(
  library: Library,
  kind: Kind,
  topic: Topic,
  limits: Limits,
) {
  const { readings } = library.store;
  const numbers = new Set(await readings.passagesWithAll(topic.groups, limits, maxPassages));
  const places = new Set([...numbers].map(placeOf));
  for (const place of await readings.articlesWithAll(topic.groups, limits, maxArticles)) places.add(place);
  const loaded = await loadWithFacts(library, [...places]);
  const scored: { fact: ArticleFacts[Kind][number] & Stated; score: number }[] = [];
  for (const one of [...loaded.values()].sort(newestFirst)) {
    await giveWay();
    for (const fact of factsIn(one)[kind] as (ArticleFacts[Kind][number] & Stated)[])
      scored.push({ fact, score: scoreOf(fact, one, topic, numbers) });
  }
  const best = Math.max(0, ...scored.map((one) => one.score));
  if (best < inArticle) return [];
  return scored
    .filter((one) => one.score >= nearBest * best)
    .sort((one, other) => other.score - one.score)
    .map((one) => one.fact);
}

/** A sentence that holds all of the topic stands in a passage that does: others need no look. */
function scoreOf(
  { sentence }: Stated,
  { passages }: LoadedArticle,
  topic: Topic,
  numbers: ReadonlySet<number>,
): number {
  const passage = passages.find((one) => holds(one.passage, sentence));
  if (passage === undefined || !numbers.has(passage.number)) return inArticle;
  const held = topic.heldBy(sentence.text);
  return held + (1 - held) * inArticle;
}

export function newestFirst(one: LoadedArticle, other: LoadedArticle): number {
  return instantOf(other) - instantOf(one) || one.article.id.localeCompare(other.article.id);
}

function instantOf({ article }: LoadedArticle): number {
  return Date.parse(article.published);
}
