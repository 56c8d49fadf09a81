import { type ExpressionBuilder, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Owed } from './articles.ts';
import { isQueued } from './claim.ts';
import { unsubscribedReason } from './outbox.ts';
import type { Tables } from './tables.ts';

/*
 * What the outbox does inside the transactions of others: of the article that is stored, of the subscription
 * that goes, of the server that rests.
 */

/** Rows in one insert: SQLite takes 32,766 parameters at most. */
const inOneInsert = 1_000;

const withdrawn = 'withdrawn';

/**
 * A channel's `next_at` with something more due at `due`. A leased one waits for its lease, a parked one for its
 * probe.
 */
const earlier = (due: RawBuilder<unknown>) => {
  const at = sql`max(${due}, channel.leased_until, coalesce(channel.probe_at, 0))`;
  return sql<number>`min(coalesce(channel.next_at, ${at}), ${at})`;
};

/** Owes an article to channels; one that it is owed to already, or was posted in, stays as it is. */
export async function queue(
  transaction: Transaction<Tables>,
  articleId: string,
  owed: readonly Owed[],
  now: Date,
): Promise<void> {
  for (let start = 0; start < owed.length; start += inOneInsert) {
    const some = owed.slice(start, start + inOneInsert);
    // Subscriptions that went or fell to rest while the article was being matched are owed nothing.
    const present = await transaction
      .selectFrom('subscription')
      .innerJoin('server', 'server.id', 'subscription.server_id')
      .select(['subscription.id', 'server_id'])
      .where('subscription.id', 'in', [...new Set(some.map((one) => one.subscriptionId))])
      .where('resting_since', 'is', null)
      .execute();
    const serverOf = new Map(present.map((row) => [row.id, row.server_id]));
    const wanted = some.filter((one) => serverOf.has(one.subscriptionId));
    if (wanted.length === 0) continue;
    await transaction
      .insertInto('channel')
      .values(
        wanted.map((one) => ({
          id: one.channelId,
          server_id: serverOf.get(one.subscriptionId)!,
          next_at: one.dueAt.getTime(),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          next_at: earlier(sql`max(excluded.next_at, channel.held_until)`),
        }),
      )
      .execute();
    await transaction
      .insertInto('delivery')
      .values(
        wanted.map((one) => ({
          article_id: articleId,
          channel_id: one.channelId,
          subscription_id: one.subscriptionId,
          also_for: JSON.stringify(one.alsoFor ?? []),
          state: 'queued',
          due_at: one.dueAt.getTime(),
          created_at: now.getTime(),
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['article_id', 'channel_id'])
          .doUpdateSet((was) => ({
            state: 'queued',
            reason: null,
            due_at: was.ref('excluded.due_at'),
            subscription_id: was.ref('excluded.subscription_id'),
            also_for: was.ref('excluded.also_for'),
          }))
          // Back after it was withdrawn, or wanted again.
          .where('delivery.state', '=', 'dead')
          .where('delivery.reason', 'in', [withdrawn, unsubscribedReason]),
      )
      .execute();
  }
}

/** What waits for a subscription, and was not tried, falls due then instead. */
export async function queueAnew(
  transaction: Transaction<Tables>,
  subscriptionId: number,
  dueAt: Date,
): Promise<void> {
  const due = sql`${dueAt.getTime()}`;
  const waiting = (where: ExpressionBuilder<Tables, 'delivery'>) =>
    where.and([where('subscription_id', '=', subscriptionId), isQueued]);
  await transaction.updateTable('delivery').set({ due_at: dueAt.getTime() }).where(waiting).execute();
  await transaction
    .updateTable('channel')
    .set({ next_at: earlier(sql`max(${due}, channel.held_until)`) })
    // A server that rests has none.
    .where('next_at', 'is not', null)
    .where('id', 'in', (query) => query.selectFrom('delivery').select('channel_id').where(waiting))
    .execute();
}

/** Posts already made of an older version fall due for an edit. */
export async function editPosts(
  transaction: Transaction<Tables>,
  articleId: string,
  version: number,
  now: Date,
): Promise<void> {
  const older = (where: ExpressionBuilder<Tables, 'delivery'>) =>
    where.and([
      where('article_id', '=', articleId),
      where('state', '=', 'sent'),
      where('posted_version', '<', version),
    ]);
  await transaction.updateTable('delivery').set({ edit_at: now.getTime() }).where(older).execute();
  await transaction
    .updateTable('channel')
    .set({ next_at: earlier(sql`${now.getTime()}`) })
    .where('server_id', 'not in', (query) =>
      query.selectFrom('server').select('server.id').where('resting_since', 'is not', null),
    )
    .where('id', 'in', (query) => query.selectFrom('delivery').select('channel_id').where(older))
    .execute();
}

/** Corrections that a channel missed while nobody in it was subscribed fall due once somebody is again. */
export async function editMissed(
  transaction: Transaction<Tables>,
  channelId: string,
  now: Date,
): Promise<void> {
  const missed = await transaction
    .updateTable('delivery')
    .set({ edit_at: now.getTime(), reason: null })
    .where('channel_id', '=', channelId)
    .where('state', '=', 'sent')
    .where('edit_at', 'is', null)
    .where('reason', '=', unsubscribedReason)
    .where('posted_version', '<', (query) =>
      query.selectFrom('article').select('version').whereRef('article.id', '=', 'delivery.article_id'),
    )
    .returning('id')
    .execute();
  if (missed.length === 0) return;
  await transaction
    .updateTable('channel')
    .set({ next_at: earlier(sql`${now.getTime()}`) })
    .where('id', '=', channelId)
    .execute();
}

/** What has not been tried of articles that were withdrawn never will be; what was tried goes its way. */
export async function killWithdrawn(
  transaction: Transaction<Tables>,
  articleIds: readonly string[],
): Promise<void> {
  await transaction
    .updateTable('delivery')
    .set({ state: 'dead', reason: withdrawn })
    .where('article_id', 'in', articleIds)
    .where('state', '=', 'queued')
    .execute();
}

/** The same for what is owed to a subscription that has gone, and to no other of its channel. */
export async function killSubscription(
  transaction: Transaction<Tables>,
  subscriptionId: number,
): Promise<void> {
  await transaction
    .updateTable('delivery')
    .set({ state: 'dead', reason: unsubscribedReason })
    .where('subscription_id', '=', subscriptionId)
    .where('also_for', '=', '[]')
    .where(isQueued)
    .execute();
}

/** Nothing is done in a server's channels until it wakes. */
export async function restServer(transaction: Transaction<Tables>, serverId: string): Promise<void> {
  await transaction.updateTable('channel').set({ next_at: null }).where('server_id', '=', serverId).execute();
}

/** A server's channels are looked at again at once, parked or not. */
export async function wakeServer(
  transaction: Transaction<Tables>,
  serverId: string,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('channel')
    .set({ next_at: sql<number>`max(leased_until, ${now.getTime()})`, probe_at: now.getTime() })
    .where('server_id', '=', serverId)
    .execute();
}

/** Forgets all that was ever owed to these servers. */
export async function forgetChannels(
  transaction: Transaction<Tables>,
  serverIds: readonly string[],
): Promise<void> {
  await transaction
    .deleteFrom('delivery')
    .where(
      'channel_id',
      'in',
      transaction.selectFrom('channel').select('channel.id').where('server_id', 'in', serverIds),
    )
    .execute();
  await transaction.deleteFrom('channel').where('server_id', 'in', serverIds).execute();
}
