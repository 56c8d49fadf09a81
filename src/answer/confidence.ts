import type { Language } from '../languages/language.ts';
import fitted from './confidence-weights.json' with { type: 'json' };
import type { Evidence } from './evidence.ts';

/** Weight of each piece of evidence; those that are left out weigh nothing. */
export type Weights = Partial<Record<keyof Evidence | 'intercept', number>>;

/** Weights of their own for what means something else: scores by a language's own words, and through the lexicon. */
export interface FittedWeights {
  /** Language code → for its own passages. */
  own: Readonly<Record<string, Weights>>;
  /** For the own passages of a language for which nothing was fitted. */
  any: Weights;
  /** For passages in another language than the question, found through the lexicon. */
  foreign: Weights;
}

const weights: FittedWeights = fitted;

/**
 * How sure it is that a passage answers, as log odds: the logistic curve of it is the confidence, 0 to 1. The weights
 * are those of `npm run fit:confidence`, moved so that 0.5 is the threshold.
 */
export function weighEvidence(evidence: Evidence, written: Language, searched: Language): number {
  const own = weights.own[searched.code] ?? weights.any;
  const sum = sumUp(evidence, written === searched ? own : weights.foreign);
  return evidence.attributeLacked === 1 ? Math.min(sum, untold) : sum;
}

/** However well the rest fits, an attribute of which no word stands there is not told; 99 of 100 answers have one. */
const untold = -1;

/** The weighted sum. */
export function sumUp(evidence: Evidence, own: Weights): number {
  let sum = own.intercept ?? 0;
  for (const [name, value] of Object.entries(evidence)) sum += (own[name as keyof Evidence] ?? 0) * value;
  return sum;
}
