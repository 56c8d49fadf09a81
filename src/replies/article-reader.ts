import type { Context } from '../command/command.ts';
import type { Article } from '../corpus/article.ts';
import { type MatchedArticle, readForMatching } from '../filter/article.ts';

/** Makes articles of the library ready to be held against filters, each with the figures it states. */
export function createArticleReader({ library, languages }: Context): (article: Article) => MatchedArticle {
  const stated = Map.groupBy(library.facts.figures, (fact) => fact.article);
  return (article) => {
    const figures = (stated.get(article) ?? []).map((fact) => fact.figure);
    return readForMatching(article, figures, languages);
  };
}
