import { fold } from '../text/normalise.ts';
import type { Article } from './article.ts';

/** Words of the publisher's and the title's part. */
const maxPublisherWords = 2;
const maxTitleWords = 6;

/** An id for an article that has none, readable and safe as a file's name: `2025-11-03-vnexpress-lu-lut-o-hue-vi`. */
export function makeArticleId(
  article: Pick<Article, 'published' | 'publisher' | 'title' | 'language'>,
): string {
  const parts = [
    article.published.slice(0, 10),
    ...words(article.publisher, maxPublisherWords),
    ...words(article.title, maxTitleWords),
    article.language,
  ];
  return parts.join('-');
}

function words(text: string, most: number): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, most)
    .map((word) => [...word].slice(0, 24).join(''));
}
