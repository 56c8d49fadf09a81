import type { Language } from '../languages/language.ts';
import { cleanLine } from '../text/normalise.ts';
import { findTyped } from '../text/typed-pattern.ts';
import { completeQuestion, hasContent } from './follow-up.ts';
import { readAnswerType } from './question-type.ts';

/** One of the questions in a line. */
export interface QuestionPart {
  /** As typed. */
  said: string;
  /** With what it takes from the one before it. */
  asked: string;
}

const longestPart = 400;
const whole = (said: string): QuestionPart => ({ said, asked: said });

/**
 * The two questions in one ("How much did it cost, and who paid?"), the second with what it takes from the first; or
 * the question itself, where it is one: "Who met Giang and To Lam?".
 */
export function splitQuestion(question: string, language: Language): QuestionPart[] {
  const { joins } = language.questions;
  if (!joins || question.length > longestPart) return [whole(question)];
  for (let from = 0; from < question.length; ) {
    const found = findTyped(joins.between, question.slice(from));
    if (!found) break;
    const first = cleanLine(question.slice(0, from + found.index)).replace(/[\s,;.]+$/u, '');
    const second = cleanLine(question.slice(from + found.index + found[0].length));
    from += found.index + found[0].length;
    const asks = (part: string): boolean => readAnswerType(part, language) !== 'other';
    if (!asks(first) || !hasContent(first, language) || !asks(second)) continue;
    // Without a mark between them the second has to begin as a question does, or to be nothing else.
    const isMarked = /[,;.?!]/u.test(found[0]);
    const isOpened = findTyped(joins.opens, second)?.index === 0;
    const isBare = !hasContent(second, language);
    if (!isOpened && !isBare && !(isMarked && joins.isAnywhere)) continue;
    return [whole(first), { said: second, asked: completeQuestion(second, first, language, true) }];
  }
  return [whole(question)];
}
