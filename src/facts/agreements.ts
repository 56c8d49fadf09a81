import type { AgreementGrammar } from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import { sentences } from '../text/sentences.ts';
import { holds, overlaps, type Span } from '../text/span.ts';
import { type DateMention, findDates } from './dates.ts';
import { findParties, type Party } from './parties.ts';

export type AgreementKind = AgreementGrammar['nouns'][number]['kind'];

/** A memorandum or the like as a sentence states it: signed, announced, in force, or what it covers. The span is the sentence. */
export interface Agreement extends Span {
  kind: AgreementKind;
  /** When it was signed or announced, as exactly as the sentence says: `2025-10-31`, `2025-10` or `2011`. */
  date?: string;
  /** Countries and bodies, as printed; empty where the sentence names none. */
  parties: string[];
  text: string;
}

/** What findAgreements needs of a language. */
export type AgreementLanguage = Pick<Language, 'agreements' | 'dates' | 'people'> & {
  words: Pick<Language['words'], 'abbreviations'>;
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
  const found: Agreement[] = [];
  const dates = findDates(text, language, anchor);
  for (const sentence of sentences(text, language.words.abbreviations)) {
    const printed = text.slice(sentence.start, sentence.end);
    const nouns = findNouns(printed, language.agreements);
    const own = dates.filter((date) => holds(sentence, date)).map((date) => move(date, sentence.start));
    const stated = nouns.filter((noun, index) => {
      const object = index > 0 && /\s(?:on|về)\s(?:an?\s|the\s|một\s)?$/iu.test(printed.slice(0, noun.start));
      return !object && states(printed, noun, language.agreements);
    });
    for (const noun of stated) {
      const date = dateOf(noun, own, nouns);
      const event = eventOf(printed, noun, language.agreements);
      const between = parties
        .filter((party) => holds(sentence, party) && (party.kind === 'country' || party.kind === 'body'))
        .map((party) => move(party, sentence.start));
      found.push({
        start: sentence.start,
        end: sentence.end,
        kind: noun.kind,
        ...(date && { date }),
        parties: signers(printed, noun, event, between, language.agreements),
        text: printed,
      });
    }
  }
  return distinct(found);
}

function findNouns(sentence: string, grammar: AgreementGrammar): Noun[] {
  const found: Noun[] = [];
  for (const { kind, pattern } of grammar.nouns) {
    for (const match of sentence.matchAll(pattern)) {
      const noun = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => overlaps(other, noun))) found.push(noun);
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
  for (const match of sentence.matchAll(grammar.events)) {
    const event = { start: match.index, end: match.index + match[0].length };
    if (overlaps(event, noun)) continue;
    const before = event.end <= noun.start;
    const gap = before ? sentence.slice(event.end, noun.start) : sentence.slice(noun.end, event.start);
    if (/[.;]/u.test(gap) || grammar.apart.test(gap)) continue;
    const words = gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (before ? words <= 6 : words <= 5) return event;
  }
  return undefined;
}

/** The nearest date, unless another agreement stands between. */
function dateOf(noun: Noun, dates: readonly DateMention[], nouns: readonly Noun[]): string | undefined {
  const free = dates.filter(
    (date) =>
      precision(date) !== undefined &&
      !nouns.some(
        (other) =>
          other !== noun &&
          other.start >= Math.min(date.end, noun.end) &&
          other.end <= Math.max(date.start, noun.start),
      ),
  );
  const away = (date: Span) => (date.end <= noun.start ? noun.start - date.end : date.start - noun.end);
  const nearest = free.sort((a, b) => away(a) - away(b))[0];
  return nearest && nouns.length > 0 ? precision(nearest) : undefined;
}

function precision({ from, to }: DateMention): string | undefined {
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7))
    return from.endsWith('-01') && Number(to.slice(8)) >= 28 ? from.slice(0, 7) : undefined;
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')
    ? from.slice(0, 4)
    : undefined;
}

/** Those who sign: the subject of the verb before the noun, those that "between" and the like lead to, and lists of them. */
function signers(
  sentence: string,
  noun: Noun,
  event: Span | undefined,
  parties: readonly Party[],
  grammar: AgreementGrammar,
): string[] {
  const active = event !== undefined && event.end <= noun.start;
  const lead = new RegExp(`(?<![\\p{L}])(?:${grammar.partyWords})\\s(?:the\\s|hai\\s)?$`, 'iu');
  const found: Party[] = [];
  for (const party of parties) {
    const before = sentence.slice(0, party.start);
    const last = found.at(-1);
    const next = last !== undefined && grammar.listed.test(sentence.slice(last.end, party.start));
    const subject = active && party.end <= event.start && !grammar.notParty.test(before);
    const own =
      party.start > noun.end && /^ (?:of|của) (?:the )?$/u.test(sentence.slice(noun.end, party.start));
    const follows = party.start > noun.start && lead.test(before) && !grammar.notParty.test(before);
    if (next || subject || own || follows) found.push(party);
  }
  return [...new Set(found.map((party) => party.name))];
}

function masked(sentence: string, noun: Noun): string {
  return `${sentence.slice(0, noun.start)}NOUN${sentence.slice(noun.end)}`;
}

function move<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}

function distinct(agreements: Agreement[]): Agreement[] {
  const keys = new Map(agreements.map((one) => [`${one.start} ${one.kind} ${one.date}`, one]));
  return [...keys.values()];
}
