import { findDates } from '../facts/dates/dates.ts';
import { normaliseNumber } from '../index/analysis.ts';
import { findMatches } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import type { ComparedText } from './claim-text.ts';
import type { Compared } from './compared.ts';

/** From so many days on a period is one in which something is counted, and must be the same. */
const longDays = 27;

/** Whether a date of the claim meets none of the report's; without one, of those around it or its own day. */
export function disagreesInPeriod({ claim: { whole }, report, pair }: Compared): boolean {
  const day = report.article.published.slice(0, 10);
  const datesIn = ({ text, language }: ComparedText) => findDates(text, language, day);
  const own = datesIn(report.whole);
  const around = [...report.before.map(({ text }) => text), report.lead].flatMap(datesIn);
  const held = own.length > 0 ? own : [...around, { from: day, to: day }];
  return datesIn(whole).some(
    (date) =>
      !held.some((one) =>
        own.length > 0 && pair !== undefined && daysIn(one) >= longDays
          ? one.from === date.from && one.to === date.to
          : one.from <= date.to && date.from <= one.to,
      ),
  );
}

const daysIn = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** Whether the claim has a number besides its figures and dates ("nine months", "6-2") that the report lacks. */
export function disagreesInNumbers({ claim: { whole, figures }, report }: Compared): boolean {
  const scores = scoresIn(report.whole.text);
  if (scoresIn(whole.text).some((score) => !scores.includes(score))) return true;
  const mine = numbersIn(whole, [...findDates(whole.text, whole.language, '2000-07-01'), ...figures]);
  const theirs = numbersIn(report.whole, []);
  return !mine.alone.isSubsetOf(theirs.alone) || !mine.pairs.isSubsetOf(theirs.pairs);
}

/** "6-2", "2-0": numbers whose order tells who won. */
const scoresIn = (text: string): string[] =>
  findMatches(text, /\b\d{1,3}[-–]\d{1,3}\b/gu).map(([score]) => score);

/**
 * Numbers of a text in digits or words, without those in some spans; and those before a name with it: "24 CUC" is no
 * "24 CUP".
 */
function numbersIn(
  { text, language }: ComparedText,
  without: readonly Span[],
): { alone: Set<string>; pairs: Set<string> } {
  // Without diacritics "hai" is any "hai".
  const isBare = language.words.ownLetters !== undefined && !language.words.ownLetters.test(text);
  const words = isBare ? {} : (language.facts?.numbers.words ?? {});
  const decimal = language.facts?.numbers.decimal ?? '.';
  const found = { alone: new Set<string>(), pairs: new Set<string>() };
  const tokens = splitTokens(text);
  tokens.forEach((token, at) => {
    if (without.some((span) => span.start <= token.start && token.end <= span.end)) return;
    const low = token.text.toLowerCase();
    const value = /^\d/u.test(low) ? normaliseNumber(low, decimal) : words[low];
    if (value === undefined || (value === 1 && without.length > 0)) return;
    found.alone.add(String(value));
    const next = tokens[at + 1]?.text;
    if (next && /^\p{Lu}/u.test(next)) found.pairs.add(`${value} ${fold(next)}`);
  });
  return found;
}
