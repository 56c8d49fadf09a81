import { fold } from '../text/normalise.ts';
import { readWords } from './word-lists.ts';

/**
 * Vietnamese personal names, whatever the language of the text: "Phan Văn Giang" is "Phan Van Giang" in an
 * English one, so that every language needs this. All forms are folded (lower case, no diacritics).
 */

/** Family names, printed first. */
export const vietnameseFamilyNames = readWords(new URL('../names/vietnamese-family.txt', import.meta.url));

/** The same as Vietnamese prints them, lower case: "Đông" and "Bộ" are no Mr Đồng and no Mr Bồ. */
const markedFamilyNames = readWords(new URL('../names/vietnamese-family-marked.txt', import.meta.url));

/**
 * Family names that are first of all something else, or so rare that more than themselves must show them; lower case.
 */
const rareFamilyNames = readWords(new URL('../names/vietnamese-family-rare.txt', import.meta.url));

/** Whether a printed word is a family name where the rest of the name and what stands around it say so. */
export function isRareFamilyName(word: string): boolean {
  return rareFamilyNames.has(word.toLowerCase());
}

/**
 * Whether a printed syllable stands in the middle of Vietnamese names and there alone: what is before it is a family
 * name.
 */
export function isMiddleName(word: string): boolean {
  return word === 'Thị' || word === 'Văn';
}

/** Whether a printed word is a name as the Central Highlands write them: "K'Thương", "H'Bia". */
export function isHighlandName(word: string): boolean {
  return /^[HK]['’]\p{Lu}\p{L}/u.test(word);
}

/** Whether a printed word could be a Vietnamese family name; without diacritics any that is one when folded. */
export function isVietnameseFamilyName(word: string): boolean {
  const low = word.toLowerCase();
  const folded = fold(low);
  return low === folded ? vietnameseFamilyNames.has(folded) : markedFamilyNames.has(low);
}

/** Whether a printed word begins Vietnamese names, however rare that makes the word elsewhere. */
export function beginsVietnameseName(word: string): boolean {
  return vietnameseFamilyNames.has(fold(word)) || markedFamilyNames.has(word.toLowerCase());
}

/** Whether a folded word could be one syllable of a Vietnamese name. */
export function isVietnameseSyllable(word: string): boolean {
  return /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u.test(
    word,
  );
}
