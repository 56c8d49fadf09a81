import type { Context } from '../command/command.ts';
import type { Article } from '../corpus/article.ts';
import { type MatchedArticle, readForMatching } from '../filter/article.ts';
import { factsIn } from '../lists/find-facts.ts';

/** Makes articles of the library ready to be held against filters, each with the figures it states. */
export async function readForFilters(
  articles: readonly Article[],
  { library, languages }: Context,
): Promise<MatchedArticle[]> {
  const places = await library.store.lists.placesOf(articles.map(({ id }) => id));
  const loaded = await library.loaded.get([...places.values()]);
  return articles.map((article) => {
    const one = loaded.get(places.get(article.id) ?? -1);
    const figures = one === undefined ? [] : factsIn(one).figures.map((fact) => fact.figure);
    return readForMatching(article, figures, languages);
  });
}
