import { exactSpace, foldedSpace, type WordTable } from '../store/words.ts';

/** The words of all passages of one language, by number. */
export interface Vocabulary {
  /** Number of a word without diacritics, or of a phrase; undefined when no passage ever held it. */
  foldedId(form: string): number | undefined;
  /** Number of a word as written. */
  exactId(form: string): number | undefined;
  foldedOf(exactId: number): number;
  /** In how many passages a folded word or a phrase stands. */
  holders(foldedId: number): number;
  /** In about how many two folded words stand side by side. */
  pairHolders(left: number, right: number): number;
  /** All folded words and phrases, in the order in which they were first met. */
  forms(): readonly string[];
  /** How many passages there are, and words in all of them. */
  readonly count: number;
  readonly length: number;
}

export function openVocabulary(words: WordTable, language: string): Vocabulary {
  const folded = foldedSpace(language);
  const exact = exactSpace(language);
  return {
    foldedId: (form) => words.idOf(folded, form),
    exactId: (form) => words.idOf(exact, form),
    foldedOf: words.foldedOf,
    holders: words.heldBy,
    pairHolders: words.pairs.of,
    forms: () => words.formsOf(folded),
    get count() {
      return words.tallyOf(folded).count;
    },
    get length() {
      return words.tallyOf(folded).length;
    },
  };
}

/** Whether a passage holds the word; one that only removed passages held is as unknown as any other. */
export function isHeld(vocabulary: Vocabulary, folded: string): boolean {
  return holdersOf(vocabulary, folded) > 0;
}

/** In how many passages a folded word stands. */
export function holdersOf(vocabulary: Vocabulary, folded: string): number {
  const id = vocabulary.foldedId(folded);
  return id === undefined ? 0 : vocabulary.holders(id);
}

/** In a handful of passages every word is common; they are weighed as part of a collection of this size. */
const fewest = 100;

/** Inverse document frequency of what `holders` passages hold, as BM25 has it. */
export function rarityOf(vocabulary: Vocabulary, holders: number): number {
  const count = Math.max(vocabulary.count, fewest);
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}
