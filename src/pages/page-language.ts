import { guessLanguage } from '../languages/guess.ts';
import type { Language, Languages } from '../languages/language.ts';
import { splitTokens } from '../text/tokens.ts';

/**
 * Part of the words of a news text that are its language's words of grammar: 0.3 to 0.5 for a language that is
 * known, below 0.1 for a text in another.
 */
const minGrammarShare = 0.14;
const sampleLength = 4000;

/**
 * The language an article is in: what its page says, unless its words say otherwise.
 * @param said BCP 47 tags, the most trusted first
 * @returns undefined when it is in none of the languages
 */
export function choosePageLanguage(
  text: string,
  said: readonly string[],
  languages: Languages,
): { language: Language; isGuessed: boolean } | undefined {
  const start = text.slice(0, sampleLength);
  const guess = guessLanguage(start, languages);
  const [told] = said
    .map((tag) => languages.get(tag.split(/[-_]/u)[0]!.toLowerCase()))
    .filter((language) => language !== undefined);
  const language = guess ?? told;
  if (language === undefined || grammar(start, language) < minGrammarShare) return undefined;
  return { language, isGuessed: language !== told };
}

function grammar(text: string, language: Language): number {
  const words = splitTokens(text.toLowerCase()).filter((token) => /\p{L}/u.test(token.text));
  const known = words.filter((token) => language.words.stopWords.has(token.text)).length;
  return words.length === 0 ? 0 : known / words.length;
}
