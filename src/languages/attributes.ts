import { anyOf } from './pattern.ts';
import type { WordLists } from './word-lists.ts';

/**
 * What can be asked of somebody or something and must be told in words of its own: a height, an owner, a year of
 * birth. Where none of these words stands, it is not told, whatever else fits.
 */
export interface Attribute {
  /** The same in every language: `height`. */
  name: string;
  /** Matches a question for it; lower case, NFC. */
  asked: RegExp;
  /** Matches where it may be told; case-insensitive. */
  told: RegExp;
}

/** Reads the lists in `words/attributes/`. */
export function readAttributes(lists: WordLists): Attribute[] {
  const told = lists.forms('attributes/told');
  return Object.entries(lists.classes('attributes/asked')).map(([name, phrases]) => ({
    name,
    asked: new RegExp(`(?<!\\p{L})${anyOf(phrases)}(?!\\p{L})`, 'u'),
    told: new RegExp(`(?<!\\p{L})${anyOf(told.get(name) ?? [])}(?!\\p{L})`, 'iu'),
  }));
}
