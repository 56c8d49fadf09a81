import type { UpdateObject } from 'kysely';
import { type Kysely, sql } from 'kysely';
import { claimable, isOpen, isQueued, readWork, reschedule } from './claim.ts';
import { channelStatuses } from './delivery-status.ts';
import { type DeliveryState, type Leased, type Outbox, unknownReason } from './outbox.ts';
import { opened, probeSoon, readParked } from './parked.ts';
import type { Tables } from './tables.ts';

/** The outbox over a migrated database. */
export function kyselyOutbox(db: Kysely<Tables>): Outbox {
  const open = (ids: readonly number[], set: UpdateObject<Tables, 'delivery'>) =>
    db.updateTable('delivery').set(set).where('id', 'in', ids).where(isOpen).execute();
  const made = (ids: readonly number[], set: UpdateObject<Tables, 'delivery'>) =>
    db.updateTable('delivery').set(set).where('id', 'in', ids).execute();
  const channel = (id: string, set: UpdateObject<Tables, 'channel'>) =>
    db.updateTable('channel').set(set).where('id', '=', id).execute();
  const oneMore = sql<number>`attempts + 1`;
  /** Changes a channel for whoever holds this lease; false when another has claimed it since. */
  const underLease = async (
    on: Kysely<Tables>,
    { channelId, lease }: Leased,
    set: UpdateObject<Tables, 'channel'>,
  ): Promise<boolean> => {
    const { numUpdatedRows } = await on
      .updateTable('channel')
      .set(set)
      .where('id', '=', channelId)
      .where('lease', '=', lease)
      .executeTakeFirst();
    return Number(numUpdatedRows) > 0;
  };
  const until = (at: number) => ({ leased_until: at, next_at: at });

  return {
    async salt() {
      return (await db.selectFrom('salt').select('salt').executeTakeFirstOrThrow()).salt;
    },

    claim: (now, limit, leaseMs) =>
      db.transaction().execute(async (transaction) => {
        const at = now.getTime();
        const ids = (await claimable(transaction, at, limit).execute()).map((row) => row.id);
        const work = [];
        for (const id of ids) {
          const leased = await transaction
            .updateTable('channel')
            .set({ lease: sql<number>`lease + 1`, ...until(at + leaseMs) })
            .where('id', '=', id)
            .returningAll()
            .executeTakeFirstOrThrow();
          work.push(await readWork(transaction, leased, at, leaseMs));
        }
        return work;
      }),

    renew: (lease, now) => underLease(db, lease, until(now.getTime() + lease.leaseMs)),

    release: (lease, now) =>
      db.transaction().execute(async (transaction) => {
        const isOurs = await underLease(transaction, lease, { leased_until: 0 });
        if (isOurs) await reschedule(transaction, lease.channelId, now.getTime());
      }),

    async nextAt() {
      const row = await db
        .selectFrom('channel')
        .select('next_at')
        .where('next_at', 'is not', null)
        .orderBy('next_at')
        .limit(1)
        .executeTakeFirst();
      return row && new Date(row.next_at!);
    },

    sending: (lease, rows, now) =>
      db.transaction().execute(async (transaction) => {
        const at = now.getTime();
        if (!(await underLease(transaction, lease, until(at + lease.leaseMs)))) return false;
        for (const { id, version } of rows) {
          await transaction
            .updateTable('delivery')
            .set((row) => ({
              state: 'sending',
              first_tried_at: row.fn.coalesce('first_tried_at', row.val(at)),
              last_tried_at: at,
              tried_version: row.fn.coalesce('tried_version', row.val(version)),
              lead: row.fn.coalesce('lead', row.val(rows[0]!.id)),
            }))
            .where('id', '=', id)
            .where(isOpen)
            .execute();
        }
        return true;
      }),

    async sent(ids, { messageId, channelId, crosspost }, now) {
      const at = now.getTime();
      await db
        .updateTable('delivery')
        .set({
          state: 'sent',
          message_id: messageId,
          posted_channel_id: channelId,
          posted_version: sql<number>`tried_version`,
          sent_at: at,
          attempts: 0,
          reason: null,
          // Corrected while it was on its way.
          edit_at: sql<number | null>`case
            when (select version from article where id = delivery.article_id) > tried_version then ${at} end`,
          crosspost_at: crosspost ? sql<number | null>`case when id = lead then ${at} end` : null,
        })
        .where('id', 'in', ids)
        .where(isOpen)
        .execute();
    },

    async retry(ids, at, reason, isFailure = true) {
      await open(ids, { retry_at: at.getTime(), ...(isFailure ? { attempts: oneMore } : {}), reason });
    },

    async untried(ids, at, reason, isFailure = true) {
      await open(ids, {
        state: 'queued',
        retry_at: at.getTime(),
        ...(isFailure ? { attempts: oneMore } : {}),
        first_tried_at: null,
        last_tried_at: null,
        tried_version: null,
        lead: null,
        reason,
      });
    },

    async putOff(ids, dueAt) {
      await db
        .updateTable('delivery')
        .set({ due_at: dueAt.getTime() })
        .where('id', 'in', ids)
        .where(isQueued)
        .execute();
    },

    async park(ids, reason) {
      await open(ids, { state: 'parked', reason });
    },

    async kill(ids, reason) {
      await open(ids, { state: 'dead', reason });
    },

    async parkChannel(channelId, reason, now, probeAt) {
      await channel(channelId, {
        parked_reason: reason,
        parked_at: sql<number>`coalesce(parked_at, ${now.getTime()})`,
        probe_at: probeAt.getTime(),
        probed_at: now.getTime(),
        changed_at: null,
        probes: sql<number>`probes + 1`,
      });
    },

    async openChannel(channelId) {
      await channel(channelId, {
        // It was to be tried again only later; null while its server rests.
        next_at: sql<number | null>`min(next_at, max(leased_until, coalesce(parked_at, next_at)))`,
        ...opened,
      });
    },

    parked: (place) => readParked(db, place),

    probeSoon: (channelIds, now) => probeSoon(db, channelIds, now.getTime()),

    async holdUntil(channelId, at) {
      await channel(channelId, { held_until: at.getTime() });
    },

    edited: (rows) =>
      db.transaction().execute(async (transaction) => {
        for (const { id, version } of rows) {
          await transaction
            .updateTable('delivery')
            .set({
              posted_version: version,
              attempts: 0,
              // Corrected again meanwhile: still due.
              edit_at: sql<number | null>`case
                when (select version from article where id = delivery.article_id) > ${version} then edit_at end`,
            })
            .where('id', '=', id)
            .execute();
        }
      }),

    async editLater(ids, at) {
      await db
        .updateTable('delivery')
        .set({ edit_at: at.getTime(), attempts: oneMore })
        .where('id', 'in', ids)
        .where('edit_at', 'is not', null)
        .execute();
    },

    async editNever(ids, reason) {
      await made(ids, { edit_at: null, attempts: 0, reason });
    },

    async crossposted(id) {
      await made([id], { crosspost_at: null, attempts: 0 });
    },

    async crosspostLater(id, at) {
      await made([id], { crosspost_at: at.getTime(), attempts: oneMore });
    },

    async crosspostNever(id, reason) {
      await made([id], { crosspost_at: null, attempts: 0, reason });
    },

    status: (serverId, now) => channelStatuses(db, serverId, now.getTime()),

    takeUntold: (serverId, now) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .updateTable('channel')
          .set({ told_at: now.getTime() })
          .where('server_id', '=', serverId)
          .where('parked_at', 'is not', null)
          .where('told_at', 'is', null)
          .returning(['id', 'parked_reason'])
          .execute();
        return rows.map(({ id, parked_reason }) => ({ channelId: id, reason: parked_reason! }));
      }),

    async told(channelId, now) {
      await channel(channelId, { told_at: now.getTime() });
    },

    async outcomes(channelId, articleIds) {
      if (articleIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('delivery')
        .select(['article_id', 'subscription_id', 'state', 'due_at', 'retry_at', 'sent_at', 'reason'])
        .where('channel_id', '=', channelId)
        .where('article_id', 'in', articleIds)
        .execute();
      return new Map(
        rows.map(({ article_id, subscription_id, state, due_at, retry_at, sent_at, reason }) => [
          article_id,
          {
            state: state as DeliveryState,
            subscriptionId: subscription_id,
            dueAt: new Date(Math.max(due_at, retry_at)),
            ...(sent_at === null ? {} : { postedAt: new Date(sent_at) }),
            ...(reason === null ? {} : { reason }),
          },
        ]),
      );
    },

    async prune(before) {
      const { numDeletedRows } = await db
        .deleteFrom('delivery')
        .where((where) =>
          where.or([
            where.and([where('state', '=', 'sent'), where('sent_at', '<', before.getTime())]),
            where.and([
              where('state', '=', 'dead'),
              where('reason', '!=', unknownReason),
              where('created_at', '<', before.getTime()),
            ]),
          ]),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
