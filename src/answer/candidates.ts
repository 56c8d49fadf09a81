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

const scores = /(?<![\p{N}.,/-])\p{N}{1,3}\s?[-–:]\s?\p{N}{1,3}(?![\p{N}/-])/gu;
const quoted = /["“«‘][^"”»’]{2,120}["”»’]/gu;
const listMarks = /[,;]\s/gu;

/** Units of `numbers/units` that measure a kind of thing. */
const units = {
  temperature: new Set(['°C', '°F', 'degree']),
  weight: new Set(['t', 'kt', 'quintal', 'kg', 'g', 'mg', 'lb', 'oz']),
  length: new Set(['km', 'm', 'cm', 'mm', 'mile', 'nautical-mile', 'yard', 'ft', 'inch']),
  area: new Set(['ha', 'km2', 'm2', 'acre', 'square-mile']),
  speed: new Set(['km/h', 'mph', 'knot', 'Mbps']),
};

/** The spans of a text that could answer a question of this type; none for questions that ask for no kind. */
export function findAnswerCandidates(
  text: string,
  type: AnswerType,
  language: Language,
  anchor: string,
): AnswerCandidate[] {
  const { questions } = language;
  const shape = questions.shapes?.[type];
  const shaped = (sureness: number) => sure(sureness, shape ? matches(text, shape) : []);
  const figures = (...kinds: string[]) =>
    findFigures(text, language).filter((figure) => kinds.includes(figure.kind));
  switch (type) {
    case 'money':
    case 'percent':
      return sure(1, figures(type));
    case 'count':
      return [...sure(1, figures('count', 'measure', 'duration')), ...sure(0.6, matches(text, digits))];
    case 'number':
      return [
        ...sure(1, figures('count', 'measure', 'duration', 'percent')),
        ...sure(0.6, matches(text, digits)),
      ];
    case 'duration':
      return [...sure(1, matches(text, questions.durations)), ...sure(0.4, matches(text, digits))];
    case 'date':
      return [...sure(1, findDates(text, language, anchor)), ...sure(0.7, matches(text, questions.times))];
    case 'person':
      return [...sure(1, findPeople(text, language)), ...sure(0.5, matches(text, capitalised))];
    case 'place':
      return [...sure(1, matches(text, questions.places)), ...sure(0.5, matches(text, capitalised))];
    case 'temperature':
    case 'weight':
    case 'length':
    case 'area':
    case 'speed':
      return [
        ...sure(
          1,
          findFigures(text, language).filter(({ unit }) => units[type].has(unit)),
        ),
        ...sure(0.4, matches(text, digits)),
      ];
    case 'age':
      return [...shaped(1), ...sure(0.3, matches(text, digits))];
    case 'rank':
      return [...shaped(1), ...sure(0.3, matches(text, digits))];
    case 'score':
      return sure(1, matches(text, scores));
    case 'title':
      return sure(1, findTitles(text, language));
    case 'organisation':
      return [...shaped(1), ...sure(0.5, matches(text, capitalised))];
    case 'named':
      return [...sure(1, matches(text, quoted)), ...sure(0.5, matches(text, capitalised))];
    case 'list':
      return matches(text, listMarks).length >= 2 ? [{ start: 0, end: text.length, sureness: 0.7 }] : [];
    case 'reason':
      return sure(1, matches(text, questions.reasons));
    case 'manner':
      return shaped(0.7);
    case 'other':
      return [];
  }
}

/** Titles as printed before and after the names of people. */
function findTitles(text: string, language: Language): Span[] {
  return findPeople(text, language).flatMap(({ start, titles }) =>
    titles.flatMap((title) => {
      const before = text.lastIndexOf(title, start);
      const at = before >= 0 ? before : text.indexOf(title, start);
      return at < 0 ? [] : [{ start: at, end: at + title.length }];
    }),
  );
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
