import type { Article } from '../corpus/article.ts';
import { analyse } from '../index/analysis.ts';
import type { Hit } from '../index/rank.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../worker/steps.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { matchKind } from './kind-match.ts';
import { scoreOverlap } from './overlap.ts';
import { findFormPlaces, type ReadSentence, readSentences } from './read-sentences.ts';
import { listCauses } from './trigger-words.ts';

/** What speaks for a sentence, beside what the trigger table tells. Terms are weighed as the index weighs them. */
export interface WordFeatures {
  /** Score of its passage beside that of the best one. */
  hit: number;
  /** Pairs of neighbours that its passage shares with the question. */
  pairs: number;
  /** Score of its passage with its best sentence: what orders passages. */
  passage: number;
  /** Score of the best passage of its article beside that of the best one. */
  article: number;
  /** ln (1 + place of its passage among those found). */
  rank: number;
  /** 1 in the article of the best passage. */
  sameArticle: number;
  /** Words, pairs and kind of answer by hand-set weights, and the same beside the passage's best. */
  overlap: number;
  overlapShare: number;
  /** Weight of the question's words it holds; those count more that few sentences of the article hold. */
  covered: number;
  /** The same of those that only the sentence before holds. */
  byBefore: number;
  /** Words of content it holds of those that the article's title lacks. */
  untitled: number;
  /** The kind of answer that is asked for: how surely it is there, and how near the question's words. */
  sureness: number;
  near: number;
}

/** A sentence of the passages found, with what it is judged by. */
export interface DescribedSentence {
  hit: Hit;
  /** In the article's body. */
  span: Span;
  features: WordFeatures;
  /** What the trigger table reads of it. */
  causes: readonly string[];
  /** Places of the question's words that it holds. */
  held: ReadonlySet<number>;
  /** Weight of the question's words that it and the sentence before it hold, 0 to 1. */
  coverage: number;
}

/** What a passage's best sentence adds to the passage's own score. */
const sentenceShare = 0.15;

/** Describes the sentences of passages; those of one passage stand together, in order. @param hits best first */
export function* describeSentences(hits: readonly Hit[], asked: AskedSentence): Steps<DescribedSentence[]> {
  const read: { hit: Hit; rank: number; sentences: ReadSentence[] }[] = [];
  for (const [rank, hit] of hits.entries()) {
    read.push({ hit, rank, sentences: readSentences(hit.passage, asked) });
    yield;
  }
  const best = hits[0]?.score || 1;
  const articles = new Map(
    [...Map.groupBy(read, ({ hit }) => hit.passage.article)].map(([article, own]) => [
      article,
      {
        weighed: weighWords(
          article,
          own.flatMap(({ sentences }) => sentences),
          asked,
        ),
        best: own[0]!.hit.score,
      },
    ]),
  );
  const described: DescribedSentence[] = [];
  for (const { hit, rank, sentences } of read) {
    yield;
    const { article } = hit.passage;
    const { weighed, best: articleBest } = articles.get(article)!;
    const kinds: ReturnType<typeof matchKind>[] = [];
    for (const one of sentences) {
      kinds.push(matchKind(one, article.published, asked));
      yield;
    }
    const overlaps = scoreOverlap(sentences, kinds, asked.terms);
    const bestOverlap = Math.max(...overlaps.map(({ score }) => score));
    for (const [place, one] of sentences.entries()) {
      const { score, coverage } = overlaps[place]!;
      described.push({
        hit,
        span: one.span,
        features: {
          hit: hit.score / best,
          pairs: hit.pairs,
          passage: hit.score + sentenceShare * bestOverlap,
          article: articleBest / best,
          rank: Math.log(1 + rank),
          sameArticle: article === hits[0]!.passage.article ? 1 : 0,
          overlap: score,
          overlapShare: score / (bestOverlap || 1),
          ...shareOfWords(one, sentences[place - 1], weighed),
          ...kinds[place]!,
        },
        causes: listCauses(one.text, one.terms, asked.searched),
        held: new Set(one.places.keys()),
        coverage,
      });
    }
  }
  return described;
}

/** What each word of the question weighs in an article, by its place in the question. */
interface WeighedWords {
  /** More for what few of the article's sentences hold. */
  telling: readonly number[];
  told: number;
  /** Words of content that the title lacks; 0 for all others. */
  untitled: readonly number[];
  untitledTotal: number;
}

function weighWords(
  article: Article,
  sentences: readonly ReadSentence[],
  asked: AskedSentence,
): WeighedWords {
  const { terms, searched } = asked;
  const most = Math.log((1 + sentences.length) / 0.5);
  const telling = terms.map(({ weight }, place) => {
    const holders = sentences.filter((one) => one.places.has(place)).length;
    return (weight * Math.log((1 + sentences.length) / (0.5 + holders))) / most;
  });
  const title = findFormPlaces(analyse(article.title, searched), searched);
  const untitled = terms.map(({ weight, isContent, forms }) =>
    isContent && !forms.some(({ key, kind }) => title[kind].has(key)) ? weight : 0,
  );
  return { telling, told: sum(telling), untitled, untitledTotal: sum(untitled) };
}

function shareOfWords(
  sentence: ReadSentence,
  before: ReadSentence | undefined,
  { telling, told, untitled, untitledTotal }: WeighedWords,
): Pick<WordFeatures, 'covered' | 'byBefore' | 'untitled'> {
  let covered = 0;
  let byBefore = 0;
  let notInTitle = 0;
  telling.forEach((weight, place) => {
    const strength = sentence.strength.get(place);
    if (strength !== undefined) {
      covered += weight * strength;
      notInTitle += untitled[place]! * strength;
    } else if (before?.places.has(place)) byBefore += weight;
  });
  return {
    covered: covered / (told || 1),
    byBefore: byBefore / (told || 1),
    untitled: notInTitle / (untitledTotal || 1),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
