import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens, type Token } from '../text/tokens.ts';

/** A word of a passage or a question as the index compares it. */
export interface Term {
  /** As written, lower case: tells "viện" from "viên". */
  readonly exact: string;
  /** Without diacritics, stemmed; a number in plain digits. */
  readonly folded: string;
  /** Whether it is a word of grammar, which weighs little. */
  readonly isGrammar: boolean;
}

/** The terms of a text in order. */
export function analyse(text: string, language: Language): Term[] {
  return analyseTokens(splitTokens(text.normalize('NFC')), language);
}

/** The terms of a text, one a token. @param tokens of a text in NFC */
export function analyseTokens(tokens: readonly Token[], language: Language): Term[] {
  const known = knownTerms(language);
  return tokens.map(({ text: written }) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const term = readTerm(written, language);
    // Longer ones are rare, and would keep the text alive from which they were cut.
    if (written.length <= longestKept) {
      if (known.size >= maxKept) known.clear();
      known.set(written, term);
    }
    return term;
  });
}

/** The terms of words as written: texts say the same words again and again. */
const knownTerms = onceFor((_: Language) => new Map<string, Term>());
const maxKept = 20_000;
const longestKept = 12;

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
