import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/delivery/clock.ts';
import { isWorkWaiting } from '../../../src/worker/turns.ts';

/** A clock that stands still until a test moves it, and then runs through months in milliseconds. */
export interface SimulatedClock extends Clock {
  /** Moves on by `ms`, from one waiting to the next. */
  pass(ms: number): Promise<void>;
}

export function simulatedClock(start: Date): SimulatedClock {
  let now = start.getTime();
  const waiting = new Set<{ at: number; end: () => void }>();

  /** Lets everything run that does not wait for time. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await setImmediate();
      // On a busy machine work goes on in more turns.
      if (isWorkWaiting()) quiet = -1;
    }
  }

  return {
    now: () => new Date(now),
    wait(ms, signal) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const one = { at: now + Math.max(0, ms), end: resolve };
      if (signal?.aborted) return Promise.resolve();
      waiting.add(one);
      signal?.addEventListener('abort', () => resolve(), { once: true });
      return promise.finally(() => waiting.delete(one));
    },
    async pass(ms) {
      const until = now + ms;
      await settle();
      for (;;) {
        const next = Math.min(...[...waiting].map((one) => one.at));
        if (next > until) break;
        now = Math.max(now, next);
        for (const one of waiting) if (one.at <= now) one.end();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}
