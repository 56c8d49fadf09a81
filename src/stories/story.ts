import type { Article } from '../corpus/article.ts';

/** Articles about one event, in whatever language and outlet. */
export interface Story {
  /** As the front matter calls it, else the id of its first article. */
  id: string;
  /** In the order of their publication. */
  articles: readonly Article[];
}
