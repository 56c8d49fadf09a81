import type { Hit } from '../index/rank.ts';
import type { AnswerType } from '../languages/questions.ts';
import type { ChosenSentence } from './sentence.ts';

/** What speaks for or against a passage being the answer; every value is about 0 to 1. */
export interface Evidence {
  /** Score of the passage against that of the whole question. */
  strength: number;
  /** Weight of the question's words that the passage holds. */
  coverage: number;
  /** Weight of its heaviest word that the passage lacks. */
  missing: number;
  /** Worth of the neighbours of the question that are neighbours in the passage. */
  pairs: number;
  /** Weight of the question's words in the chosen sentence and the one before. */
  sentence: number;
  /** Mean score of the fifth to the twentieth passage against the first: how much of it is noise. */
  noise: number;
  /** Words that the passage lacks and that only few passages hold, as a share of the question's. */
  rareMissing: number;
  /** How far the passage leads the next one. */
  lead: number;
  /** 1 when the question asks for something of a kind, such as a sum, and the sentence has none. */
  untyped: number;
  /** 1 when the passage is in another language than the question. */
  foreign: number;
  /** Words of content in the question, as 1 / (1 + number): short questions say less. */
  brevity: number;
}

/** Fitted by `npm run fit:confidence`; see docs/decisions/confidence.md. */
const weights: Record<keyof Evidence, number> = {
  strength: 2.37,
  coverage: 1.42,
  missing: -0.43,
  pairs: 0.51,
  sentence: 2.34,
  noise: -3.52,
  rareMissing: -1.58,
  lead: 1.4,
  untyped: -0.24,
  foreign: 1.7,
  brevity: -0.9,
};
const intercept = -1.34;

/** How sure it is that a passage answers, 0 to 1: a logistic curve over the evidence. */
export function confidence(evidence: Evidence): number {
  let sum = intercept;
  for (const [name, weight] of Object.entries(weights)) sum += weight * evidence[name as keyof Evidence];
  return 1 / (1 + Math.exp(-sum));
}

/** Gathers the evidence for the first passage of a search. */
export function gather(
  hit: Hit,
  sentence: ChosenSentence,
  rest: readonly Hit[],
  asked: { type: AnswerType; isForeign: boolean; content: number },
): Evidence {
  const next = rest[0];
  const background = rest.slice(3, 19);
  const noise = background.reduce((sum, one) => sum + one.score, 0) / Math.max(1, background.length);
  return {
    noise: hit.score > 0 ? noise / hit.score : 0,
    rareMissing: hit.rareMissing,
    strength: hit.score / 2,
    coverage: hit.coverage,
    missing: hit.missing,
    pairs: hit.pairs,
    sentence: sentence.coverage,
    lead: next && hit.score > 0 ? Math.max(0, (hit.score - next.score) / hit.score) : 1,
    untyped: asked.type !== 'other' && !sentence.hasCandidate ? 1 : 0,
    foreign: asked.isForeign ? 1 : 0,
    brevity: 1 / (1 + asked.content),
  };
}
