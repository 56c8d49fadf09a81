import type { WordLists } from './word-lists.ts';

/** Why a part of a page is no text of the article. */
export type Cut =
  | 'author'
  | 'boilerplate'
  | 'caption'
  | 'credit'
  | 'date'
  | 'dateline'
  | 'media'
  | 'menu'
  | 'related'
  | 'repeated'
  | 'share'
  | 'table'
  | 'tags'
  | 'title';

/**
 * What web pages in one language print around an article. Patterns are tried on one line of text: NFC,
 * white space single, nothing invisible.
 */
export interface PageWords {
  /** Short paragraphs that are none of the article's; the first that matches says why. */
  drops: readonly { what: Cut; pattern: RegExp }[];
  /** Labels and buttons, lower case; a paragraph of nothing else is dropped. */
  labels: readonly { what: Cut; phrases: readonly string[] }[];
  /** The credit of a picture at the end of a paragraph that is otherwise text, in brackets. */
  tailCredit: RegExp;
  /** The mark of an agency at the end of its text. */
  signOff: RegExp;
  /** Beginnings of a first paragraph that say where and by whom it was written; groups `place` and `agency`. */
  datelines: readonly RegExp[];
  /**
   * Dates as pages show them, the fullest first; groups `year`, `month`, `day` and, where given, `hour`,
   * `minute`, `half` and `zone`; `one` and `two` where day and month may stand either way. Global.
   */
  shownDates: readonly RegExp[];
  /** What the group `half` says for the hours after noon. */
  afterNoon: RegExp;
  /** Before a date, on the same line, that tells of a change and not of the publication. */
  updated: RegExp;
  /** Class names and ids in this language's words, one name at a time; the first that matches says what the part is. */
  classes: readonly { what: Cut; pattern: RegExp }[];
  /** Class names and ids of the paragraph that leads into an article. */
  leadClass: RegExp;
  /** Titles of pages that say there is nothing here. */
  notFound: RegExp;
  /** Sentences that ask for money or an account before the rest may be read. */
  paid: RegExp;
}

/** Reads `words/pages/labels.txt`. */
export function readLabels(lists: WordLists): PageWords['labels'] {
  const byKind = Object.entries(lists.classes('pages/labels'));
  return byKind.map(([what, phrases]) => ({ what: what as Cut, phrases }));
}
