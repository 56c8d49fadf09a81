import type { QuestionTerm } from '../index/question.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';

/**
 * Marks countries as names wherever they stand: first in the question, where every word has a capital, or in lower
 * case. One of a single syllable needs its capital where words are written in syllables: "pháp" is a law, too.
 */
export function markCountries(
  terms: readonly QuestionTerm[],
  text: string,
  written: Language,
): readonly QuestionTerm[] {
  const tokens = splitTokens(text.normalize('NFC')).map((token) => token.text);
  const isBare = tokens.every((token) => token.toLowerCase() === fold(token));
  const { marked, bare } = countriesOf(written);
  const named = new Set<number>();
  tokens.forEach((token, start) => {
    const key = isBare ? fold(token) : token.toLowerCase();
    for (const country of (isBare ? bare : marked).get(key) ?? []) {
      const own = tokens.slice(start, start + country.length);
      const isThere = country.every(
        (word, at) => own[at] && (isBare ? fold(own[at]) : own[at].toLowerCase()) === word,
      );
      const isSure = country.length > 1 || written.words.tokensPerWord === 1 || /^\p{Lu}/u.test(token);
      if (isThere && isSure) for (let at = 0; at < country.length; at++) named.add(start + at);
    }
  });
  if (named.size === 0) return terms;
  let at = 0;
  return terms.map((term) => {
    const length = term.exact.split(' ').length;
    const isCountry = Array.from({ length }, (_, next) => at + next).some((place) => named.has(place));
    at += length;
    return isCountry ? { ...term, isName: true } : term;
  });
}

type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>;

const countriesOf = onceFor(({ words }: Language): { marked: ByFirstWord; bare: ByFirstWord } => {
  const split = (form: (word: string) => string): ByFirstWord =>
    Map.groupBy(
      // "WHO" and "US" are written in capitals, which the question's own words show already.
      (words.countries ?? [])
        .filter((country) => country !== country.toUpperCase())
        .map((country) => country.split(' ').map(form)),
      ([first]) => first!,
    );
  return { marked: split((word) => word.toLowerCase()), bare: split(fold) };
});
