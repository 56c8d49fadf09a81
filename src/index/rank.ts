import type { Passage } from '../corpus/passages.ts';
import { type Forward, pairSlot, rarity } from './forward.ts';
import type { PassageIndex } from './passage-index.ts';
import type { ReadQuestion } from './question.ts';

/** A passage found for a question. */
export interface Hit {
  passage: Passage;
  /** Relative to the weight of the whole question: about 0 to 3, comparable between searches. */
  score: number;
  /** Weight of the question's words that the passage holds, 0 to 1. */
  coverage: number;
  /** Weight of the heaviest word that the passage lacks, as a share of the question. */
  missing: number;
  rareMissing: number;
  /** Worth of the pairs it shares with the question, as a share of the question. */
  pairs: number;
}

/** What each kind of match adds, relative to a folded word; measured in docs/decisions/ranking.md. */
const weights = {
  /** The same letters with the same diacritics. */
  exact: 0.35,
  /** Two neighbours of the question that are neighbours in the passage. */
  pair: 0.6,
};
const k = 1.2;
const b = 0.75;

/** A pair with a word of grammar in it says less. */
const mixedPair = 0.4;

interface Wanted {
  /** Folded id → places in the question it may stand for. */
  folded: Map<number, { place: number; weight: number }[]>;
  /** The same for words that must be written exactly so. */
  written: Map<number, { place: number; weight: number }[]>;
  /** Id of a term → place of the question's word written exactly so. */
  exact: Map<number, number>;
  /** Folded id → folded id that follows it → what the pair is worth. */
  pairs: Map<number, Map<number, number>>;
}

/** Second stage: scores candidates by the words, their diacritics and the pairs they share with the question. */
export function rank(index: PassageIndex, question: ReadQuestion, candidates: readonly number[]): Hit[] {
  const { forward } = index;
  const average = forward.length / Math.max(1, forward.passages.length);
  const wanted = wantedBy(question, forward);
  const total = question.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const hits = candidates.map((number) => {
    const ids = forward.passages[number]!;
    const norm = k * (1 - b + (b * ids.length) / average);
    const seen = countMatches(forward, ids, forward.phrases[number]!, wanted, question.terms.length);
    let score = 0;
    let covered = 0;
    let missing = 0;
    let rare = 0;
    question.terms.forEach((term, place) => {
      const frequency = seen.folded[place]!;
      if (frequency === 0) {
        missing = Math.max(missing, term.weight);
        if (term.isContent) rare += term.weight ** 2;
        return;
      }
      const saturated = (frequency * (k + 1)) / (frequency + norm);
      const exact = seen.exact[place]!;
      score += term.weight * saturated;
      if (exact > 0) score += weights.exact * term.weight * ((exact * (k + 1)) / (exact + norm));
      covered += term.weight * Math.min(1, frequency);
    });
    score += weights.pair * seen.pairs;
    return {
      passage: index.passages[number]!,
      score: score / total,
      coverage: covered / total,
      missing: missing / total,
      rareMissing: rare / question.terms.reduce((sum, term) => sum + term.weight ** 2, 1e-9),
      pairs: seen.pairs / total,
    };
  });
  return hits.sort((one, other) => other.score - one.score);
}

/** Looks the question's words and pairs up once, so that a passage is only scanned. */
function wantedBy(question: ReadQuestion, forward: Forward): Wanted {
  const wanted: Wanted = { folded: new Map(), written: new Map(), exact: new Map(), pairs: new Map() };
  question.terms.forEach((term, place) => {
    for (const { key, kind, weight } of term.forms) {
      const ids = kind === 'exact' ? forward.exactIds : forward.foldedIds;
      const id = ids.get(key);
      const map = kind === 'exact' ? wanted.written : wanted.folded;
      if (id !== undefined) entryOf(map, id, () => []).push({ place, weight });
    }
    const exact = term.isMarked ? forward.exactIds.get(term.exact) : undefined;
    if (exact !== undefined) wanted.exact.set(exact, place);
    const before = question.terms[place - 1];
    const left = before && forward.foldedIds.get(before.folded);
    const right = forward.foldedIds.get(term.folded);
    if (left === undefined || right === undefined || !(before!.isContent || term.isContent)) return;
    const together = rarity(forward, forward.pairsWith[pairSlot(left, right)]!);
    const share = before!.isContent && term.isContent ? 1 : mixedPair;
    entryOf(wanted.pairs, left, () => new Map()).set(right, together * share);
  });
  return wanted;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function countMatches(
  forward: Forward,
  ids: Uint32Array,
  phrases: Uint32Array,
  wanted: Wanted,
  length: number,
): { folded: number[]; exact: number[]; pairs: number } {
  const folded = new Array<number>(length).fill(0);
  const exact = new Array<number>(length).fill(0);
  const pairs = new Map<number, number>();
  let before = -1;
  for (const id of ids) {
    const current = forward.foldedOf[id]!;
    for (const { place, weight } of wanted.folded.get(current) ?? []) folded[place]! += weight;
    for (const { place, weight } of wanted.written.get(id) ?? []) folded[place]! += weight;
    const marked = wanted.exact.get(id);
    if (marked !== undefined) exact[marked]!++;
    const pair = wanted.pairs.get(before)?.get(current);
    if (pair !== undefined) pairs.set(pairSlot(before, current), pair);
    before = current;
  }
  for (const id of phrases)
    for (const { place, weight } of wanted.folded.get(id) ?? []) folded[place]! += weight;
  let sum = 0;
  for (const value of pairs.values()) sum += value;
  return { folded, exact, pairs: sum };
}
