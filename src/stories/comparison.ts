import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import { readText } from './compared-article.ts';
import { type Content, contentOf, measureCoverage, measureLikeness, weighRarities } from './content.ts';
import { pivotOf } from './pivot.ts';
import type { Story } from './stories.ts';

/** How facts of different articles are compared. */
export interface Comparison {
  content(text: string, language: string): Content;
  /** How much one text says what the other does, 0 to 1. */
  likeness(one: Content, other: Content): number;
  coverage(one: Content, other: Content): number;
  /** The same for a part of a sentence and all of it, half and half. */
  alike(one: { near: Content; whole: Content }, other: { near: Content; whole: Content }): number;
  sameStory(one: Article, other: Article): boolean;
  articlesAlike(one: Article, other: Article): number;
}

const maxKept = 20_000;

/** Prepares the comparison of what some articles say. */
export function comparisonOf(
  articles: readonly Article[],
  stories: readonly Story[],
  languages: Languages,
): Comparison {
  const pivot = pivotOf(languages);
  const read = new Map<string, Content>();
  const content = (text: string, language: string): Content => {
    const key = `${language} ${text}`;
    const known = read.get(key);
    if (known) return known;
    // The sentences of popular articles are compared again and again; all of a large corpus need not stay.
    if (read.size >= maxKept) read.clear();
    const made = contentOf(text, languages.get(language)!, pivot);
    read.set(key, made);
    return made;
  };
  const whole = new Map(articles.map((article) => [article, readText(article, languages).text]));
  const weigh = weighRarities([...whole.values()]);
  const told = new Map<Article, Set<string>>();
  for (const { id, articles: members } of stories) {
    for (const article of members) told.set(article, (told.get(article) ?? new Set()).add(id));
  }
  return {
    content,
    likeness: (one, other) => measureLikeness(one, other, weigh),
    coverage: (one, other) => measureCoverage(one, other, weigh),
    alike: (one, other) =>
      (measureLikeness(one.near, other.near, weigh) + measureLikeness(one.whole, other.whole, weigh)) / 2,
    sameStory: (one, other) => {
      const stories = told.get(other);
      return one === other || [...(told.get(one) ?? [])].some((story) => stories?.has(story));
    },
    articlesAlike: (one, other) => measureLikeness(whole.get(one)!, whole.get(other)!, weigh),
  };
}

/** Whether two articles are one outlet's, in two languages. */
export function isEdition(one: Article, other: Article): boolean {
  return one.publisher === other.publisher && one.language !== other.language;
}
