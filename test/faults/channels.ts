import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { ChannelKind } from '../../src/store/subscriptions.ts';
import type { StandIn } from '../helpers/discord/server.ts';
import { GUILD_ID } from '../helpers/discord/snowflake.ts';

const TYPES: Readonly<Record<ChannelKind, number>> = { text: 0, announcement: 5, thread: 11, forum: 15 };

/** Makes so many channels of each kind, all of them subscribed to everything; gives the kind of each by id. */
export async function subscribedChannels(
  file: string,
  discord: StandIn,
  counts: Readonly<Partial<Record<ChannelKind, number>>>,
): Promise<Map<string, ChannelKind>> {
  const store = await openSqliteStore(file);
  const channels = new Map<string, ChannelKind>();
  for (const [kind, count] of Object.entries(counts) as [ChannelKind, number][]) {
    for (let number = 0; number < count; number++) {
      const channelId = `13000000000000000${String(channels.size).padStart(2, '0')}`;
      channels.set(channelId, kind);
      discord.messages.channels.set(channelId, { type: TYPES[kind] });
      await store.subscriptions.put(
        {
          serverId: GUILD_ID,
          channelId,
          channelKind: kind,
          filter: '',
          readerLanguage: number % 2 ? 'vi' : 'en',
          mode: 'each',
          hours: [],
          timeZone: 'UTC',
          tags: [],
        },
        [],
        new Date(),
      );
    }
  }
  await store.close();
  return channels;
}

/** The posts in a channel, or in a forum's threads, oldest first, as JSON. */
export function postsIn(discord: StandIn, channelId: string): string[] {
  const threads = [...discord.messages.channels]
    .filter(([, channel]) => channel.parentId === channelId)
    .map(([id]) => id)
    .sort((one, other) => (BigInt(one) < BigInt(other) ? -1 : 1));
  return [channelId, ...threads]
    .flatMap((place) => discord.messages.in(place))
    .map((message) => JSON.stringify(message.components));
}
