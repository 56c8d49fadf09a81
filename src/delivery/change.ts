import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';

/**
 * What Discord tells of a server between two posts. `joined` also comes for every server at each start and after
 * Discord's own outages. `rights`: roles, permissions or a channel have changed, in all of the server or in some of its
 * channels.
 */
export type Change =
  | { kind: 'joined' | 'left'; serverId: string }
  | { kind: 'rights'; serverId: string; channelIds?: readonly string[] };

/**
 * Acts on a change at once: a server that the bot has left rests, one that took it back wakes, and a channel in which
 * nothing could be posted is tried again. What is told of a channel holds for the threads in it, too.
 * @returns whether anything may be due now
 */
export async function heed(
  change: Change,
  { store, clock, log }: Pick<Desk, 'store' | 'log'> & { clock: Pick<Clock, 'now'> },
): Promise<boolean> {
  const { serverId } = change;
  const now = clock.now();
  if (change.kind === 'left') {
    if (!(await store.subscriptions.rest(serverId, now))) return false;
    log.info({ server: serverId }, 'the bot has left this server: its subscriptions rest for 30 days');
    return false;
  }
  if (change.kind === 'joined' && (await store.subscriptions.wake(serverId, now))) {
    log.info({ server: serverId }, 'the bot is in this server again: its subscriptions wake');
    return true;
  }
  const parked = (await store.outbox.parked({ serverId })).map((one) => one.channelId);
  if (parked.length === 0) return false;
  const named = change.kind === 'rights' ? change.channelIds : undefined;
  const threads = named && (await threadsIn(serverId, store));
  const concerned = parked.filter((id) => named === undefined || named.includes(id) || threads!.has(id));
  if (concerned.length === 0) return false;
  await store.outbox.probeSoon(concerned, now);
  log.info(
    { server: serverId, channels: concerned },
    'something has changed: parked channels are tried again',
  );
  return true;
}

async function threadsIn(serverId: string, store: Desk['store']): Promise<ReadonlySet<string>> {
  const all = await store.subscriptions.of({ serverId });
  return new Set(all.filter((one) => one.channelKind === 'thread').map((one) => one.channelId));
}
