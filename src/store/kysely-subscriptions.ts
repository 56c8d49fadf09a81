import type { Kysely, Selectable } from 'kysely';
import { openUnlessSubscribed } from './parked.ts';
import {
  editMissed,
  forgetChannels,
  killSubscription,
  queue,
  queueAnew,
  restServer,
  wakeServer,
} from './queue.ts';
import type { ChannelKind, Subscription, SubscriptionStore } from './subscriptions.ts';
import type { Tables } from './tables.ts';

/** Subscriptions over a migrated database. */
export function kyselySubscriptions(db: Kysely<Tables>): SubscriptionStore {
  const all = () => db.selectFrom('subscription').selectAll('subscription').orderBy('subscription.id');
  return {
    async active() {
      const rows = await all()
        .innerJoin('server', 'server.id', 'subscription.server_id')
        .where('server.resting_since', 'is', null)
        .execute();
      return rows.map(read);
    },

    async of(place) {
      const rows = await ('channelId' in place
        ? all().where('channel_id', '=', place.channelId)
        : all().where('server_id', '=', place.serverId)
      ).execute();
      return rows.map(read);
    },

    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && read(row);
    },

    put: (subscription, backfill, now, dueAt = now) =>
      db.transaction().execute(async (transaction) => {
        const { serverId, channelId } = subscription;
        await transaction
          .insertInto('server')
          .values({ id: serverId, resting_since: null, notices_in: null })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        const key = {
          channel_id: channelId,
          filter: subscription.filter,
          language: subscription.language ?? '',
          publisher: subscription.publisher ?? '',
        };
        const settings = {
          server_id: serverId,
          channel_kind: subscription.channelKind,
          reader_language: subscription.readerLanguage,
          mention_role_id: subscription.mentionRoleId ?? null,
          mode: subscription.mode,
          hours: JSON.stringify(subscription.hours),
          tags: JSON.stringify(subscription.tags),
          time_zone: subscription.timeZone,
          quiet_from: subscription.quiet?.from ?? null,
          quiet_to: subscription.quiet?.to ?? null,
        };
        const before = await transaction
          .selectFrom('subscription')
          .select('id')
          .where((where) => where.and(key))
          .executeTakeFirst();
        const { id } = await transaction
          .insertInto('subscription')
          .values({ ...key, ...settings, created_at: now.getTime() })
          .onConflict((conflict) =>
            conflict.columns(['channel_id', 'filter', 'language', 'publisher']).doUpdateSet(settings),
          )
          .returning('id')
          .executeTakeFirstOrThrow();
        for (const articleId of backfill) {
          await queue(transaction, articleId, [{ channelId, subscriptionId: id, dueAt }], now);
        }
        await editMissed(transaction, channelId, now);
        return { id, isNew: before === undefined };
      }),

    dueAnew: (id, dueAt) => db.transaction().execute((transaction) => queueAnew(transaction, id, dueAt)),

    remove: (id) =>
      db.transaction().execute(async (transaction) => {
        const removed = await transaction
          .deleteFrom('subscription')
          .where('id', '=', id)
          .returning('channel_id')
          .executeTakeFirst();
        if (removed === undefined) return false;
        await killSubscription(transaction, id);
        await openUnlessSubscribed(transaction, removed.channel_id);
        return true;
      }),

    async servers() {
      const rows = await db
        .selectFrom('server')
        .selectAll()
        .where('id', 'in', db.selectFrom('subscription').select('server_id'))
        .orderBy('id')
        .execute();
      return rows.map(({ id, resting_since }) => ({
        serverId: id,
        ...(resting_since === null ? {} : { restingSince: new Date(resting_since) }),
      }));
    },

    async noticesIn(serverId) {
      const row = await db
        .selectFrom('server')
        .select('notices_in')
        .where('id', '=', serverId)
        .executeTakeFirst();
      return row?.notices_in ?? undefined;
    },

    async setNoticesIn(serverId, channelId) {
      const notices_in = channelId ?? null;
      await db
        .insertInto('server')
        .values({ id: serverId, resting_since: null, notices_in })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ notices_in }))
        .execute();
    },

    rest: (serverId, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('server')
          .set({ resting_since: now.getTime() })
          .where('id', '=', serverId)
          .where('resting_since', 'is', null)
          .executeTakeFirst();
        await restServer(transaction, serverId);
        return Number(numUpdatedRows) > 0;
      }),

    wake: (serverId, now) =>
      db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('server')
          .set({ resting_since: null })
          .where('id', '=', serverId)
          .where('resting_since', 'is not', null)
          .executeTakeFirst();
        if (Number(numUpdatedRows) === 0) return false;
        await wakeServer(transaction, serverId, now);
        return true;
      }),

    forgetResting: (since) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('server')
          .select('id')
          .where('resting_since', '<=', since.getTime())
          .execute();
        const ids = rows.map((row) => row.id);
        if (ids.length === 0) return [];
        await transaction.deleteFrom('subscription').where('server_id', 'in', ids).execute();
        await forgetChannels(transaction, ids);
        await transaction.deleteFrom('server').where('id', 'in', ids).execute();
        return ids;
      }),
  };
}

function read(row: Selectable<Tables['subscription']>): Subscription {
  return {
    id: row.id,
    serverId: row.server_id,
    channelId: row.channel_id,
    channelKind: row.channel_kind as ChannelKind,
    filter: row.filter,
    ...(row.language === '' ? {} : { language: row.language }),
    readerLanguage: row.reader_language,
    ...(row.publisher === '' ? {} : { publisher: row.publisher }),
    ...(row.mention_role_id === null ? {} : { mentionRoleId: row.mention_role_id }),
    mode: row.mode as Subscription['mode'],
    hours: JSON.parse(row.hours) as number[],
    timeZone: row.time_zone,
    ...(row.quiet_from === null || row.quiet_to === null
      ? {}
      : { quiet: { from: row.quiet_from, to: row.quiet_to } }),
    tags: JSON.parse(row.tags) as string[],
    createdAt: new Date(row.created_at),
  };
}
