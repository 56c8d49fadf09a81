import { dayOf } from '../corpus/article.ts';
import type { FigureFact } from '../facts/collect.ts';
import type { Steps } from '../worker/steps.ts';
import type { Comparison } from './comparison.ts';
import type { FigureContext } from './figure-context.ts';
import { isSameQuantity } from './same-quantity.ts';

/** A toll does not grow more than so many times through its reports: else something else is counted. */
const maxGrowth = 3;

/**
 * Tolls that rise through a story: of the same people, place and story, each later report higher. By the group of each
 * value: one report a value, oldest to newest.
 */
export function* findCourses(
  joined: readonly FigureContext[][],
  comparison: Comparison,
): Steps<Map<FigureContext[], FigureFact[]>> {
  const found = new Map<FigureContext[], FigureFact[]>();
  const tolls = joined.filter(([first]) => first!.fact.figure.state !== undefined);
  const byState = Map.groupBy(tolls, ([first]) => first!.fact.figure.state);
  for (const groups of byState.values()) {
    const oldestFirst = groups.toSorted((a, b) => dayOfGroup(a).localeCompare(dayOfGroup(b)));
    for (const group of groups) {
      yield;
      const course = oldestFirst.filter((other) => other === group || isOneToll(group, other, comparison));
      const days = course.map(dayOfGroup);
      const values = course.map(([first]) => first!.fact.figure.value);
      const rises = values.every(
        (value, at) => at === 0 || (value > values[at - 1]! && days[at]! > days[at - 1]!),
      );
      if (course.length > 1 && rises && values.at(-1)! <= maxGrowth * values[0]!)
        found.set(
          group,
          course.map((one) => oldest(one).fact),
        );
    }
  }
  return found;
}

function isOneToll(group: FigureContext[], other: FigureContext[], comparison: Comparison): boolean {
  return group.some((one) =>
    other.some((two) => comparison.sameStory(one.fact.article, two.fact.article) && isSameQuantity(one, two)),
  );
}

function oldest(group: readonly FigureContext[]): FigureContext {
  return group.toSorted((a, b) => dayOf(a.fact.article).localeCompare(dayOf(b.fact.article)))[0]!;
}

function dayOfGroup(group: readonly FigureContext[]): string {
  return dayOf(oldest(group).fact.article);
}
