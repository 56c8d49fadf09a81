import type { ReadQuestion } from './question.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';

/** A pair with a word of grammar in it says less. */
const mixedPairWeight = 0.4;

/** The words and pairs of a question by the numbers of an index, so that a passage is only scanned. */
export interface Wanted {
  /** Folded id → places in the question it may stand for. */
  folded: Map<number, { place: number; weight: number }[]>;
  /** The same for words that must be written exactly so. */
  written: Map<number, { place: number; weight: number }[]>;
  /** Id of a term → place of the question's word written exactly so. */
  exact: Map<number, number>;
  /** Folded id → folded id that follows it → what the pair is worth. */
  pairs: Map<number, Map<number, number>>;
}

/** Looks the question's words and pairs up, once a question. */
export function lookUpWanted(question: ReadQuestion, vocabulary: Vocabulary): Wanted {
  const wanted: Wanted = { folded: new Map(), written: new Map(), exact: new Map(), pairs: new Map() };
  question.terms.forEach((term, place) => {
    for (const { key, kind, weight } of term.forms) {
      const id = kind === 'exact' ? vocabulary.exactId(key) : vocabulary.foldedId(key);
      const map = kind === 'exact' ? wanted.written : wanted.folded;
      if (id !== undefined) entryOf(map, id, () => []).push({ place, weight });
    }
    const exact = term.isMarked ? vocabulary.exactId(term.exact) : undefined;
    if (exact !== undefined) wanted.exact.set(exact, place);
    const before = question.terms[place - 1];
    const left = before && vocabulary.foldedId(before.folded);
    const right = vocabulary.foldedId(term.folded);
    if (left === undefined || right === undefined || !(before!.isContent || term.isContent)) return;
    const together = rarityOf(vocabulary, vocabulary.pairHolders(left, right));
    const share = before!.isContent && term.isContent ? 1 : mixedPairWeight;
    entryOf(wanted.pairs, left, () => new Map()).set(right, together * share);
  });
  return wanted;
}

/** The value of a key, made when it is not there. */
export function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
