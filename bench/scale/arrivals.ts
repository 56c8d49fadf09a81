import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../src/corpus/article.ts';
import { formatArticle } from '../../src/corpus/article-file.ts';

/** When a new article could be found. */
export interface Arrived {
  searchableMs: number;
}

/** New articles, one after the other, in the corpus folder of a running bot. */
export interface Arrivals {
  /** Writes the next one. @throws RangeError when there are no more */
  write(): Promise<Article>;
  /** Writes the next one and waits until it is searchable and has its stories. */
  next(): Promise<Arrived>;
  close(): void;
}

const lookEveryMs = 5;
const patienceMs = 60_000;

/** @param file of the bot's database, which is looked at from outside */
export function createArrivals(folder: string, file: string, articles: readonly Article[]): Arrivals {
  const database = new DatabaseSync(file, { readOnly: true });
  const select = database.prepare(
    'select joined from article join story_order using (place) where article.id = ?',
  );
  let at = 0;

  async function write(): Promise<Article> {
    const article = articles[at++];
    if (article === undefined) throw new RangeError('no more articles');
    await writeFile(join(folder, `${article.id}.md`), formatArticle(article));
    return article;
  }

  return {
    write,
    async next() {
      const start = performance.now();
      const { id } = await write();
      let searchableMs: number | undefined;
      while (performance.now() - start < patienceMs) {
        const row = select.get(id) as { joined: number } | undefined;
        if (row) searchableMs ??= performance.now() - start;
        if (row && row.joined > 0) return { searchableMs: searchableMs! };
        await sleep(lookEveryMs);
      }
      throw new Error(`${id} was not taken in within ${patienceMs} ms`);
    },
    close: () => database.close(),
  };
}
