import { dayOf } from '../corpus/article.ts';
import { onceFor } from '../text/once-for.ts';
import type { FigureContext } from './figure-context.ts';

/**
 * Whether two figures are of one thing: what is counted, what became of it, for what, level or change, place and year
 * agree. Prices and rates of two days are two things.
 */
export function isSameQuantity(one: FigureContext, other: FigureContext): boolean {
  const [a, b] = [one.fact.figure, other.fact.figure];
  if (a.kind === 'duration' || a.kind === 'age' || a.kind !== b.kind) return false;
  if (a.per !== b.per || a.state !== b.state || a.aspect !== b.aspect || a.direction !== b.direction)
    return false;
  const isDaily = a.isRate || b.isRate || a.per !== undefined || a.kind === 'percent';
  if (isDaily && dayOf(one.fact.article) !== dayOf(other.fact.article)) return false;
  return agree(yearsOf(one), yearsOf(other)) && isSamePlace(one, other);
}

/** Of two figures with names right around them, some of one's must stand in the other's sentence. */
function isSamePlace(one: FigureContext, other: FigureContext): boolean {
  const [left, right] = [namesOf(one), namesOf(other)];
  if (left.near.size === 0 || right.near.size === 0) return true;
  return !left.near.isDisjointFrom(right.all) || !right.near.isDisjointFrom(left.all);
}

/** Both say something and nothing of it is the same. */
function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);
}

/** Names right around the figure and all words of its sentence, in the forms in which languages are compared. */
const namesOf = onceFor(({ near, whole }: FigureContext) => ({
  near: new Set(near.words.filter((word) => word.isName).flatMap((word) => word.keys)),
  all: whole.keys,
}));

const yearsOf = onceFor(({ fact: { figure, sentence } }: FigureContext) => {
  const text = sentence.text.replace(figure.text, ' ');
  return new Set(text.match(/(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/gu) ?? []);
});
