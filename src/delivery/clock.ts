import { setTimeout as sleep } from 'node:timers/promises';

/** Time as the deliveries see it, so that a test can run through months. */
export interface Clock {
  now(): Date;
  /** Resolves after `ms` or, sooner, when `signal` fires; never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** What `setTimeout` takes at most is 24.8 days; whoever waits looks at the clock again anyway. */
const maxWaitMs = 24 * 60 * 60 * 1000;

export const wallClock: Clock = {
  now: () => new Date(),
  async wait(ms, signal) {
    await sleep(Math.max(0, Math.min(ms, maxWaitMs)), undefined, { signal }).catch(() => {});
  },
};
