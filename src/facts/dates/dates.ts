import type { DateGrammar } from '../../languages/grammar.ts';
import type { Language } from '../../languages/language.ts';
import { findMatches } from '../../text/matches.ts';
import { onceFor } from '../../text/once-for.ts';
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
  half?: number;
  part?: number;
  year?: number;
}

/**
 * The dates a text prints, in order.
 * @param anchor day of publication, `YYYY-MM-DD`: news looks back, so that a date without a year is the last one before
 *   it, or where the words look forward ("will") the next one; where both could be meant, and without an anchor, such
 *   dates are left out. Relative words ("yesterday") are not read.
 */
export function findDates(text: string, language: Pick<Language, 'facts'>, anchor?: string): DateMention[] {
  return language.facts ? readDates(text, language.facts.dates, anchor) : [];
}

/** @param isOpen whether a date that could mean two years is left out */
function readDates(
  text: string,
  grammar: DateGrammar,
  anchor: string | undefined,
  isOpen = true,
): DateMention[] {
  const found: DateMention[] = [];
  const taken: Span[] = [];
  for (const pattern of grammar.patterns) {
    for (const match of findMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => overlaps(other, span))) continue;
      const when =
        anchor === undefined
          ? undefined
          : { anchor, isOpen, looksForward: looksForward(text, span, grammar) };
      const range = read(match.groups ?? {}, grammar, when);
      if (range === undefined) continue;
      taken.push(span);
      found.push({ ...span, text: match[0], ...range });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Spans that hold dates or times of day, whatever their year: no figure starts in them. */
export function findDateSpans(text: string, grammar: DateGrammar): Span[] {
  const spans: Span[] = readDates(text, grammar, '2000-07-01', false);
  for (const pattern of grammar.times) {
    for (const match of findMatches(text, pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

/** When a text was published, and whether the words around a date look forward. */
interface When {
  anchor: string;
  isOpen: boolean;
  looksForward: boolean;
}

/** How far around a date a word may stand that looks forward, within its clause. */
const maxReach = 90;

function looksForward(text: string, span: Span, grammar: DateGrammar): boolean {
  const before = text.slice(Math.max(0, span.start - maxReach), span.start);
  const after = text.slice(span.end, span.end + maxReach);
  const clause = `${before.split(/[.!?;\n]\s/u).at(-1)} ${after.split(/[.!?;\n](?:\s|$)/u)[0]}`;
  return forwardOf(grammar).test(clause);
}

const forwardOf = onceFor(
  ({ forward }: DateGrammar) =>
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${forward.join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
);

function read(groups: Record<string, string | undefined>, grammar: DateGrammar, anchor: When | undefined) {
  const decade = number(groups.decade);
  if (decade !== undefined) {
    const first = decade < 100 ? 1900 + decade : decade;
    return { from: `${first}-01-01`, to: `${first + 9}-12-31` };
  }
  const last: Parts = {
    day: number(groups.day2),
    month: month(groups.month2, grammar),
    year: number(groups.year2),
  };
  const first: Parts = {
    day: number(groups.day),
    month: month(groups.month, grammar),
    quarter: quarter(groups.quarter ?? groups.quarter_, grammar),
    half: named(groups.half, grammar.halves),
    part: named(groups.part, grammar.parts),
    year: fullYear(number(groups.year)),
  };
  // "04/21/2025" can be read in one way only, "03/04/2025" in two.
  if (groups.either !== undefined && first.day !== undefined && first.month !== undefined) {
    if (first.day <= 12 && first.month <= 12 && first.day !== first.month) return undefined;
    if (first.month > 12) [first.day, first.month] = [first.month, first.day];
  }
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

function bounds(parts: Parts, when: When | undefined): { from: string; to: string } | undefined {
  if (parts.year !== undefined) return within(parts, parts.year);
  if (when === undefined) return undefined;
  const { anchor, isOpen } = when;
  const year = Number(anchor.slice(0, 4));
  const choices = [year, year - 1, year + 1]
    .map((each) => within(parts, each))
    .filter((each) => each !== undefined);
  const today = anchor.slice(0, 10);
  const past = choices.filter(({ from }) => from <= today).sort((a, b) => b.from.localeCompare(a.from))[0];
  const next = choices.filter(({ from }) => from > today).sort((a, b) => a.from.localeCompare(b.from))[0];
  if (past === undefined || next === undefined) return past ?? next;
  const [back, ahead] = [daysBetween(past.to, today), daysBetween(today, next.from)];
  // "will" may belong to something else than a day of last week.
  if (when.looksForward) return back <= maxJustPast && ahead > 2 * maxSoon ? past : next;
  return isOpen && ahead <= maxSoon && back > maxLongAgo ? undefined : past;
}

/** In days: a day that was just now, one that comes soon, and one so long ago that one soon is as likely. */
const maxJustPast = 31;
const maxSoon = 60;
const maxLongAgo = 270;

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function within(
  { day, month, quarter, half, part }: Parts,
  year: number,
): { from: string; to: string } | undefined {
  if (day !== undefined) {
    if (month === undefined || day > lastDay(year, month)) return undefined;
    return { from: iso(year, month, day), to: iso(year, month, day) };
  }
  if (month !== undefined && part !== undefined) {
    const end = part === 3 ? lastDay(year, month) : part * 10;
    return { from: iso(year, month, part * 10 - 9), to: iso(year, month, end) };
  }
  if (half !== undefined)
    return half === 1
      ? { from: `${year}-01-01`, to: `${year}-06-30` }
      : { from: `${year}-07-01`, to: `${year}-12-31` };
  if (month !== undefined) return { from: iso(year, month, 1), to: iso(year, month, lastDay(year, month)) };
  if (quarter !== undefined) {
    const end = quarter * 3;
    return { from: iso(year, end - 2, 1), to: iso(year, end, lastDay(year, end)) };
  }
  return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
}

function fullYear(year: number | undefined): number | undefined {
  return year === undefined || year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

function month(text: string | undefined, grammar: DateGrammar): number | undefined {
  if (text === undefined) return undefined;
  return grammar.months[text.toLowerCase().replace(/\.$/u, '')] ?? number(text);
}

function named(text: string | undefined, names: Readonly<Record<string, number>>): number | undefined {
  return text === undefined ? undefined : names[text.toLowerCase().replace(/\s+/gu, ' ')];
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
