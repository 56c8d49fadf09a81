import type { Languages } from '../languages/language.ts';
import { holdsPattern, type MatchedArticle, spaceWords } from './article.ts';
import { findForms } from './concepts.ts';
import type { FigureCondition, Filter, PhraseFilter } from './filter.ts';
import { type Pattern, patternOf, readWords, typedPattern } from './pattern.ts';
import { findOtherForms, type Segment, type Setting, segmentsOf } from './segments.ts';
import { typingOf } from './typing.ts';

export type Check = (article: MatchedArticle) => boolean;

/** Makes a filter ready: once a subscription, for any number of articles. */
export function compileFilter(filter: Filter, languages: Languages): Check {
  const typing = typingOf(filter, languages);
  const made = new Map<string, Check>();
  return (article) => {
    const { language } = article;
    let check = made.get(language.code);
    if (!check) {
      check = compileCheck(filter, { typing, language, languages });
      made.set(language.code, check);
    }
    return check(article);
  };
}

/** Whether an article of the setting's language is what a part of a filter wants. */
export function compileCheck(filter: Filter, setting: Setting): Check {
  switch (filter.kind) {
    case 'everything':
      return () => true;
    case 'and': {
      const parts = filter.parts.map((part) => compileCheck(part, setting));
      return (article) => parts.every((part) => part(article));
    }
    case 'or': {
      const parts = filter.parts.map((part) => compileCheck(part, setting));
      return (article) => parts.some((part) => part(article));
    }
    case 'not': {
      const part = compileCheck(filter.part, setting);
      return (article) => !part(article);
    }
    case 'words': {
      const checks = segmentsOf(filter.words, setting).map((segment) => compileSegmentCheck(segment));
      return (article) => checks.every((check) => check(article));
    }
    case 'phrase':
      return holdsOne(patternsFor(filter, setting), false);
    case 'title':
      return compileTitleCheck(filter.part, setting);
    case 'publisher': {
      const wanted = spaceWords(filter.text);
      return (article) => article.publisher.includes(wanted);
    }
    case 'language':
      return (article) => article.article.language === filter.code;
    case 'figure':
      return (article) => article.figures.some((figure) => meets(figure, filter.condition));
  }
}

export function compileSegmentCheck({ patterns, parts }: Segment, isTitleOnly = false): Check {
  const checks = parts.map((part) => compileSegmentCheck(part, isTitleOnly));
  return (article) =>
    patterns.some((pattern) => holdsPattern(article, pattern, isTitleOnly)) ||
    (checks.length > 0 && checks.every((check) => check(article)));
}

function compileTitleCheck(part: Extract<Filter, { kind: 'title' }>['part'], setting: Setting): Check {
  if (part.kind === 'phrase') return holdsOne(patternsFor(part, setting), true);
  const checks = segmentsOf(part.words, setting).map((segment) => compileSegmentCheck(segment, true));
  return (article) => checks.every((check) => check(article));
}

function holdsOne(patterns: readonly Pattern[], isTitleOnly: boolean): Check {
  return (article) => patterns.some((pattern) => holdsPattern(article, pattern, isTitleOnly));
}

/** The phrase as typed and, where a lexicon knows it as a whole, its translations. */
function patternsFor({ text }: PhraseFilter, setting: Setting): Pattern[] {
  const { language, languages } = setting;
  const known = [...languages.values()].flatMap((one) => {
    const typed = readWords(text, one);
    const whole = findForms(typed, 0, one).find(({ end }) => end === typed.length);
    return whole ? [{ language: one, forms: whole.forms }] : [];
  });
  const own = typedPattern(readWords(text, language), language, false);
  return [own, ...findOtherForms(known, setting).map((form) => patternOf(form, language))];
}

function meets(
  figure: { value: number; unit: string },
  { compare, value, to, unit }: FigureCondition,
): boolean {
  if (unit !== undefined && figure.unit !== unit) return false;
  switch (compare) {
    case '>':
      return figure.value > value;
    case '>=':
      return figure.value >= value;
    case '<':
      return figure.value < value;
    case '<=':
      return figure.value <= value;
    case '=':
      return figure.value === value;
    case '..':
      return figure.value >= value && figure.value <= to!;
  }
}
