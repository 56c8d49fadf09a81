import { type Article, dayOf } from '../corpus/article.ts';
import type { Facts, PledgeFact } from '../facts/collect.ts';
import { foldName } from '../facts/people/join-people.ts';
import type { Steps } from '../worker/steps.ts';
import { type Comparison, isEdition } from './comparison.ts';
import type { Content } from './content.ts';

/** One promise or request as its reports give it. */
export interface JoinedPledge {
  kind: PledgeFact['pledge']['kind'];
  /** In the order of the facts given; at least one. */
  reports: readonly PledgeFact[];
}

/** Likeness of two sentences from which on they are about the same promise. */
const minLikeness = {
  /** The same sum. */
  sum: 0.15,
  story: 0.34,
  /** One outlet's article in two languages. */
  edition: 0.25,
  apart: 0.55,
};

interface Read {
  fact: PledgeFact;
  /** Who promises, as a person joined across languages, else by the words of the name. */
  person: string | undefined;
  by: Content;
  whole: Content;
}

/** A word that more promises hold than this, or than one in twenty, makes no two of them one. */
const maxHolders = 50;

/** Joins the reports of one promise or request: of the same kind, by the same party, about the same. Pure. */
export function* joinPledges(
  facts: Pick<Facts, 'pledges' | 'people'>,
  comparison: Comparison,
): Steps<JoinedPledge[]> {
  const people = new Map(facts.people.flatMap((one) => one.names.map((name) => [foldName(name), one.name])));
  const read: Read[] = [];
  for (const fact of facts.pledges) {
    const by = fact.pledge.by ?? '';
    read.push({
      fact,
      person: people.get(foldName(by)),
      by: comparison.content(by, fact.article.language),
      whole: comparison.content(fact.pledge.text, fact.article.language),
    });
    yield;
  }
  const groupOf = new Map(read.map((one) => [one, [one]]));
  const pairs: { one: Read; other: Read; score: number }[] = [];
  for (const same of Map.groupBy(read, (one) => one.fact.pledge.kind).values()) {
    for (const { one, other } of pairsSharing(same)) {
      yield;
      if (!mayBeOne(one, other, comparison)) continue;
      const score = comparison.likeness(one.whole, other.whole);
      if (score >= needed(one, other, comparison)) pairs.push({ one, other, score });
    }
  }
  for (const { one, other } of pairs.sort((a, b) => b.score - a.score)) {
    const left = groupOf.get(one)!;
    const right = groupOf.get(other)!;
    // What one article promises in two sentences are two promises.
    if (left === right || left.some((a) => right.some((b) => a.fact.article.id === b.fact.article.id)))
      continue;
    left.push(...right);
    for (const moved of right) groupOf.set(moved, left);
  }
  const place = new Map(read.map((one, at) => [one, at]));
  return [...new Set(groupOf.values())].map((group) => {
    const reports = group
      .toSorted((one, other) => place.get(one)! - place.get(other)!)
      .map((one) => one.fact);
    return { kind: reports[0]!.pledge.kind, reports };
  });
}

/** Reports of other outlets or days, oldest first: when and where the same was said, too. */
export function findLaterMentions(pledge: JoinedPledge, shown: PledgeFact): Article[] {
  const others = pledge.reports.filter(
    ({ article }) => article.publisher !== shown.article.publisher || dayOf(article) !== dayOf(shown.article),
  );
  const each = new Map(others.map(({ article }) => [`${article.publisher} ${dayOf(article)}`, article]));
  return [...each.values()].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

function mayBeOne(one: Read, other: Read, comparison: Comparison): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.article.id === b.article.id || !sameParty(one, other, comparison)) return false;
  const [sum, otherSum] = [a.pledge.amount, b.pledge.amount];
  return !sum || !otherSum || (sum.value === otherSum.value && sum.unit === otherSum.unit);
}

function sameParty(one: Read, other: Read, comparison: Comparison): boolean {
  if (one.person !== undefined && other.person !== undefined) return one.person === other.person;
  if (one.person !== undefined || other.person !== undefined) {
    // "Tổng Bí thư" of one edition is whom the other calls by name.
    return isEdition(one.fact.article, other.fact.article);
  }
  return (
    Math.max(comparison.coverage(one.by, other.by), comparison.coverage(other.by, one.by)) >= 0.5 ||
    isEdition(one.fact.article, other.fact.article)
  );
}

function needed(one: Read, other: Read, comparison: Comparison): number {
  const [a, b] = [one.fact, other.fact];
  if (!comparison.sameStory(a.article, b.article)) return minLikeness.apart;
  if (a.pledge.amount && b.pledge.amount) return minLikeness.sum;
  return isEdition(a.article, b.article) ? minLikeness.edition : minLikeness.story;
}

/** Pairs worth comparing: those that share a telling word, each once. */
function* pairsSharing(all: readonly Read[]): Generator<{ one: Read; other: Read }> {
  const holders = new Map<string, number[]>();
  for (const [at, { whole }] of all.entries()) {
    for (const key of whole.keys) {
      const held = holders.get(key);
      if (held) held.push(at);
      else holders.set(key, [at]);
    }
  }
  const most = Math.max(maxHolders, all.length / 20);
  for (const [at, one] of all.entries()) {
    const met = new Set<number>();
    for (const key of one.whole.keys) {
      const held = holders.get(key)!;
      if (held.length <= most) for (const other of held) if (other < at) met.add(other);
    }
    for (const other of [...met].sort((a, b) => a - b)) yield { one, other: all[other]! };
  }
}
