import type { Hit } from '../index/rank.ts';
import type { AnswerType } from '../languages/questions.ts';
import type { ChosenSentence } from './rank-sentences.ts';

/** What speaks for or against a passage being the answer; shares are 0 to 1. */
export interface Evidence {
  /** Score of the passage against that of the whole question, 0 to about 1.5. */
  strength: number;
  /** Worth of the question's neighbours that are neighbours in the passage. */
  pairs: number;
  /** Weight of the question's words in the chosen sentence and the one before. */
  sentence: number;
  /** Mean score of the fifth to the twentieth passage beside the first's: what chance finds. */
  noise: number;
  /** Weight of the question's words that the passage holds, over what chance covers. */
  lift: number;
  /** Words that the passage lacks, by the square of their weight: a rare one counts more than two common. */
  rareMissing: number;
  /** 1 when the question gives a number that neither the passage nor its surroundings hold. */
  numbersMissing: number;
  /** 1 when a name of the question stands neither in the passage nor around it. */
  namesMissing: number;
  /** How far the passage leads the next one. */
  lead: number;
  /** How surely the sentence lacks the kind of thing that the question asks for. */
  untyped: number;
  /** Tokens a word, less one: syllables meet by chance more often than words. */
  syllables: number;
}

type Weights = Record<keyof Evidence | 'intercept', number>;

// Fitted by logistic regression, as docs/decisions/confidence.md tells; the intercepts are set so that 0.5
// is the threshold.
const own: Weights = {
  strength: 1.55,
  pairs: 1.25,
  sentence: 1.5,
  noise: -1.85,
  lift: 1.1,
  rareMissing: -1.9,
  numbersMissing: -1,
  namesMissing: -1.05,
  lead: 1.38,
  untyped: -0.8,
  syllables: -2.5,
  intercept: -0.2,
};

/** For passages in another language than the question, found through the lexicon. */
const foreign: Weights = {
  strength: 2.1,
  pairs: 0,
  sentence: 2.15,
  noise: -0.6,
  lift: 1.85,
  rareMissing: -1.2,
  numbersMissing: -1,
  namesMissing: -0.9,
  lead: 1.08,
  untyped: -1,
  syllables: 0,
  intercept: -0.45,
};

/** Kinds of answer that are seen when they are there. */
const strict: ReadonlySet<AnswerType> = new Set(['money', 'percent', 'count', 'date', 'person', 'duration']);

/** How sure it is that a passage answers, as log odds: the logistic curve of it is the confidence, 0 to 1. */
export function weighEvidence(evidence: Evidence, isForeign: boolean): number {
  const weights = isForeign ? foreign : own;
  let sum = weights.intercept;
  for (const [name, value] of Object.entries(evidence)) sum += weights[name as keyof Evidence] * value;
  return sum;
}

/**
 * Gathers the evidence for a passage.
 * @param rest the other passages found, best first
 * @param unnamed names of the question that it lacks
 */
export function gatherEvidence(
  hit: Hit,
  sentence: ChosenSentence,
  rest: readonly Hit[],
  unnamed: number,
  asked: { type: AnswerType; tokensPerWord: number },
): Evidence {
  const background = rest.slice(3, 19);
  const chance = mean(background.map((other) => other.coverage));
  const relative = (score: number): number => (hit.score > 0 ? score / hit.score : 1);
  return {
    strength: hit.score / 2,
    pairs: hit.pairs,
    sentence: sentence.coverage,
    noise: relative(mean(background.map((other) => other.score))),
    lift: (hit.coverage - chance) / Math.max(0.05, 1 - chance),
    rareMissing: hit.rareMissing,
    numbersMissing: Math.min(1, hit.numbersMissing),
    namesMissing: Math.min(1, unnamed),
    lead: rest[0] ? Math.max(0, 1 - relative(rest[0].score)) : 1,
    untyped: strict.has(asked.type) ? 1 - sentence.sureness : 0,
    syllables: asked.tokensPerWord - 1,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
