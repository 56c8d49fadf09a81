import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/delivery/clock.ts';

/** How much faster than ours time goes by for the stand-in and the bot: their minutes are seconds. */
export const SPEED = 10;

/** What a clock shows that has run fast since `base`; both in milliseconds. */
export const fastNow = (base: number): number => base + (Date.now() - base) * SPEED;

export function fastClock(base: number): Clock {
  return {
    now: () => new Date(fastNow(base)),
    async wait(ms, signal) {
      await sleep(Math.max(1, Math.min(ms / SPEED, 60_000)), undefined, { signal }).catch(() => {});
    },
  };
}
