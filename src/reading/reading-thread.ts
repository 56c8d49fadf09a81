import type { Article } from '../corpus/article.ts';
import { loadLanguages } from '../languages/load.ts';
import type { Reading } from '../store/readings.ts';
import { readArticle } from './read-article.ts';

/** What runs beside the bot: the lexicon is prepared once a thread. */
const languages = await loadLanguages();

export function readInThisThread({ article, stamp }: { article: Article; stamp: string }): Reading {
  return readArticle(article, languages, stamp);
}
