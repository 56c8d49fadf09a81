import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { After } from '../store/lists.ts';
import type { Limits } from '../store/readings.ts';

/** The newest articles. */
export async function findNewest({ store }: Library, most: number, limits: Limits = {}): Promise<Article[]> {
  return (await store.lists.newest(limits, most)).map(({ article }) => article);
}

/** All articles, the newest first, as many at a time. */
export async function* walkNewest(
  { store }: Library,
  atOnce: number,
  limits: Limits = {},
): AsyncGenerator<Article[]> {
  for (let after: After | undefined; ; ) {
    const some = await store.lists.newest(limits, atOnce, after);
    if (some.length === 0) return;
    yield some.map(({ article }) => article);
    const { publishedAt, place } = some.at(-1)!;
    after = { publishedAt, place };
  }
}
