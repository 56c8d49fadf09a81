import type { Passage } from '../corpus/passages.ts';
import { analyse } from '../index/analysis.ts';
import type { QuestionTerm } from '../index/question.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { findFormPlaces } from './read-sentences.ts';

/** Characters before and after a passage in which its names may stand; most news articles are not longer. */
const maxCharactersAway = 1500;

/**
 * How many names of a question neither a passage nor its surroundings hold, in any form the lexicon knows.
 * A name must stand there as one, with capitals and its words side by side: "Pháp" is not the "pháp" of
 * "hành pháp", nor "Quảng Nam" the words of "Quảng Trị, Việt Nam".
 */
export function countMissingNames(
  question: readonly QuestionTerm[],
  passage: Passage,
  language: Language,
): number {
  const { title, body } = passage.article;
  const names = runs(question);
  if (names.length === 0) return 0;
  const from = Math.max(0, passage.start - maxCharactersAway);
  const text = `${title}\n${body.slice(from, passage.end + maxCharactersAway)}`;
  const written = splitTokens(text).map((token) =>
    /^[\p{Lu}\p{N}]/u.test(token.text) ? fold(token.text) : '',
  );
  const forms = findFormPlaces(analyse(text, language), language);
  const isOther = (term: QuestionTerm): boolean =>
    term.forms.some(({ key, kind }) => fold(key) !== term.folded && forms[kind].has(key));
  const isThere = (name: readonly QuestionTerm[]): boolean => {
    const words = name.flatMap((term) => term.exact.split(' ').map(fold));
    const stands = written.some((_, at) => words.every((word, next) => written[at + next] === word));
    return stands || name.every(isOther);
  };
  return names.filter((name) => !isThere(name)).length;
}

/** Names are words with capitals in a row. */
function runs(question: readonly QuestionTerm[]): QuestionTerm[][] {
  const found: QuestionTerm[][] = [];
  question.forEach((term, place) => {
    if (!term.isName) return;
    if (question[place - 1]?.isName) found.at(-1)!.push(term);
    else found.push([term]);
  });
  return found;
}
