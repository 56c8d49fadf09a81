import type { FigureFact, Stated } from '../facts/collect.ts';
import { findDates } from '../facts/dates/dates.ts';
import type { Figure } from '../facts/figures/figure.ts';
import { isTelling } from '../facts/figures/near-figures.ts';
import { normaliseNumber } from '../index/analysis.ts';
import { type ContrastGroup, contrastGroups } from '../languages/claims.ts';
import type { Language } from '../languages/language.ts';
import { findMatches } from '../text/matches.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { isSameValue } from './check-figure.ts';
import { clauseOf, type FigureSpan } from './clauses.ts';
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

/** A claim, or a sentence of it, as it is held against reports. */
export interface ReadClaim {
  whole: ComparedText;
  figures: readonly Figure[];
}

/** A sentence that may report on a claim, with what it can be understood by. */
export interface ReadReport extends Stated {
  whole: ComparedText;
  figures: readonly FigureFact[];
  /** The sentences before it in its paragraph, each with its figures. */
  before: readonly { text: ComparedText; figures: readonly FigureFact[] }[];
  /** Its article's title and first sentences. */
  lead: ComparedText;
}

/** What claims are compared with reports by. */
export interface Measures {
  comparison: Comparison;
  /** Folded names that the lexicons know, such as countries. */
  names: ReadonlySet<string>;
}

/** Why a report does not say what a claim says; the first that was found. */
export type Disagreement =
  | 'noun'
  | 'name'
  | 'other-name'
  | 'other-figure'
  | 'contrast'
  | 'period'
  | 'number'
  | 'order'
  | 'too-little';

/**
 * What share of a claim's words its sentence must hold, and with what stands around it: the less, the more the figure
 * itself tells which fact is meant.
 */
const minShare = {
  telling: { sentence: 0.26, around: 0.45 },
  figure: { sentence: 0.45, around: 0.6 },
  /** Where the report has another value. */
  other: { sentence: 0.3, around: 0.5 },
  /** Where the claim has no figure. */
  none: { sentence: 0.7, around: 0.85 },
};
/** From so many days on a period is one in which something is counted, and must be the same. */
const longDays = 27;

/**
 * Whether a report says what a claim says: who, what is counted, where, when and in what role. Undefined when it does;
 * better a true claim not confirmed than a false one confirmed.
 * @param figure of the claim @param fact of the report; both left out for a claim without figures
 */
export function findDisagreement(
  claim: ReadClaim,
  figure: Figure | undefined,
  report: ReadReport,
  fact: FigureFact | undefined,
  measures: Measures,
): Disagreement | undefined {
  const { comparison } = measures;
  const read = (text: string, language: Language): ComparedText => readText(text, language, comparison);
  const said = partOf(claim.whole, claim.figures, figure, read);
  const offset = report.sentence.start;
  const spans = report.figures.map(({ figure: one }) => ({ ...shift(one, -offset), kind: one.kind }));
  const told = partOf(report.whole, spans, fact && shift(fact.figure, -offset), read);
  return (
    findContrast(said, claim.whole, told, report.whole) ??
    findNoun(figure, fact, claim.whole, told, comparison) ??
    findName(claim, report, told, fact, measures) ??
    findOrder(claim.whole, report.whole, measures.names) ??
    findOtherFigure(claim.whole, figure, report, told, fact, comparison) ??
    findTime(claim, figure, report) ??
    findTooLittle(claim.whole, report, shareFor(figure, fact), comparison)
  );
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
  const words = [...dates, ...numerals].reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return { whole: { ...readText(words, language, comparison), text }, figures };
}

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

