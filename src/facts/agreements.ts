import type { AgreementGrammar } from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import { sentences } from '../text/sentences.ts';
import { holds, overlaps, type Span } from '../text/span.ts';
import { type DateMention, findDates } from './dates.ts';
import { findParties, type Party } from './parties.ts';

export type AgreementKind = AgreementGrammar['nouns'][number]['kind'];

/** A memorandum or the like as a sentence states it: signed, in force, what it covers, or planned. The span is the sentence. */
export interface Agreement extends Span {
  kind: AgreementKind;
  /** When it was signed or announced, as exactly as the sentence says: `2025-10-31`, `2025-10` or `2011`. */
  date?: string;
  /** Signed, exchanged, issued or in force; false where it is planned, negotiated or put off. */
  isSigned: boolean;
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
      return (
        !object &&
        (isPlanned(printed, noun, language.agreements) || states(printed, noun, language.agreements))
      );
    });
    for (const noun of stated) {
      const isSigned = !isPlanned(printed, noun, language.agreements);
      const date = isSigned ? dateOf(noun, own, nouns) : undefined;
      const event = eventOf(printed, noun, language.agreements);
      const between = parties
        .filter((party) => holds(sentence, party) && (party.kind === 'country' || party.kind === 'body'))
        .map((party) => move(party, sentence.start));
      found.push({
        start: sentence.start,
        end: sentence.end,
        kind: noun.kind,
        ...(date && { date }),
        isSigned,
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
  for (const match of sentence.matchAll(grammar.events)) {
    const event = { start: match.index, end: match.index + match[0].length };
    if (overlaps(event, noun)) continue;
    const before = event.end <= noun.start;
    const gap = before ? sentence.slice(event.end, noun.start) : sentence.slice(noun.end, event.start);
    if (/;|\.\s/u.test(gap) || (before ? grammar.apart : grammar.apartAfter).test(gap)) continue;
    const words = gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    // "the treaty on …, signed by", "hiệp ước … được hai nước ký": a clause of its own may stand further off.
    if (words <= (before ? 6 : grammar.passive.test(`${gap}|`) ? 16 : 7)) return event;
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
  const spans: Named[] = found.filter((party) => !grammar.nobody.test(party.name));
  for (const named of placed(sentence, parties, grammar)) {
    // Of two that overlap the longer one: "Asian Development Bank".
    const others = spans.filter((span) => overlaps(span, named));
    if (others.some((span) => span.end - span.start >= named.end - named.start)) continue;
    for (const other of others) spans.splice(spans.indexOf(other), 1);
    spans.push(named);
  }
  spans.sort((a, b) => a.start - b.start);
  return [...new Set(spans.map((party) => party.name))];
}

/** "Mỹ được", cut from a sentence by its place, is "Mỹ" where that is known to be a party. */
function ownPart(name: string, parties: readonly Party[]): string {
  const first = name.replace(/\s\p{Ll}.*$/su, '');
  return parties.some((party) => party.name === first) ? first : name;
}

type Named = Span & { name: string };

/** Names that only their place shows: "Kitakyushu" in "Hải Phòng và Kitakyushu đã ký". */
function placed(sentence: string, parties: readonly Party[], grammar: AgreementGrammar): Named[] {
  const found: Named[] = [];
  for (const pattern of grammar.signers) {
    for (const match of sentence.matchAll(pattern)) {
      const list = match.groups!.names!;
      const from = match.index + match[0].indexOf(list);
      let start = 0;
      // A joining word inside a known party parts nothing: "Ministry of Industry and Trade".
      const cuts = [...list.matchAll(grammar.divided)].filter(
        (cut) =>
          !parties.some((party) => overlaps(party, { start: from + cut.index, end: from + cut.index + 1 })),
      );
      for (const cut of [...cuts, undefined]) {
        const end = cut?.index ?? list.length;
        const name = ownPart(list.slice(start, end), parties);
        const isPlace = grammar.notParty.test(sentence.slice(0, from + start));
        if (/^\p{Lu}/u.test(name) && !isPlace && !grammar.nobody.test(name))
          found.push({ start: from + start, end: from + start + name.length, name });
        start = end + (cut?.[0].length ?? 0);
      }
    }
  }
  return found;
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
