import type { Logger } from 'pino';
import type { Caller } from '../command/command.ts';
import type { Store } from '../store/store.ts';
import { findLacking } from '../subscriptions/channel.ts';

/** What Discord refused this very moment it may well refuse again, whatever it says of permissions. */
const freshMs = 1_000;

interface Keeping {
  store: Store;
  log: Logger;
  wakeDeliveries?(): void;
  now(): Date;
}

/**
 * Every interaction tells what the bot may do in the channels it names. One in which nothing could be posted, and now
 * can be, is tried again at once; where nothing waits that it could be tried with, it counts as open.
 * Never throws: an answer does not fail by it.
 */
export async function heedRights(
  { place, channels }: Caller,
  { store, log, now, wakeDeliveries }: Keeping,
): Promise<void> {
  const open = [place, ...(channels?.values() ?? [])].flatMap((channel) =>
    channel?.missing && findLacking(channel).length === 0 ? [channel.id] : [],
  );
  if (open.length === 0) return;
  try {
    const before = new Date(now().getTime() - freshMs);
    const parked = (await store.outbox.parked({ channelIds: open })).filter((one) => one.triedAt <= before);
    if (parked.length === 0) return;
    await store.outbox.probeSoon(
      parked.map((one) => one.channelId),
      now(),
    );
    for (const { channelId, hasWork } of parked) if (!hasWork) await store.outbox.openChannel(channelId);
    wakeDeliveries?.();
  } catch (error) {
    log.warn({ err: error }, 'what a channel allows now could not be kept');
  }
}
