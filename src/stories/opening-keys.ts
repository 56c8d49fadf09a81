import type { KeptContent } from '../store/readings.ts';
import type { Weighing } from '../store/stories.ts';
import type { WeighKeys } from './weigh-keys.ts';

/** A word of an opening by which other articles are found. */
export interface OpeningKey {
  key: number;
  weight: number;
}

/** So many words of an opening are enough to find what shares two of them. */
const maxKeys = 32;
/** A word that is less telling finds too many, and says little. */
const minWeight = 0.3;
/** Names tell events apart better than other words that are as rare. */
const nameBonus = 1.3;

/** The most telling words of an article's opening, each by one key: the one that most articles hold. */
export function openingKeysOf(
  { words, lead }: KeptContent,
  { heldBy }: Weighing,
  weigh: WeighKeys,
): OpeningKey[] {
  const telling = lead
    .map((at) => ({ ...words[at]!, weight: weigh(words[at]!.keys) }))
    .filter(({ weight }) => weight >= minWeight)
    .sort((one, other) => standing(other) - standing(one))
    .slice(0, maxKeys);
  const weights = new Map<number, number>();
  for (const { keys, weight } of telling) {
    const key = keys.reduce((most, one) => (heldBy(one) > heldBy(most) ? one : most));
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

function standing({ weight, isName }: { weight: number; isName: boolean }): number {
  return isName ? nameBonus * weight : weight;
}
