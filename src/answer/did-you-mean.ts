import { readTerm } from '../index/analysis.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { readQuestion } from '../index/question.ts';
import { holdersOf } from '../index/vocabulary.ts';
import type { Language } from '../languages/language.ts';
import { splitTokens } from '../text/tokens.ts';

const shortest = 4;
const longest = 20;
const mostWords = 12;
/** One slip is put right without asking; what may be more than one is asked about, by the length of the word. */
const slipsIn = (word: string): number => (word.length < 5 ? 1 : word.length < 8 ? 2 : 3);

/**
 * The question with each word that nothing read holds exchanged for the nearest one that something does; undefined
 * where there is none.
 */
export function suggestQuestion(question: string, asked: Language, index: PassageIndex): string | undefined {
  const { text } = readQuestion(question, asked, index);
  const { vocabulary, kin } = index;
  const tokens = splitTokens(text);
  if (tokens.length > mostWords) return undefined;
  let suggested = '';
  let from = 0;
  for (const token of tokens) {
    const { folded, isGrammar } = readTerm(token.text, asked);
    const isUnknown = !isGrammar && !asked.words.questionWords.has(token.text.toLowerCase());
    if (!isUnknown || !/^[a-z]+$/u.test(folded) || holdersOf(vocabulary, folded) > 0) continue;
    if (folded.length < shortest || folded.length > longest) continue;
    // A stem that is no word of its own would look odd.
    const near = kin
      .near(folded, slipsIn(folded))
      .filter((form) => form.length >= shortest && vocabulary.exactId(form) !== undefined);
    const [best] = near;
    if (best === undefined) continue;
    const isCapital = /^\p{Lu}/u.test(token.text);
    suggested +=
      text.slice(from, token.start) + (isCapital ? best.charAt(0).toUpperCase() + best.slice(1) : best);
    from = token.end;
  }
  return from === 0 ? undefined : suggested + text.slice(from);
}
