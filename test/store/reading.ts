import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import type { Reading } from '../../src/store/readings.ts';
import { languages } from '../helpers/languages.ts';

/** What an article says. @param stamp names the code that has read it */
export function readingOf(article: Article, stamp: string): Reading {
  return readArticle(article, languages, stamp);
}
