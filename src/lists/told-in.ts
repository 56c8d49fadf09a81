import type { Article } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import { loadStories } from './find-stories.ts';

/** An article in a language that tells the event of another article; undefined where none was read. */
export async function findToldIn(
  library: Library,
  article: Article,
  language: Language,
): Promise<Article | undefined> {
  const { lists, stories } = library.store;
  const place = (await lists.placesOf([article.id])).get(article.id);
  if (place === undefined) return undefined;
  const told = (await stories.of([place])).get(place) ?? [];
  const loaded = await loadStories(library, told);
  return loaded.flatMap(({ articles }) => articles).find((one) => one.language === language.code);
}
