import type { PledgeGrammar, SubjectGrammar } from '../../languages/grammar.ts';
import type { FactLanguage } from '../../languages/language.ts';
import { findMatches } from '../../text/matches.ts';
import { splitSentences } from '../../text/sentences.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import type { Figure } from '../figures/figure.ts';
import { type FigureLanguage, findFigures } from '../figures/figures.ts';
import { findParties, type Party } from './parties.ts';
import { findAddresseeAfter, findAgentAfter, findSubjectBefore, hasPronounBefore } from './subjects.ts';

/** A promise or offer, or a request, as a sentence states it; the span is the sentence. */
export interface Pledge extends Span {
  kind: 'pledge' | 'request';
  /** Who promises or asks: as printed, a person by the full name that the text introduces. */
  by?: string;
  /** To whom. */
  to?: string;
  /** The sum of money promised or asked for; `unit` is its ISO 4217 code. */
  amount?: { value: number; unit: string; text: string };
  text: string;
}

/** What findPledges needs of a language. */
export type PledgeLanguage = FigureLanguage & Pick<FactLanguage, 'facts'>;

interface Cue extends Span {
  kind: Pledge['kind'];
  needs?: 'amount' | 'agent';
}

/**
 * The promises and requests of a text, in order. A sentence states at most one of each kind, except where
 * another party promises another sum in it. @param figures @param parties of the text, where they are at hand
 */
export function findPledges(
  text: string,
  language: PledgeLanguage,
  figures: readonly Figure[] = findFigures(text, language),
  parties: readonly Party[] = findParties(text, language),
): Pledge[] {
  const grammar = language.facts.pledges;
  const found: Pledge[] = [];
  const money = figures.filter((figure) => figure.kind === 'money');
  const people = parties.filter((party) => party.kind === 'person');
  for (const sentence of splitSentences(text, language.words.abbreviations)) {
    const stated: Pledge[] = [];
    const inside = parties.filter((party) => holds(sentence, party));
    const sums = money.filter((figure) => holds(sentence, figure));
    let asks: Cue | undefined;
    let last: Party | undefined;
    for (const cue of cues(text, sentence, grammar)) {
      const clause = { start: sentence.start, end: clauseEnd(text, sentence, cue, grammar) };
      if (cue.needs === 'amount' && sums.length === 0) continue;
      // "yêu cầu Bộ Tài chính hỗ trợ 500 triệu": what is asked for is no promise.
      if (asks && isGiving(text, cue, grammar) && !text.slice(asks.end, cue.start).includes(';')) continue;
      const speaker = speakerOf(text, sentence, cue, inside, people, last, language);
      // Nobody's promise cannot be cited as one.
      if (speaker === undefined) continue;
      if (cue.kind === 'request') asks = cue;
      const by = speaker === 'someone' ? undefined : speaker;
      last = by;
      const pledge = state(text, sentence, clause, cue, by, inside, sums, language);
      const same = stated.filter((one) => one.kind === cue.kind);
      // "Gavi pledged $11 million, and the maker promised to hold its price"
      const isOther =
        pledge.by !== undefined && same.every((one) => one.by !== undefined && one.by !== pledge.by);
      const another = isOther && opensClause(text, sentence, cue, grammar);
      if (another)
        partSums(
          same,
          pledge,
          sums.find((sum) => sum.start >= cue.start),
        );
      if (same.length === 0 || another) stated.push(pledge);
      // "called for covered run-ups and asked World Athletics to pay"
      else if (same.length === 1 && same[0]!.by === pledge.by) same[0]!.to ??= pledge.to;
    }
    found.push(...stated);
  }
  return found;
}

/** One sum is promised once: by the later one where it stands after that verb. */
function partSums(earlier: readonly Pledge[], later: Pledge, after: Figure | undefined): void {
  for (const one of earlier) {
    if (one.amount === undefined || one.amount.text !== later.amount?.text) continue;
    delete (after ? one : later).amount;
  }
}

/** Where the clause of a cue ends: before another subject's, ", and the bank | offered". */
function clauseEnd(text: string, sentence: Span, cue: Cue, grammar: PledgeGrammar): number {
  const found = findMatches(text.slice(cue.end, sentence.end), grammar.clauses)[0];
  return found ? cue.end + found.index : sentence.end;
}

