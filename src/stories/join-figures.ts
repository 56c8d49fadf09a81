import type { FigureFact } from '../facts/collect.ts';
import { isTelling } from '../facts/figures/near-figures.ts';
import type { Steps } from '../worker/steps.ts';
import { type Comparison, isEdition } from './comparison.ts';
import { findCourses } from './courses.ts';
import { findDiffering } from './differing-figures.ts';
import { type FigureContext, readFigureContexts, restates } from './figure-context.ts';

/** One quantity as its reports give it. */
export interface JoinedFigure {
  value: number;
  unit: string;
  kind: FigureFact['figure']['kind'];
  /** In the order of the facts given; at least one. */
  reports: readonly FigureFact[];
  /** What is evidently the same quantity with another value: one report of each value, publisher and language. */
  differing: readonly FigureFact[];
  /** A toll that rises through its story: one report of each value, oldest to newest. */
  course?: readonly FigureFact[];
}

/** Likeness of contexts from which on reports of one value are one quantity. */
const minLikeness = {
  /** Within a story. */
  story: 0.3,
  /** Within a story, for a value that two quantities hardly share: money, three telling digits. */
  telling: 0.1,
  /** One outlet's article in two languages. */
  edition: 0.15,
  /** In different stories. */
  apart: 0.55,
};

/**
 * Joins the reports of one quantity across articles and languages, and puts other values of evidently the same
 * quantity beside it. Better not joined than joined wrongly. Pure.
 */
export function* joinFigures(facts: readonly FigureFact[], comparison: Comparison): Steps<JoinedFigure[]> {
  const contexts = yield* readFigureContexts(facts, comparison);
  const groups: FigureContext[][] = [];
  for (const same of Map.groupBy(contexts, keyOf).values()) {
    groups.push(...(yield* joinSame(same, comparison)));
    yield;
  }
  const place = new Map(facts.map((fact, at) => [fact, at]));
  const joined = groups
    .map((group) => group.toSorted((one, other) => place.get(one.fact)! - place.get(other.fact)!))
    .sort((one, other) => place.get(one[0]!.fact)! - place.get(other[0]!.fact)!);
  const others = yield* findDiffering(joined, comparison);
  const courses = yield* findCourses(joined, comparison);
  return joined.map((group) => {
    const { value, unit, kind } = group[0]!.fact.figure;
    return {
      value,
      unit,
      kind,
      reports: group.map((one) => one.fact),
      differing: oneEach(others.get(group) ?? []).filter(
        ({ figure }) => !courses.get(group)?.some((fact) => fact.figure.value === figure.value),
      ),
      ...(courses.has(group) && { course: courses.get(group)! }),
    };
  });
}

function keyOf({ fact: { figure } }: FigureContext): string {
  return `${figure.kind} ${figure.value} ${figure.unit}`;
}

/** Of one value and unit: the likest contexts first; two figures of one sentence stay two quantities. */
function* joinSame(same: readonly FigureContext[], comparison: Comparison): Steps<FigureContext[][]> {
  const groupOf = new Map(same.map((one) => [one, [one]]));
  const pairs: { one: FigureContext; other: FigureContext; score: number }[] = [];
  for (const [at, one] of same.entries()) {
    yield;
    for (const other of same.slice(0, at)) {
      if (!mayJoin(one, other, comparison)) continue;
      const score = comparison.alike(one, other);
      if (score >= needed(one, other, comparison)) pairs.push({ one, other, score });
    }
  }
  for (const { one, other } of pairs.sort((a, b) => b.score - a.score)) {
    const left = groupOf.get(one)!;
    const right = groupOf.get(other)!;
    if (left === right || left.some((a) => right.some((b) => a.sentence === b.sentence && !restates(a, b))))
      continue;
    left.push(...right);
    for (const moved of right) groupOf.set(moved, left);
  }
  return [...new Set(groupOf.values())];
}

/** In different stories "30 years" or "two people" say nothing. */
function mayJoin(one: FigureContext, other: FigureContext, comparison: Comparison): boolean {
  return isTelling(one.fact.figure) || comparison.sameStory(one.fact.article, other.fact.article);
}

function needed(one: FigureContext, other: FigureContext, comparison: Comparison): number {
  if (restates(one, other)) return 0;
  if (!comparison.sameStory(one.fact.article, other.fact.article)) return minLikeness.apart;
  if (isTelling(one.fact.figure)) return minLikeness.telling;
  return isEdition(one.fact.article, other.fact.article) ? minLikeness.edition : minLikeness.story;
}

function oneEach(contexts: readonly FigureContext[]): FigureFact[] {
  const each = new Map<string, FigureFact>();
  for (const { fact } of contexts) {
    const { publisher, language } = fact.article;
    const key = [fact.figure.value, fact.figure.unit, publisher, language].join(' ');
    if (!each.has(key)) each.set(key, fact);
  }
  return [...each.values()];
}
