import type { Language } from '../languages/language.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { findTyped } from '../text/typed-pattern.ts';
import { readAnswerType } from './question-type.ts';

/** In words: more than so many say what they ask. */
const longest = 9;
/** A question of so few words asks about what the other was about, all of it. */
const bareWords = 4;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const name = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;

/**
 * A question that lacks what the one before it said ("and in 2022?", "còn Đà Nẵng?", "how much?"), with that filled in;
 * undefined where it stands on its own.
 * @param asked the language of the question before
 */
export function readFollowUp(
  typed: string,
  before: string,
  language: Language,
  asked: Language = language,
): string | undefined {
  const { leads } = language.questions;
  const question = cleanLine(typed);
  if (!leads || splitTokens(question).length > longest) return undefined;
  const lead = findTyped(leads, question);
  const isLed = lead?.index === 0;
  const rest = isLed ? question.slice(lead[0].length).trim() : question;
  if (splitTokens(rest).length === 0) return undefined;
  if (!isLed && (hasContent(rest, language) || !asks(rest, language))) return undefined;
  const completed = completeQuestion(rest, before, language, false, asked);
  return fold(completed) === fold(rest) ? undefined : completed;
}

/**
 * Fills in what a question lacks from another: all that was asked about where it says nothing itself, the question with
 * a year or a name changed where it asks nothing, else the names.
 * @param isPart whether both were typed together, and the second is a question already
 */
export function completeQuestion(
  part: string,
  other: string,
  language: Language,
  isPart: boolean,
  spoken: Language = language,
): string {
  const end = '?';
  const rest = part.replace(/[?!.\s]+$/u, '');
  const asked = other.replace(/[?!.\s]+$/u, '');
  const isBare = !hasContent(rest, language) && splitTokens(rest).length <= bareWords;
  if (isBare) return `${withoutAsking(asked, spoken)} ${rest}${end}`;
  if (!isPart && !asks(rest, language)) return `${changed(asked, rest, spoken)}${end}`;
  const named = namesIn(rest);
  const lacking = namesIn(asked).filter((one) => !named.some((own) => fold(own) === fold(one)));
  // Who names somebody new does not speak of those named before.
  if (named.length > 0 && year.test(rest)) return `${rest}${end}`;
  return lacking.length > 0 && named.length === 0 ? `${rest} ${lacking.join(' ')}${end}` : `${rest}${end}`;
}

function asks(part: string, language: Language): boolean {
  return readAnswerType(part, language) !== 'other';
}

/** A question with the year or the name of it exchanged for another, or with more said at its end. */
function changed(asked: string, said: string, { questions }: Language): string {
  const newYear = year.exec(said);
  if (newYear && year.test(asked)) return asked.replace(year, newYear[0]);
  const [own] = namesIn(said);
  const names = namesIn(asked);
  if (own !== undefined && !newYear && names.length === 1) return asked.replace(names[0]!, own);
  const isYear = newYear?.[0] === said;
  return `${asked} ${isYear ? (questions.inYear ?? '') : ''}${said}`;
}

/** Runs of words with capitals; the first word of a question is none. */
function namesIn(text: string): string[] {
  return [...text.matchAll(name)]
    .filter(({ index, 0: found }) => index > 0 || found.includes(' ') || found === found.toUpperCase())
    .map(([found]) => found);
}

/** What a question is about, without the words that ask. */
function withoutAsking(question: string, { questions }: Language): string {
  const found = questions.types.map(({ pattern }) => findTyped(pattern, question)).find((one) => one);
  if (!found) return question;
  return cleanLine(`${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`);
}

/** Whether a part says more than what asks. */
export function hasContent(part: string, { questions, words }: Language): boolean {
  const asking = questions.types.map(({ pattern }) => findTyped(pattern, part)).find((one) => one);
  const isWithin = ({ start }: Span): boolean =>
    asking !== undefined && start >= asking.index && start < asking.index + asking[0].length;
  return splitTokens(part).some((token) => {
    const word = token.text.toLowerCase();
    return !isWithin(token) && !words.stopWords.has(word) && !words.questionWords.has(word);
  });
}
