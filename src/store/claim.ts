import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { ChannelWork, Delivery, DeliveryState } from './outbox.ts';
import type { Tables } from './tables.ts';

/** What is read of a channel at once; the rest comes with the next claim. */
const mostPosts = 50;
const mostEdits = 10;
const mostCrossposts = 10;
const hourMs = 60 * 60 * 1000;

/*
 * The states stand in the SQL itself, not in parameters: only so does the planner see that a partial index serves.
 */
export const isQueued = sql<boolean>`state = 'queued'`;
export const isSending = sql<boolean>`state = 'sending'`;
export const isOpen = sql<boolean>`state in ('queued', 'sending')`;

/** The ids of the channels to be claimed, those that waited longest first. */
export function claimable(db: Kysely<Tables>, now: number, limit: number) {
  return db
    .selectFrom('channel')
    .select('id')
    .where('next_at', '<=', now)
    .where('leased_until', '<=', now)
    .orderBy('next_at')
    .limit(limit);
}

/** The queries that read one channel's work; each is served by an index of its own. */
export function workQueries(db: Kysely<Tables>, channelId: string, now: number) {
  const own = () => db.selectFrom('delivery').where('channel_id', '=', channelId);
  return {
    // As they were put together, the leading one first.
    tried: own().selectAll().where(isSending).orderBy('due_at').orderBy('id'),
    queued: own()
      .selectAll()
      .where(isQueued)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('id')
      .limit(mostPosts),
    lastHour: own()
      .select('sent_at')
      .where('sent_at', '>', now - hourMs)
      .whereRef('lead', '=', 'id')
      .orderBy('sent_at'),
    edits: own()
      .select('lead')
      .distinct()
      .where('edit_at', 'is not', null)
      .where('edit_at', '<=', now)
      .orderBy('lead')
      .limit(mostEdits),
    crossposts: own()
      .selectAll()
      .where('crosspost_at', 'is not', null)
      .where('crosspost_at', '<=', now)
      .orderBy('crosspost_at')
      .limit(mostCrossposts),
  };
}

/** Everything a leased channel has to do by `now`. */
export async function readWork(
  transaction: Transaction<Tables>,
  channel: Selectable<Tables['channel']>,
  now: number,
  leaseMs: number,
): Promise<ChannelWork> {
  const queries = workQueries(transaction, channel.id, now);
  const tried = await queries.tried.execute();
  const queued = tried.length > 0 || channel.held_until > now ? [] : await queries.queued.execute();
  const leads = (await queries.edits.execute()).map((row) => row.lead!);
  const edits =
    leads.length === 0
      ? []
      : await transaction
          .selectFrom('delivery')
          .selectAll()
          .where('lead', 'in', leads)
          .where(sql<boolean>`state = 'sent'`)
          .orderBy('due_at')
          .orderBy('id')
          .execute();
  const isWaiting = (row: { retry_at: number }) => row.retry_at > now;
  return {
    channelId: channel.id,
    serverId: channel.server_id,
    lease: channel.lease,
    leaseMs,
    ...(channel.parked_reason === null
      ? {}
      : { parked: { reason: channel.parked_reason, probes: channel.probes } }),
    wasHeld: channel.held_until > 0,
    tried: tried.some(isWaiting) ? [] : tried.map(readDelivery),
    // What waits in front keeps the others waiting, so that nothing overtakes it.
    posts: queued.slice(0, firstIndex(queued, isWaiting)).map(readDelivery),
    lastHour: (await queries.lastHour.execute()).map((row) => new Date(row.sent_at!)),
    edits: leads.map((lead) => edits.filter((row) => row.lead === lead).map(readDelivery)),
    crossposts: (await queries.crossposts.execute()).map(readDelivery),
  };
}

/** Works out when a channel is to be claimed next, and lets go of a hold whose posts have all gone out. */
export async function reschedule(
  transaction: Transaction<Tables>,
  channelId: string,
  now: number,
): Promise<void> {
  const row = await transaction
    .selectFrom('channel')
    .leftJoin('server', 'server.id', 'channel.server_id')
    .select(['held_until', 'parked_at', 'probe_at', 'resting_since'])
    .select((select) => nextTimes(select))
    .where('channel.id', '=', channelId)
    .executeTakeFirst();
  if (row === undefined) return;
  const { tried_at, queued_due_at, queued_retry_at, edit_at, crosspost_at } = row;
  const queuedAt =
    queued_due_at === null ? null : Math.max(queued_due_at, queued_retry_at ?? 0, row.held_until);
  const times = [tried_at ?? queuedAt, edit_at, crosspost_at].filter((time) => time !== null);
  const earliest = row.parked_at === null ? 0 : (row.probe_at ?? 0);
  const isDrained = row.held_until <= now && (queued_due_at === null || queued_due_at > now);
  await transaction
    .updateTable('channel')
    .set({
      next_at:
        row.resting_since !== null || times.length === 0 ? null : Math.max(earliest, Math.min(...times)),
      ...(isDrained ? { held_until: 0 } : {}),
    })
    .where('id', '=', channelId)
    .execute();
}

/** When the first of each kind of thing is due in a channel. */
export function nextTimes(select: ExpressionBuilder<Tables, 'channel'>) {
  const own = () => select.selectFrom('delivery').whereRef('channel_id', '=', 'channel.id');
  const head = () => own().where(isQueued).orderBy('due_at').orderBy('id').limit(1);
  return [
    own()
      .where(isSending)
      .select((row) => row.fn.max('retry_at').as('at'))
      .as('tried_at'),
    head().select('due_at').as('queued_due_at'),
    head().select('retry_at').as('queued_retry_at'),
    own()
      .where('edit_at', 'is not', null)
      .select((row) => row.fn.min('edit_at').as('at'))
      .as('edit_at'),
    own()
      .where('crosspost_at', 'is not', null)
      .select((row) => row.fn.min('crosspost_at').as('at'))
      .as('crosspost_at'),
  ];
}

function readDelivery(row: Selectable<Tables['delivery']>): Delivery {
  return {
    id: row.id,
    articleId: row.article_id,
    channelId: row.channel_id,
    subscriptionId: row.subscription_id,
    alsoFor: JSON.parse(row.also_for) as number[],
    state: row.state as DeliveryState,
    dueAt: new Date(row.due_at),
    attempts: row.attempts,
    ...(row.first_tried_at === null
      ? {}
      : {
          tried: {
            firstAt: new Date(row.first_tried_at),
            lastAt: new Date(row.last_tried_at!),
            version: row.tried_version!,
            lead: row.lead!,
          },
        }),
    ...(row.sent_at === null
      ? {}
      : {
          posted: {
            messageId: row.message_id!,
            channelId: row.posted_channel_id!,
            version: row.posted_version!,
            at: new Date(row.sent_at),
          },
        }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

function firstIndex<T>(items: readonly T[], fits: (item: T) => boolean): number {
  const at = items.findIndex(fits);
  return at < 0 ? items.length : at;
}
