import type { Passage } from '../corpus/passages.ts';
import type { KeptWords } from '../store/readings.ts';
import type { Steps } from '../worker/steps.ts';
import type { IndexedPassage } from './passage-index.ts';
import { placesOf } from './places.ts';
import type { ReadQuestion } from './question.ts';
import type { Vocabulary } from './vocabulary.ts';
import { entryOf, lookUpWanted, type Wanted } from './wanted.ts';

/** A passage found for a question. */
export interface Hit {
  passage: Passage;
  found: IndexedPassage;
  /** Relative to the weight of the whole question: about 0 to 3, comparable between searches. */
  score: number;
  /** Weight of the question's words that the passage holds, 0 to 1. */
  coverage: number;
  /** Words of content that the passage lacks, by the square of their weight, as a share of the question. */
  rareMissing: number;
  /** Numbers of the question that neither it nor its surroundings hold. */
  numbersMissing: number;
  /** Worth of the pairs it shares with the question, as a share of the question. */
  pairs: number;
}

/** What each kind of match adds, relative to a folded word; measured in docs/decisions/ranking.md. */
const weights = {
  /** The same letters with the same diacritics. */
  exact: 0.35,
  /** Two neighbours of the question that are neighbours in the passage. */
  pair: 0.6,
  /** Words that stand not in the passage but in its article's title or lead, or in the passages beside it. */
  around: 0.2,
};
const k = 1.2;
const b = 0.75;
/** Passages scored without letting others go first. */
const atOnce = 10;

/** Second stage: scores candidates by the words, their diacritics and the pairs they share with the question. */
export function* rank(
  vocabulary: Vocabulary,
  question: ReadQuestion,
  candidates: readonly IndexedPassage[],
): Steps<Hit[]> {
  const average = vocabulary.length / Math.max(1, vocabulary.count);
  const wanted = lookUpWanted(question, vocabulary);
  const total = question.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const squares = question.terms.reduce((sum, term) => sum + term.weight ** 2, 1e-9);
  const placesIn = remember((text: KeptWords) => placesOf(vocabulary, text, wanted));
  const hits: Hit[] = [];
  for (const [at, found] of candidates.entries()) {
    if (at % atOnce === 0) yield;
    const norm = k * (1 - b + (b * found.ids.length) / average);
    const seen = countMatches(vocabulary, found, wanted, question.terms.length);
    let score = 0;
    let covered = 0;
    let rare = 0;
    const around = new Set(found.around.flatMap((text) => [...placesIn(text)]));
    let nearby = 0;
    let numbers = 0;
    question.terms.forEach((term, place) => {
      const frequency = seen.folded[place]!;
      if (frequency === 0) {
        if (around.has(place)) nearby += term.weight;
        else if (term.isNumber) numbers++;
        if (term.isContent) rare += term.weight ** 2;
        return;
      }
      const saturated = (frequency * (k + 1)) / (frequency + norm);
      const exact = seen.exact[place]!;
      score += term.weight * saturated;
      if (exact > 0) score += weights.exact * term.weight * ((exact * (k + 1)) / (exact + norm));
      covered += term.weight * Math.min(1, frequency);
    });
    score += weights.pair * seen.pairs + weights.around * nearby;
    hits.push({
      passage: found.passage,
      found,
      score: score / total,
      coverage: covered / total,
      numbersMissing: numbers,
      rareMissing: rare / squares,
      pairs: seen.pairs / total,
    });
  }
  return hits.sort((one, other) => other.score - one.score || inOrder(one.passage, other.passage));
}

function remember<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => entryOf(made, key, () => make(key));
}

function countMatches(
  vocabulary: Vocabulary,
  { ids, phrases }: KeptWords,
  wanted: Wanted,
  length: number,
): { folded: number[]; exact: number[]; pairs: number } {
  const folded = new Array<number>(length).fill(0);
  const exact = new Array<number>(length).fill(0);
  /** Each pair once, by both of its words. */
  const pairs = new Map<string, number>();
  let before = -1;
  for (const id of ids) {
    const current = vocabulary.foldedOf(id);
    for (const { place, weight } of wanted.folded.get(current) ?? []) folded[place]! += weight;
    for (const { place, weight } of wanted.written.get(id) ?? []) folded[place]! += weight;
    const marked = wanted.exact.get(id);
    if (marked !== undefined) exact[marked]!++;
    const pair = wanted.pairs.get(before)?.get(current);
    if (pair !== undefined) pairs.set(`${before} ${current}`, pair);
    before = current;
  }
  for (const id of phrases)
    for (const { place, weight } of wanted.folded.get(id) ?? []) folded[place]! += weight;
  let sum = 0;
  for (const value of pairs.values()) sum += value;
  return { folded, exact, pairs: sum };
}

/** What fits equally well stands in an order that does not depend on which was read first. */
export function inOrder(one: Passage, other: Passage): number {
  return one.article.id.localeCompare(other.article.id, 'en') || one.start - other.start;
}
