import type { LexiconForm } from '../index/lexicon-table.ts';
import type { Language, Languages } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import { conceptsOf, findForms, spellingsOf, translationsOf } from './concepts.ts';
import type { FilterWord } from './filter.ts';
import { type Pattern, patternOf, type ReadWord, readWords, typedPattern } from './pattern.ts';
import type { Typing } from './typing.ts';

/** What decides how words of a filter are looked for in an article. */
export interface Setting {
  typing: Typing;
  /** Of the article. */
  language: Language;
  languages: Languages;
}

/** A word, or words that a lexicon knows as one. The text must hold one of the patterns, or else all of the parts. */
export interface Segment extends Span {
  patterns: readonly Pattern[];
  parts: readonly Segment[];
}

interface Known {
  language: Language;
  end: number;
  forms: readonly LexiconForm[];
}

/** Cuts words side by side into segments, longest first, left to right; words of grammar are left out. */
export function segmentsOf(words: readonly FilterWord[], setting: Setting): Segment[] {
  const { typing, language, languages } = setting;
  const text = words.map((word) => word.text).join(' ');
  const typed = new Map([...languages.values()].map((one) => [one, readWords(text, one)]));
  // Token → its word; "F-16" has two tokens.
  const wordAt = words.flatMap((word) => readWords(word.text, language).map(() => word));
  const isEdge = (token: number): boolean => wordAt[token] !== wordAt[token - 1];
  const knownFrom = (start: number): Known[] =>
    [...typed].flatMap(([one, read]) =>
      findForms(read, start, one)
        .filter(({ end }) => isEdge(end))
        .map((known) => ({ language: one, ...known })),
    );

  const endOf = (start: number, known: readonly Known[]): number => {
    let end = start + 1;
    while (!isEdge(end)) end++;
    return Math.max(end, ...known.map((one) => one.end));
  };
  const isIdle = (start: number, end: number): boolean => {
    const word = wordAt[start]!;
    if (!typing.isIdle(word.text)) return false;
    // "cửa biển" is none in "tien cua bien hoa", for the next word begins one that is as long.
    return wordAt[end - 1] === word || endOf(start + 1, knownFrom(start + 1)) > end;
  };

  const cut = (from: number, to: number, longest: number): Segment[] => {
    const found: Segment[] = [];
    for (let start = from; start < to; ) {
      const known = knownFrom(start).filter((one) => one.end - start <= longest);
      const end = endOf(start, known);
      if (isIdle(start, end)) {
        start++;
        continue;
      }
      const whole = known.filter((one) => one.end === end);
      found.push(segment(start, end, whole));
      start = end;
    }
    return found;
  };

  const segment = (start: number, end: number, known: readonly Known[]): Segment => {
    const own = typed.get(language)!.slice(start, end);
    const patterns = findOtherForms(known, setting).map((form) => patternOf(form, language));
    const span = { start: wordAt[start]!.start, end: wordAt[end - 1]!.end };
    // Where a word is written in several syllables, they belong side by side.
    const isOne =
      wordAt[start] === wordAt[end - 1] || known.some((one) => one.language.words.tokensPerWord > 1);
    const parts = isOne ? [] : cut(start, end, 1);
    if (parts.length > 0) return { ...span, patterns, parts };
    const typedOne = typedPattern(own, language, isForeign(own, known, setting));
    return { ...span, patterns: [typedOne, ...patterns], parts };
  };

  return cut(0, wordAt.length, Number.POSITIVE_INFINITY);
}

/**
 * What else an article may say for words that a lexicon knows as one: other spellings in their own language, and, where
 * it is clear what they mean, what another language says.
 */
export function findOtherForms(
  known: readonly Pick<Known, 'language' | 'forms'>[],
  { typing, language }: Setting,
): LexiconForm[] {
  const own = known.find((one) => one.language === language);
  return known.flatMap((one) => {
    if (one.language === language) return one.forms.flatMap((form) => spellingsOf(form, language));
    const form = meant(one, typing);
    // "song" is a word of both languages: whose, only the rest of the filter can tell.
    const isTwofold = own && form && !own.forms.some((other) => shareConcept(other, form));
    // Digits are digits everywhere; "5" for "năm" would also be "year".
    const isNumber = form?.folded.split(' ').every((word) => /^\d/u.test(word));
    if (!form || isNumber || (isTwofold && typing.language !== one.language)) return [];
    return translationsOf(form, language);
  });
}

/** The form that was typed; undefined where it could be several. */
function meant(
  { language, forms }: Pick<Known, 'language' | 'forms'>,
  typing: Typing,
): LexiconForm | undefined {
  if (typing.isMarked) return forms.length === 1 ? forms[0] : forms.find((one) => !one.isMarked);
  const [form, other] = forms;
  // A syllable without diacritics can be anything: "hoa" is a flower, and "hòa".
  const { tokensPerWord, plausible } = language.words;
  const isSyllable = form?.marks.length === 1 && tokensPerWord > 1 && plausible(form.folded);
  return other || isSyllable ? undefined : form;
}

/** "hàng" is a word of one language only, and not the "hang" of another; a name may lose its diacritics abroad. */
function isForeign(
  words: readonly ReadWord[],
  known: readonly Known[],
  { typing, language }: Setting,
): boolean {
  if (words.some((word) => word.isCapital)) return false;
  const isKnownAbroad = known.length > 0 && known.every((one) => one.language !== language);
  return isKnownAbroad || (typing.language !== undefined && typing.language !== language);
}

function shareConcept(one: LexiconForm, other: LexiconForm): boolean {
  return !conceptsOf(one).isDisjointFrom(conceptsOf(other));
}
