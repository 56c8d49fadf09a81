import { type Article, dayOf } from '../corpus/article.ts';
import type { ArticleFacts } from '../facts/collect.ts';
import { findDates } from '../facts/dates/dates.ts';
import { foldName } from '../facts/people/join-people.ts';
import type { Term } from '../index/analysis.ts';
import type { Language } from '../languages/language.ts';
import type { ReadContent } from '../store/readings.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { type ContentWord, contentIdOf, contentWordsOf } from './content.ts';
import { findDaysAround } from './opening-days.ts';

/** A text that is analysed already. */
export interface AnalysedText {
  text: string;
  terms: readonly Term[];
  /** One a term. */
  written: readonly Token[];
}

/** A word of an article; `times` is how many of its title and passages hold it. */
type HeldWord = Omit<ContentWord, 'printed'> & { times: number };

/** Share of a headline's words with a capital from which on capitals mark no names: "Truck Hits Bus", "LŨ LỤT". */
const manyCapitals = 0.75;

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
  const words: HeldWord[] = [];
  const placeOf = new Map<string, number>();
  function add({ keys, isKnown, isShared, isName, isCapital }: Omit<HeldWord, 'times'>): number {
    const id = contentIdOf(keys);
    const known = placeOf.get(id);
    if (known === undefined) {
      placeOf.set(id, words.length);
      words.push({ keys, isKnown, isShared, isName, isCapital, times: 1 });
      return words.length - 1;
    }
    const before = words[known]!;
    before.isShared ||= isShared;
    before.isName ||= isName;
    before.isCapital &&= isCapital;
    before.times++;
    return known;
  }
  const addName = (key: string): number =>
    add({ keys: [key], isKnown: true, isShared: true, isName: true, isCapital: true });
  const units = new Set(facts.figures.map(({ figure }) => figure.unit));
  const wordsOf = ({ text, terms, written }: AnalysedText): ContentWord[] =>
    contentWordsOf(text, terms, written, language, pivot).map((word) =>
      // "4 trillion VND" has capitals, and names nobody.
      units.has(word.printed) ? { ...word, isName: false } : word,
    );

  const hasCapitals = hasHeadlineCapitals(title);
  const ofTitle = inOrder(
    wordsOf(title)
      .map((word) =>
        hasCapitals ? { ...word, isShared: word.isKnown, isName: false, isCapital: true } : word,
      )
      .map(add),
  );
  const paragraphs = passages.map((passage) => inOrder(wordsOf(passage).map(add)));
  const opening = passages[0]?.end ?? 0;
  const people = facts.people.map(({ mention }) => ({
    place: addName(`person ${foldName(mention.name)}`),
    isInLead: mention.start < opening,
  }));
  for (const { figure } of facts.figures) addName(`figure ${figure.value} ${figure.unit}`);
  for (const date of findDates(article.body, language, dayOf(article)))
    if (date.from === date.to) addName(`day ${date.from}`);
  return {
    words: words.map((word) => {
      // "Vinamilk earns more": a name may stand at the start of a sentence each time.
      const isName = word.isName || (!word.isKnown && word.isCapital && word.times > 1);
      return { keys: word.keys, isShared: word.isShared || isName, isName };
    }),
    title: ofTitle,
    lead: inOrder([...ofTitle, ...(paragraphs[0] ?? [])]),
    paragraphs,
    people: inOrder(people.filter((one) => one.isInLead).map((one) => one.place)),
    titleDays: findDaysAround(title.text, language, dayOf(article)),
    leadDays: findDaysAround(`${title.text}.\n\n${passages[0]?.text ?? ''}`, language, dayOf(article)),
  };
}

function hasHeadlineCapitals({ written }: AnalysedText): boolean {
  const words = written.filter(({ text }) => /^\p{L}{2}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.length >= manyCapitals * words.length;
}

function inOrder(places: readonly number[]): number[] {
  return [...new Set(places)].sort((one, other) => one - other);
}
