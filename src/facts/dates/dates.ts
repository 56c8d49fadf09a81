import type { DateGrammar } from '../../languages/grammar.ts';
import type { Language } from '../../languages/language.ts';
import { findMatches } from '../../text/matches.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** A day, month, quarter, year or range of them as printed. */
export interface DateMention extends Span {
  text: string;
  /** First and last day meant, `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
}

/** What a printed date says and what it leaves open. */
interface Parts {
  day?: number;
  month?: number;
  quarter?: number;
  year?: number;
}

/**
 * The dates a text prints, in order.
 * @param anchor day of publication, `YYYY-MM-DD`: a date without a year is the nearest one to it; without an
 *   anchor such dates are left out. Relative words ("yesterday") are not read.
 */
export function findDates(text: string, language: Pick<Language, 'facts'>, anchor?: string): DateMention[] {
  return language.facts ? readDates(text, language.facts.dates, anchor) : [];
}

function readDates(text: string, grammar: DateGrammar, anchor: string | undefined): DateMention[] {
  const found: DateMention[] = [];
  const taken: Span[] = [];
  for (const pattern of grammar.patterns) {
    for (const match of findMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => overlaps(other, span))) continue;
      const range = read(match.groups ?? {}, grammar, anchor);
      if (range === undefined) continue;
      taken.push(span);
      found.push({ ...span, text: match[0], ...range });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Spans that hold dates or times of day, whatever their year: no figure starts in them. */
export function findDateSpans(text: string, grammar: DateGrammar): Span[] {
  const spans: Span[] = readDates(text, grammar, '2000-07-01');
  for (const pattern of grammar.times) {
    for (const match of findMatches(text, pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

function read(groups: Record<string, string | undefined>, grammar: DateGrammar, anchor: string | undefined) {
  const last: Parts = {
    day: number(groups.day2),
    month: month(groups.month2, grammar),
    year: number(groups.year2),
  };
  const first: Parts = {
    day: number(groups.day),
    month: month(groups.month, grammar),
    quarter: quarter(groups.quarter ?? groups.quarter_, grammar),
    year: number(groups.year),
  };
  const ranged = last.day !== undefined || last.month !== undefined || last.year !== undefined;
  if (!ranged) return bounds(first, anchor);
  // "July 8–12" gives its month with the start, "8–12 July" with the end.
  if (last.day !== undefined) last.month ??= first.month;
  if (first.day !== undefined) first.month ??= last.month;
  last.year ??= first.year;
  let end = bounds(last, anchor);
  first.year ??= end === undefined ? undefined : Number(end.to.slice(0, 4));
  let start = bounds(first, anchor);
  // "from 28 December to 3 January 2026" starts in the year before.
  if (start && end && start.from > end.to && groups.year === undefined) {
    start = bounds({ ...first, year: first.year! - 1 }, anchor);
  }
  end = start && end && start.from > end.to ? undefined : end;
  return start && end ? { from: start.from, to: end.to } : undefined;
}

function bounds(parts: Parts, anchor: string | undefined): { from: string; to: string } | undefined {
  if (parts.year !== undefined) return within(parts, parts.year);
  if (anchor === undefined) return undefined;
  const year = Number(anchor.slice(0, 4));
  const choices = [year, year - 1, year + 1]
    .map((each) => within(parts, each))
    .filter((each) => each !== undefined);
  const at = Date.parse(anchor.slice(0, 10));
  const distance = (each: { from: string; to: string }) =>
    Math.abs((Date.parse(each.from) + Date.parse(each.to)) / 2 - at);
  return choices.sort((a, b) => distance(a) - distance(b))[0];
}

function within({ day, month, quarter }: Parts, year: number): { from: string; to: string } | undefined {
  if (day !== undefined) {
    if (month === undefined || day > lastDay(year, month)) return undefined;
    return { from: iso(year, month, day), to: iso(year, month, day) };
  }
  if (month !== undefined) return { from: iso(year, month, 1), to: iso(year, month, lastDay(year, month)) };
  if (quarter !== undefined) {
    const end = quarter * 3;
    return { from: iso(year, end - 2, 1), to: iso(year, end, lastDay(year, end)) };
  }
  return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

function month(text: string | undefined, grammar: DateGrammar): number | undefined {
  if (text === undefined) return undefined;
  return grammar.months[text.toLowerCase().replace(/\.$/u, '')] ?? number(text);
}

function quarter(text: string | undefined, grammar: DateGrammar): number | undefined {
  return text === undefined ? undefined : (grammar.quarters[text.toLowerCase()] ?? number(text));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
