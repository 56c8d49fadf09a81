import type { Desk } from './desk.ts';

/** How long the settings of a server that the bot has left are kept. */
export const keptRestingMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Compares the servers that have subscriptions with those that the bot is in: one that threw it out rests, one that
 * took it back wakes, and one that has rested for 30 days is forgotten.
 */
export async function checkServers({ store, messenger, clock, log }: Desk): Promise<void> {
  const known = await store.subscriptions.servers();
  if (known.length === 0) return;
  const listed = await messenger.servers();
  if (listed.kind !== 'done') {
    log.debug({ reason: listed.reason }, 'servers not checked');
    return;
  }
  const now = clock.now();
  for (const { serverId, restingSince } of known) {
    if (!listed.ids.has(serverId) && restingSince === undefined) {
      await store.subscriptions.rest(serverId, now);
      log.info(
        { server: serverId },
        'the bot is not in this server any more: its subscriptions rest for 30 days',
      );
    } else if (listed.ids.has(serverId) && restingSince !== undefined) {
      await store.subscriptions.wake(serverId, now);
      log.info({ server: serverId }, 'the bot is in this server again: its subscriptions wake');
    }
  }
  const forgotten = await store.subscriptions.forgetResting(new Date(now.getTime() - keptRestingMs));
  if (forgotten.length > 0) log.info({ servers: forgotten }, 'forgot servers that left 30 days ago');
}
