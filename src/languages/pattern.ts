import { type Phrases, wordLists } from './word-lists.ts';

/**
 * For the lists in a language's `words/patterns/`, which stand in its patterns alone: gives the source of a pattern
 * that matches any phrase of the list.
 * @param here the caller's `import.meta.url`
 */
export function patternLists(here: string): (list: string) => string {
  const lists = wordLists(here);
  return (list) => anyOf(lists.phrases(`patterns/${list}`));
}

/** The source of a pattern that matches any of the phrases, the longest first, whatever the order of the list. */
export function anyOf(phrases: Phrases): string {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

// Signs of syntax alone: what is matched without diacritics folds the letters of the source.
function escaped(phrase: string): string {
  return phrase.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
}
