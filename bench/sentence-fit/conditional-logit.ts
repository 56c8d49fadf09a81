/** The choices of one question: features of each, and which are right; at least one is. */
export interface Choice {
  features: readonly (readonly number[])[];
  isRight: readonly boolean[];
}

const maxSteps = 30;

/**
 * Fits linear weights so that right choices score high among all: the most of
 * Σ ln (Σ right e^s / Σ all e^s) / questions - ridge / 2 Σ w², by Newton's method with halved steps.
 * Features are standardised for the fit; the weights that come back are for features as they are.
 */
export function fitConditionalLogit(choices: readonly Choice[], ridge: number): number[] {
  const { rows, isRight, starts, deviations, size } = standardise(choices);
  const scores = new Float64Array(isRight.length);
  const objective = (weights: readonly number[]): number => {
    let loss = weights.reduce((sum, weight) => sum + (ridge / 2) * weight ** 2, 0);
    for (let row = 0; row < scores.length; row++) {
      let score = 0;
      for (let at = 0; at < size; at++) score += rows[row * size + at]! * weights[at]!;
      scores[row] = score;
    }
    for (let one = 0; one < choices.length; one++) {
      const { all, right } = chancesOf(scores, isRight, starts[one]!, starts[one + 1]!);
      loss += (all.logSum - right.logSum) / choices.length;
    }
    return loss;
  };
  let weights = new Array<number>(size).fill(0);
  let loss = objective(weights);
  for (let step = 0; step < maxSteps; step++) {
    const { gradient, curvature } = derivatives(weights);
    const change = solve(curvature, gradient);
    let length = 1;
    let next = weights;
    let better = loss;
    do {
      next = weights.map((weight, at) => weight - length * change[at]!);
      better = objective(next);
      length /= 2;
    } while (better >= loss && length > 1e-3);
    if (better >= loss) break;
    const gain = loss - better;
    weights = next;
    loss = better;
    if (gain < 1e-8) break;
  }
  return weights.map((weight, at) => weight / deviations[at]!);

  function derivatives(current: readonly number[]): { gradient: number[]; curvature: number[][] } {
    objective(current);
    const gradient = current.map((weight) => ridge * weight);
    const curvature = current.map((_, at) => current.map((__, other) => (at === other ? ridge : 0)));
    const mean = new Float64Array(size);
    for (let one = 0; one < choices.length; one++) {
      const [from, to] = [starts[one]!, starts[one + 1]!];
      const { all, right } = chancesOf(scores, isRight, from, to);
      mean.fill(0);
      for (let row = from; row < to; row++) {
        const chance = Math.exp(scores[row]! - all.logSum);
        const rightChance = isRight[row] ? Math.exp(scores[row]! - right.logSum) : 0;
        for (let at = 0; at < size; at++) {
          const value = rows[row * size + at]!;
          mean[at]! += chance * value;
          gradient[at]! += ((chance - rightChance) * value) / choices.length;
        }
      }
      for (let row = from; row < to; row++) {
        const chance = Math.exp(scores[row]! - all.logSum) / choices.length;
        for (let at = 0; at < size; at++) {
          const part = chance * (rows[row * size + at]! - mean[at]!);
          for (let other = 0; other < size; other++) {
            curvature[at]![other]! += part * (rows[row * size + other]! - mean[other]!);
          }
        }
      }
    }
    return { gradient, curvature };
  }
}

/** Log of the sum of e^score over all choices and over the right ones. */
function chancesOf(
  scores: Float64Array,
  isRight: readonly boolean[],
  from: number,
  to: number,
): Record<'all' | 'right', { logSum: number }> {
  const logSum = (counts: (row: number) => boolean): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row++) if (counts(row)) most = Math.max(most, scores[row]!);
    let sum = 0;
    for (let row = from; row < to; row++) if (counts(row)) sum += Math.exp(scores[row]! - most);
    return most + Math.log(sum);
  };
  return { all: { logSum: logSum(() => true) }, right: { logSum: logSum((row) => isRight[row]!) } };
}

function standardise(choices: readonly Choice[]): {
  rows: Float64Array;
  isRight: boolean[];
  starts: number[];
  deviations: number[];
  size: number;
} {
  const size = choices[0]!.features[0]!.length;
  const isRight = choices.flatMap((one) => one.isRight);
  const count = isRight.length;
  const rows = new Float64Array(count * size);
  const starts = [0];
  let row = 0;
  for (const { features } of choices) {
    for (const values of features) rows.set(values, row++ * size);
    starts.push(row);
  }
  const deviations: number[] = [];
  for (let at = 0; at < size; at++) {
    let sum = 0;
    for (let one = 0; one < count; one++) sum += rows[one * size + at]!;
    const mean = sum / count;
    let squares = 0;
    for (let one = 0; one < count; one++) squares += (rows[one * size + at]! - mean) ** 2;
    const deviation = Math.sqrt(squares / count) || 1;
    for (let one = 0; one < count; one++) rows[one * size + at] = (rows[one * size + at]! - mean) / deviation;
    deviations.push(deviation);
  }
  return { rows, isRight, starts, deviations, size };
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, vector[at]!]);
  for (let at = 0; at < rows.length; at++) {
    for (let below = at + 1; below < rows.length; below++) {
      const share = rows[below]![at]! / rows[at]![at]!;
      for (let column = at; column <= rows.length; column++)
        rows[below]![column]! -= share * rows[at]![column]!;
    }
  }
  const found = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const known = found.reduce((sum, value, other) => sum + (other > at ? rows[at]![other]! * value : 0), 0);
    found[at] = (rows[at]![rows.length]! - known) / rows[at]![at]!;
  }
  return found;
}
