import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../languages/language.ts';
import { analyse } from './analysis.ts';
import { type Analysed, addPassage, createForward, type Forward, removePassage } from './forward.ts';
import { phrasesOf } from './phrases.ts';

/** The passages of one language, ready to be searched. */
export interface PassageIndex {
  language: Language;
  /** Passage number → passage. */
  passages: Passage[];
  /** Numbers of passages that were taken out. */
  gone: Set<number>;
  forward: Forward;
  postings: MiniSearch<Document>;
}

export interface Document {
  id: number;
  /** Folded terms without words of grammar, and phrases, one a line: they alone choose the candidates. */
  terms: string;
}

// BM25 without MiniSearch's lower bound (d 0): it lifted Recall@1 by 1.8 points on marked Vietnamese questions.
const bm25 = { k: 1.2, b: 0.75, d: 0 };
const line = (text: string): string[] => text.split('\n');

/** An index that holds nothing yet. */
export function createIndex(language: Language): PassageIndex {
  const postings = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: line,
    processTerm: (term) => term,
    searchOptions: { bm25 },
  });
  return { language, passages: [], gone: new Set(), forward: createForward(), postings };
}

/** Adds passages, those of an article together and in order. */
export function addPassages(index: PassageIndex, passages: readonly Passage[]): void {
  const { language, forward } = index;
  const read = (text: string): Analysed => {
    const terms = analyse(text, language);
    return { terms, phrases: phrasesOf(terms, language).map((phrase) => phrase.key) };
  };
  const documents = passages.map((passage, at) => {
    const { article } = passage;
    const text = read(article.body.slice(passage.start, passage.end));
    const title = passages[at - 1]?.article === article ? undefined : read(article.title);
    const id = index.passages.length;
    index.passages.push(passage);
    addPassage(forward, text, title);
    const posted = [text, ...(title ? [title] : [])].flatMap(({ terms, phrases }) => [
      ...terms.filter((term) => !term.isGrammar).map((term) => term.folded),
      ...phrases,
    ]);
    return { id, terms: posted.join('\n') };
  });
  index.postings.addAll(documents);
}

/** Indexes the passages of one language. */
export function indexPassages(passages: readonly Passage[], language: Language): PassageIndex {
  const index = createIndex(language);
  addPassages(index, passages);
  return index;
}

/** Takes out all passages of an article; their numbers stay unused. */
export function removeArticle(index: PassageIndex, article: Article): void {
  for (const [number, passage] of index.passages.entries()) {
    if (passage.article !== article || index.gone.has(number)) continue;
    index.gone.add(number);
    index.postings.discard(number);
    removePassage(index.forward, number);
  }
}

/** The articles that have passages in the index, each as often as it has. */
export function* articlesIn(index: PassageIndex): Generator<Article> {
  for (const [number, { article }] of index.passages.entries()) if (!index.gone.has(number)) yield article;
}
