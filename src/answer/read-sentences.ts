import type { Passage } from '../corpus/passages.ts';
import { analyse, type Term } from '../index/analysis.ts';
import type { IndexForm } from '../index/lexicon-table.ts';
import { phrasesOf } from '../index/phrases.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Asked } from './asked.ts';

/** A sentence with where and how well it holds the words of the question, by their place there. */
export interface ReadSentence {
  /** In the article's body. */
  span: Span;
  text: string;
  terms: readonly Term[];
  /** Place of a word in the question → where it stands in `terms`. */
  places: ReadonlyMap<number, number[]>;
  /** Place of a word in the question → how well it is held, up to 1.25. */
  strength: ReadonlyMap<number, number>;
}

/** Diacritics as typed are worth so much more. */
const exact = 0.25;
/** Power of a form's own weight: a synonym found is worth less than the word. */
const likeness = 0.3;

/** Reads the sentences of a passage for a question. */
export function readSentences(passage: Passage, { terms: question, searched }: Asked): ReadSentence[] {
  const { body } = passage.article;
  return passage.sentences.map((span) => {
    const text = body.slice(span.start, span.end);
    const terms = analyse(text, searched);
    const sentence = findFormPlaces(terms, searched);
    const places = new Map<number, number[]>();
    const strength = new Map<number, number>();
    question.forEach((term, place) => {
      for (const { key, kind, weight } of term.forms) {
        const at = sentence[kind].get(key);
        if (!at) continue;
        places.set(place, [...(places.get(place) ?? []), ...at]);
        const marked = term.isMarked && at.some((index) => terms[index]!.exact === term.exact);
        const own = weight ** likeness * (marked ? 1 + exact : 1);
        strength.set(place, Math.max(strength.get(place) ?? 0, own));
      }
    });
    return { span, text, terms, places, strength };
  });
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
