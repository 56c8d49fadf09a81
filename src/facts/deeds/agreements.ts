import type { AgreementGrammar } from '../../languages/grammar.ts';
import type { FactLanguage } from '../../languages/language.ts';
import { findMatches } from '../../text/matches.ts';
import { splitSentences } from '../../text/sentences.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import { type DateMention, findDates } from '../dates/dates.ts';
import { completeDates } from '../dates/relative-dates.ts';
import { findParties, type Party } from './parties.ts';
import { findScope } from './scope.ts';
import { findBothSides, findSigners } from './signers.ts';

export type AgreementKind = AgreementGrammar['nouns'][number]['kind'];

/**
 * A memorandum or the like as a sentence states it: signed, in force, what it covers, or planned. The span is the
 * sentence.
 */
export interface Agreement extends Span {
  kind: AgreementKind;
  /** When it was signed or announced, as exactly as the sentence says: `2025-10-31`, `2025-10` or `2011`. */
  date?: string;
  /** Signed, exchanged, issued or in force; false where it is planned, negotiated or put off. */
  isSigned: boolean;
  /** Countries and bodies, as printed; empty where the sentence names none. */
  parties: string[];
  /** What it covers, where the sentence lists it; as printed, item by item. */
  scope?: string[];
  text: string;
}

/** What findAgreements needs of a language. */
export type AgreementLanguage = Pick<FactLanguage, 'facts'> & {
  words: Pick<FactLanguage['words'], 'abbreviations'>;
};

interface Noun extends Span {
  kind: AgreementKind;
}

/**
 * The agreements that a text states, in order; a sentence that only talks of one ("called the memorandum a
 * milestone") states none. @param anchor day of publication, for dates without a year
 * @param parties of the text, where they are at hand
 */
export function findAgreements(
  text: string,
  language: AgreementLanguage,
  anchor?: string,
  parties: readonly Party[] = findParties(text, language),
): Agreement[] {
  const grammar = language.facts.agreements;
  const found: Agreement[] = [];
  let dates: DateMention[] | undefined;
  const cut = splitSentences(text, language.words.abbreviations);
  for (const [at, sentence] of cut.entries()) {
    const printed = text.slice(sentence.start, sentence.end);
    const nouns = findNouns(printed, grammar);
    if (nouns.length === 0) continue;
    const inside = within(parties, sentence);
    let own: DateMention[] | undefined;
    for (const [index, noun] of nouns.entries()) {
      const isObject = index > 0 && grammar.object.test(printed.slice(0, noun.start));
      const isSigned = !isPlanned(printed, noun, grammar);
      if (isObject || (isSigned && !states(printed, noun, grammar))) continue;
      const event = eventOf(printed, noun, grammar);
      dates ??= findDates(text, language, anchor);
      own ??= completeDates(text, sentence, dates, language.facts.dates, anchor).map((date) =>
        move(date, sentence.start),
      );
      // What is signed was signed by the day of publication.
      const past = own.filter(({ from }) => anchor === undefined || from <= anchor);
      const date = isSigned ? dateOf(printed, noun, event, past, nouns, grammar) : undefined;
      const signers = signersIn(printed, noun, event, nouns, inside, grammar);
      const scope = findScope(printed, noun, grammar);
      const stoodFor = signers.length === 0 && grammar.bothSides.test(printed);
      found.push({
        start: sentence.start,
        end: sentence.end,
        kind: noun.kind,
        ...(date && { date }),
        isSigned,
        parties: stoodFor ? sidesBefore(text, cut, at, parties, grammar) : signers,
        ...(scope.length > 0 && { scope }),
        text: printed,
      });
    }
  }
  return distinct(found);
}

/**
 * Those who sign one of the documents of a sentence: read from its own clause, with the subject of the one before
 * where it opens with a verb ("FPT extended an agreement with A | and signed a contract with B").
 */
function signersIn(
  sentence: string,
  noun: Span,
  event: Span | undefined,
  nouns: readonly Span[],
  parties: readonly Party[],
  grammar: AgreementGrammar,
): string[] {
  const breaks = spansOf(sentence, grammar.clauses);
  const opens = breaks.findLast(
    (one) => one.end <= noun.start && nouns.some((other) => other.end <= one.start),
  );
  const before = {
    start: breaks.findLast((one) => one.end < (opens?.start ?? 0))?.end ?? 0,
    end: opens?.start ?? 0,
  };
  const clause = {
    start: opens?.end ?? 0,
    end: breaks.find((one) => one.start >= noun.end)?.start ?? sentence.length,
  };
  const isVerb =
    event !== undefined && opens && /^(?:\p{L}+ )?$/u.test(sentence.slice(clause.start, event.start));
  const subject = isVerb
    ? {
        start: before.start,
        end:
          spansOf(sentence, grammar.events).find((one) => one.start >= before.start)?.start ?? before.start,
      }
    : { start: clause.start, end: clause.start };
  const by = clause.start - (subject.end - subject.start);
  const read = sentence.slice(subject.start, subject.end) + sentence.slice(clause.start, clause.end);
  const inside = [
    ...within(parties, subject),
    ...parties.filter((one) => holds(clause, one)).map((one) => move(one, by)),
  ];
  const own = event && holds(clause, event) ? move(event, by) : undefined;
  return findSigners(read, move(noun, by), own, inside, grammar);
}

