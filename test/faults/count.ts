import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { ChannelKind } from '../../src/store/subscriptions.ts';
import type { StandIn } from '../helpers/discord/server.ts';
import { GUILD_ID } from '../helpers/discord/snowflake.ts';
import { postsIn } from './channels.ts';
import { titlesIn } from './database.ts';
import { households, type Printed } from './newspaper.ts';

/** What has become of every article in every channel. */
export interface Counted {
  deliveries: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  /** Posts that do not show the last version of their article. */
  uncorrected: number;
  /** Deliveries of which the bot itself says that nobody knows. */
  unknown: number;
  wrongAnswers: number;
}

/** Compares what was printed with what stands in the channels. */
export async function count(
  discord: StandIn,
  channels: ReadonlyMap<string, ChannelKind>,
  printed: readonly Printed[],
  file: string,
  now: number,
): Promise<Counted> {
  const order = titlesIn(file).map((title) => title.split(' ')[0]!);
  let [lost, doubled, outOfOrder, uncorrected] = [0, 0, 0, 0];
  for (const channelId of channels.keys()) {
    const posts = postsIn(discord, channelId);
    const shown = posts.flatMap((post) =>
      [...post.matchAll(/\*\*\[(n\d+) /gu)].map((found) => ({ name: found[1]!, post })),
    );
    const once = [...new Map(shown.map((one) => [one.name, one])).values()];
    doubled += shown.length - once.length;
    for (const { number, version } of printed) {
      const found = once.find((one) => one.name === `n${number}`);
      if (found === undefined) lost += 1;
      else if (!found.post.includes(households(number, version))) uncorrected += 1;
    }
    const places = once.map((one) => order.indexOf(one.name));
    outOfOrder += places.filter((place, at) => at > 0 && place < places[at - 1]!).length;
  }
  const store = await openSqliteStore(file);
  const status = await store.outbox.status(GUILD_ID, new Date(now));
  await store.close();
  const unknown = status.reduce((sum, one) => sum + one.unknown, 0);
  return {
    deliveries: channels.size * printed.length,
    lost: Math.max(0, lost - unknown),
    doubled,
    outOfOrder,
    uncorrected,
    unknown,
    wrongAnswers: 0,
  };
}
