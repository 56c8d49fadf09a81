import { setImmediate } from 'node:timers/promises';
import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import { type LiveLibrary, openLibrary } from '../library.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { type ReadingParts, readArticle } from './read-article.ts';

/** What names the code that reads, where nothing is kept. */
const inMemory = 'memory';

/** A library over what a bot has stored, whatever code has read it. */
export function openStoredLibrary(store: Store, languages: Languages): LiveLibrary {
  return openLibrary(store, languages, undefined);
}

/**
 * A library of articles at hand, read in this thread and kept in memory.
 * @param parts what is read of each: for questions alone the passages are enough, in half the time
 */
export async function openMemoryLibrary(
  articles: readonly Article[],
  languages: Languages,
  parts: ReadingParts = 'all',
): Promise<LiveLibrary> {
  const store = await openSqliteStore(':memory:');
  const library = openLibrary(store, languages, inMemory);
  const oldestFirst = articles.toSorted((one, other) => one.published.localeCompare(other.published));
  for (let start = 0; start < oldestFirst.length; start += atOnce) {
    const some = oldestFirst.slice(start, start + atOnce).map((article) => ({
      article,
      origin: 'folder' as const,
      keys: [],
      read: { reading: readArticle(article, languages, inMemory, parts) },
    }));
    await store.articles.addBacklog(some, new Date(0));
    await setImmediate();
  }
  while (parts === 'all' && (await library.joiner.step())) await setImmediate();
  return library;
}

/** Articles kept without letting others go first. */
const atOnce = 50;
