/** A case that is learnt from. */
export interface Case {
  features: readonly number[];
  isTrue: boolean;
  /** How much it counts. */
  weight: number;
}

/** Which way a feature may speak: for, against, or both. */
export type Sign = 1 | -1 | 0;

const maxSweeps = 400;
const enough = 1e-6;

/**
 * Logistic regression whose weights keep to the signs given, by coordinate descent with Newton steps; a ridge keeps
 * features that go together small. What speaks for an answer everywhere but in the questions learnt from is a habit of
 * who wrote them: a sign keeps it out.
 * @returns the weights for features as they are, and the intercept behind them
 */
export function fitBoundedLogit(cases: readonly Case[], signs: readonly Sign[], ridge: number): number[] {
  const size = signs.length;
  const total = sum(cases.map(({ weight }) => weight));
  const columns = signs.map((_, at) => standardise(cases.map(({ features }) => features[at]!)));
  const weights = new Array<number>(size + 1).fill(0);
  const scores = new Float64Array(cases.length);
  const step = (values: Float64Array | undefined, at: number): number => {
    let gradient = values ? ridge * weights[at]! : 0;
    let curvature = values ? ridge : 0;
    cases.forEach(({ isTrue, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-scores[row]!));
      const value = values ? values[row]! : 1;
      gradient += (weight * value * (chance - (isTrue ? 1 : 0))) / total;
      curvature += (weight * value * value * Math.max(chance * (1 - chance), 1e-4)) / total;
    });
    const sign = signs[at] ?? 0;
    const free = weights[at]! - gradient / Math.max(curvature, 1e-9);
    const next = sign === 0 ? free : sign * Math.max(0, sign * free);
    const change = next - weights[at]!;
    weights[at] = next;
    if (change !== 0)
      for (let row = 0; row < scores.length; row++) scores[row]! += change * (values ? values[row]! : 1);
    return Math.abs(change);
  };
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let most = step(undefined, size);
    columns.forEach(({ values }, at) => {
      most = Math.max(most, step(values, at));
    });
    if (most < enough) break;
  }
  const plain = columns.map(({ deviation }, at) => weights[at]! / deviation);
  const moved = sum(columns.map(({ mean }, at) => plain[at]! * mean));
  return [...plain, weights[size]! - moved];
}

function standardise(given: readonly number[]): { values: Float64Array; mean: number; deviation: number } {
  const mean = sum(given) / given.length;
  const deviation = Math.sqrt(sum(given.map((one) => (one - mean) ** 2)) / given.length) || 1;
  return { values: Float64Array.from(given, (one) => (one - mean) / deviation), mean, deviation };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
