import type { Span } from './span.ts';

/** A word or number as it stands in the text. */
export interface Token extends Span {
  text: string;
}

// Digits keep their separators ("1.500.000", "8,23"); letters keep inner apostrophes ("Party's").
const word = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words and numbers of a text in order; a Vietnamese token is one syllable. */
export function splitTokens(text: string): Token[] {
  const found: Token[] = [];
  word.lastIndex = 0;
  // As `findMatches`, but for what a match is never asked for.
  for (let match = word.exec(text); match; match = word.exec(text)) {
    found.push({ text: match[0], start: match.index, end: word.lastIndex });
  }
  return found;
}
