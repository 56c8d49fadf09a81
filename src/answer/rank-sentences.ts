import { type Hit, inOrder } from '../index/rank.ts';
import { emptyTriggers, type TriggerTable } from '../languages/triggers.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../worker/steps.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { type DescribedSentence, describeSentences, type WordFeatures } from './features.ts';
import fitted from './sentence-weights.json' with { type: 'json' };
import { listEffects } from './trigger-words.ts';
import { type Least, makeTriggerScorer } from './triggers.ts';

/** All that speaks for a sentence. */
export interface SentenceFeatures extends WordFeatures {
  /** How well the sentence brings the words that ask and the words of grammar, by the trigger table. */
  asking: number;
  /** How well it brings the words of content that it lacks. */
  missing: number;
}

/** A sentence with all that speaks for it. */
export interface TriggeredSentence extends DescribedSentence {
  features: SentenceFeatures;
  least: Least;
}

/** A sentence with its score; scores are comparable within one question only. */
export interface ScoredSentence extends TriggeredSentence {
  score: number;
}

/** The part of a passage that answers best: one sentence, or two side by side. */
export interface ChosenSentence {
  /** In the article's body. */
  span: Span;
  /** Weight of the question's words that the best sentence and the one before it hold, 0 to 1. */
  coverage: number;
  /** How surely it holds something of the kind the question asks for that the question itself does not say. */
  sureness: number;
}

/** A passage with what to highlight in it. */
export interface RankedPassage {
  hit: Hit;
  score: number;
  sentence: ChosenSentence;
  /** Its best sentence, and all of them in order. */
  best: ScoredSentence;
  sentences: readonly ScoredSentence[];
}

/** Fitted by `npm run fit:sentence`; weight of a feature as it is, so that scores are a plain sum. */
const weights: Readonly<Record<keyof SentenceFeatures, number>> = fitted.weights;
const names = Object.keys(weights) as (keyof SentenceFeatures)[];
/** A neighbour that scores so close to the best sentence is highlighted with it. */
const within: number = fitted.within;
/** What the score of its best sentence adds to a passage's own: more would cost Recall@1. */
const sentenceShare = 0.2;

/** Scores all sentences of the passages found for a question. @param hits best first */
export function* rankSentences(hits: readonly Hit[], asked: AskedSentence): Steps<ScoredSentence[]> {
  const table = asked.searched.triggers?.() ?? emptyTriggers;
  return addTriggers(yield* describeSentences(hits, asked), asked, table).map((one) => ({
    ...one,
    score: scoreFeatures(one.features),
  }));
}

/** Adds what a trigger table tells of the sentences. */
export function addTriggers(
  sentences: readonly DescribedSentence[],
  asked: AskedSentence,
  table: TriggerTable,
): TriggeredSentence[] {
  const weightOf = asked.terms.map(({ weight }) => weight);
  const trigger = makeTriggerScorer(listEffects(asked), weightOf, table);
  return sentences.map((one) => {
    const { triggered, least } = trigger(one.causes, one.held);
    return { ...one, least, features: { ...one.features, ...triggered } };
  });
}

function scoreFeatures(features: SentenceFeatures): number {
  let score = 0;
  for (const name of names) score += weights[name] * features[name];
  return score;
}

/**
 * Orders passages by their words and their best sentence, best first; ties keep the order of the hits.
 * @param bonus what an article gains by itself
 */
export function* rankPassages(
  hits: readonly Hit[],
  asked: AskedSentence,
  bonus: (hit: Hit) => number = () => 0,
): Steps<RankedPassage[]> {
  const byHit = Map.groupBy(yield* rankSentences(hits, asked), ({ hit }) => hit);
  return [...byHit]
    .map(([hit, sentences]) => {
      const best = bestOf(sentences);
      const { passage, sureness } = best.features;
      return {
        hit,
        score: passage + sentenceShare * best.score + bonus(hit),
        best,
        sentences,
        sentence: { span: spanAround(best, sentences), coverage: best.coverage, sureness },
      };
    })
    .sort((one, other) => other.score - one.score || inOrder(one.hit.passage, other.hit.passage));
}

/** The sentence, with the better one of its neighbours when that scores nearly as high. */
function spanAround(best: ScoredSentence, sentences: readonly ScoredSentence[]): Span {
  const at = sentences.indexOf(best);
  const neighbours = [sentences[at - 1], sentences[at + 1]].filter((one) => one !== undefined);
  const close = neighbours.filter(({ score }) => score >= best.score - within);
  if (close.length === 0) return best.span;
  const { span } = bestOf(close);
  return { start: Math.min(span.start, best.span.start), end: Math.max(span.end, best.span.end) };
}

/** Ties go to the earlier one. */
function bestOf(sentences: readonly ScoredSentence[]): ScoredSentence {
  return sentences.reduce((best, one) => (one.score > best.score ? one : best));
}
