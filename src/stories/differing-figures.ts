import { isNear, isRounding } from '../facts/figures/near-figures.ts';
import type { Steps } from '../worker/steps.ts';
import type { Comparison } from './comparison.ts';
import { type FigureContext, restates } from './figure-context.ts';
import { isSameQuantity } from './same-quantity.ts';

/** Likeness of contexts from which on close values are one quantity. */
const minContextLikeness = { rounded: 0.2, outlets: 0.5 };

/**
 * In different stories: how much of the words right around one figure, and of its whole sentence, the other's
 * sentence must hold. A sentence says where it has a figure from, too, so that neither holds all of the other.
 */
const apart = { near: 0.4, whole: 0.3, words: 3 };

/** Likeness of articles in different stories whose figures may be compared at all. */
const minArticleLikeness = 0.2;

/** Of figures already joined: those that evidently give the same quantity another value. */
export function* findDiffering(
  joined: readonly FigureContext[][],
  comparison: Comparison,
): Steps<Map<FigureContext[], FigureContext[]>> {
  const found = new Map<FigureContext[], FigureContext[]>();
  const add = (group: FigureContext[], others: readonly FigureContext[]) =>
    found.set(group, [...(found.get(group) ?? []), ...others]);
  for (const group of Map.groupBy(joined, ([first]) => first!.fact.figure.kind).values()) {
    const byValue = group.toSorted((one, other) => valueIn(one) - valueIn(other));
    for (const [at, lower] of byValue.entries()) {
      yield;
      for (
        let next = at + 1;
        next < byValue.length && isNear(valueIn(lower), valueIn(byValue[next]!));
        next++
      ) {
        yield;
        const higher = byValue[next]!;
        if (!differ(lower, higher, comparison)) continue;
        add(lower, higher);
        add(higher, lower);
      }
    }
  }
  // "430 million EUR, or nearly 497.7 million USD": what differs from the one differs from the other.
  const beside = Map.groupBy(
    joined
      .flatMap((group) => group.map((one) => ({ group, one })))
      .filter(({ one }) => one.fact.figure.kind === 'money'),
    ({ one }) => one.sentence,
  );
  for (const group of joined) {
    const restated = group.flatMap((one) =>
      (beside.get(one.sentence) ?? []).filter((other) => other.group !== group && restates(one, other.one)),
    );
    for (const { group: other } of restated) {
      const missing = (found.get(other) ?? []).filter((one) => !(found.get(group) ?? []).includes(one));
      if (missing.length > 0) add(group, missing);
    }
  }
  return found;
}

function valueIn(group: readonly FigureContext[]): number {
  return group[0]!.fact.figure.value;
}

function differ(
  lower: readonly FigureContext[],
  higher: readonly FigureContext[],
  comparison: Comparison,
): boolean {
  if (valueIn(lower) === valueIn(higher)) return false;
  const [a, b] = [lower[0]!.fact.figure, higher[0]!.fact.figure];
  if (a.kind !== 'count' && a.unit !== b.unit) return false;
  return lower.some((one) => higher.some((other) => differInContext(one, other, comparison)));
}

function differInContext(one: FigureContext, other: FigureContext, comparison: Comparison): boolean {
  if (one.sentence === other.sentence || !isSameQuantity(one, other)) return false;
  const [a, b] = [one.fact, other.fact];
  const score = comparison.alike(one, other);
  const sameUnit = a.figure.unit === b.figure.unit;
  if (a.article.publisher === b.article.publisher) {
    // An article does not contradict itself, but it may say that others round.
    return (
      sameUnit &&
      a.article.id === b.article.id &&
      isRounding(a.figure.value, b.figure.value) &&
      score >= minContextLikeness.rounded
    );
  }
  if (comparison.sameStory(a.article, b.article)) return sameUnit && score >= minContextLikeness.outlets;
  return (
    a.figure.kind !== 'percent' &&
    Math.min(a.figure.value, b.figure.value) >= 100 &&
    (says(one, other, comparison) || says(other, one, comparison)) &&
    comparison.articlesAlike(a.article, b.article) >= minArticleLikeness
  );
}

/** Whether one sentence holds much of what stands around the other's figure. */
function says(whole: FigureContext, part: FigureContext, comparison: Comparison): boolean {
  return (
    part.near.words.length >= apart.words &&
    comparison.coverage(part.near, whole.whole) >= apart.near &&
    comparison.coverage(part.whole, whole.whole) >= apart.whole
  );
}
