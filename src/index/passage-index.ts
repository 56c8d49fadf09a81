import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/passages.ts';
import type { Language } from '../languages/language.ts';
import { analyse } from './analysis.ts';
import { type Analysed, addPassage, emptyForward, type Forward } from './forward.ts';
import { phrasesOf } from './phrases.ts';

/** The passages of one language, ready to be searched. */
export interface PassageIndex {
  language: Language;
  /** Passage number → passage. */
  passages: readonly Passage[];
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

/** Indexes the passages of one language. */
export function indexPassages(passages: readonly Passage[], language: Language): PassageIndex {
  const postings = new MiniSearch<Document>({
    fields: ['terms'],
    tokenize: line,
    processTerm: (term) => term,
    searchOptions: { bm25 },
  });
  const forward = emptyForward();
  const read = (text: string): Analysed => {
    const terms = analyse(text, language);
    return { terms, phrases: phrasesOf(terms, language).map((phrase) => phrase.key) };
  };
  const documents = passages.map((passage, id) => {
    const { article } = passage;
    const text = read(article.body.slice(passage.start, passage.end));
    const title = passages[id - 1]?.article === article ? undefined : read(article.title);
    addPassage(forward, text, title);
    const posted = [text, ...(title ? [title] : [])].flatMap(({ terms, phrases }) => [
      ...terms.filter((term) => !term.isGrammar).map((term) => term.folded),
      ...phrases,
    ]);
    return { id, terms: posted.join('\n') };
  });
  postings.addAll(documents);
  return { language, passages, forward, postings };
}
