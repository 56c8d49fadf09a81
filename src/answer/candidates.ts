import { findDates } from '../facts/dates/dates.ts';
import { findFigures } from '../facts/figures/figures.ts';
import { findPeople } from '../facts/people/people.ts';
import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import type { Span } from '../text/span.ts';

/** A span that could be the answer. */
export interface AnswerCandidate extends Span {
  /** How sure its kind is, 0 to 1: a person with a title is a person, a capitalised word only may be one. */
  sureness: number;
}

const digits = /\p{N}+(?:[.,]\p{N}+)*/gu;
// A capital inside a sentence; at its beginning every word has one.
const capitalised =
  /(?<=[\p{L}\p{N}"'“‘(),;:–-]\s{1,2}["“‘(]?)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)*/gu;

/** The spans of a text that could answer a question of this type; none for questions that ask for no kind. */
export function findAnswerCandidates(
  text: string,
  type: AnswerType,
  language: Language,
  anchor: string,
): AnswerCandidate[] {
  const { questions } = language;
  const figures = (...kinds: string[]) =>
    findFigures(text, language).filter((figure) => kinds.includes(figure.kind));
  switch (type) {
    case 'money':
    case 'percent':
      return sure(1, figures(type));
    case 'count':
      return [...sure(1, figures('count', 'measure')), ...sure(0.6, matches(text, digits))];
    case 'number':
      return [...sure(1, figures('count', 'measure', 'percent')), ...sure(0.6, matches(text, digits))];
    case 'duration':
      return [...sure(1, matches(text, questions.durations)), ...sure(0.4, matches(text, digits))];
    case 'date':
      return [...sure(1, findDates(text, language, anchor)), ...sure(0.7, matches(text, questions.times))];
    case 'person':
      return [...sure(1, findPeople(text, language)), ...sure(0.5, matches(text, capitalised))];
    case 'place':
      return [...sure(1, matches(text, questions.places)), ...sure(0.5, matches(text, capitalised))];
    case 'reason':
      return sure(1, matches(text, questions.reasons));
    case 'other':
      return [];
  }
}

function sure(sureness: number, spans: readonly Span[]): AnswerCandidate[] {
  return spans.map(({ start, end }) => ({ start, end, sureness }));
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
