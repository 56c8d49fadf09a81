import type { Span } from '../text/span.ts';
import type { WordTable } from './words.ts';

/** A text's words as they are compared, in order; `exact[n]` is `folded[n]` as written, in lower case. */
export interface ReadWords {
  exact: readonly string[];
  folded: readonly string[];
  /** Phrases of the lexicon that stand in it. */
  phrases: readonly string[];
}

/** A passage: where it stands in the body, its words, and the folded words and phrases by which it is found. */
export interface ReadPassage extends Span {
  sentences: readonly Span[];
  paragraphs: readonly Span[];
  words: ReadWords;
  posted: readonly string[];
}

/** A word or phrase that articles are compared by. */
export interface ReadContentWord {
  /** Forms in the pivot language, or the word itself. */
  keys: readonly string[];
  isShared: boolean;
  isName: boolean;
}

/** What an article is about: its words, each once; the parts name words by their place in `words`. */
export interface ReadContent {
  words: readonly ReadContentWord[];
  title: readonly number[];
  /** Title and first passage. */
  lead: readonly number[];
  paragraphs: readonly (readonly number[])[];
  /** People named in the lead. */
  people: readonly number[];
  /** Days around the publication that they name, as days since 1970, in order. */
  titleDays: readonly number[];
  leadDays: readonly number[];
}

/** A person as an article names them. */
export interface ReadPerson {
  /** Joins the spellings of a name. */
  key: string;
  name: string;
  mentions: number;
}

/** All that was read from one version of an article: plain data, so that it can come from another thread. */
export interface Reading {
  /** Names the code that read it. */
  stamp: string;
  title: ReadWords;
  passages: readonly ReadPassage[];
  content: ReadContent;
  /** As `writeFacts` wrote them. */
  facts: string;
  /** How many facts there are of each kind that has a list of its own. */
  counts: Readonly<Record<ListedKind, number>>;
  people: readonly ReadPerson[];
  /** Kind, value and unit of the figures, by which they may be met in other articles. */
  values: readonly string[];
  /** Two texts that are nearly the same have one of these in common; see `text/shingles.ts`. */
  bands: readonly number[];
}

export const listedKinds = ['figures', 'pledges', 'agreements'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** A passage as it is kept; the numbers are those of `WordTable`. */
export interface KeptPassage extends Span {
  /** Of the passage in the store: rises with the article's place, and within it. */
  number: number;
  sentences: readonly Span[];
  paragraphs: readonly Span[];
  words: KeptWords;
}

export interface KeptWords {
  /** Numbers of the words as written, in order. */
  ids: Uint32Array;
  /** Numbers of the phrases. */
  phrases: Uint32Array;
}

/** A reading as it is kept. */
export interface KeptReading {
  place: number;
  title: KeptWords;
  passages: readonly KeptPassage[];
  facts: string;
}

/** The content of an article as it is kept, keys by number. */
export interface KeptContent {
  place: number;
  words: readonly { keys: readonly number[]; isShared: boolean; isName: boolean }[];
  title: readonly number[];
  lead: readonly number[];
  paragraphs: readonly (readonly number[])[];
  people: readonly number[];
  titleDays: readonly number[];
  leadDays: readonly number[];
}

/** A part of what was read. */
export interface Limits {
  language?: string;
  /** First and last day of publication, `YYYY-MM-DD`. */
  since?: string;
  until?: string;
  /** Publishers as the articles name them. */
  publishers?: readonly string[];
  /** Ids of articles to pass over. */
  except?: readonly string[];
}

/** Where what was read is looked up. Passages are named by number, articles by place. */
export interface ReadingStore {
  readonly words: WordTable;
  /** Saves what is counted in memory, so that the next start has less to count again. */
  saveCounts(): Promise<void>;
  /** The readings of some articles, by place; those not read yet are left out. */
  get(places: readonly number[]): Promise<Map<number, KeptReading>>;
  content(places: readonly number[]): Promise<Map<number, KeptContent>>;
  /**
   * Numbers of passages that hold one of the words, the best first by BM25.
   * @param words numbers of folded words or phrases @param share of the passages, the latest, that may be found
   */
  rankPassages(words: readonly number[], limits: Limits, most: number, share?: number): Promise<number[]>;
  /** Numbers of passages that hold all of the words, the latest first. */
  passagesWithAll(words: readonly (readonly number[])[], limits: Limits, most: number): Promise<number[]>;
  /** Places of articles that hold all of the words, the latest first. */
  articlesWithAll(words: readonly (readonly number[])[], limits: Limits, most: number): Promise<number[]>;
}

/** Passages an article can have at the most; a longer one is read so far. */
export const passagesInArticle = 1 << 12;

export const numberOf = (place: number, at: number): number => place * passagesInArticle + at;
export const placeOf = (number: number): number => Math.floor(number / passagesInArticle);
