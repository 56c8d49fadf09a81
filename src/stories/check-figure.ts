import type { FigureFact } from '../facts/collect.ts';
import type { Figure } from '../facts/figures/figure.ts';

/**
 * What the news says to a claim or a figure of it; never whether it is true. From the least careful to the most:
 * a report says the same; nothing was found; the number stands in the news, for something else; a report says the same
 * with another value.
 */
export const verdicts = ['reported', 'not-found', 'something-else', 'differs'] as const;
export type Verdict = (typeof verdicts)[number];

/** The most careful of some verdicts. @param all at least one */
export function mostCareful(all: readonly Verdict[]): Verdict {
  return verdicts[Math.max(...all.map((one) => verdicts.indexOf(one)))]!;
}

/** What a figure of a claim was held against. */
export interface CheckedFigure {
  figure: Figure;
  verdict: Verdict;
  /** The figures it was held against; empty when nothing was found. */
  reported: readonly FigureFact[];
}

/** How near a figure must be to one that either calls inexact. */
const maxCloseDistance = { percent: 0.01, other: 0.05 };
/** How much less than the report a claim of "more than" may give. */
const maxBelow = 0.15;
/** How many times larger one value of a quantity may be than the other. */
const maxTimes = 3;

/** Whether a claim's figure tells the same value as a report's: the same, rounded, or near where one is inexact. */
export function isSameValue(claimed: Figure, reported: Figure): boolean {
  if (!isSameUnit(claimed, reported)) return false;
  const [mine, theirs] = [claimed.value, reported.value];
  if (mine === theirs || isRounded(claimed, reported)) return true;
  const distance = Math.abs(mine - theirs) / Math.abs(theirs);
  const reach = claimed.kind === 'percent' ? maxCloseDistance.percent : maxCloseDistance.other;
  if (claimed.approximate && mine < theirs && distance <= maxBelow) return true;
  return (claimed.approximate || reported.approximate) && distance <= reach;
}

/** Whether a report could give its value where the claim has another. */
export function isOtherValue(claimed: Figure, reported: Figure): boolean {
  if (!isSameUnit(claimed, reported) || claimed.value === reported.value) return false;
  const [less, more] = [Math.abs(claimed.value), Math.abs(reported.value)].sort((one, other) => one - other);
  return more! <= maxTimes * less!;
}

/** The same unit; two nouns for what is counted are for the words around to tell. */
function isSameUnit(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && (one.kind === 'count' || one.unit === other.unit);
}

/** 8.2 for 8.23: written with one digit less and at least two of them. */
function isRounded(claimed: Figure, reported: Figure): boolean {
  const digits = significantDigits(claimed.value);
  return digits >= 2 && Number(reported.value.toPrecision(digits)) === claimed.value;
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace(/^0\.0*|\./u, '')
    .replace('.', '')
    .replace(/0+$/u, '').length;
}
