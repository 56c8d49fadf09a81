import { findDates } from '../facts/dates/dates.ts';
import { completeDates } from '../facts/dates/relative-dates.ts';
import { hasFacts, type Language } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';

const dayMs = 86_400_000;
/** What happened longer before, or is to come later, is not what a piece of news is about. */
const maxBefore = 7;
const maxAfter = 3;
/** "4/11", "11/4": day and month in either order, and no year. */
const shortDate = /(?<![\d./-])(\d{1,2})[/-](\d{1,2})(?![\d/-])(?!\.\d)/gu;

/**
 * The days around its publication that a text names, as days since 1970, in order.
 * @param published `YYYY-MM-DD`
 */
export function findDaysAround(text: string, language: Language, published: string): number[] {
  const anchor = Date.parse(published) / dayMs;
  const isNear = (day: number): boolean => day >= Math.max(0, anchor - maxBefore) && day <= anchor + maxAfter;
  const days = new Set<number>();
  if (hasFacts(language)) {
    const printed = findDates(text, language, published);
    for (const sentence of splitSentences(text, language.words.abbreviations))
      for (const { from, to } of completeDates(text, sentence, printed, language.facts.dates, published))
        if (from === to) days.add(Date.parse(from) / dayMs);
  }
  for (const [, one, other] of text.matchAll(shortDate)) {
    const near = new Set(
      [
        [Number(one), Number(other)],
        [Number(other), Number(one)],
      ].flatMap(([day, month]) => daysOf(day!, month!, published).filter(isNear)),
    );
    // "5/11" and "11/5" may both be meant.
    if (near.size === 1) days.add([...near][0]!);
  }
  return [...days].filter(isNear).sort((one, other) => one - other);
}

/** A day of the year of publication, and of those before and after. */
function daysOf(day: number, month: number, published: string): number[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  const year = Number(published.slice(0, 4));
  return [year - 1, year, year + 1].map((one) => Date.UTC(one, month - 1, day) / dayMs);
}
