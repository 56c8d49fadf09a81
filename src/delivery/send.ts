import type { Desk } from './desk.ts';
import type { Refusal } from './messenger.ts';

/** Waits that are shorter than this are not worth letting go of a channel. */
const maxWaitMs = 5_000;
const maxWaits = 3;

/**
 * Asks Discord, and where it surely did nothing because of a short rate limit (five posts in five seconds, say) waits
 * and asks again.
 */
export async function askPatiently<T extends { kind: 'done' }>(
  ask: () => Promise<T | Refusal>,
  { clock, isStopping, stopping }: Desk,
): Promise<T | Refusal> {
  for (let waits = 0; ; waits++) {
    const came = await ask();
    if (came.kind !== 'retry' || !came.isSafe || came.afterMs === undefined) return came;
    if (came.afterMs > maxWaitMs || waits >= maxWaits || isStopping()) return came;
    await clock.wait(came.afterMs, stopping);
    if (isStopping()) return came;
  }
}
