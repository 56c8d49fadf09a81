import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { LiveLibrary, ReadingProgress } from '../library.ts';
import type { ArticleReader } from './reader.ts';

/** Reads what is stored and not read yet, the newest first, and gives every article its stories. */
export interface BackgroundReading {
  /** Begins, or looks again when it has ended. */
  wake(): void;
  /** Settles when nothing is left to do; at once when it was closed. */
  idle(): Promise<void>;
  progress(): Promise<ReadingProgress>;
  close(): Promise<void>;
}

export interface BackgroundOptions {
  library: LiveLibrary;
  read: ArticleReader;
  /** Names the code that reads; what other code has read is read anew. */
  stamp: string;
  log: Logger;
  /** Called after each batch. */
  onProgress?(progress: ReadingProgress): void;
}

/** Readings after which counts are saved: as many are counted again at a start at the most. */
const savedEvery = 2_000;
/** Articles read before they are stored together. */
const inBatch = 10;

export function openBackgroundReading(options: BackgroundOptions): BackgroundReading {
  const { library, read, stamp, log, onProgress } = options;
  const { store } = library;
  let closing = false;
  let isAwake = false;
  /** Readings since counts were saved. */
  let unsaved = 0;
  let underWay: Promise<void> = Promise.resolve();

  async function readBatch(): Promise<boolean> {
    const waiting = await store.articles.waiting(stamp, inBatch);
    if (waiting.length === 0) return false;
    const outcomes: Parameters<typeof store.articles.saveReadings>[0][number][] = [];
    for (const { article, version } of waiting) {
      if (closing) return true;
      const outcome = await read(article);
      if ('fault' in outcome)
        log.error({ article: article.id, url: article.url, fault: outcome.fault }, 'article left out');
      outcomes.push({ id: article.id, version, ...outcome });
      await setImmediate();
    }
    await store.articles.saveReadings(outcomes);
    const places = await store.lists.placesOf(waiting.map(({ article }) => article.id));
    for (const place of places.values()) library.loaded.forget(place);
    unsaved += outcomes.length;
    if (unsaved >= savedEvery) {
      await store.readings.saveCounts();
      unsaved = 0;
    }
    onProgress?.(await store.articles.progress(stamp));
    return true;
  }

  async function work(): Promise<void> {
    while (isAwake && !closing) {
      isAwake = false;
      while (!closing && (await readBatch())) await setImmediate();
      while (!closing && (await library.joiner.step())) await setImmediate();
    }
  }

  function wake(): void {
    unsaved++;
    if (isAwake || closing) return;
    isAwake = true;
    underWay = underWay.then(work).catch((error: unknown) => {
      log.error({ err: error }, 'reading in the background failed; it goes on with the next change');
    });
  }

  return {
    wake,
    idle: () => underWay,
    progress: () => store.articles.progress(stamp),
    async close() {
      closing = true;
      await underWay;
      if (unsaved > 0) await store.readings.saveCounts();
    },
  };
}
