import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import type { ReadOutcome } from '../store/articles.ts';
import type { Reading } from '../store/readings.ts';
import { createThread } from '../worker/thread.ts';
import { readArticle } from './read-article.ts';

/** Reads one article; never throws: what cannot be read comes back with why. */
export type ArticleReader = (article: Article) => Promise<ReadOutcome>;

/** Processor time and memory that one article may cost: a hundred times what a long one takes. */
const limits = { timeMs: 5_000, memoryMb: 512 };

/** Reads in a thread of its own, so that an article can cost nothing but itself. @param stamp names the code */
export function readInThread(stamp: string): { read: ArticleReader; close(): Promise<void> } {
  const thread = createThread<{ article: Article; stamp: string }, Reading>(
    new URL('./reading-thread.ts', import.meta.url),
    'readInThisThread',
    limits,
  );
  return {
    read: (article) => orFault(stamp, () => thread.run({ article, stamp })),
    close: () => thread.close(),
  };
}

/** Reads in this thread, without limits. */
export function readHere(languages: Languages, stamp: string): ArticleReader {
  return (article) => orFault(stamp, async () => readArticle(article, languages, stamp));
}

async function orFault(stamp: string, read: () => Promise<Reading>): Promise<ReadOutcome> {
  try {
    return { reading: await read() };
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    return { stamp, fault: error instanceof Error ? error.message : String(error) };
  }
}
