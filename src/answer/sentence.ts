import type { Passage } from '../corpus/passages.ts';
import { analyse, type Term } from '../index/analysis.ts';
import type { IndexForm } from '../index/lexicon-table.ts';
import { phrasesOf } from '../index/phrases.ts';
import type { QuestionTerm } from '../index/question.ts';
import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import { fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { findAnswerCandidates } from './candidates.ts';

/** The sentence of a passage that answers best. */
export interface ChosenSentence {
  /** In the article's body. */
  span: Span;
  score: number;
  /** Weight of the question's words that the sentence and the one before it hold, 0 to 1. */
  coverage: number;
  /** How surely it holds something of the kind the question asks for that the question itself does not say. */
  sureness: number;
}

/** Measured one by one on the development half of XQuAD; see docs/decisions/sentence.md. */
const weights = {
  /** Words found only in the sentence before: a pronoun may stand for them. */
  before: 0.5,
  /** Diacritics as typed. */
  exact: 0.25,
  /** Neighbours of the question that are neighbours here. */
  pair: 0.4,
  /** Any candidate of the expected type. */
  candidate: 0.25,
  /** Question words close to the candidate, by 1 / (1 + distance / reach). */
  near: 0.8,
  /** How much more a word counts that few sentences of the passage hold: its subject stands in most of them. */
  local: 1.5,
  /** Power of a form's own weight: a synonym found is worth less than the word. */
  likeness: 0.3,
};
const reachInWords = 6;

/** A sentence with where and how well it holds the words of the question, by their place there. */
interface ReadSentence {
  span: Span;
  text: string;
  terms: readonly Term[];
  places: ReadonlyMap<number, number[]>;
  strength: ReadonlyMap<number, number>;
}

/** Chooses the sentence to highlight; ties go to the earlier one. */
export function chooseSentence(
  passage: Passage,
  question: readonly QuestionTerm[],
  type: AnswerType,
  language: Language,
): ChosenSentence {
  const { body, published } = passage.article;
  const total = question.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const asked = new Set(question.map((term) => term.folded));
  const read = passage.sentences.map((span): ReadSentence => {
    const text = body.slice(span.start, span.end);
    const terms = analyse(text, language);
    const sentence = findFormPlaces(terms, language);
    const places = new Map<number, number[]>();
    const strength = new Map<number, number>();
    question.forEach((term, place) => {
      for (const { key, kind, weight } of term.forms) {
        const at = sentence[kind].get(key);
        if (!at) continue;
        places.set(place, [...(places.get(place) ?? []), ...at]);
        const marked = term.isMarked && at.some((index) => terms[index]!.exact === term.exact);
        const own = weight ** weights.likeness * (marked ? 1 + weights.exact : 1);
        strength.set(place, Math.max(strength.get(place) ?? 0, own));
      }
    });
    return { span, text, terms, places, strength };
  });
  const telling = question.map(({ weight }, place) => {
    const holders = read.filter((one) => one.places.has(place)).length;
    return weight * (1 + weights.local * Math.log((1 + read.length) / (1 + holders)));
  });
  let best: ChosenSentence | undefined;
  read.forEach((one, index) => {
    const before = read[index - 1];
    let own = 0;
    let covered = 0;
    question.forEach(({ weight }, place) => {
      const strength = one.strength.get(place) ?? (before?.places.has(place) ? weights.before : 0);
      own += telling[place]! * strength;
      if (strength > 0) covered += weight;
    });
    const pairs = pairWeight(question, one.places);
    const typed = typedWeight(one, question, asked, type, language, published, total);
    const score = (own + weights.pair * pairs) / total + typed.weight;
    if (!best || score > best.score) {
      best = { span: one.span, score, coverage: covered / total, sureness: typed.sureness };
    }
  });
  return best!;
}

/** Where each form stands in a text, by the ways in which forms are compared. */
export type FormPlaces = Record<IndexForm['kind'], ReadonlyMap<string, number[]>>;

export function findFormPlaces(terms: readonly Term[], language: Language): FormPlaces {
  const sentence = {
    folded: new Map<string, number[]>(),
    exact: new Map<string, number[]>(),
    phrase: new Map<string, number[]>(),
  };
  const add = (map: Map<string, number[]>, key: string, place: number) => {
    const places = map.get(key);
    if (places) places.push(place);
    else map.set(key, [place]);
  };
  terms.forEach((term, place) => {
    add(sentence.folded, term.folded, place);
    add(sentence.exact, term.exact, place);
  });
  for (const { key, start } of phrasesOf(terms, language)) add(sentence.phrase, key, start);
  return sentence;
}

function pairWeight(question: readonly QuestionTerm[], places: ReadonlyMap<number, number[]>): number {
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

/** What the best candidate of the expected kind is worth, and how sure its kind is. */
function typedWeight(
  { text, terms, places }: ReadSentence,
  question: readonly QuestionTerm[],
  asked: ReadonlySet<string>,
  type: AnswerType,
  language: Language,
  published: string,
  total: number,
): { weight: number; sureness: number } {
  const best = { weight: 0, sureness: 0 };
  const spans = splitTokens(text);
  for (const candidate of findAnswerCandidates(text, type, language, published)) {
    const first = spans.findIndex((token) => token.end > candidate.start);
    const last = spans.findLastIndex((token) => token.start < candidate.end);
    const inside = terms.slice(first, last + 1);
    // What the question says itself is no answer to it.
    if (inside.every((term) => asked.has(term.folded) || asked.has(fold(term.exact)))) continue;
    let near = 0;
    for (const [place, at] of places) {
      const distance = Math.min(...at.map((index) => Math.max(0, first - index, index - last)));
      near += question[place]!.weight / (1 + distance / reachInWords);
    }
    best.weight = Math.max(
      best.weight,
      candidate.sureness * (weights.candidate + (weights.near * near) / total),
    );
    best.sureness = Math.max(best.sureness, candidate.sureness);
  }
  return best;
}
