import type { WordLists } from './word-lists.ts';

/** The words in which days, months and years are written. */
export interface DateWords {
  /** Lower-case names of weekdays, 1 for Monday to 7 for Sunday. */
  weekdays: Readonly<Record<string, number>>;
  /** Lower-case words for small numbers, in "three days ago". */
  counts: Readonly<Record<string, number>>;
  /** Lower-case names of months. Numbers are understood without being listed. */
  months: Readonly<Record<string, number>>;
  /** Lower-case names of quarters. */
  quarters: Readonly<Record<string, number>>;
}

/** Reads the lists in `words/dates/`. */
export function readDateWords(lists: WordLists): DateWords {
  return {
    weekdays: lists.numbers('dates/weekdays'),
    counts: lists.numbers('dates/counts'),
    months: lists.numbers('dates/months'),
    quarters: lists.numbers('dates/quarters'),
  };
}
