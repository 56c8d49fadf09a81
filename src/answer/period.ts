import { type DateMention, findDates } from '../facts/dates/dates.ts';
import type { Language } from '../languages/language.ts';
import type { Period } from '../languages/questions.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { Span } from '../text/span.ts';
import { findTyped, withoutDiacritics } from '../text/typed-pattern.ts';

/** First and last day, `YYYY-MM-DD`, both included. */
export interface Days {
  from: string;
  to: string;
}

/** A time that somebody named, and where in the text, in NFC. */
export type NamedDays = Days & Span;

const dayMs = 86_400_000;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The time that a text names by its distance from now: "last week", "3 ngày qua". */
export function findPeriod(text: string, language: Language, now: Date): NamedDays | undefined {
  for (const period of language.questions.periods) {
    const found = findTyped(period.pattern, text);
    if (!found) continue;
    const days = daysOf(period, countIn(found, language), todayIn(language, now));
    return { ...days, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** The day on which a reader of a language is, `YYYY-MM-DD`. */
export function todayIn({ timeZone }: Language, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const of = (type: string): string => parts.find((part) => part.type === type)!.value;
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/**
 * A time typed for its own sake, whole: a distance from now, a day, a month, a quarter, a year. What has no year is the
 * last that has begun, for news are read when they are out.
 */
export function readDays(typed: string, language: Language, now: Date): Days | undefined {
  const period = findPeriod(typed, language, now);
  if (period && isMost(period, typed)) return period;
  const today = todayIn(language, now);
  if (/^(?:19|20)\d\d$/u.test(typed)) return { from: `${typed}-01-01`, to: `${typed}-12-31` };
  const month = language.facts?.dates.months[typed.toLowerCase().replace(/\.$/u, '')];
  if (month !== undefined) {
    const from = new Date(Date.UTC(Number(today.slice(0, 4)), month - 1));
    return monthsFrom(from.toISOString().slice(0, 10) > today ? -12 : 0, 1, from);
  }
  const found = findDate(typed, language, today);
  if (found && (found.from <= today || /\d{4}/u.test(found.text))) return found;
  // What is about to come again could be either in an article; who asks for articles means the one before.
  const before = findDate(typed, language, `${Number(today.slice(0, 4)) - 1}-12-31`);
  return before && before.from <= today ? before : found;
}

function findDate(typed: string, language: Language, anchor: string): DateMention | undefined {
  const grammar = typed.toLowerCase() === fold(typed) ? bareDatesOf(language) : language;
  // Some languages write months with a capital, and nobody types one.
  const written = typed.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const [found] = [
    ...findDates(typed, language, anchor),
    ...findDates(written, language, anchor),
    ...findDates(typed, grammar, anchor),
  ];
  return found;
}

/** How dates are written without diacritics. */
const bareDatesOf = onceFor(({ facts }: Language): Pick<Language, 'facts'> => {
  if (!facts) return {};
  const { dates } = facts;
  const folded = (words: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(words).map(([word, value]) => [fold(word), value]));
  const bare = {
    ...dates,
    months: folded(dates.months),
    quarters: folded(dates.quarters),
    patterns: dates.patterns.map(withoutDiacritics),
  };
  return { facts: { ...facts, dates: bare } };
});

function isMost({ start, end }: Span, typed: string): boolean {
  const rest = typed.slice(0, start) + typed.slice(end);
  return !/[\p{L}\p{N}]{3}/u.test(rest);
}

function countIn(found: RegExpExecArray, { facts }: Language): number {
  const typed = found.groups?.count;
  if (typed === undefined) return 1;
  const counts = facts?.dates.counts ?? {};
  const known = Object.keys(counts).find((word) => word === typed || fold(word) === typed);
  return known === undefined ? Number.parseInt(typed, 10) || 1 : counts[known]!;
}

function daysOf({ unit, back, lasting }: Period, count: number, today: string): Days {
  const steps = back ?? count;
  const now = new Date(today);
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'day' ? 1 : 7;
    if (lasting) return { from: shifted(now, -length * steps), to: today };
    const monday = unit === 'week' ? (now.getUTCDay() + 6) % 7 : 0;
    const from = -monday - length * steps;
    return { from: shifted(now, from), to: shifted(now, from + length - 1) };
  }
  const length = monthsIn[unit];
  if (lasting) return { from: shifted(monthBefore(now, length * steps), 0), to: today };
  const first = Math.floor(now.getUTCMonth() / length) * length;
  return monthsFrom(-length * steps, length, new Date(Date.UTC(now.getUTCFullYear(), first)));
}

function shifted(day: Date, by: number): string {
  return new Date(day.getTime() + by * dayMs).toISOString().slice(0, 10);
}

/** The same day so many months before, or the last one of a shorter month. */
function monthBefore(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() - months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last)));
}

function monthsFrom(by: number, length: number, first: Date): Days {
  const at = (month: number, day: number): string =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, day)).toISOString().slice(0, 10);
  return { from: at(by, 1), to: at(by + length, 0) };
}
