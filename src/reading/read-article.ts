import type { Article } from '../corpus/article.ts';
import { splitPassages } from '../corpus/passages.ts';
import { type ArticleFacts, factsOf, writeFacts } from '../facts/collect.ts';
import { foldName } from '../facts/people/join-people.ts';
import { analyseTokens } from '../index/analysis.ts';
import { phrasesOf } from '../index/phrases.ts';
import type { Language, Languages } from '../languages/language.ts';
import {
  passagesInArticle,
  type Reading,
  type ReadPassage,
  type ReadPerson,
  type ReadWords,
} from '../store/readings.ts';
import { type AnalysedText, readArticleContent } from '../stories/article-content.ts';
import { pivotOf } from '../stories/pivot.ts';
import { bandsOf } from '../text/shingles.ts';
import { splitTokens } from '../text/tokens.ts';

/** All, or only what questions are answered from. */
export type ReadingParts = 'all' | 'passages';

/**
 * All that one version of an article says: its passages and their words, its facts, and what it is about. Pure, and
 * plain data, so that it can be read in another thread and kept.
 * @param stamp names the code that reads
 * @throws Error when its language is not at hand
 */
export function readArticle(
  article: Article,
  languages: Languages,
  stamp: string,
  parts: ReadingParts = 'all',
): Reading {
  const language = languages.get(article.language);
  if (language === undefined) throw new Error(`${article.id} is in ${article.language}, which is not known`);
  const title = analysed(article.title, language);
  const passages = splitPassages(article, language.words)
    .slice(0, passagesInArticle)
    .map(({ article: _, ...spans }) => ({
      ...spans,
      ...analysed(article.body.slice(spans.start, spans.end), language),
    }));
  const facts = parts === 'all' ? factsOf(article, language) : noFacts;
  const titleWords = wordsOf(title, language);
  return {
    stamp,
    title: titleWords,
    passages: passages.map(({ start, end, sentences, paragraphs, ...text }, at): ReadPassage => {
      const words = wordsOf(text, language);
      const posted = [...postedOf(text, words), ...(at === 0 ? postedOf(title, titleWords) : [])];
      return { start, end, sentences, paragraphs, words, posted: [...new Set(posted)] };
    }),
    content:
      parts === 'all'
        ? readArticleContent(article, title, passages, facts, language, pivotOf(languages))
        : noContent,
    facts: writeFacts(facts, article),
    counts: {
      figures: facts.figures.length,
      pledges: facts.pledges.length,
      agreements: facts.agreements.length,
    },
    people: peopleOf(facts),
    values: facts.figures.map(({ figure }) => valueKeyOf(figure)),
    bands: bandsOf(article.body, article.language),
  };
}

const noFacts: ArticleFacts = { figures: [], pledges: [], agreements: [], people: [] };
const noContent = { words: [], title: [], lead: [], paragraphs: [], people: [], titleDays: [], leadDays: [] };

/** Names a value that may be met in other articles. */
export function valueKeyOf({ kind, value, unit }: { kind: string; value: number; unit: string }): string {
  return `${kind} ${value} ${unit}`;
}

function analysed(given: string, language: Language): AnalysedText {
  const text = given.normalize('NFC');
  const written = splitTokens(text);
  return { text, terms: analyseTokens(written, language), written };
}

function wordsOf({ terms }: AnalysedText, language: Language): ReadWords {
  return {
    exact: terms.map((term) => term.exact),
    folded: terms.map((term) => term.folded),
    phrases: phrasesOf(terms, language).map((phrase) => phrase.key),
  };
}

/** What finds a text: its words but those of grammar, and its phrases. */
function postedOf({ terms }: AnalysedText, { phrases }: ReadWords): string[] {
  return [...terms.filter((term) => !term.isGrammar).map((term) => term.folded), ...phrases];
}

function peopleOf({ people }: ArticleFacts): ReadPerson[] {
  return [...Map.groupBy(people, ({ mention }) => foldName(mention.name))].map(([key, mentions]) => ({
    key,
    name: mentions[0]!.mention.name,
    mentions: mentions.length,
  }));
}
