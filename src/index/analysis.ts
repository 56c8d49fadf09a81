import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';

/** A word of a passage or a question as the index compares it. */
export interface Term {
  /** As written, lower case: tells "viện" from "viên". */
  exact: string;
  /** Without diacritics, stemmed; a number in plain digits. */
  folded: string;
  /** Whether it is a word of grammar, which weighs little. */
  isGrammar: boolean;
}

/** The terms of a text in order. */
export function analyse(text: string, language: Language): Term[] {
  return splitTokens(text.normalize('NFC')).map((token) => readTerm(token.text, language));
}

/** The term of a single word, NFC. */
export function readTerm(written: string, language: Language): Term {
  const { words } = language;
  const exact = written.toLowerCase();
  // "US" and "WHO" are names where "us" and "who" are not.
  const isShouted = written.length > 1 && written === written.toUpperCase();
  if (/^\d/u.test(exact)) {
    return { exact, folded: normaliseNumber(exact, decimalMarkOf(language)), isGrammar: false };
  }
  return { exact, folded: words.stem(fold(exact)), isGrammar: !isShouted && words.stopWords.has(exact) };
}

const decimalMarkOf = onceFor(
  ({ locale }: Language) =>
    new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')!.value,
);

/** "1.500.000" and "8,23" in Vietnamese, "1,500,000" and "8.23" in English: the same words "1500000" and "8.23". */
export function normaliseNumber(digits: string, decimal: string): string {
  const at = digits.lastIndexOf(decimal);
  const separators = digits.split(decimal).length - 1;
  const isFraction = at >= 0 && separators === 1;
  const whole = (isFraction ? digits.slice(0, at) : digits).replace(/[.,]/gu, '');
  return isFraction ? `${whole}.${digits.slice(at + 1).replace(/[.,]/gu, '')}` : whole;
}
