import type { Language, Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { holds, type Span } from '../text/span.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import { countHolders, findForms } from './concepts.ts';
import type { Filter } from './filter.ts';
import { readWords } from './pattern.ts';
import { writeFilter } from './print.ts';
import { syntaxOf } from './syntax.ts';
import { isOnlyGrammar } from './typing.ts';

/** A part of a question that a filter could look for. */
interface Candidate {
  start: number;
  /** Exclusive, in tokens. */
  end: number;
  isName: boolean;
}

const maxNames = 4;
/** Fewer parts fit too much; more fit next to nothing but the article at hand. */
const minParts = 2;
const maxLength = 100;

/**
 * A question as the text of a filter that later articles are held against: its names, and its rarest things where they
 * are fewer than two; '' where the question has no word of content. A thing is the more usual, the more phrases of
 * the lexicon hold it: frequencies say little of articles that are yet to come.
 * @param language the question's own
 * @param fits whether a part may stand in it: what an answer does not say is no word to follow it by
 */
export function filterFromQuestion(
  question: string,
  language: Language,
  languages: Languages,
  fits: (part: Filter) => boolean = () => true,
): string {
  const asked = question.normalize('NFC');
  const typed = splitTokens(asked);
  const candidates = candidatesIn(asked, typed, language).map((one) => ({
    ...one,
    text: typed
      .slice(one.start, one.end)
      .map((token) => token.text)
      .join(' '),
  }));
  const fitting = candidates.filter(
    (one, place) =>
      one.text.length <= maxLength &&
      !isOnlyGrammar([one], languages) &&
      candidates.findIndex((other) => fold(other.text) === fold(one.text)) === place &&
      fits(partOf(one, languages)),
  );
  const names = fitting.filter((one) => one.isName).slice(0, maxNames);
  const things = fitting
    .filter((one) => !one.isName)
    .sort((one, other) => usualness(one.text, language) - usualness(other.text, language))
    .slice(0, Math.max(0, minParts - names.length))
    .sort((one, other) => one.start - other.start);
  const parts = [...names, ...things].map((one) => partOf(one, languages));
  if (parts.length === 0) return '';
  return writeFilter(parts.length === 1 ? parts[0]! : { kind: 'and', parts, start: 0, end: 0 });
}

function partOf({ text, isName }: { text: string; isName: boolean }, languages: Languages): Filter {
  const span = { start: 0, end: 0 };
  const isQuoted = (isName && text.includes(' ')) || syntaxOf(languages).operators.has(text);
  if (isQuoted) return { kind: 'phrase', text, ...span };
  return { kind: 'words', words: text.split(' ').map((word) => ({ text: word, ...span })), ...span };
}

/** Short words are usual in every language, and so are those that many phrases hold. */
function usualness(text: string, language: Language): number {
  return (1 + countHolders(text, language)) / text.length ** 2;
}

/** Names, and words or phrases of content that are none, in the order typed. */
function candidatesIn(question: string, typed: readonly Token[], language: Language): Candidate[] {
  const words = typed.map((token) => token.text);
  const read = readWords(words.join(' '), language);
  const isGrammar = grammarWords(words, language);
  const asking = askingWords(question, language);
  const isWeak = (at: number): boolean => isGrammar(at) || asking.some((span) => holds(span, typed[at]!));
  const isLoud = words.length > 1 && words.every((word) => word === word.toUpperCase());
  const isCapital = (at: number): boolean =>
    !isLoud && /^\p{Lu}/u.test(words[at] ?? '') && !(at === 0 && isWeak(at));
  const isApart = (at: number): boolean => typed[at]!.start - typed[at - 1]!.end !== 1;
  const found: Candidate[] = [];
  // Words next to each other that no lexicon knows are a name typed in lower case: "pete hegseth".
  let unknownFrom: number | undefined;
  const closeUnknown = (end: number): void => {
    if (unknownFrom !== undefined) found.push({ start: unknownFrom, end, isName: end - unknownFrom > 1 });
    unknownFrom = undefined;
  };
  const knownFrom = (start: number): number => {
    const ends = findForms(read, start, language)
      .map((one) => one.end)
      .filter((end) => !range(start + 1, end).some(isApart));
    // "sân bay Biên Hòa" is an airport and its name.
    const hasName = (end: number): boolean => range(start + 1, end).some(isCapital);
    return ends.findLast((end) => isCapital(start) || !hasName(end)) ?? start;
  };
  for (let start = 0; start < words.length; ) {
    let capitals = start;
    while (isCapital(capitals) && (capitals === start || !isApart(capitals))) capitals++;
    const isName = capitals > start && (start > 0 || capitals > 1 || isShouted(words[start]!));
    let known = knownFrom(start);
    // "cho biên" in "cho Biên Hòa" without capitals.
    if (isWeak(start) && !isName && knownFrom(start + 1) - 1 >= known) known = start;
    const end = Math.max(start + 1, known, isName ? capitals : 0);
    const isContent = range(start, end).some((at) => !isWeak(at) && !/^\d/u.test(words[at]!));
    const isUnknown = known === start && !isName && isContent;
    if (!isUnknown || (unknownFrom !== undefined && isApart(start))) closeUnknown(start);
    if (isUnknown) unknownFrom ??= start;
    else if (isContent) found.push({ start, end, isName: isName && capitals === end });
    start = end;
  }
  closeUnknown(words.length);
  return found;
}

/** "bao giờ", "which year": what asks in two words. */
function askingWords(question: string, { questions }: Language): Span[] {
  const low = question.toLowerCase();
  return questions.types.flatMap(({ pattern }) =>
    [...low.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
      .filter((match) => splitTokens(match[0]).length <= 2)
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
}

/** Tells words of grammar, words that ask and single letters, in whatever way they are typed, from those of content. */
function grammarWords(typed: readonly string[], { words }: Language): (at: number) => boolean {
  const isBare = typed.every((word) => fold(word) === word.toLowerCase());
  const listed = [...words.stopWords, ...words.questionWords];
  const weak = new Set(isBare ? listed.map(fold) : listed);
  const isAllShouted = typed.every((word) => word === word.toUpperCase());
  return (at) => {
    const word = typed[at]!;
    if (fold(word).length < 2) return true;
    return !(isShouted(word) && !isAllShouted) && weak.has(word.toLowerCase());
  };
}

function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
