import { type Article, day } from '../corpus/article.ts';
import type { Facts, PledgeFact } from './collect.ts';
import type { Comparison } from './comparison.ts';
import type { Content } from './content.ts';
import { foldName } from './join-people.ts';

/** One promise or request as its reports give it. */
export interface JoinedPledge {
  kind: PledgeFact['pledge']['kind'];
  /** In the order of the facts given; at least one. */
  reports: readonly PledgeFact[];
}

/** Likeness of two sentences from which on they are about the same promise. */
const alike = {
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

/** Joins the reports of one promise or request: of the same kind, by the same party, about the same. Pure. */
export function joinPledges(
  facts: Pick<Facts, 'pledges' | 'people'>,
  comparison: Comparison,
): JoinedPledge[] {
  const people = new Map(facts.people.flatMap((one) => one.names.map((name) => [foldName(name), one.name])));
  const read = facts.pledges.map((fact): Read => {
    const by = fact.pledge.by ?? '';
    return {
      fact,
      person: people.get(foldName(by)),
      by: comparison.content(by, fact.article.language),
      whole: comparison.content(fact.pledge.text, fact.article.language),
    };
  });
  const groupOf = new Map(read.map((one) => [one, [one]]));
  const pairs = [...Map.groupBy(read, (one) => one.fact.pledge.kind).values()]
    .flatMap((same) => same.flatMap((one, at) => same.slice(0, at).map((other) => ({ one, other }))))
    .filter(({ one, other }) => mayBeOne(one, other, comparison))
    .map(({ one, other }) => ({ one, other, score: comparison.likeness(one.whole, other.whole) }))
    .filter(({ one, other, score }) => score >= needed(one, other, comparison))
    .sort((a, b) => b.score - a.score);
  for (const { one, other } of pairs) {
    const left = groupOf.get(one)!;
    const right = groupOf.get(other)!;
    // What one article promises in two sentences are two promises.
    if (left === right || left.some((a) => right.some((b) => a.fact.article === b.fact.article))) continue;
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
export function laterMentions(pledge: JoinedPledge, shown: PledgeFact): Article[] {
  const others = pledge.reports.filter(
    ({ article }) => article.publisher !== shown.article.publisher || day(article) !== day(shown.article),
  );
  const each = new Map(others.map(({ article }) => [`${article.publisher} ${day(article)}`, article]));
  return [...each.values()].sort((one, other) => day(one).localeCompare(day(other)));
}

function mayBeOne(one: Read, other: Read, comparison: Comparison): boolean {
  const [a, b] = [one.fact, other.fact];
  if (a.article === b.article || !sameParty(one, other, comparison)) return false;
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
  if (!comparison.sameStory(a.article, b.article)) return alike.apart;
  if (a.pledge.amount && b.pledge.amount) return alike.sum;
  return isEdition(a.article, b.article) ? alike.edition : alike.story;
}

function isEdition(one: Article, other: Article): boolean {
  return one.publisher === other.publisher && one.language !== other.language;
}
