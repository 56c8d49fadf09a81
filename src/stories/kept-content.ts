import type { KeptContent } from '../store/readings.ts';
import type { Weighing } from '../store/stories.ts';

/** How telling a word is, 0 to 1: 1 for one that only one article holds. */
export type WeighKeys = (keys: Iterable<number>) => number;

/** Weighs words as they were counted at one time; those that came later are told by nobody else. */
export function weighKeys({ articles, heldBy }: Weighing): WeighKeys {
  const most = Math.log(1 + articles);
  return (keys) => {
    // Of all that a word may stand for, the most usual decides: it must not look rarer than it is.
    let held = 1;
    for (const key of keys) held = Math.max(held, heldBy(key));
    return most === 0 ? 1 : Math.log(1 + articles / held) / most;
  };
}

/** Part of an article, ready to be compared with parts of others. */
export interface ComparedPart {
  language: string;
  words: readonly { keys: Uint32Array; weight: number; isShared: boolean }[];
  keys: ReadonlySet<number>;
  /** Weight of all words, and of those that can be met in another language. */
  all: number;
  shared: number;
}

/** An article, ready to be compared with others. */
export interface ComparedArticle {
  whole: ComparedPart;
  /** Title and first passage. */
  lead: ComparedPart;
  paragraphs: readonly ComparedPart[];
  /** Keys of the people named in the lead. */
  people: readonly number[];
}

export function readCompared(content: KeptContent, language: string, weigh: WeighKeys): ComparedArticle {
  const weights = content.words.map(({ keys }) => weigh(keys));
  const part = (places: Iterable<number>): ComparedPart => {
    const words = Array.from(places, (at) => {
      const { keys, isShared } = content.words[at]!;
      return { keys, isShared, weight: weights[at]! };
    });
    return {
      language,
      words,
      keys: new Set(words.flatMap(({ keys }) => [...keys])),
      all: words.reduce((sum, { weight }) => sum + weight, 0),
      shared: words.reduce((sum, { weight, isShared }) => sum + (isShared ? weight : 0), 0),
    };
  };
  return {
    whole: part(content.words.keys()),
    lead: part(content.lead),
    paragraphs: content.paragraphs.map(part),
    people: content.people.map((at) => content.words[at]!.keys[0]!),
  };
}

/**
 * Share of `one`'s weight that `other` holds, 0 to 1. Words that cannot be met in the other's language do not count.
 */
export function coverageOf(one: ComparedPart, other: ComparedPart): number {
  const isForeign = one.language !== other.language;
  let held = 0;
  for (const { keys, weight, isShared } of one.words) {
    if (isForeign && !isShared) continue;
    for (const key of keys) {
      if (!other.keys.has(key)) continue;
      held += weight;
      break;
    }
  }
  const all = isForeign ? one.shared : one.all;
  return all === 0 ? 0 : held / all;
}

/** How much two parts are about the same, 0 to 1: the mean of how much each covers the other. */
export function likenessOf(one: ComparedPart, other: ComparedPart): number {
  return (coverageOf(one, other) + coverageOf(other, one)) / 2;
}
