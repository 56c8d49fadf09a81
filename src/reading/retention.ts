import type { Logger } from 'pino';
import type { LiveLibrary } from '../library.ts';
import { giveWay } from '../worker/turns.ts';

/** Forgets articles of feeds once they are older than they are to be kept. */
export interface Retention {
  /** Begins, and goes on once an hour until closed. */
  follow(): void;
  /** Forgets all that is due. */
  run(): Promise<void>;
  close(): Promise<void>;
}

export interface RetentionOptions {
  library: LiveLibrary;
  /** How many days after its publication an article stays; for ever when left out. */
  days: number | undefined;
  now(): Date;
  /** Called after articles have gone: those that shared their stories find theirs anew. */
  onChange(): void;
  log: Logger;
}

const dayMs = 24 * 60 * 60 * 1_000;
const everyMs = 60 * 60 * 1_000;
/** Articles forgotten in one transaction. */
const atOnce = 10;

/** When an article must have been published to be kept, in milliseconds since 1970; undefined for whenever. */
export function keptSince(days: number | undefined, now: Date): number | undefined {
  return days === undefined ? undefined : now.getTime() - days * dayMs;
}

export function openRetention({ library, days, now, onChange, log }: RetentionOptions): Retention {
  const { articles } = library.store;
  let timer: NodeJS.Timeout | undefined;
  let closing = false;
  let underWay: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    const before = keptSince(days, now());
    if (before === undefined) return;
    let count = 0;
    for (;;) {
      if (closing) break;
      const places = await articles.forget(new Date(before), atOnce, now());
      for (const place of places) library.loaded.forget(place);
      count += places.length;
      if (places.length < atOnce) break;
      await giveWay();
    }
    if (count === 0) return;
    log.info({ articles: count, days }, 'articles forgotten: they are older than they are kept');
    onChange();
  }

  function soon(ms: number): void {
    if (closing || days === undefined) return;
    timer = setTimeout(() => {
      underWay = run()
        .catch((error: unknown) =>
          log.error({ err: error }, 'old articles could not be forgotten; trying again'),
        )
        .then(() => soon(everyMs));
    }, ms);
    timer.unref();
  }

  return {
    follow: () => soon(0),
    run,
    async close() {
      closing = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
