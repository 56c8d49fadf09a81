import type { Article } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import type { Limits } from '../store/readings.ts';
import { newestFirst } from './find-facts.ts';
import { findNewest } from './newest.ts';
import { readTopic } from './topic.ts';

/** Most articles of a language in one list. */
const maxArticles = 50;

/** The newest articles, about a topic if one is given; those in the reader's language first. */
export async function findArticles(
  library: Library,
  topic: string | undefined,
  reader: Language,
  within: Limits = {},
): Promise<Article[]> {
  const found: Article[] = [];
  const others = [...library.indexes.values()].filter((index) => index.language !== reader);
  for (const index of [library.indexes.get(reader.code)!, ...others]) {
    const limits = { ...within, language: index.language.code };
    if (topic === undefined) {
      found.push(...(await findNewest(library, maxArticles, limits)));
      continue;
    }
    const { groups } = readTopic(topic, reader, index, library.languages);
    const places = await library.store.readings.articlesWithAll(groups, limits, maxArticles);
    const loaded = await library.loaded.get(places);
    found.push(...[...loaded.values()].sort(newestFirst).map(({ article }) => article));
  }
  return found;
}
