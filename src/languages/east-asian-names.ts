import { readWords } from './word-lists.ts';

/**
 * Korean and Chinese names as Latin letters print them, whatever the language of the text: the family name first,
 * then a given name of one word, two, or two with a hyphen.
 */

/** Family names, lower case; those that are also everyday words in an English text are known by what follows. */
export const eastAsianFamilyNames = readWords(new URL('../names/east-asian-family.txt', import.meta.url));

const initial = '(?:[zcst]h|[ghk]w|[mkhgbpr]y|[ht]s|[bpmfdtnlgkhjqxrzcsyw])';

/** Whether a lower-case word could be one syllable of a Korean or Chinese given name, or two written in one. */
export function isEastAsianGivenName(word: string): boolean {
  return syllables.test(word);
}

const syllables = new RegExp(`^(?:${initial}?[aeiouüy]{1,4}(?:ng|[nklmpt]|r(?![aeiou]))?){1,2}$`, 'u');
