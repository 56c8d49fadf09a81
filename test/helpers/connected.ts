import type { Article } from '../../src/corpus/article.ts';
import { article } from './articles.ts';
import { type Joined, joinAll, libraryOf } from './library.ts';

/** Articles with their facts joined; each gets an id of its own. */
export async function connected(given: readonly Partial<Article>[]): Promise<Joined> {
  const articles = given.map((one, at) =>
    article({ id: `a${at + 1}`, url: `https://example.org/${at}`, ...one }),
  );
  return joinAll(await libraryOf(articles));
}
