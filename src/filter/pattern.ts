import { analyse } from '../index/analysis.ts';
import type { LexiconForm } from '../index/lexicon-table.ts';
import type { Language } from '../languages/language.ts';
import { fold, marksOf } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import { splitTokens } from '../text/tokens.ts';

/** A word of a text as filters compare it. */
export interface ReadWord {
  /** As in `Term`. */
  folded: string;
  /** Its diacritics, as `marksOf` has them. */
  marks: string;
  /** Written in capitals throughout, and longer than a letter. */
  isShouted: boolean;
  /** Begins with a capital. */
  isCapital: boolean;
}

/** A word that must stand in a text. */
export interface PatternWord {
  folded: string;
  /** Undefined where any do. */
  marks: string | undefined;
  /** Whether a text without diacritics must have them, too. */
  isStrict: boolean;
  /** "US" and "WHO" are not "us" and "who". */
  isShouted: boolean;
}

/** Words that must stand side by side. */
export type Pattern = readonly PatternWord[];

/** The words of a text or of a filter in a language; there is one for each token. */
export function readWords(text: string, language: Language): ReadWord[] {
  const written = splitTokens(text.normalize('NFC'));
  return analyse(text, language).map(({ exact, folded }, place) => {
    const { text: typed } = written[place]!;
    return {
      folded,
      marks: marksOf(exact),
      isShouted: typed.length > 1 && typed === typed.toUpperCase() && typed !== exact,
      isCapital: /^\p{Lu}/u.test(typed),
    };
  });
}

/** A typed word: without diacritics it stands for every word that looks so. @param isStrict see `PatternWord` */
export function typedPattern(words: readonly ReadWord[], language: Language, isStrict: boolean): Pattern {
  return words.map(({ folded, marks, isShouted }) => ({
    folded,
    marks: marks === '' ? undefined : marks,
    isStrict,
    isShouted: isShouted && isGrammar(folded, language),
  }));
}

/** A form of the lexicon: its words and no other that look so. */
export function patternOf(form: LexiconForm, language: Language): Pattern {
  const words = form.folded.split(' ');
  const isShouted = words.every((word) => isGrammar(word, language));
  return words.map((folded, at) => ({ folded, marks: form.marks[at]!, isStrict: false, isShouted }));
}

const grammarOf = onceFor(({ words }: Language): ReadonlySet<string> => {
  const { stopWords, questionWords, stem } = words;
  return new Set([...stopWords, ...questionWords].filter((one) => one === fold(one)).map(stem));
});

function isGrammar(word: string, language: Language): boolean {
  return grammarOf(language).has(word);
}
