import type { DeliveryState } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';

/** What became of articles in a channel, for those that are owed to it or posted in it. */
export async function owedIn(
  store: Store,
  channelId: string,
  articleIds: readonly string[],
): Promise<Map<string, DeliveryState>> {
  const outcomes = await store.outbox.outcomes(channelId, articleIds);
  return new Map([...outcomes].map(([id, { state }]) => [id, state]));
}
