import type { PledgeGrammar } from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import { sentences } from '../text/sentences.ts';
import { holds, overlaps, type Span } from '../text/span.ts';
import { type Figure, type FigureLanguage, findFigures } from './figures.ts';
import { findParties, type Party } from './parties.ts';

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
export type PledgeLanguage = FigureLanguage & Pick<Language, 'people' | 'pledges'>;

interface Cue extends Span {
  kind: Pledge['kind'];
  needs?: 'amount';
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
  const grammar = language.pledges;
  const found: Pledge[] = [];
  const money = figures.filter((figure) => figure.kind === 'money');
  for (const sentence of sentences(text, language.words.abbreviations)) {
    const stated: Pledge[] = [];
    const inside = parties.filter((party) => holds(sentence, party));
    const sums = money.filter((figure) => holds(sentence, figure));
    for (const cue of cues(text, sentence, grammar)) {
      if (cue.needs === 'amount' && sums.length === 0) continue;
      const pledge = state(text, sentence, cue, inside, sums, grammar);
      // Nobody's promise cannot be cited as one.
      if (pledge.by === undefined) continue;
      const same = stated.filter((one) => one.kind === cue.kind);
      const another =
        pledge.amount &&
        same.every((one) => one.by !== pledge.by && one.amount && one.amount.text !== pledge.amount!.text);
      if (same.length === 0 || another) stated.push(pledge);
    }
    found.push(...stated);
  }
  return found;
}

function cues(text: string, sentence: Span, grammar: PledgeGrammar): Cue[] {
  const printed = text.slice(sentence.start, sentence.end);
  const found: Cue[] = [];
  for (const { kind, pattern, needs } of grammar.cues) {
    for (const match of printed.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const cue: Cue = { kind, start, end: start + match[0].length, ...(needs && { needs }) };
      const before = printed.slice(0, match.index);
      if (grammar.denied.test(before) || found.some((other) => overlaps(other, cue))) continue;
      found.push(cue);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function state(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  sums: Figure[],
  grammar: PledgeGrammar,
): Pledge {
  const by = speaker(text, sentence, cue, parties, grammar);
  const to = cue.kind === 'request' ? asked(text, cue, parties) : recipient(text, cue, parties, by, grammar);
  const sum = sums.find((figure) => figure.start >= cue.start) ?? sums.at(-1);
  return {
    start: sentence.start,
    end: sentence.end,
    kind: cue.kind,
    ...(by && { by: by.name }),
    ...(to && { to: to.name }),
    ...(sum && { amount: { value: sum.value, unit: sum.unit, text: sum.text } }),
    text: text.slice(sentence.start, sentence.end),
  };
}

/** The party right before the cue; for a second verb, or one further off, the sentence's subject. */
function speaker(
  text: string,
  sentence: Span,
  cue: Cue,
  parties: Party[],
  grammar: PledgeGrammar,
): Party | undefined {
  const before = text.slice(sentence.start, cue.start);
  const agent = led(text, cue, parties, grammar.agent, 0);
  if (agent) return agent;
  if (grammar.passive.test(before)) return undefined;
  const ahead = parties.filter((party) => party.end <= cue.start);
  const near = ahead.findLast((party) => grammar.between.test(afterName(text.slice(party.end, cue.start))));
  if (near && !grammar.joined.test(before)) return near;
  // "Tại Hà Nội, ông A tiếp ông B, hứa …": the first party that acts, a person before a country.
  const actor = ahead.find((party) => party.kind === 'person' || party.kind === 'role') ?? ahead[0];
  if (actor === undefined || actor.kind === 'person' || actor.kind === 'role') return actor;
  // A country further in is often only part of another name: "the French Huguenots", "the US economy".
  const opens = (text.slice(sentence.start, actor.start).match(/\p{L}+/gu)?.length ?? 0) < 4;
  const isOnlyNamed = !cue.needs && grammar.adjectival?.test(text.slice(actor.start)) === true;
  return opens && !isOnlyNamed ? actor : undefined;
}

/** "asked the United States for": the party right after the verb. */
function asked(text: string, cue: Cue, parties: Party[]): Party | undefined {
  return parties.find(
    (party) =>
      party.start >= cue.end &&
      /^\s?(?:that\s|the\s|\p{L}+\s)?(?:the\s)?$/u.test(text.slice(cue.end, party.start)),
  );
}

/** The first party after the cue that a word such as "to" or "help" leads to. */
function recipient(
  text: string,
  cue: Cue,
  parties: Party[],
  by: Party | undefined,
  grammar: PledgeGrammar,
): Party | undefined {
  const lead = new RegExp(`(?<![\\p{L}])(?:${grammar.recipientWords})\\s(?<article>the\\s)?$`, 'iu');
  return parties.find((party) => {
    if (party.start < cue.end || party.kind === 'role' || party.name === by?.name) return false;
    const found = lead.exec(text.slice(Math.max(0, cue.end - 12), party.start));
    return (
      found !== null &&
      (found.groups!.article !== undefined || !grammar.adjectival?.test(text.slice(party.start)))
    );
  });
}

function led(text: string, cue: Cue, parties: Party[], words: string, slack: number): Party | undefined {
  const lead = new RegExp(`^\\s*(?:${words})\\s.{0,${slack}}$`, 'iu');
  return parties.find((party) => party.start >= cue.end && lead.test(text.slice(cue.end, party.start)));
}

function afterName(gap: string): string {
  return gap.replace(/^['’]s?/u, '');
}
