import { type Kysely, sql } from 'kysely';
import { type ChannelStatus, unknownReason } from './outbox.ts';
import type { Tables } from './tables.ts';

const dayMs = 24 * 60 * 60 * 1000;
const mostParked = 5;

/** What `/status` shows of each channel of a server. */
export async function channelStatuses(
  db: Kysely<Tables>,
  serverId: string,
  now: number,
): Promise<ChannelStatus[]> {
  const channels = await db
    .selectFrom('channel')
    .select(['id', 'parked_reason', 'parked_at', 'probe_at', 'changed_at', 'held_until'])
    .where('server_id', '=', serverId)
    .orderBy('id')
    .execute();
  return Promise.all(
    channels.map(async ({ id, parked_reason, parked_at, probe_at, changed_at, held_until }) => {
      const own = () => db.selectFrom('delivery').where('channel_id', '=', id);
      const counts = await own()
        .select((row) => [
          sql<number | null>`sum(state in ('queued', 'sending'))`.as('waiting'),
          sql<number | null>`sum(state = 'dead' and reason = ${unknownReason})`.as('unknown'),
          row.fn.max('sent_at').as('last'),
          sql<number | null>`sum(sent_at > ${now - dayMs})`.as('day'),
          sql<number | null>`sum(sent_at > ${now - 7 * dayMs})`.as('week'),
        ])
        .executeTakeFirstOrThrow();
      const parked = await own()
        .select(['article_id', 'reason'])
        .where(sql<boolean>`state = 'parked'`)
        .orderBy('id', 'desc')
        .limit(mostParked)
        .execute();
      return {
        channelId: id,
        waiting: counts.waiting ?? 0,
        ...(held_until > now ? { heldUntil: new Date(held_until) } : {}),
        parkedArticles: parked.map((row) => ({ articleId: row.article_id, reason: row.reason ?? '' })),
        unknown: counts.unknown ?? 0,
        ...(parked_reason === null
          ? {}
          : {
              parked: {
                reason: parked_reason,
                since: new Date(parked_at!),
                probeAt: new Date(probe_at!),
                ...(changed_at === null ? {} : { changedAt: new Date(changed_at) }),
              },
            }),
        lastDay: counts.day ?? 0,
        lastWeek: counts.week ?? 0,
        ...(counts.last === null ? {} : { lastPostedAt: new Date(counts.last) }),
      };
    }),
  );
}
