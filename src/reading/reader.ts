import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import type { ReadOutcome } from '../store/articles.ts';
import { readArticle } from './read-article.ts';

/** Reads one article; never throws: what cannot be read comes back with why. */
export type ReadArticle = (article: Article) => Promise<ReadOutcome>;

/** Reads in this thread, without limits. */
export function readHere(languages: Languages, stamp: string): ReadArticle {
  return async (article) => {
    try {
      return { reading: readArticle(article, languages, stamp) };
    } catch (error) {
      return { stamp, fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
