import { type Kysely, sql, type Transaction } from 'kysely';
import { isOpen } from './claim.ts';
import type { Parked } from './outbox.ts';
import type { Tables } from './tables.ts';

/** How soon a parked channel may be tried again out of turn: twice as long after every try that failed in a row. */
const firstMs = 1_000;
const maxMs = 30 * 60 * 1000;
/** Beyond it the doubling has long passed the longest wait. */
const maxDoublings = 20;

/** The parked channels of a server, or those among some channels. */
export async function readParked(
  db: Kysely<Tables>,
  place: { serverId: string } | { channelIds: readonly string[] },
): Promise<Parked[]> {
  const parked = db
    .selectFrom('channel')
    .select((select) => [
      'id',
      'parked_reason',
      'parked_at',
      'probed_at',
      select
        .exists(
          select
            .selectFrom('delivery')
            .select('delivery.id')
            .whereRef('channel_id', '=', 'channel.id')
            .where((where) =>
              where.or([isOpen, where('edit_at', 'is not', null), where('crosspost_at', 'is not', null)]),
            ),
        )
        .as('has_work'),
    ])
    .where('parked_at', 'is not', null)
    .orderBy('id');
  const rows = await ('serverId' in place
    ? parked.where('server_id', '=', place.serverId)
    : parked.where('id', 'in', place.channelIds)
  ).execute();
  return rows.map((row) => ({
    channelId: row.id,
    reason: row.parked_reason!,
    triedAt: new Date(row.probed_at ?? row.parked_at!),
    hasWork: Boolean(row.has_work),
  }));
}

/** Brings the next try of parked channels forward, as far as the tries before it allow. */
export async function probeSoon(
  db: Kysely<Tables>,
  channelIds: readonly string[],
  now: number,
): Promise<void> {
  const doubled = sql`min(${maxDoublings}, max(0, probes - 1))`;
  const soonest = sql`coalesce(probed_at, 0) + min(${maxMs}, ${firstMs} * (1 << ${doubled}))`;
  const at = sql<number>`min(probe_at, max(${now}, ${soonest}))`;
  await db
    .updateTable('channel')
    .set({
      changed_at: now,
      probe_at: at,
      // None while its server rests, or while nothing waits.
      next_at: sql<number | null>`min(next_at, max(leased_until, ${at}))`,
    })
    .where('id', 'in', channelIds)
    .where('parked_at', 'is not', null)
    .execute();
}

/** Whatever closed the channel, it is looked at anew. */
export const opened = {
  parked_reason: null,
  parked_at: null,
  probe_at: null,
  probed_at: null,
  changed_at: null,
  probes: 0,
  told_at: null,
} as const;

/** A channel that nobody subscribes to any more keeps nobody waiting. */
export async function openUnlessSubscribed(
  transaction: Transaction<Tables>,
  channelId: string,
): Promise<void> {
  await transaction
    .updateTable('channel')
    .set(opened)
    .where('id', '=', channelId)
    .where('parked_at', 'is not', null)
    .where('id', 'not in', (query) => query.selectFrom('subscription').select('channel_id'))
    .execute();
}
