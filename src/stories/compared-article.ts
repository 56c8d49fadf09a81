import { type Article, dayOf } from '../corpus/article.ts';
import type { Facts } from '../facts/collect.ts';
import { findDates } from '../facts/dates/dates.ts';
import type { Language, Languages } from '../languages/language.ts';
import { onceFor } from '../text/once-for.ts';
import { type Content, contentOf } from './content.ts';
import { pivotOf } from './pivot.ts';
import type { Steps } from './steps.ts';

/** An article as it is compared. */
export interface ComparedArticle {
  article: Article;
  /** Days since 1970. */
  day: number;
  /** All of it, with its people, figures and dates as words of their own. */
  whole: Content;
  /** Title and first paragraph: what it is about. */
  lead: Content;
  paragraphs: readonly Content[];
  /** People named in the lead, as words. */
  people: readonly string[];
}

/** Reads what articles are about: their words, names, figures and dates. */
export function* readArticles(
  articles: readonly Article[],
  facts: Facts,
  languages: Languages,
): Steps<ComparedArticle[]> {
  const people = new Map<Article, { key: string; start: number }[]>();
  for (const person of facts.people) {
    for (const { article, start } of person.mentions)
      push(people, article, { key: `person ${person.name}`, start });
  }
  const figures = new Map<Article, string[]>();
  for (const { article, figure } of facts.figures)
    push(figures, article, `figure ${figure.value} ${figure.unit}`);
  const read: ComparedArticle[] = [];
  for (const article of articles) {
    const { text, lead, paragraphs, days } = readText(article, languages);
    const named = people.get(article) ?? [];
    const opening = article.body.search(paragraphEnd);
    const isInLead = ({ start }: { start: number }) => opening < 0 || start < opening;
    read.push({
      article,
      day: Date.parse(dayOf(article)) / 86_400_000,
      whole: withWords(text, [...named.map((one) => one.key), ...(figures.get(article) ?? []), ...days]),
      lead,
      paragraphs,
      people: [...new Set(named.filter(isInLead).map((one) => one.key))],
    });
    yield;
  }
  return read;
}

interface ReadText {
  text: Content;
  lead: Content;
  paragraphs: readonly Content[];
  days: readonly string[];
}

const paragraphEnd = /\n\s*\n/u;
/** Reading an article takes most of the time of comparing it, and a library compares again with each new one. */
const readTexts = onceFor((languages: Languages) => onceFor((article: Article) => read(article, languages)));

/** What an article is about, as it stands alone. */
export function readText(article: Article, languages: Languages): ReadText {
  return readTexts(languages)(article);
}

function read(article: Article, languages: Languages): ReadText {
  const pivot = pivotOf(languages);
  const language = languages.get(article.language)!;
  const paragraphs = article.body.split(paragraphEnd);
  return {
    text: contentOf(`${article.title}.\n\n${article.body}`, language, pivot),
    lead: contentOf(`${article.title}.\n\n${paragraphs[0]!}`, language, pivot),
    paragraphs: paragraphs.map((text) => contentOf(text, language, pivot)),
    days: days(article, language),
  };
}

function days(article: Article, language: Language): string[] {
  return findDates(article.body, language, dayOf(article))
    .filter((date) => date.from === date.to)
    .map((date) => `day ${date.from}`);
}

function withWords(content: Content, words: readonly string[]): Content {
  const added = [...new Set(words)].map((key) => ({
    keys: [key],
    isShared: true,
    isName: true,
    printed: key,
  }));
  return { ...content, words: [...content.words, ...added], keys: new Set([...content.keys, ...words]) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
