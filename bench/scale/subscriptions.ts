import type { Store } from '../../src/store/store.ts';
import { CHANNEL_ID, GUILD_ID } from '../../test/helpers/discord/snowflake.ts';
import type { Typed } from './world.ts';

const count = 50;

/** Channels that wait for articles: every new one is matched against what they ask for. */
export async function subscribeSome(store: Store, topics: readonly Typed[], now: Date): Promise<void> {
  for (const [at, { text, language }] of topics.slice(0, count).entries()) {
    await store.subscriptions.put(
      {
        serverId: GUILD_ID,
        channelId: at < 3 ? CHANNEL_ID : String(BigInt(CHANNEL_ID) + BigInt(at)),
        channelKind: 'text',
        filter: `"${text.replaceAll('"', '')}"`,
        readerLanguage: language,
        mode: 'each',
        hours: [],
        timeZone: 'UTC',
        tags: [],
      },
      [],
      now,
    );
  }
}
