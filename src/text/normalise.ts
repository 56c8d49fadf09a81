import { cleanText } from './clean.ts';

// U+200B..U+200F, U+202A..U+202E, U+2060..U+2064, U+FEFF and the soft hyphen show nothing, yet split words.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** An article body as it is kept: as `cleanText` makes it, trimmed. Spans count UTF-16 units of this text. */
export function cleanBody(text: string): string {
  return cleanText(text).trim();
}

/** One line: as `cleanText` makes it, without what shows nothing, all white space single. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(invisible, '')).replace(/\s+/gu, ' ').trim();
}

const beyondAscii = /[^\0-\x7F]/;

/**
 * Lower case without diacritics, for matching only: "Biên Hòa" → "bien hoa".
 * `đ` has no decomposition in Unicode and is mapped by hand.
 */
export function fold(text: string): string {
  const low = text.toLowerCase();
  // Most words of most texts: nothing to take off.
  if (!beyondAscii.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd');
}

/** Without diacritics in the same case: "Biên Hòa" → "Bien Hoa". */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/**
 * The diacritics of a word, `đ` among them; '' for none. Without their letters, since "hòa" and "hoà" are one word: a
 * syllable has one tone, wherever it is written.
 */
export function marksOf(word: string): string {
  if (/^[\u0000-\u007F]*$/u.test(word)) return '';
  return [...word.normalize('NFD').matchAll(/\p{M}|đ/gu)].join('');
}
