import type { WordLists } from './word-lists.ts';

/** What the filter knows fields by. */
export type FilterField = 'publisher' | 'title' | 'language' | 'figure';

/**
 * How one language's readers write a filter, besides `AND`, `OR`, `NOT`, `publisher:`, `title:`, `lang:` and
 * `figure:`, which are understood in every language. The first of each list is the one that is shown.
 */
export interface FilterWords {
  /** Operators in capitals, NFC: only so written are they operators. */
  operators: Readonly<Record<'and' | 'or' | 'not', readonly string[]>>;
  /** Names before a colon, lower case, NFC, letters and hyphens only. Also understood without diacritics. */
  fields: Readonly<Record<FilterField, readonly string[]>>;
}

/** What can be wrong with a filter, for each of which a language has a sentence. */
export type FilterMistakeKind =
  | 'open-quote'
  | 'empty-quote'
  | 'open-parenthesis'
  | 'close-parenthesis'
  | 'no-operand'
  | 'no-word'
  | 'unknown-field'
  | 'empty-field'
  | 'unknown-language'
  | 'bad-figure'
  | 'only-grammar'
  | 'too-long'
  | 'too-many'
  | 'too-deep';

/** Reads `words/filters.txt`. */
export function readFilterWords(lists: WordLists): FilterWords {
  const forms = lists.forms('filters');
  const of = (key: string) => forms.get(key) ?? [];
  return {
    operators: { and: of('and'), or: of('or'), not: of('not') },
    fields: {
      publisher: of('publisher'),
      title: of('title'),
      language: of('language'),
      figure: of('figure'),
    },
  };
}