/** "Vietnam's" is Vietnam. */
const possessive = /(\p{L})['’]s(?![\p{L}])/gu;

/** Reads what is compared of a text. */
export function readText(text: string, language: Language, comparison: Comparison): ComparedText {
  const content = comparison.content(text.replace(possessive, '$1'), language.code);
  return { text, language, content, contrasts: contrastsIn(text, language) };
}

function partOf(
  whole: ComparedText,
  figures: readonly FigureSpan[],
  figure: Span | undefined,
  read: (text: string, language: Language) => ComparedText,
): ComparedText {
  if (figure === undefined || figures.length < 2) return whole;
  const { start, end } = clauseOf(whole.text, figures, figure, whole.language);
  return read(whole.text.slice(start, end), whole.language);
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * Words that a report may not have where the claim lacks them: "aims to" is no "has", and "dead or missing" are more
 * than "dead".
 */
const limiting: readonly string[] = ['not', 'planned', ...contrastGroups.fate];
/** Words that a claim may have where the report has none of their group. */
const lenient: readonly string[] = ['planned', 'future', 'done', 'some', 'begin'];

function findContrast(
  said: ComparedText,
  claim: ComparedText,
  told: ComparedText,
  sentence: ComparedText,
): Disagreement | undefined {
  const groups = new Set([...claim.contrasts.keys(), ...sentence.contrasts.keys()]);
  for (const group of groups) {
    const mine = said.contrasts.get(group) ?? claim.contrasts.get(group) ?? none;
    const here = told.contrasts.get(group) ?? none;
    const theirs = here.size > 0 ? here : (sentence.contrasts.get(group) ?? none);
    const fits = exact.includes(group) ? isSame : haveSome;
    const isOther = mine.size > 0 && theirs.size > 0 && !fits(mine, theirs);
    const isLimited = [...here].some((member) => limiting.includes(member) && !mine.has(member));
    const isWider = [...mine].some((member) => !lenient.includes(member) && !theirs.has(member));
    if (isOther || isLimited || isWider) return 'contrast';
  }
  return undefined;
}

/** Groups of which both must have the same words; of the others, one in common. */
const exact: readonly ContrastGroup[] = ['fate', 'direction', 'negation'];

const haveSome = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  !one.isDisjointFrom(other);

const none: ReadonlySet<string> = new Set();

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

/** What is counted: "740 boxes" are no "740 identifications". */
function findNoun(
  figure: Figure | undefined,
  fact: FigureFact | undefined,
  { language }: ComparedText,
  told: ComparedText,
  comparison: Comparison,
): Disagreement | undefined {
  if (figure?.kind !== 'count' || fact === undefined || figure.unit === fact.figure.unit) return undefined;
  const { words } = comparison.content(figure.text, language.code);
  return words.length === 0 || words.some((word) => holds(told, word)) ? undefined : 'noun';
}

/** Names of the claim that the report lacks, and names of the report in the place of those. */
function findName(
  claim: ReadClaim,
  report: ReadReport,
  told: ComparedText,
  fact: FigureFact | undefined,
  { comparison, names: known }: Measures,
): Disagreement | undefined {
  const names = claim.whole.content.words.filter((word) => isNamed(word, known));
  const away = names.filter((name) => !holds(report.whole, name));
  const around = [report.lead, ...report.before.map(({ text }) => text)];
  if (away.some((name) => !around.some((text) => holds(text, name)))) return 'name';
  if (fact === undefined && away.some(({ isName }) => isName)) return 'name';
  const foreign = namesIn(told, comparison).filter((name) => !holds(claim.whole, name));
  return away.length > 0 && foreign.length > 0 ? 'other-name' : undefined;
}

/** At the start of a claim a capital is a name only of what is known as one, or not known at all. */
function isNamed(word: ContentWord, names: ReadonlySet<string>): boolean {
  return word.isName || (word.isCapital && (!word.isKnown || names.has(fold(word.printed))));
}
const mayBeName = (word: ContentWord): boolean => word.isName || word.isCapital;

/** Who does it to whom: the first name of one must not be a later one of the other, nor "from" it "to" it. */
function findOrder(
  claim: ComparedText,
  report: ComparedText,
  known: ReadonlySet<string>,
): Disagreement | undefined {
  const mine = claim.content.words.filter((word) => isNamed(word, known));
  const first = report.content.words.find(mayBeName);
  if (mine.length < 2 || first === undefined) return undefined;
  if (!meets(mine[0]!, first) && mine.slice(1).some((name) => meets(name, first))) return 'order';
  const [ours, theirs] = [waysIn(claim), waysIn(report)];
  const isTurned = [...ours].some(([name, way]) => theirs.has(name) && theirs.get(name) !== way);
  return isTurned ? 'order' : undefined;
}

/** Folded name → whether something goes from it or to it. */
function waysIn({ text, language }: ComparedText): ReadonlyMap<string, string> {
  return new Map(
    findMatches(text, waysOf(language)).map(({ groups }) => {
      const way = groups!.from === undefined ? 'to' : 'from';
      return [fold(groups!.name!), way];
    }),
  );
}

const waysOf = onceFor(({ claims: { ways } }: Language) => {
  const [from, to] = [ways.from ?? [], ways.to ?? []].map((words) => words.join('|'));
  return new RegExp(
    `(?<![\\p{L}])(?:(?<from>${from})|(?:${to}))\\s(?:the\\s)?(?<name>\\p{Lu}[\\p{L}\\p{M}]+)`,
    'gu',
  );
});

/**
 * Words of the claim that stand beside another figure alone: "exports 7,200 tonnes" of "yields 200,000". What stands
 * before in the sentence is said of a later figure too, unless that has something of its own before it.
 */
function findOtherFigure(
  claim: ComparedText,
  figure: Figure | undefined,
  report: ReadReport,
  told: ComparedText,
  fact: FigureFact | undefined,
  comparison: Comparison,
): Disagreement | undefined {
  if (figure === undefined || fact === undefined) return undefined;
  const { sentence } = report;
  const isAlike = ({ figure }: FigureFact): boolean =>
    figure !== fact.figure && figure.kind === fact.figure.kind;
  const away = claim.content.words.filter((word) => !holds(told, word) && !holds(report.lead, word));
  const before = report.before.filter(({ figures }) => figures.some(isAlike)).map(({ text }) => text);
  if (away.some((word) => !holds(report.whole, word) && before.some((text) => holds(text, word))))
    return 'other-figure';
  const start = sentence.text.indexOf(told.text);
  const earlier = readText(sentence.text.slice(0, Math.max(0, start)), told.language, comparison);
  const own = readText(
    told.text.slice(0, Math.max(0, fact.figure.start - sentence.start - start)),
    told.language,
    comparison,
  );
  const isLed = own.content.words.some((word) => !holds(claim, word));
  // Another value of the same kind is another thing's unless all that leads to it is claimed.
  if (isLed && away.length > 0 && !isSameValue(figure, fact.figure)) return 'other-figure';
  if (!report.figures.some(isAlike)) return undefined;
  const isBeside = away.some((word) => holds(report.whole, word) && (isLed || !holds(earlier, word)));
  return isBeside ? 'other-figure' : undefined;
}

/** When: dates that do not meet, and numbers beside the figure ("nine months") that the report lacks. */
function findTime(
  claim: ReadClaim,
  figure: Figure | undefined,
  report: ReadReport,
): Disagreement | undefined {
  const day = report.article.published.slice(0, 10);
  const mine = findDates(claim.whole.text, claim.whole.language, day);
  const near = [report.whole.text, ...report.before.map(({ text }) => text.text)];
  const theirs = findDates(report.whole.text, report.whole.language, day);
  const around = [...near, report.lead.text].flatMap((text) => findDates(text, report.whole.language, day));
  for (const date of mine) {
    const held = theirs.length > 0 ? theirs : [...around, { from: day, to: day }];
    const fits = held.some((one) => {
      const isLong = daysIn(one) >= longDays && figure !== undefined;
      if (isLong && theirs.length > 0) return one.from === date.from && one.to === date.to;
      return one.from <= date.to && date.from <= one.to;
    });
    if (!fits) return 'period';
  }
  const taken = [...mine, ...claim.figures];
  const numbers = numbersIn(claim.whole, taken);
  if (scoresIn(claim.whole.text).some((score) => !scoresIn(report.whole.text).includes(score)))
    return 'number';
  const known = numbersIn(report.whole, []);
  return numbers.alone.isSubsetOf(known.alone) && numbers.pairs.isSubsetOf(known.pairs)
    ? undefined
    : 'number';
}

/** "6-2", "2-0": numbers whose order tells who won. */
const scoresIn = (text: string): string[] =>
  findMatches(text, /\b\d{1,3}[-–]\d{1,3}\b/gu).map(([score]) => score);

const daysIn = ({ from, to }: { from: string; to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/**
 * Numbers of a text in digits or words, without those in some spans, each with the word after it where that is no word
 * of grammar: "24 CUC" is no "24 CUP".
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

type Share = (typeof minShare)[keyof typeof minShare];

function shareFor(figure: Figure | undefined, fact: FigureFact | undefined): Share {
  if (figure === undefined || fact === undefined) return minShare.none;
  if (!isSameValue(figure, fact.figure)) return minShare.other;
  return isTelling(fact.figure) ? minShare.telling : minShare.figure;
}

function findTooLittle(
  claim: ComparedText,
  report: ReadReport,
  { sentence, around }: Share,
  comparison: Comparison,
): Disagreement | undefined {
  const texts = [report.lead, ...report.before.map(({ text }) => text), report.whole];
  const all = comparison.content(texts.map(({ text }) => text).join('\n\n'), report.article.language);
  const isEnough =
    comparison.coverage(claim.content, report.whole.content) >= sentence &&
    comparison.coverage(claim.content, all) >= around;
  return isEnough ? undefined : 'too-little';
}

/** Words written as names inside a sentence, and countries wherever they stand. */
function namesIn({ content, language }: ComparedText, comparison: Comparison): ContentWord[] {
  const countries = countriesOf(language)(comparison);
  return content.words.filter(
    (word) => word.isName || (word.isCapital && word.keys.some((key) => countries.has(key))),
  );
}

const countriesOf = onceFor((language: Language) =>
  onceFor((comparison: Comparison): ReadonlySet<string> => {
    const names = [...language.lexicon].flatMap(([concept, forms]) =>
      concept.startsWith('region ') ? forms : [],
    );
    return new Set(names.flatMap((name) => [...comparison.content(name, language.code).keys]));
  }),
);

/** Shorter ones stand by chance inside others. */
const minSqueezed = 5;

/** Whether a text has a word, also where it is spaced otherwise: "Ha Noi" and "Hanoi". */
function holds(text: ComparedText, word: ContentWord): boolean {
  if (word.keys.some((key) => text.content.keys.has(key))) return true;
  const printed = squeeze(word.printed);
  return printed.length >= minSqueezed && squeeze(text.text).includes(printed);
}

const meets = (one: ContentWord, other: ContentWord): boolean =>
  one.keys.some((key) => other.keys.includes(key)) || squeeze(one.printed) === squeeze(other.printed);

const squeeze = (text: string): string => fold(text).replace(/\s+/gu, '');
