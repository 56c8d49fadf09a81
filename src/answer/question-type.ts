import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import { fold } from '../text/normalise.ts';

const plain = new WeakMap<RegExp, RegExp>();

/** What kind of answer a question asks for; its patterns also match a question typed without diacritics. */
export function answerType(question: string, language: Language): AnswerType {
  const typed = question.normalize('NFC').toLowerCase();
  const folded = fold(typed);
  const isPlain = typed === folded;
  const found = language.questions.types.find(
    ({ pattern }) => pattern.test(typed) || (isPlain && withoutDiacritics(pattern).test(typed)),
  );
  return found?.type ?? 'other';
}

// Folds letters only: lower-casing the source would turn \S into \s.
function withoutDiacritics(pattern: RegExp): RegExp {
  let bare = plain.get(pattern);
  if (!bare) {
    const source = pattern.source
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd');
    bare = new RegExp(source, pattern.flags);
    plain.set(pattern, bare);
  }
  return bare;
}
