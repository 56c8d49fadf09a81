import { type Article, dayOf } from '../corpus/article.ts';
import { fold } from '../text/normalise.ts';

/**
 * What articles are listed and ordered by: the instant of publication, that of midnight where only the day is known.
 */
export function listedColumns(article: Article) {
  const day = dayOf(article);
  const instant = Date.parse(article.published);
  return {
    published_at: Number.isNaN(instant) ? Date.parse(day) : instant,
    day,
    publisher: article.publisher,
    folded_title: fold(article.title),
  };
}
