import { type Delivery, unsubscribedReason } from '../store/outbox.ts';
import type { ChannelKind, Subscription } from '../store/subscriptions.ts';
import { computeBackoff } from './backoff.ts';
import { maxArticlesAfterQuiet, maxArticlesPerPost, maxPostsPerHourIn } from './caps.ts';
import { correctKind } from './channel-kind.ts';
import { compose, type PostPart, readParts } from './compose.ts';
import { type Desk, termsOf, type Visit, type VisitOutcome } from './desk.ts';
import { computeDueAt } from './due.ts';
import type { Refusal } from './messenger.ts';
import { park, parkReasonOf, reopen } from './park.ts';
import { askPatiently } from './send.ts';

const hourMs = 60 * 60 * 1000;

/** Posts what is due in a channel, one after the other, oldest first, as far as its cap goes. */
export async function postDue(visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { claimed } = visit;
  const { outbox } = desk.store;
  const madeAt = claimed.lastHour.map((time) => time.getTime());
  const pinged = new Set<string>();
  // Articles that were refused together, and are tried alone to find the one at fault.
  const alone = new Set<number>();
  let waiting = await outsideQuietHours(claimed.posts, visit, desk);
  while (waiting.length > 0) {
    if (desk.isStopping()) return 'over';
    const now = desk.clock.now();
    const lastHour = madeAt.filter((time) => time > now.getTime() - hourMs);
    const cap = maxPostsPerHourIn(termsOf(waiting[0]!, visit.subscriptions)?.channelKind);
    if (lastHour.length >= cap) {
      await outbox.holdUntil(claimed.channelId, new Date(lastHour.at(-cap)! + hourMs));
      return 'on';
    }
    const { rows, isGathered } = together(waiting, visit, alone);
    const parts = await wanted(await readParts(rows, visit, desk, 'newest'), visit, desk);
    if (parts.length === 0) {
      waiting = waiting.slice(rows.length);
      continue;
    }
    const came = await postNew(parts, visit, desk, isGathered ? pinged : new Set());
    if (came === 'refused together') {
      for (const row of rows) alone.add(row.id);
      continue;
    }
    if (came === 'again') continue;
    if (came === 'over') return 'over';
    madeAt.push(desk.clock.now().getTime());
    waiting = waiting.slice(rows.length);
  }
  return 'on';
}

/** Puts off what became due before quiet hours and was kept until now: by a cap, a closed channel, our own absence. */
async function outsideQuietHours(
  rows: readonly Delivery[],
  { subscriptions }: Visit,
  { store, clock }: Desk,
): Promise<readonly Delivery[]> {
  const now = clock.now();
  const ready: Delivery[] = [];
  for (const row of rows) {
    const terms = termsOf(row, subscriptions);
    const at = terms === undefined ? now : computeDueAt({ ...terms, mode: 'each' }, now);
    if (at > now) await store.outbox.putOff([row.id], at);
    else ready.push(row);
  }
  return ready;
}

/** Whether a delivery waited for the end of quiet hours: a moment before it was due, they were not over. */
function waitedForQuiet({ dueAt: at }: Delivery, terms: Subscription | undefined): boolean {
  if (terms?.quiet === undefined) return false;
  return computeDueAt({ ...terms, mode: 'each' }, new Date(at.getTime() - 1)).getTime() === at.getTime();
}

/**
 * The rows of the next post: one article, or as many as fit of those that a digest, a cap or quiet hours have
 * gathered.
 */
function together(
  waiting: readonly Delivery[],
  visit: Visit,
  alone: ReadonlySet<number>,
): { rows: readonly Delivery[]; isGathered: boolean } {
  const isQuiet = (row: Delivery) => waitedForQuiet(row, termsOf(row, visit.subscriptions));
  const isGathered = (row: Delivery) =>
    visit.claimed.wasHeld || termsOf(row, visit.subscriptions)?.mode === 'digest' || isQuiet(row);
  const end = waiting.findIndex((row) => alone.has(row.id) || !isGathered(row));
  const gathered = waiting.slice(0, end < 0 ? waiting.length : end);
  const most = gathered.every(isQuiet) ? maxArticlesAfterQuiet : maxArticlesPerPost;
  const rows = gathered.length > 0 ? gathered.slice(0, most) : waiting.slice(0, 1);
  return { rows, isGathered: isGathered(rows[0]!) };
}

