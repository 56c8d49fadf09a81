import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import type { Language, Languages } from './language.ts';
import { shortGrammarOf } from './spell-out.ts';

const folded = new WeakMap<Language, ReadonlySet<string>>();
const grammarScore = 1.5;
const ownLetterScore = 1;
const shapeScore = 0.2;
const minLead = 1;
/** In so few words one word of grammar may be part of a name of the other language, as in "To Lam". */
const maxFewWords = 3;
const minLeadInFew = 1.6;

/**
 * The language a text is written in, diacritics or not; undefined when it is not clear,
 * as with a bare name ("dioxin Bien Hoa").
 */
export function guessLanguage(text: string, languages: Languages): Language | undefined {
  const words = splitTokens(text.toLowerCase())
    .map((token) => token.text)
    .filter((word) => !/\d/u.test(word));
  const scored = [...languages.values()]
    .map((language) => ({ language, score: evidence(words, language) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (!best || best.score <= 0) return undefined;
  const isMarked = words.some((word) => best.language.words.ownLetters?.test(word));
  const wanted = words.length <= maxFewWords && !isMarked ? minLeadInFew : minLead;
  return best.score - (second?.score ?? 0) >= wanted ? best.language : undefined;
}

function evidence(words: readonly string[], language: Language): number {
  const { stopWords, questionWords, ownLetters, plausible } = language.words;
  const plain = foldedGrammar(language);
  const short = shortGrammarOf(language);
  let score = 0;
  for (const word of words) {
    const bare = fold(word);
    const isGrammar = stopWords.has(word) || questionWords.has(word) || short.has(word);
    if (isGrammar || (word === bare && plain.has(word))) score += grammarScore;
    if (ownLetters?.test(word)) score += ownLetterScore;
    if (plausible(bare)) score += shapeScore;
  }
  return score;
}

function foldedGrammar(language: Language): ReadonlySet<string> {
  let words = folded.get(language);
  if (!words) {
    words = new Set([...language.words.stopWords, ...language.words.questionWords].map(fold));
    folded.set(language, words);
  }
  return words;
}
