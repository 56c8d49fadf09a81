import type { Language } from '../languages/language.ts';
import type { Figure } from './figures/figure.ts';

/** What showing needs of a language. */
export type ShowLanguage = Pick<Language, 'facts' | 'locale'>;

/** A day in a language that has no form of its own for it. */
const plainDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/**
 * A figure in a language's own words: 130 triệu USD, 130 million USD. Never rounded; `findFigures` reads it back
 * as the same figure, except for nouns that no language lists, which stay as printed. In a language without words for
 * facts it is written in digits, with the unit's id.
 */
export function formatFigure(
  { value, unit }: Pick<Figure, 'value' | 'unit' | 'kind'>,
  language: ShowLanguage,
): string {
  const { facts, locale } = language;
  const scale = facts?.numbers.shownScales.find(
    (each) => Math.abs(value) >= each.value && isShort(value / each.value),
  );
  const shown = scale === undefined ? value : Number((value / scale.value).toPrecision(15));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(shown);
  const amount = scale === undefined ? number : `${number} ${scale.word}`;
  const noun = nounFor(unit, value, language);
  return noun === '%' || noun === '°C' ? `${amount}${noun}` : `${amount} ${noun}`;
}

/** A day (`2025-10-31`), month (`2025-10`) or year (`2011`) in a language's own words. */
export function formatDate(day: string, language: ShowLanguage): string {
  const options: Intl.DateTimeFormatOptions =
    day.length > 7
      ? (language.facts?.dates.shownDay ?? plainDay)
      : { ...(day.length > 4 && { month: 'long' }), year: 'numeric' };
  const date = new Date(`${day}${'-01-01'.slice(day.length - 4)}T00:00:00Z`);
  return new Intl.DateTimeFormat(language.locale, { ...options, timeZone: 'UTC' }).format(date);
}

/** Up to three decimals, so that nothing is rounded away and "1,234567 triệu" is written out instead. */
function isShort(value: number): boolean {
  return Number(value.toFixed(3)) === Number(value.toPrecision(15));
}

function nounFor(unit: string, value: number, { facts, locale }: ShowLanguage): string {
  const shown = facts?.numbers.shownUnits.get(unit);
  if (shown === undefined) return unit;
  return new Intl.PluralRules(locale).select(value) === 'one' ? shown.singular : shown.plural;
}

/** One of a unit, "day"; undefined for what no language lists. */
export function unitInWords(unit: string, { facts }: ShowLanguage): string | undefined {
  return facts?.numbers.shownUnits.get(unit)?.singular;
}
