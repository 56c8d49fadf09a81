import type { FilterMistakeKind } from '../languages/filters.ts';
import type { Span } from '../text/span.ts';

/** A word of a filter as typed, NFC, without punctuation around it; "F-16" is one. */
export interface FilterWord extends Span {
  text: string;
}

/** Words side by side: all of them must stand in the text, those that a lexicon knows as one together. */
export interface WordsFilter extends Span {
  kind: 'words';
  words: readonly FilterWord[];
}

/** Words that must stand side by side, as typed between quotation marks. */
export interface PhraseFilter extends Span {
  kind: 'phrase';
  text: string;
}

/** A figure of the article with such a value; without a unit, of any. `..` is a range, both ends included. */
export interface FigureCondition {
  compare: '>' | '>=' | '<' | '<=' | '=' | '..';
  value: number;
  /** The end of a range. */
  to?: number;
  /** As `Figure.unit`. */
  unit?: string;
  /** As typed, from which it can be read again. */
  text: string;
}

/**
 * What is wanted of an article: plain data, to be kept as JSON or as `writeFilter` has it. Spans are those of the
 * text typed.
 */
export type Filter =
  | ({ kind: 'everything' } & Span)
  | ({ kind: 'and' | 'or'; parts: readonly Filter[] } & Span)
  | ({ kind: 'not'; part: Filter } & Span)
  | WordsFilter
  | PhraseFilter
  | ({ kind: 'title'; part: WordsFilter | PhraseFilter } & Span)
  | ({ kind: 'publisher'; text: string } & Span)
  | ({ kind: 'language'; code: string } & Span)
  | ({ kind: 'figure'; condition: FigureCondition } & Span);

/** What keeps a text from being a filter, and where it stands in that text. */
export interface FilterMistake extends Span {
  kind: FilterMistakeKind;
  /** The part in question; for a limit, how much there is. */
  found: string;
  /** What could stand there; for a limit, how much may. */
  expected?: readonly string[];
}

export type ParsedFilter = { filter: Filter } | { mistake: FilterMistake };

/** UTF-16 units, terms, and how deep operators stand in one another. */
export const limits = { length: 500, terms: 50, depth: 20 };
