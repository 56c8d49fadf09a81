import type { FigureFact, Stated } from '../facts/collect.ts';
import type { Figure } from '../facts/figures/figure.ts';

/** What the reports say to a figure of a message; never whether it is true. */
export interface CheckedFigure {
  figure: Figure;
  /** `close`: one of the two is not exact, and they are near. */
  verdict: 'agrees' | 'close' | 'differs' | 'unreported';
  /** The figures it was held against; empty when unreported. */
  reported: readonly FigureFact[];
}

/** A sentence that may report on a claim. */
export interface ClaimReport extends Stated {
  /** How much of the claim it and its passage say, 0 to 1. */
  score: number;
  figures: readonly FigureFact[];
}

/** From which on a figure of the same unit is taken for the claim's own, and a different one for another value. */
export const minSameFigureScore = 0.3;
const minOtherFigureScore = 0.5;
/** How near a figure must be when either says "about". */
const maxCloseDistance = { percent: 0.01, other: 0.05 };
/** How many times larger one value of a quantity may be than the other. */
const maxTimes = 3;
/** A count from which on the number alone tells. */
const minTellingCount = 100;
/** Share of the best sentence's score that another one must have for its figures to be named as well. */
const minRivalShare = 0.8;
const maxRivals = 3;

/** Holds a figure of a claim against those of the sentences that report on it. @param best the best first */
export function checkFigure(figure: Figure, best: readonly ClaimReport[]): CheckedFigure {
  const equal = best
    .filter((one) => one.score >= minSameFigureScore)
    .flatMap((one) => one.figures)
    .filter((fact) => fact.figure.value === figure.value && isSameThing(fact.figure, figure));
  if (equal.length > 0) return { figure, verdict: 'agrees', reported: equal.slice(0, 1) };
  const reported = rivalsOf(figure, best);
  const near = reported.filter((fact) => isClose(fact.figure, figure));
  if (near.length > 0) return { figure, verdict: 'close', reported: near.slice(0, 1) };
  return { figure, verdict: reported.length > 0 ? 'differs' : 'unreported', reported };
}

/** Other values in the sentences that report on the claim best, each once, the nearest first. */
function rivalsOf(figure: Figure, best: readonly ClaimReport[]): FigureFact[] {
  const rivals = best
    .filter((one) => one.score >= minOtherFigureScore)
    .map((one) => ({ score: one.score, facts: one.figures.filter((fact) => isRival(fact.figure, figure)) }))
    .filter((one) => one.facts.length > 0);
  const least = minRivalShare * Math.max(0, ...rivals.map((one) => one.score));
  const facts = rivals.filter((one) => one.score >= least).flatMap((one) => one.facts);
  const distance = (fact: FigureFact): number => Math.abs(fact.figure.value - figure.value);
  return [...Map.groupBy(facts, (fact) => fact.figure.value).values()]
    .map(([fact]) => fact!)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, maxRivals);
}

/** The same unit, or two words for what is counted where the number leaves little doubt: 994 "boxes" or "sets". */
function isSameThing(one: Figure, other: Figure): boolean {
  return (
    one.kind === other.kind &&
    (one.unit === other.unit || (one.kind === 'count' && one.value >= minTellingCount))
  );
}

/** Whether one value could be given where the other is. */
function isRival(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.unit !== other.unit) return false;
  const [less, more] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b);
  return more! <= maxTimes * less!;
}

function isClose(one: Figure, other: Figure): boolean {
  const reach = one.kind === 'percent' ? maxCloseDistance.percent : maxCloseDistance.other;
  return (
    (one.approximate || other.approximate) && Math.abs(one.value - other.value) <= reach * Math.abs(one.value)
  );
}
