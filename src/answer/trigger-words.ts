import type { Term } from '../index/analysis.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/normalise.ts';
import { onceFor } from '../text/once-for.ts';
import type { AskedSentence } from './asked-sentence.ts';

/** What a sentence may show beside its words. */
const marks: readonly (readonly [string, RegExp])[] = [
  ['#year', /(?<![\p{N}.,])(?:1[5-9]|20)\p{N}{2}(?![\p{N}.,]*\p{N})/u],
  ['#num', /(?<![\p{N}.,])(?!(?:1[5-9]|20)\p{N}{2}(?![\p{N}.,]*\p{N}))\p{N}/u],
  ['#cap', /[\p{L}\p{N},;:]\s\p{Lu}/u],
  ['#name', /[\p{L},;:]\s\p{Lu}[\p{L}\p{M}]*\s\p{Lu}/u],
  ['#quote', /["“”«»]/u],
  ['#bullet', /^\s*[-–•*]/u],
  ['#list', /,\s[^,]*,\s/u],
  ['#colon', /[:(]/u],
];

/** What a sentence is made of for the trigger table: its words, digits as "#", and what it shows beside them. */
export function listCauses(text: string, terms: readonly Term[], language: Language): string[] {
  const { percents, scales } = numberWordsOf(language);
  const causes = terms.map(({ folded }) => withoutDigits(folded));
  for (const [mark, pattern] of marks) if (pattern.test(text)) causes.push(mark);
  if (terms.some(({ exact }) => scales.has(exact))) causes.push('#big');
  const lower = text.toLowerCase();
  if (percents.some((one) => lower.includes(one))) causes.push('#pct');
  return causes;
}

const withoutDigits = (word: string): string => word.replace(/\d/gu, '#');

const numberWordsOf = onceFor(({ facts }: Language) => ({
  percents: facts?.numbers.percent ?? [],
  scales: new Set(Object.keys(facts?.numbers.scales ?? {})),
}));

/** A word of a question, or two side by side, as the trigger table knows them. */
export interface Effect {
  /** Every way in which it may stand in the language searched; the best counts. */
  words: readonly string[];
  /** Place in the question of a word of content; undefined for words of grammar, that ask, and pairs of them. */
  content?: number;
}

/** The words of a question for the trigger table, and each two neighbours one of which asks. */
export function listEffects({ terms, type, written, searched }: AskedSentence): Effect[] {
  if (written === searched) {
    const words = terms.map(({ folded }) => withoutDigits(folded));
    const effects = terms.map(
      ({ isContent }, place): Effect => effect(words[place]!, isContent ? place : undefined),
    );
    return [...effects, ...askingPairs(words, searched)];
  }
  // How one asks is not translated word by word: a typical question of the kind stands for it.
  const asking = searched.questions.typical?.[type]?.split(' ').map(fold) ?? [];
  const content = terms.flatMap(({ isContent, forms }, place): Effect[] => {
    const words = forms.filter(({ kind }) => kind !== 'phrase').map(({ key }) => withoutDigits(fold(key)));
    return isContent && words.length > 0 ? [{ words, content: place }] : [];
  });
  return [...asking.map((word) => effect(word)), ...askingPairs(asking, searched), ...content];
}

const effect = (word: string, content?: number): Effect => ({
  words: [word],
  ...(content !== undefined && { content }),
});

function askingPairs(words: readonly string[], language: Language): Effect[] {
  const asking = askingWordsOf(language);
  return words
    .slice(1)
    .map((right, at) => [words[at]!, right] as const)
    .filter(([left, right]) => asking.has(left) || asking.has(right))
    .map((pair) => effect(pair.join(' ')));
}

const askingWordsOf = onceFor(({ words }: Language) => new Set([...words.questionWords].map(fold)));
