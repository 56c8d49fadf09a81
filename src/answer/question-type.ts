import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import { matchesTyped } from '../text/typed-pattern.ts';

/** What kind of answer a question asks for, with diacritics or without. */
export function readAnswerType(question: string, language: Language): AnswerType {
  const found = language.questions.types.find(({ pattern }) => matchesTyped(pattern, question));
  return found?.type ?? 'other';
}
