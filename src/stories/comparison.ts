import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import { contentSpace, type WordTable } from '../store/words.ts';
import { type Content, contentOf, measureCoverage, measureLikeness, weighBy } from './content.ts';
import { pivotOf } from './pivot.ts';

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

/** Reads what texts are about; those read of late stay at hand. */
export type ReadContentOf = (text: string, language: string) => Content;

/** Characters of the texts whose content stays at hand: about 20,000 sentences, in some 30 MB. */
const maxKept = 2_000_000;

export function createContentReader(languages: Languages): ReadContentOf {
  const pivot = pivotOf(languages);
  const read = new Map<string, Content>();
  let kept = 0;
  return (text, language) => {
    const key = `${language} ${text}`;
    const known = read.get(key);
    if (known) return known;
    // The sentences of popular articles are compared again and again; all of a large corpus need not stay.
    kept += key.length;
    if (kept > maxKept) {
      read.clear();
      kept = key.length;
    }
    const made = contentOf(text, languages.get(language)!, pivot);
    read.set(key, made);
    return made;
  };
}

/**
 * Prepares the comparison of what some articles say, weighed by how few of all that were read hold a word.
 * @param storiesOf the ids of the stories that an article tells
 */
export function createComparison(
  read: ReadContentOf,
  words: WordTable,
  storiesOf: (article: Article) => ReadonlySet<string>,
): Comparison {
  const heldBy = (key: string): number => {
    const id = words.idOf(contentSpace, key);
    return id === undefined ? 0 : words.heldBy(id);
  };
  const weigh = weighBy(heldBy, words.tallyOf(contentSpace).count);
  const whole = (article: Article): Content => read(`${article.title}.\n\n${article.body}`, article.language);
  return {
    content: read,
    likeness: (one, other) => measureLikeness(one, other, weigh),
    coverage: (one, other) => measureCoverage(one, other, weigh),
    alike: (one, other) =>
      (measureLikeness(one.near, other.near, weigh) + measureLikeness(one.whole, other.whole, weigh)) / 2,
    sameStory: (one, other) => one.id === other.id || !storiesOf(one).isDisjointFrom(storiesOf(other)),
    articlesAlike: (one, other) => measureLikeness(whole(one), whole(other), weigh),
  };
}

/** Whether two articles are one outlet's, in two languages. */
export function isEdition(one: Article, other: Article): boolean {
  return one.publisher === other.publisher && one.language !== other.language;
}
