import type { QuestionTerm } from '../index/question.ts';
import type { KindMatch } from './kind-match.ts';
import type { ReadSentence } from './read-sentences.ts';

/** How well a sentence fits by the words it shares with the question. */
export interface Overlap {
  score: number;
  /** Weight of the question's words that the sentence and the one before it hold, 0 to 1. */
  coverage: number;
}

/** Set by hand, measured one by one on the development half of XQuAD; see docs/decisions/sentence.md. */
const weights = {
  /** Words found only in the sentence before: a pronoun may stand for them. */
  before: 0.5,
  /** Neighbours of the question that are neighbours here. */
  pair: 0.4,
  /** Any candidate of the expected kind. */
  candidate: 0.25,
  /** Question words close to the candidate. */
  near: 0.8,
  /** How much more a word counts that few sentences of the passage hold: its subject stands in most of them. */
  local: 1.5,
};

/** Scores the sentences of one passage. @param kinds what each has of the kind that is asked for */
export function scoreOverlap(
  sentences: readonly ReadSentence[],
  kinds: readonly KindMatch[],
  question: readonly QuestionTerm[],
): Overlap[] {
  const total = question.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const telling = question.map(({ weight }, place) => {
    const holders = sentences.filter((one) => one.places.has(place)).length;
    return weight * (1 + weights.local * Math.log((1 + sentences.length) / (1 + holders)));
  });
  return sentences.map((one, index) => {
    const before = sentences[index - 1];
    let own = 0;
    let covered = 0;
    question.forEach(({ weight }, place) => {
      const strength = one.strength.get(place) ?? (before?.places.has(place) ? weights.before : 0);
      own += telling[place]! * strength;
      if (strength > 0) covered += weight;
    });
    const { near, sureness } = kinds[index]!;
    const pairs = weighPairs(question, one.places);
    const score = (own + weights.pair * pairs) / total + weights.candidate * sureness + weights.near * near;
    return { score, coverage: covered / total };
  });
}

function weighPairs(question: readonly QuestionTerm[], places: ReadonlyMap<number, number[]>): number {
  let sum = 0;
  for (let place = 1; place < question.length; place++) {
    const left = places.get(place - 1);
    const right = places.get(place);
    if (left && right && left.some((index) => right.includes(index + 1))) {
      sum += Math.min(question[place - 1]!.weight, question[place]!.weight);
    }
  }
  return sum;
}