/** What "both sides" stands for, by the two sentences before in the same paragraph. */
function sidesBefore(
  text: string,
  cut: readonly Span[],
  at: number,
  parties: readonly Party[],
  grammar: AgreementGrammar,
): string[] {
  const paragraph = text.lastIndexOf('\n', cut[at]!.start) + 1;
  const first = cut.slice(Math.max(0, at - 2), at).find((sentence) => sentence.start >= paragraph);
  if (first === undefined) return [];
  const before = { start: first.start, end: cut[at - 1]!.end };
  return findBothSides(text.slice(before.start, before.end), within(parties, before), grammar);
}

/** Those that stand in a part of the text, placed by its start. */
function within<T extends Span>(spans: readonly T[], part: Span): T[] {
  return spans.filter((span) => holds(part, span)).map((span) => move(span, part.start));
}

function findNouns(sentence: string, grammar: AgreementGrammar): Noun[] {
  const found: Noun[] = [];
  for (const { kind, pattern } of grammar.nouns) {
    for (const match of findMatches(sentence, pattern)) {
      const noun = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => overlaps(other, noun))) found.push(noun);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isPlanned(sentence: string, noun: Noun, grammar: AgreementGrammar): boolean {
  const talk = masked(sentence, noun);
  return grammar.planned.some((pattern) => pattern.test(talk));
}

function states(sentence: string, noun: Noun, grammar: AgreementGrammar): boolean {
  const talk = masked(sentence, noun);
  if (grammar.aside.some((pattern) => pattern.test(talk))) return false;
  return (
    eventOf(sentence, noun, grammar) !== undefined || grammar.evidence.some((pattern) => pattern.test(talk))
  );
}

/** The verb of signing that the noun is object or subject of. */
function eventOf(sentence: string, noun: Noun, grammar: AgreementGrammar): Span | undefined {
  for (const match of findMatches(sentence, grammar.events)) {
    const event = { start: match.index, end: match.index + match[0].length };
    if (overlaps(event, noun)) continue;
    const before = event.end <= noun.start;
    const gap = before ? sentence.slice(event.end, noun.start) : sentence.slice(noun.end, event.start);
    if (/;|\.\s/u.test(gap) || (before ? grammar.apart : grammar.apartAfter).test(gap)) continue;
    // A name counts as one word, however long.
    const words =
      gap.replace(/\p{Lu}[\p{L}\p{N}]*(?:[ &-]+\p{Lu}[\p{L}\p{N}]*)*/gu, 'X').match(/[\p{L}\p{N}]+/gu)
        ?.length ?? 0;
    // "the treaty on …, signed by", "hiệp ước … được hai nước ký": a clause of its own may stand further off.
    if (words <= (before ? 6 : grammar.passive.test(`${gap}|`) ? 16 : 7)) return event;
  }
  return undefined;
}

/** The nearest date, unless another agreement stands between or another verb than that of signing is nearer to it. */
function dateOf(
  sentence: string,
  noun: Noun,
  event: Span | undefined,
  dates: readonly DateMention[],
  nouns: readonly Noun[],
  grammar: AgreementGrammar,
): string | undefined {
  const others = spansOf(sentence, grammar.otherEvents);
  const signings = spansOf(sentence, grammar.events).filter(
    (event) => !others.some((other) => overlaps(other, event)),
  );
  const from = (date: Span, spans: readonly Span[]) =>
    Math.min(...spans.map((span) => away(sentence, span, date)));
  const isOther = (date: DateMention) => {
    // "a 2019 military agreement", "Công ước năm 1989"
    const isAttribute =
      date.from !== date.to &&
      (date.end <= noun.start
        ? /^ (?:[\p{L}-]+ ){0,3}$/u.test(sentence.slice(date.end, noun.start))
        : date.start - noun.end === 1);
    const isEnded = others.length > 0 && signings.length === 0;
    return !isAttribute && (isEnded || from(date, others) < from(date, [noun, ...signings]));
  };
  const own = event ? [noun, event] : [noun];
  const free = dates.filter(
    (date) =>
      precision(date) !== undefined &&
      !grammar.horizon.test(sentence.slice(0, date.start)) &&
      !isOther(date) &&
      !nouns.some(
        (other) =>
          other !== noun &&
          other.start >= Math.min(date.end, noun.end) &&
          other.end <= Math.max(date.start, noun.start),
      ),
  );
  const nearest = free.sort((a, b) => from(a, own) - from(b, own))[0];
  return nearest && precision(nearest);
}

/** How far two parts of a sentence are from each other; a comma between them parts more than words do. */
function away(sentence: string, one: Span, other: Span): number {
  const [first, second] = one.end <= other.start ? [one, other] : [other, one];
  const gap = sentence.slice(first.end, second.start);
  return gap.includes(',') ? gap.length + 40 : gap.length;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return findMatches(text, pattern).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function precision({ from, to }: DateMention): string | undefined {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7))
    return from.endsWith('-01') && Number(to.slice(8)) >= 28 ? from.slice(0, 7) : undefined;
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
    ? from.slice(0, 4)
    : undefined;
}

function masked(sentence: string, noun: Noun): string {
  return `${sentence.slice(0, noun.start)}NOUN${sentence.slice(noun.end)}`;
}

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}

function distinct(agreements: Agreement[]): Agreement[] {
  const same = (one: Agreement, other: Agreement) =>
    one.start === other.start && one.kind === other.kind && one.date === other.date && !isApart(one, other);
  return agreements.filter((one, at) => !agreements.slice(at + 1).some((later) => same(one, later)));
}

/** Each names a party that the other lacks: two documents of one kind in a sentence. */
function isApart(one: Agreement, other: Agreement): boolean {
  return (
    one.parties.some((party) => !other.parties.includes(party)) &&
    other.parties.some((party) => !one.parties.includes(party))
  );
}
