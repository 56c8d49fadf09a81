import { fold, withoutMarks } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens, type Token } from '../text/tokens.ts';
import type { Language } from './language.ts';

/** A question with what its writer shortened written out. */
export interface SpelledOut {
  text: string;
  /** Place of a word of `text` → words in lower case that may stand for it as well: what was typed, "3000" for "3k". */
  also: ReadonlyMap<number, readonly string[]>;
}

/** A key of the list as a question is searched for it. */
interface Shortened {
  words: readonly string[];
  /** Whether its words are typed without a space: "q3" is a quarter, "q. 3" a district. */
  isJoined: boolean;
  meant: string;
  /** Whether it means words of grammar alone: in capitals such a key is a name ("DC"). */
  isGrammar: boolean;
}

/**
 * Writes out what people shorten as they type ("VN", "130tr", "ko"), whole words only. What was typed stays a second
 * reading: "dc" is "được" and also whatever articles call DC. Without diacritics in the question there are none in
 * what is written out.
 */
export function spellOut(question: string, language: Language): SpelledOut {
  const typed = question.normalize('NFC');
  const tokens = splitTokens(typed);
  const isMarked = tokens.some(({ text }) => text.toLowerCase() !== fold(text));
  const isLoud = tokens.every(({ text }) => text === text.toUpperCase());
  const also = new Map<number, string[]>();
  const add = (place: number, word: string): void => {
    also.set(place, [...(also.get(place) ?? []), word]);
  };
  let text = '';
  let from = 0;
  /** Words of `text` so far. */
  let count = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = shortenedAt(typed, tokens, at, language, isLoud);
    const length = found?.length ?? 1;
    const first = tokens[at]!;
    const last = tokens[at + length - 1]!;
    const gap = typed.slice(from, first.start);
    const shown = found ? (isMarked ? found.meant : withoutMarks(found.meant)) : first.text;
    text += `${gap}${found && gap === '' && text !== '' ? ' ' : ''}${shown}`;
    const written = splitTokens(shown).length;
    for (let word = 0; found && word < written; word++) {
      add(count + word, tokens[at + Math.min(word, length - 1)]!.text.toLowerCase());
    }
    const whole = /^\s?$/u.test(gap) ? wholeNumber(tokens[at - 1], shown, language) : undefined;
    if (whole !== undefined) {
      add(count - 1, whole);
      add(count, whole);
    }
    from = last.end;
    // "u.s." ends in a stop of its own, and so does "TP." before a name.
    if (found && length > 1 && typed[from] === '.' && typed[from - 2] === '.') from++;
    count += written;
    at += length;
  }
  return { text: text + typed.slice(from), also };
}

function shortenedAt(
  typed: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
  isLoud: boolean,
): { meant: string; length: number } | undefined {
  const token = tokens[at]!;
  const low = token.text.toLowerCase().replaceAll('’', "'");
  const { scales } = language.typed;
  const before = tokens[at - 1];
  const isBehindNumber = before !== undefined && /^\d/u.test(before.text);
  const fitting = (shortenedBy(language).get(low.replace(/'s$/u, '')) ?? []).find((one) =>
    fits(one, typed, tokens, at, isLoud),
  );
  const scale = isBehindNumber ? scales.get(low) : undefined;
  const gap = isBehindNumber ? typed.slice(before.end, token.start) : '';
  // "130tr" and "130 tr"; but "2022 bn" asks how much.
  if (scale !== undefined && (gap === '' || (gap === ' ' && !fitting))) return { meant: scale, length: 1 };
  return fitting && { meant: fitting.meant, length: fitting.words.length };
}

function fits(
  { words, isJoined, isGrammar }: Shortened,
  typed: string,
  tokens: readonly Token[],
  at: number,
  isLoud: boolean,
): boolean {
  const own = tokens[at]!.text;
  if (isGrammar && !isLoud && own === own.toUpperCase() && own !== own.toLowerCase()) return false;
  return words.every((word, place) => {
    if (place === 0) return true;
    const token = tokens[at + place];
    if (token?.text.toLowerCase() !== word) return false;
    const gap = typed.slice(tokens[at + place - 1]!.end, token.start);
    return isJoined ? gap === '' : /^[. ]{0,2}$/u.test(gap);
  });
}

/** First word of a key → the keys that begin so, the longest first. */
const shortenedBy = onceFor((language: Language): ReadonlyMap<string, readonly Shortened[]> => {
  const { stopWords, questionWords } = language.words;
  const found = new Map<string, Shortened[]>();
  for (const [key, meant] of language.typed.words) {
    const words = splitTokens(key).map(({ text }) => text);
    const isGrammar = meant.split(' ').every((word) => stopWords.has(word) || questionWords.has(word));
    const isJoined = words.length > 1 && !key.includes(' ');
    const own = [...(found.get(words[0]!) ?? []), { words, isJoined, meant, isGrammar }];
    found.set(
      words[0]!,
      own.sort((one, other) => other.words.length - one.words.length),
    );
  }
  return found;
});

/** The words that a language's readers shorten, where they mean words of grammar: they show the language. */
export const shortGrammarOf = onceFor(
  (language: Language): ReadonlySet<string> =>
    new Set([...shortenedBy(language).values()].flat().flatMap((one) => (one.isGrammar ? one.words : []))),
);

/** "3 nghìn" is "3.000" in print, "1.5 million" is "1,500,000": the number in digits; undefined where there is none. */
function wholeNumber(
  before: Token | undefined,
  scale: string,
  { typed: { values } }: Language,
): string | undefined {
  if (before === undefined || !/^\d/u.test(before.text)) return undefined;
  const low = scale.toLowerCase();
  const name = Object.keys(values).find((one) => one === low || fold(one) === low);
  if (name === undefined || values[name]! < 1000) return undefined;
  // A mark before one or two digits is the decimal one, in whatever language it is typed.
  const plain = before.text.replace(/[.,](?!\d{1,2}$)/gu, '').replace(',', '.');
  const value = Math.round(Number(plain) * values[name]! * 100) / 100;
  return Number.isInteger(value) && value < 1e15 ? String(value) : undefined;
}
