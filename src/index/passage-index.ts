import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../languages/language.ts';
import type { KeptWords, Limits } from '../store/readings.ts';
import type { Kin } from './kin.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The passages of one language, ready to be searched. */
export interface PassageIndex {
  language: Language;
  vocabulary: Vocabulary;
  kin: Kin;
  /** Passages that share the words that weigh most, about the best first. */
  find(words: readonly FindingWord[], limits: Limits, most: number): Promise<IndexedPassage[]>;
  /** The day of the newest article, `YYYY-MM-DD`; empty when there is none. */
  newestDay(): Promise<string>;
}

/** A word by which passages are found: the number of its folded form, and how much it counts. */
export interface FindingWord {
  id: number;
  weight: number;
}

/** A passage as ranking sees it. */
export interface IndexedPassage extends KeptWords {
  /** Names the passage: rises with the arrival of its article, and within it. */
  number: number;
  passage: Passage;
  /** What stands around it in its article: the title, the first passage, the ones before and after. */
  around: readonly KeptWords[];
}

/** The articles that a search may find. */
export type Fits = (article: Article) => boolean;
