import type { Figure } from './figure.ts';

/** How far apart two values of one quantity may be: 740 and 750 are, 430 and 500 are not. */
const maxRelativeDistance = 0.03;

/** Whether two values could be one quantity told twice. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= maxRelativeDistance * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether one value is the other rounded to one or two digits: 500 of 497.7. */
export function isRounding(one: number, other: number): boolean {
  return [1, 2].some((digits) => rounded(one, digits) === other || rounded(other, digits) === one);
}

/** Whether two different quantities of a story will hardly have this value: money, or three digits that tell. */
export function isTelling({ kind, value }: Pick<Figure, 'kind' | 'value'>): boolean {
  return kind === 'money' || rounded(value, 2) !== value;
}

function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
