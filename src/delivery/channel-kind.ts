import type { ChannelKind } from '../store/subscriptions.ts';
import { type Desk, subscriptionsOf, type Visit } from './desk.ts';

/** https://docs.discord.com/developers/resources/channel#channel-object-channel-types; voice and stage have a chat. */
const kindsByType: Readonly<Record<number, ChannelKind>> = {
  0: 'text',
  2: 'text',
  5: 'announcement',
  10: 'thread',
  11: 'thread',
  12: 'thread',
  13: 'text',
  15: 'forum',
  16: 'forum',
};

/** What kind of channel a type of Discord's is; undefined for one that takes no posts. */
export function channelKindOf(type: number): ChannelKind | undefined {
  return kindsByType[type];
}

/**
 * A post was refused: perhaps the channel is no longer of the kind that it was when somebody subscribed. Asks once a
 * visit, and keeps what is right. True when that changes how posts are made.
 */
export async function correctKind(visit: Visit, { store, messenger, clock, log }: Desk): Promise<boolean> {
  if (visit.isKindKnown) return false;
  visit.isKindKnown = true;
  const { channelId } = visit.claimed;
  const info = await messenger.channel(channelId);
  const kind = info.kind === 'done' ? channelKindOf(info.type) : undefined;
  const wrong = [...visit.subscriptions.values()].filter((one) => one.channelKind !== kind);
  if (kind === undefined || wrong.length === 0) return false;
  for (const { id: _, createdAt: __, ...settings } of wrong) {
    await store.subscriptions.put({ ...settings, channelKind: kind }, [], clock.now());
  }
  log.info({ channel: channelId, kind }, 'the channel is of another kind now');
  visit.subscriptions = await subscriptionsOf(channelId, store);
  return true;
}