/** Without the articles that were withdrawn, or that nobody in the channel wants any more. */
async function wanted(parts: PostPart[], visit: Visit, { store }: Desk): Promise<PostPart[]> {
  for (const { row, isWanted } of parts) {
    if (isWanted) continue;
    const isSubscribed = termsOf(row, visit.subscriptions) !== undefined;
    await store.outbox.kill([row.id], isSubscribed ? 'withdrawn' : unsubscribedReason);
  }
  return parts.filter((part) => part.isWanted);
}

/** Posts articles that were never tried. */
async function postNew(
  parts: readonly PostPart[],
  visit: Visit,
  desk: Desk,
  pinged: Set<string>,
): Promise<VisitOutcome | 'again' | 'refused together'> {
  const { outbox } = desk.store;
  const { messenger, clock } = desk;
  const { channelId } = visit.claimed;
  const ids = parts.map((part) => part.row.id);
  const { outgoing, terms, roleIds } = compose(parts, visit, desk, { without: pinged });
  const versions = parts.map(({ row, version }) => ({ id: row.id, version }));
  if (!(await outbox.sending(visit.claimed, versions, clock.now()))) return 'over';
  const came = await askPatiently(
    () => (outgoing.thread ? messenger.openThread(channelId, outgoing) : messenger.post(channelId, outgoing)),
    desk,
  );
  if (came.kind === 'done') {
    for (const id of roleIds) pinged.add(id);
    await recordSent(ids, came, terms.channelKind, visit, desk);
    return 'on';
  }
  desk.log.debug({ channel: channelId, articles: parts.length, ...came }, 'not posted');
  if (came.kind === 'refused') {
    if (await correctKind(visit, desk)) {
      await outbox.untried(ids, clock.now(), came.reason);
      return 'again';
    }
    if (parkReasonOf(came) === undefined) return refuse(parts, came, desk);
  }
  await setBack(parts, came, visit, desk);
  return 'over';
}

/** Discord does not take this post: a single article is parked, several are tried one by one. */
async function refuse(
  parts: readonly PostPart[],
  { reason }: Refusal,
  { store, clock, log }: Desk,
): Promise<VisitOutcome | 'refused together'> {
  const ids = parts.map((part) => part.row.id);
  if (parts.length > 1) {
    await store.outbox.untried(ids, clock.now(), reason);
    return 'refused together';
  }
  await store.outbox.park(ids, reason);
  const { row } = parts[0]!;
  log.warn(
    { channel: row.channelId, article: row.articleId, reason },
    'Discord refuses an article: left out',
  );
  return 'on';
}

/** Keeps what could not be posted now. Only where Discord may have taken it does it stay tried. */
async function setBack(parts: readonly PostPart[], came: Refusal, visit: Visit, desk: Desk): Promise<void> {
  const { outbox } = desk.store;
  const ids = parts.map((part) => part.row.id);
  const now = desk.clock.now();
  if (came.kind === 'retry') {
    // A limit says itself how long it lasts, and is no failure.
    const waitMs = came.afterMs ?? computeBackoff(parts[0]!.row.attempts + 1, desk.random());
    const at = new Date(now.getTime() + waitMs);
    await outbox[came.isSafe ? 'untried' : 'retry'](ids, at, came.reason, came.afterMs === undefined);
    return;
  }
  await outbox.untried(ids, now, came.reason, false);
  const reason = parkReasonOf(came);
  if (reason !== undefined) await park(visit, reason, came, desk);
}

/** A post is made, or was found. */
export async function recordSent(
  ids: readonly number[],
  posted: { messageId: string; channelId: string },
  kind: ChannelKind,
  visit: Visit,
  desk: Desk,
): Promise<void> {
  const now = desk.clock.now();
  const { messageId, channelId } = posted;
  await desk.store.outbox.sent(ids, { messageId, channelId, crosspost: kind === 'announcement' }, now);
  desk.tally.posts += 1;
  desk.tally.articles += ids.length;
  desk.tally.lastPostAt = now;
  await reopen(visit, desk);
}
