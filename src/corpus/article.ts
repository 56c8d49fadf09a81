import { isDeepStrictEqual } from 'node:util';

/** One news text in one language. */
export interface Article {
  id: string;
  /** Code of a folder in `languages/`. */
  language: string;
  title: string;
  publisher: string;
  url: string;
  /** `YYYY-MM-DD`, or an ISO 8601 instant with its offset, as the front matter gives it. */
  published: string;
  /** Ids of the events it tells of, the main one first; empty when nobody said. */
  stories: readonly string[];
  /** True when the body is in our own words after the publisher's text. */
  digest: boolean;
  /** As `cleanBody` makes it; every span counts UTF-16 units of this text. */
  body: string;
}

/** The day of publication, `YYYY-MM-DD`. */
export function dayOf(article: Article): string {
  return article.published.slice(0, 10);
}

/** Whether two versions of an article say the same in every respect. */
export function isSame(one: Article, other: Article): boolean {
  return isDeepStrictEqual(one, other);
}
