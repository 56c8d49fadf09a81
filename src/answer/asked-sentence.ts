import type { QuestionTerm } from '../index/question.ts';
import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';

/** A question as sentences are held against it. */
export interface AskedSentence {
  /** Its words, with what may stand for them in the language searched. */
  terms: readonly QuestionTerm[];
  /** What kind of answer it asks for. */
  type: AnswerType;
  /** Whether it says itself what is so, and asks for the sentence that decides. */
  isClaim: boolean;
  /** The language it is written in. */
  written: Language;
  /** The language of the passages. */
  searched: Language;
}