/** Whether what joins two clauses stands before the cue, with a subject of its own between. */
function opensClause(text: string, sentence: Span, cue: Cue, grammar: PledgeGrammar): boolean {
  const before = text.slice(sentence.start, cue.start);
  const found = findMatches(before, grammar.clauses).at(-1);
  return found !== undefined && before.slice(found.index + found[0].length).trim() !== '';
}

function within(parties: Party[], part: Span): Party[] {
  return parties.filter((party) => holds(part, party));
}

function cues(text: string, sentence: Span, grammar: PledgeGrammar): Cue[] {
  const printed = text.slice(sentence.start, sentence.end);
  const doubted = grammar.doubted.exec(printed);
  const found: Cue[] = [];
  for (const { kind, pattern, needs } of grammar.cues) {
    for (const match of findMatches(printed, pattern)) {
      const start = sentence.start + match.index;
      const cue: Cue = { kind, start, end: start + match[0].length, ...(needs && { needs }) };
      const before = printed.slice(0, match.index);
      if (doubted && doubted.index < match.index) continue;
      if (grammar.denied.test(before) || found.some((other) => overlaps(other, cue))) continue;
      found.push(cue);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isGiving(text: string, cue: Cue, grammar: PledgeGrammar): boolean {
  return cue.kind === 'pledge' && grammar.giving.test(text.slice(cue.start, cue.end));
}

function state(
  text: string,
  sentence: Span,
  clause: Span,
  cue: Cue,
  by: Party | undefined,
  parties: Party[],
  sums: Figure[],
  { facts: { pledges: grammar, people } }: PledgeLanguage,
): Pledge {
  const target = passiveTarget(text, sentence, cue, parties, grammar, people.subjects)?.name;
  const to =
    target ??
    (cue.kind === 'request'
      ? asked(text, sentence, cue, parties, grammar, people.subjects)
      : (recipient(text, cue, within(parties, clause), by, grammar)?.name ??
        given(text, clause, cue, grammar)));
  const sum = sums.find((figure) => figure.start >= cue.start) ?? sums.at(-1);
  return {
    start: sentence.start,
    end: sentence.end,
    kind: cue.kind,
    ...(by && { by: by.name }),
    ...(to && to !== by?.name && { to }),
    ...(sum && { amount: { value: sum.value, unit: sum.unit, text: sum.text } }),
    text: text.slice(sentence.start, sentence.end),
  };
}

/** "Brandt was asked by Hanoi", "ông Brandt được Việt Nam đề nghị": the one before a passive is its target. */
function passiveTarget(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  grammar: PledgeGrammar,
  subjects: SubjectGrammar,
): Party | undefined {
  const isPassive = grammar.passive.test(text.slice(sentence.start, cue.start));
  const ahead = parties.filter((party) => party.end <= cue.start);
  if (isPassive) {
    const phrase = findSubjectBefore(text, sentence.start, cue.start, subjects);
    return ahead.at(-1) ?? (phrase && body(phrase));
  }
  const [target, agent] = ahead.length > 1 ? ahead.slice(-2) : [undefined, ahead[0]];
  if (agent === undefined || !grammar.between.test(text.slice(agent.end, cue.start))) return undefined;
  const mark = grammar.passive.exec(text.slice(sentence.start, agent.start));
  if (mark === null) return undefined;
  const at = sentence.start + mark.index;
  if (target && text.slice(target.end, at).trim() === '') return target;
  const phrase = findSubjectBefore(text, sentence.start, at, subjects);
  return phrase && body(phrase);
}

/**
 * Who promises or asks: the agent of a passive, the party or noun phrase right before the verb, the one who is
 * quoted, the subject of the verb before, or the sentence's first party. "someone" where only a pronoun says it.
 */
function speakerOf(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  people: readonly Party[],
  last: Party | undefined,
  language: PledgeLanguage,
): Party | 'someone' | undefined {
  const before = text.slice(sentence.start, cue.start);
  // "Campaigners led by Hettie Orr | urged": whom they are led by does not ask.
  const company = language.facts.pledges.company.exec(before);
  if (company && company.index > 0) {
    const head = { ...cue, start: sentence.start + company.index };
    return speakerOf(text, sentence, head, parties, people, last, language);
  }
  const {
    pledges: grammar,
    people: { subjects },
  } = language.facts;
  const inverted = grammar.inverted.test(before)
    ? parties.find((party) => party.start === cue.end + 1)
    : undefined;
  if (inverted) return inverted;
  const apposed = grammar.apposed.exec(before)?.groups?.name;
  const end = apposed === undefined ? -1 : sentence.start + before.lastIndexOf(apposed) + apposed.length;
  if (apposed !== undefined) {
    const named = parties.findLast((party) => party.end === end && party.kind !== 'role');
    return named ?? body({ start: end - apposed.length, end, text: apposed });
  }
  const agent = led(text, cue, parties, grammar.agent, 0);
  if (agent) return agent;
  const isPassive = grammar.passive.test(before);
  if (isPassive || cue.needs === 'agent') {
    const maker = findAgentAfter(text, cue.end, sentence.end, subjects);
    if (maker)
      return parties.find((party) => overlaps(party, maker) && party.kind === 'person') ?? body(maker);
    const plain = isPassive
      ? grammar.maker?.exec(text.slice(cue.end, sentence.end))?.groups?.name
      : undefined;
    if (plain !== undefined) return body({ start: cue.end, end: cue.end, text: plain });
    if (isPassive || cue.needs === 'agent') return undefined;
  }
  if (subjects.ownVoice.test(before))
    return quoted(text, sentence, cue, parties, people, grammar) ?? 'someone';
  const ahead = parties.filter((party) => party.end <= cue.start);
  const near = ahead.findLast((party) => grammar.between.test(afterName(text.slice(party.end, cue.start))));
  const isJoined = grammar.joined.test(before) && !grammar.aside.test(before);
  if (!isJoined) {
    const phrase = findSubjectBefore(text, sentence.start, cue.start, subjects);
    const isWider =
      phrase && near && phrase.start < near.start && near.kind !== 'person' && near.kind !== 'role';
    if (near && !isWider) return sayer(text, near, ahead, grammar) ?? near;
    if (phrase && !ahead.some((party) => party.kind === 'person' && overlaps(party, phrase)))
      return body(phrase);
    if (near) return near;
    if (hasPronounBefore(text, sentence.start, cue.start, subjects)) {
      return people.findLast((party) => party.end <= cue.start) ?? 'someone';
    }
    const opener = openerBefore(text, sentence, cue, grammar, subjects);
    if (opener && ahead.length === 0) return opener;
  } else if (last) return last;
  // "Tại Hà Nội, ông A tiếp ông B, hứa …": the first party that acts, a person before a country.
  const actor = ahead.find((party) => party.kind === 'person' || party.kind === 'role') ?? ahead[0];
  if (actor === undefined && isJoined) return opening(text, sentence, cue, people, subjects);
  if (actor === undefined || actor.kind === 'person' || actor.kind === 'role') return actor;
  // A country further in is often only part of another name: "the French Huguenots", "the US economy".
  const opens = (text.slice(sentence.start, actor.start).match(/\p{L}+/gu)?.length ?? 0) < 4;
  const isOnlyNamed = !cue.needs && grammar.adjectival?.test(text.slice(actor.start)) === true;
  return opens && !isOnlyNamed ? actor : undefined;
}

/**
 * "Organisers | apologised and offered refunds": whom the sentence opens with, a pronoun's person being named before.
 */
function opening(
  text: string,
  sentence: Span,
  cue: Cue,
  people: readonly Party[],
  subjects: SubjectGrammar,
): Party | 'someone' | undefined {
  let phrase: Party | undefined;
  for (const word of text.slice(sentence.start, cue.start).matchAll(/(?<=\p{L})(?= \p{Ll})/gu)) {
    const end = sentence.start + word.index;
    if (
      hasPronounBefore(text, sentence.start, end, subjects) &&
      !text.slice(sentence.start, end).includes(' ')
    )
      return people.findLast((party) => party.end <= sentence.start) ?? 'someone';
    const found = findSubjectBefore(text, sentence.start, end, subjects);
    const opens = found && /^(?:\p{L}+ )?$/u.test(text.slice(sentence.start, found.start));
    if (opens && text.slice(found.start, end) === found.text) phrase = body(found);
    else if (phrase) break;
  }
  return phrase;
}

/**
 * "The regulator | has asked Meta to explain": the few words a request opens with, where it is addressed to somebody.
 */
function openerBefore(
  text: string,
  sentence: Span,
  cue: Cue,
  grammar: PledgeGrammar,
  { auxiliaries, nobody }: SubjectGrammar,
): Party | undefined {
  if (cue.kind !== 'request' || !grammar.asked.test(text.slice(cue.end, sentence.end))) return undefined;
  const opener = text.slice(sentence.start, cue.start).replace(auxiliaries, '').trim();
  const isPhrase = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){1,4}$/u.test(opener) && !nobody.test(opener);
  return isPhrase
    ? body({ start: sentence.start, end: sentence.start + opener.length, text: opener })
    : undefined;
}

function body({ start, end, text }: Span & { text: string }): Party {
  return { start, end, kind: 'body', name: text };
}

/** "Hegseth said the United States will continue": the one who says it, where a person does. */
function sayer(text: string, near: Party, ahead: Party[], grammar: PledgeGrammar): Party | undefined {
  if (near.kind === 'person' || near.kind === 'role') return undefined;
  return ahead.findLast(
    (party) => party.kind === 'person' && grammar.says.test(text.slice(party.end, near.start)),
  );
}

/**
 * "We will keep helping," Ambassador Ruth Meyer said: the first party after the quotation, else the last before it;
 * by a pronoun the last person named.
 */
function quoted(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  people: readonly Party[],
  grammar: PledgeGrammar,
): Party | undefined {
  const close = text.slice(cue.end, sentence.end).search(/["”]/u);
  const after = close < 0 ? undefined : parties.find((party) => party.start > cue.end + close);
  if (!after && close >= 0 && grammar.quotedBy.test(text.slice(cue.end + close, sentence.end))) {
    const speaker = people.findLast((party) => party.end <= cue.start);
    if (speaker) return speaker;
  }
  return after ?? parties.findLast((party) => party.end <= cue.start && party.kind !== 'country');
}

/** "asked the United States for": the words before what is asked for, else the party or phrase after the verb. */
function asked(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  grammar: PledgeGrammar,
  subjects: SubjectGrammar,
): string | undefined {
  const party = parties.find(
    (each) =>
      each.start >= cue.end &&
      grammar.addressing.test(text.slice(cue.end, each.start)) &&
      !(each.kind === 'person' && /^['’]s /u.test(text.slice(each.end))),
  );
  const phrase = grammar.asked.exec(text.slice(cue.end, sentence.end))?.groups?.name?.trim();
  if (phrase !== undefined && party?.kind !== 'person') return phrase;
  return party?.name ?? findAddresseeAfter(text, cue.end, sentence.end, subjects)?.text;
}

/** "refund | customers", "cho | bà con vùng lũ": plain nouns for people and bodies that are given something. */
function given(text: string, sentence: Span, cue: Cue, grammar: PledgeGrammar): string | undefined {
  return grammar.given.exec(text.slice(cue.start, sentence.end))?.groups?.name;
}

/** The first party after the cue that a word such as "to" or "help" leads to. */
function recipient(
  text: string,
  cue: Cue,
  parties: Party[],
  by: Party | undefined,
  grammar: PledgeGrammar,
): Party | undefined {
  return parties.find((party) => {
    if (party.start < cue.end || party.kind === 'role' || party.name === by?.name) return false;
    // "promised Moldova 1.8 billion euros"
    const isObject =
      grammar.objectGap.test(text.slice(cue.end, party.start)) &&
      /^\s(?:\p{L}+\s){0,3}?(?:\p{Lu}{0,3}[$€£]\s?)?\p{Nd}/u.test(text.slice(party.end));
    if (isObject) return true;
    const found = grammar.recipient.exec(text.slice(Math.max(0, cue.end - 12), party.start));
    return (
      found !== null &&
      (found.groups?.article !== undefined || !grammar.adjectival?.test(text.slice(party.start)))
    );
  });
}

function led(text: string, cue: Cue, parties: Party[], words: string, slack: number): Party | undefined {
  const lead = new RegExp(`^\\s*(?:${words})\\s.{0,${slack}}$`, 'iu');
  return parties.find((party) => party.start >= cue.end && lead.test(text.slice(cue.end, party.start)));
}

function afterName(gap: string): string {
  return gap.replace(/^['’]s?/u, '').replace(/^ \([^)]{1,40}\)/u, '');
}
