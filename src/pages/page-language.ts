import type { Language, Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';

/** The language of an article; `named` is the language that a page says it is in, where that is not known here. */
export type PageLanguage =
  | { language: Language; isGuessed: boolean }
  | { language: undefined; named?: string };

/**
 * Part of the words of a news text that are its language's words of grammar: 0.2 to 0.5 for a language that is
 * known, mostly below 0.1 for a text in another, and up to 0.19 for one that shares its short words. Where the letters
 * tell, too, fewer are enough.
 */
const minGrammarShare = { told: 0.14, untold: 0.18, marked: 0.08 };
/** Part of the words that could be of the language, and that hold letters which only it writes. */
const minPlausibleShare = 0.6;
const minMarkedShare = 0.3;
/** Part of a text in a language from which all of it is: where nobody says so, and where the page says otherwise. */
const minShare = { untold: 0.65, otherwise: 0.9 };
/** Words in which grammar shows. */
const pieceWords = 40;
const maxSampleLength = 8000;
/** Part of the words that begin small in text; in a list of results hardly any does. */
const minSmallShare = 0.4;

/**
 * The language an article is in: what its page says, unless its words say otherwise.
 * @param lines the article's, each in one language
 * @param said BCP 47 tags, the most trusted first
 */
export function choosePageLanguage(
  lines: readonly string[],
  said: readonly string[],
  languages: Languages,
): PageLanguage {
  const [first] = said.map(codeOf).filter((code) => code !== undefined);
  const told = said.map((tag) => languages.get(codeOf(tag) ?? '')).find((language) => language !== undefined);
  const isOtherwise = first !== undefined && !languages.has(first);
  const pieces = cutPieces(lines);
  const all = pieces.flat();
  if (told && !isOtherwise && isIn(all, told, true)) return { language: told, isGuessed: false };
  for (const language of languages.values()) {
    const own = pieces.filter((words) => isIn(words, language, false)).flat().length;
    const wanted = isOtherwise ? minShare.otherwise : minShare.untold;
    if (own > 0 && own >= wanted * all.length) return { language, isGuessed: true };
  }
  const named = isOtherwise ? nameOf(first) : undefined;
  if (isOtherwise) return { language: undefined, ...(named !== undefined && { named }) };
  const small = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isList =
    all.length > 0 &&
    small < minSmallShare * all.length &&
    all.every((word) => /^\p{Script=Latin}/u.test(word));
  return told && isList ? { language: told, isGuessed: false } : { language: undefined };
}

/** Pieces of some forty words; a line of so many is one of its own. */
function cutPieces(lines: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let length = 0;
  for (const line of lines) {
    if (length > maxSampleLength) break;
    length += line.length;
    const words = splitTokens(line.slice(0, maxSampleLength)).flatMap((token) =>
      /\p{L}/u.test(token.text) ? [token.text] : [],
    );
    const last = pieces.at(-1);
    if (last && (last.length < pieceWords / 2 || words.length < pieceWords / 4)) last.push(...words);
    else pieces.push(words);
  }
  return pieces;
}

function isIn(words: readonly string[], language: Language, isTold: boolean): boolean {
  const { stopWords, plausible, ownLetters } = language.words;
  const partOf = (is: (word: string) => boolean): number =>
    words.filter(is).length / Math.max(1, words.length);
  const isMarked = ownLetters !== undefined && partOf((word) => ownLetters.test(word)) >= minMarkedShare;
  const least = isMarked ? minGrammarShare.marked : isTold ? minGrammarShare.told : minGrammarShare.untold;
  return (
    partOf((word) => stopWords.has(word.toLowerCase())) >= least &&
    partOf((word) => plausible(fold(word))) >= minPlausibleShare
  );
}

function codeOf(tag: string): string | undefined {
  return /^\s*([a-z]{2,3})(?![a-z])/iu.exec(tag)?.[1]?.toLowerCase();
}

function nameOf(code: string): string | undefined {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code);
  return name === code ? undefined : name;
}
