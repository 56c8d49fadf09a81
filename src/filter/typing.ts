import { guessLanguage } from '../languages/guess.ts';
import type { Language, Languages } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { Filter } from './filter.ts';

/** How a filter is typed, as far as it decides what its words mean. */
export interface Typing {
  /** Undefined when it is not clear, as with bare names. */
  language: Language | undefined;
  /** Whether diacritics were typed: then a word without any has none. */
  isMarked: boolean;
  /** Words of grammar, which are not looked for beside others; names keep theirs ("To Lam"). */
  isIdle(word: string): boolean;
}

const lookingSo = onceFor((words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(fold)));

export function typingOf(filter: Filter, languages: Languages): Typing {
  const text = textsOf(filter).join(' ');
  const language = guessLanguage(text, languages);
  const isMarked = fold(text) !== text.toLowerCase();
  if (!language) return { language, isMarked, isIdle: () => false };
  const { stopWords } = language.words;
  const idle = isMarked ? stopWords : lookingSo(stopWords);
  return { language, isMarked, isIdle: (word) => word === word.toLowerCase() && idle.has(word) };
}

/** Whether a run of words holds nothing to look for, in the language that it is most likely written in. */
export function isOnlyGrammar(words: readonly { text: string }[], languages: Languages): boolean {
  const guessed = guessLanguage(words.map((word) => word.text).join(' '), languages);
  const possible = guessed ? [guessed] : [...languages.values()];
  return possible.some((language) =>
    words.every(({ text }) => text === text.toLowerCase() && language.words.stopWords.has(text)),
  );
}

function textsOf(filter: Filter): string[] {
  switch (filter.kind) {
    case 'words':
      return filter.words.map((word) => word.text);
    case 'phrase':
      return [filter.text];
    case 'not':
    case 'title':
      return textsOf(filter.part);
    case 'and':
    case 'or':
      return filter.parts.flatMap(textsOf);
    default:
      return [];
  }
}
