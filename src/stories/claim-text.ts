import type { FigureFact, Stated } from '../facts/collect.ts';
import { findDates } from '../facts/dates/dates.ts';
import type { Figure } from '../facts/figures/figure.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { clauseOf } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import type { Content, ContentWord } from './content.ts';
import { type Contrasts, contrastsIn } from './contrasts.ts';

/** A text with what is compared of it. */
export interface ComparedText {
  text: string;
  language: Language;
  content: Content;
  contrasts: Contrasts;
}

/** A claim, or a part of it, as it is held against reports. */
export interface ReadClaim {
  whole: ComparedText;
  figures: readonly Figure[];
}

/** A sentence that may report on a claim, with what it can be understood by. */
export interface ReadReport extends Stated {
  whole: ComparedText;
  figures: readonly FigureFact[];
  /** The sentences before it, each with its figures. */
  before: readonly { text: ComparedText; figures: readonly FigureFact[] }[];
  /** Its article's title and first sentence. */
  lead: ComparedText;
}

/** What claims are compared with reports by. */
export interface Measures {
  comparison: Comparison;
  /** Folded names that the lexicons know, such as countries. */
  names: ReadonlySet<string>;
}

/** "Vietnam's" is Vietnam. */
const possessive = /(\p{L})['’]s(?![\p{L}])/gu;

/** Reads what is compared of a text. */
export function readText(text: string, language: Language, comparison: Comparison): ComparedText {
  const content = comparison.content(text.replace(possessive, '$1'), language.code);
  return { text, language, content, contrasts: contrastsIn(text, language) };
}

/** Reads a claim; its dates, sums and shares are held against the report's own, not word by word. */
export function readClaim(
  text: string,
  figures: readonly Figure[],
  language: Language,
  comparison: Comparison,
): ReadClaim {
  const dates = findDates(text, language, '2000-07-01');
  const isSum = ({ kind }: Figure): boolean => kind === 'money' || kind === 'percent';
  const numerals = figures.flatMap((figure) =>
    isSum(figure) ? [figure] : numeralsIn(text, figure, language),
  );
  const words = [...dates, ...numerals, ...hedgesIn(text, figures, language)].reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return { whole: { ...readText(words, language, comparison), text }, figures };
}

/** "Almost", "some" and the like before a figure: neither a name nor a share of all. */
function hedgesIn(text: string, figures: readonly Figure[], language: Language): Span[] {
  return figures.flatMap(({ start }) => {
    const hedge = hedgeOf(language)?.exec(text.slice(0, start));
    return hedge ? [{ start: hedge.index, end: hedge.index + hedge[0].trimEnd().length }] : [];
  });
}

const hedgeOf = onceFor(({ facts }: Language): RegExp | undefined => {
  const longestFirst = [...(facts?.numbers.approximateBefore ?? [])]
    .sort((one, other) => other.length - one.length)
    .map((one) => RegExp.escape(one));
  return longestFirst.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})\\s+$`, 'iu');
});

/** The words of a figure that are numbers: "four" and "million", not "schools". */
function numeralsIn(text: string, figure: Span, language: Language): Span[] {
  const { words = {}, scales = {} } = language.facts?.numbers ?? {};
  return splitTokens(text).filter(({ start, end, text: token }) => {
    const low = token.toLowerCase();
    return figure.start <= start && end <= figure.end && (low in words || low in scales);
  });
}

/** Words from which on the part of a claim around a figure says by itself what the figure is. */
const minOwnWords = 2;

/** What a claim says of one of its figures: the part around it, where that says enough by itself. */
export function focusOn(
  claim: ReadClaim,
  figure: Figure,
  comparison: Comparison,
): { claim: ReadClaim; figure: Figure } {
  const { text, language } = claim.whole;
  const { start, end } = clauseOf(text, claim.figures, figure, language);
  const within = claim.figures
    .filter((one) => start <= one.start && one.end <= end)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const own = readClaim(text.slice(start, end), within, language, comparison);
  if (own.whole.content.words.length < minOwnWords) return { claim, figure };
  return { claim: own, figure: within.find((one) => one.start + start === figure.start)! };
}

/** Shorter ones stand by chance inside others. */
const minSqueezed = 5;

/** Whether a text has a word, also where it is spaced otherwise: "Ha Noi" and "Hanoi". */
export function holds(text: ComparedText, word: ContentWord): boolean {
  if (word.keys.some((key) => text.content.keys.has(key))) return true;
  // The lexicon may know it as a part of something longer: "ngập" in "nhà bị ngập".
  if (wordsOf(text).includes(` ${word.printed.toLowerCase()} `)) return true;
  const printed = squeeze(word.printed);
  return printed.length >= minSqueezed && squeeze(text.text).includes(printed);
}

/** The words of a text in lower case, a space around each. */
const wordsOf = onceFor(
  ({ text }: ComparedText): string =>
    ` ${splitTokens(text)
      .map((token) => token.text.toLowerCase())
      .join(' ')} `,
);

/** Whether two words are one. */
export const meets = (one: ContentWord, other: ContentWord): boolean =>
  one.keys.some((key) => other.keys.includes(key)) || squeeze(one.printed) === squeeze(other.printed);

const squeeze = (text: string): string => fold(text).replace(/\s+/gu, '');

/** At the start of a sentence a capital is a name only of what is known as one, or not known at all. */
export function isNamed(word: ContentWord, names: ReadonlySet<string>): boolean {
  return word.isName || (word.isCapital && (!word.isKnown || names.has(fold(word.printed))));
}
