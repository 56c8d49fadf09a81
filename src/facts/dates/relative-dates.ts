import type { DateGrammar, RelativeDate } from '../../languages/grammar.ts';
import { findMatches } from '../../text/matches.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import type { DateMention } from './dates.ts';

const dayMs = 86_400_000;

/**
 * The dates of one sentence, in order: those printed and those told by another day, "on Monday" and "hôm qua" by
 * the day of publication, "the same day" by the last day named before it. What could mean two days is left out
 * ("last Monday", printed on a Thursday), and so is a week; a month or year stays a month or year.
 * @param printed dates of the whole text @param anchor day of publication, `YYYY-MM-DD`; without one only printed
 *   dates are given
 */
export function completeDates(
  text: string,
  sentence: Span,
  printed: readonly DateMention[],
  grammar: DateGrammar,
  anchor: string | undefined,
): DateMention[] {
  const found = printed.filter((date) => date.start < sentence.end);
  if (anchor !== undefined) {
    for (const { match, kind } of phrases(text.slice(sentence.start, sentence.end), grammar)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      // "on Monday, 3 November", "thứ Hai (3/11)": the printed day says it already.
      if (printed.some((other) => other.start < span.end + 3 && span.start < other.end + 3)) continue;
      if (found.some((other) => overlaps(other, span))) continue;
      const days = resolve(kind, match, grammar, anchor, lastDayBefore(found, span.start));
      if (days) found.push({ ...span, text: match[0], ...days });
    }
  }
  return found.filter((date) => holds(sentence, date)).sort((a, b) => a.start - b.start);
}

/** In order of place, for one may lean on the one before: of two at a place the one listed first. */
function phrases(text: string, grammar: DateGrammar) {
  return grammar.relative
    .flatMap((kind) => findMatches(text, kind.pattern).map((match) => ({ match, kind })))
    .sort((a, b) => a.match.index - b.match.index);
}

function lastDayBefore(found: readonly DateMention[], at: number): string | undefined {
  return found
    .filter((date) => date.end <= at && date.from === date.to)
    .reduce<DateMention | undefined>(
      (last, date) => (last && last.start > date.start ? last : date),
      undefined,
    )?.from;
}

function resolve(
  { is }: RelativeDate,
  match: RegExpMatchArray,
  grammar: DateGrammar,
  anchor: string,
  before: string | undefined,
): { from: string; to: string } | undefined {
  const { weekday, count = match.groups?.count_ } = match.groups ?? {};
  if ('days' in is) return only(shift(anchor, is.days));
  if ('ago' in is) {
    const days = grammar.counts[count!.toLowerCase()] ?? Number(count);
    return Number.isNaN(days) ? undefined : only(shift(is.ago === 'text' ? before : anchor, -days));
  }
  if ('afterDay' in is) return before === undefined ? undefined : only(shift(before, is.afterDay));
  if ('months' in is) return monthOf(anchor, is.months);
  if ('years' in is) return yearOf(anchor, is.years);
  const wanted = grammar.weekdays[weekday!.toLowerCase()];
  return wanted === undefined ? undefined : only(weekdayOf(anchor, wanted, is.weekday));
}

/** @param wanted 1 for Monday to 7 for Sunday */
function weekdayOf(anchor: string, wanted: number, which: 'nearest' | 'week before' | 'last') {
  const today = new Date(Date.parse(anchor.slice(0, 10))).getUTCDay() || 7;
  const inThisWeek = shift(anchor, wanted - today)!;
  const inLastWeek = shift(inThisWeek, -7);
  if (which === 'nearest') return wanted <= today ? inThisWeek : inLastWeek;
  // On a Sunday nobody knows which week is meant; "last Monday" on a Thursday could be either Monday.
  if (today === 7 || (which === 'last' && wanted < today)) return undefined;
  return inLastWeek;
}

function only(day: string | undefined) {
  return day === undefined ? undefined : { from: day, to: day };
}

function shift(day: string | undefined, by: number): string | undefined {
  return day === undefined
    ? undefined
    : new Date(Date.parse(day.slice(0, 10)) + by * dayMs).toISOString().slice(0, 10);
}

function monthOf(anchor: string, by: number) {
  const [year, month] = anchor.split('-').map(Number) as [number, number];
  const day = (at: number) => new Date(Date.UTC(year, month - 1 + by + at, at === 0 ? 1 : 0));
  return { from: day(0).toISOString().slice(0, 10), to: day(1).toISOString().slice(0, 10) };
}

function yearOf(anchor: string, by: number) {
  const year = Number(anchor.slice(0, 4)) + by;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
