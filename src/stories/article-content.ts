import { type Article, dayOf } from '../corpus/article.ts';
import type { ArticleFacts } from '../facts/collect.ts';
import { findDates } from '../facts/dates/dates.ts';
import { foldName } from '../facts/people/join-people.ts';
import type { Term } from '../index/analysis.ts';
import type { Language } from '../languages/language.ts';
import type { ReadContent, ReadContentWord } from '../store/readings.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { contentIdOf, contentWordsOf } from './content.ts';

/** A text that is analysed already. */
export interface AnalysedText {
  text: string;
  terms: readonly Term[];
  /** One a term. */
  written: readonly Token[];
}

/**
 * What an article is about: its words, people, figures and days, each once, and which of them stand in its opening
 * and in each of its passages.
 * @param passages in order, with where they stand @param pivot the language in whose forms articles are compared
 */
export function readArticleContent(
  article: Article,
  title: AnalysedText,
  passages: readonly (AnalysedText & Span)[],
  facts: ArticleFacts,
  language: Language,
  pivot: Language,
): ReadContent {
  const words: ReadContentWord[] = [];
  const placeOf = new Map<string, number>();
  function add(word: ReadContentWord): number {
    const id = contentIdOf(word.keys);
    const known = placeOf.get(id);
    if (known === undefined) {
      placeOf.set(id, words.length);
      words.push({ keys: word.keys, isShared: word.isShared, isName: word.isName });
      return words.length - 1;
    }
    const before = words[known]!;
    if (word.isShared || word.isName)
      words[known] = {
        ...before,
        isShared: before.isShared || word.isShared,
        isName: before.isName || word.isName,
      };
    return known;
  }
  const addName = (key: string): number => add({ keys: [key], isShared: true, isName: true });
  const placesIn = ({ text, terms, written }: AnalysedText): number[] =>
    inOrder(contentWordsOf(text, terms, written, language, pivot).map(add));

  const ofTitle = placesIn(title);
  const paragraphs = passages.map(placesIn);
  const opening = passages[0]?.end ?? 0;
  const people = facts.people.map(({ mention }) => ({
    place: addName(`person ${foldName(mention.name)}`),
    isInLead: mention.start < opening,
  }));
  for (const { figure } of facts.figures) addName(`figure ${figure.value} ${figure.unit}`);
  for (const date of findDates(article.body, language, dayOf(article)))
    if (date.from === date.to) addName(`day ${date.from}`);
  return {
    words,
    title: ofTitle,
    lead: inOrder([...ofTitle, ...(paragraphs[0] ?? [])]),
    paragraphs,
    people: inOrder(people.filter((one) => one.isInLead).map((one) => one.place)),
  };
}

function inOrder(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}
