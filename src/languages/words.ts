import type { WordLists } from './word-lists.ts';

/** What the passage index and the answer need to know of a language's words. All forms are lower case, NFC. */
export interface Words {
  /** Words of grammar, as written. They weigh little, they are not removed. */
  stopWords: ReadonlySet<string>;
  /** Words that ask and are not expected in an answer: "what", "bao nhiêu" counts as two words. */
  questionWords: ReadonlySet<string>;
  /** Joins the forms of a word; gets and returns a folded word. */
  stem(word: string): string;
  /** Whether a folded word could be one of this language; used to guess what a question is written in. */
  plausible(word: string): boolean;
  /** Letters that only this language writes, for the same guess. */
  ownLetters: RegExp | undefined;
  /** Tokens that make a word of usual length: 1 where words stand apart, more where syllables do. */
  tokensPerWord: number;
  /** Lower-case words that keep their full stop inside a sentence, without it. */
  abbreviations: ReadonlySet<string>;
  /** Names of countries and bodies of them, as printed. */
  countries?: readonly string[];
}

/** Reads `words/stop-words.txt` and the two beside it. */
export function readPlainWords(
  lists: WordLists,
): Pick<Words, 'stopWords' | 'questionWords' | 'abbreviations' | 'countries'> {
  return {
    stopWords: lists.words('stop-words'),
    questionWords: lists.words('question-words'),
    abbreviations: lists.words('abbreviations'),
    countries: lists.phrases('people/countries'),
  };
}
