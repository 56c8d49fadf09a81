import { findDates } from '../facts/dates.ts';
import { findFigures } from '../facts/figures.ts';
import { findPeople } from '../facts/people.ts';
import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import type { Span } from '../text/span.ts';

/** The spans of a text that could answer a question of this type; none for types without a shape. */
export function answerCandidates(text: string, type: AnswerType, language: Language, anchor: string): Span[] {
  switch (type) {
    case 'money':
    case 'percent':
      return findFigures(text, language).filter((figure) => figure.kind === type);
    case 'count':
      return findFigures(text, language).filter(
        (figure) => figure.kind === 'count' || figure.kind === 'measure',
      );
    case 'number':
      return spans(text, /\p{N}+(?:[.,]\p{N}+)*/gu);
    case 'duration':
      return spans(text, language.questions.durations);
    case 'date':
      return findDates(text, language, anchor);
    case 'person':
      return findPeople(text, language);
    case 'place':
      return spans(text, /(?<=\S\s)\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+)*/gu);
    case 'reason':
      return spans(text, language.questions.reasons);
    case 'other':
      return [];
  }
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
