/** A measured value with its standard error; undefined error where none can be told. */
export interface Measured {
  value: number;
  error: number;
}

/** The share of cases that hold, with the binomial standard error. */
export function share(cases: readonly boolean[]): Measured {
  const value = cases.filter(Boolean).length / cases.length;
  return { value, error: Math.sqrt((value * (1 - value)) / cases.length) };
}

export function mean(values: readonly number[]): Measured {
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  return { value, error: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

/** 1 / rank of the right one among the first ten, 0 when it is not there. */
export function reciprocalRank(ranked: readonly string[], right: string): number {
  const place = ranked.slice(0, 10).indexOf(right);
  return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * How surely a score tells positives from negatives: the chance that a positive one is scored higher, a tie
 * counting half. Standard error after Hanley and McNeil (1982).
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): Measured {
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ].sort((one, other) => one.score - other.score);
  let wins = 0;
  let below = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to++;
    const tied = all.slice(from, to);
    const up = tied.filter((one) => one.isPositive).length;
    wins += up * (below + (tied.length - up) / 2);
    below += tied.length - up;
    from = to;
  }
  const [up, down] = [positives.length, negatives.length];
  const area = wins / (up * down);
  const first = area / (2 - area) - area ** 2;
  const second = (2 * area ** 2) / (1 + area) - area ** 2;
  const variance = (area * (1 - area) + (up - 1) * first + (down - 1) * second) / (up * down);
  return { value: area, error: Math.sqrt(variance) };
}
