import type { Phrases, WordLists } from './word-lists.ts';

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
  /** Lower-case names of halves of a year. */
  halves: Readonly<Record<string, number>>;
  /** Lower-case names of parts of a month: 1 its first ten days, 2 the next ten, 3 the rest. */
  parts: Readonly<Record<string, number>>;
  /** Words that make a day without a year one that is still to come: "will", "sẽ". */
  forward: Phrases;
}

/** Reads the lists in `words/dates/`. */
export function readDateWords(lists: WordLists): DateWords {
  return {
    weekdays: lists.numbers('dates/weekdays'),
    counts: lists.numbers('dates/counts'),
    months: lists.numbers('dates/months'),
    quarters: lists.numbers('dates/quarters'),
    halves: lists.numbers('dates/halves'),
    parts: lists.numbers('dates/parts'),
    forward: lists.phrases('dates/forward'),
  };
}
