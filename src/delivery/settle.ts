import { unknownReason } from '../store/outbox.ts';
import { computeBackoff } from './backoff.ts';
import { compose, type PostPart, readParts } from './compose.ts';
import { type Desk, termsOf, type Visit, type VisitOutcome } from './desk.ts';
import type { Refusal } from './messenger.ts';
import { isMarked, markerOf, nonceWindowMs } from './nonce.ts';
import { park, parkReasonOf } from './park.ts';
import { recordSent } from './post-due.ts';

/**
 * What may pass from a try's beginning to the moment it takes effect at Discord: waiting for its turn and for a short
 * rate limit, then its time limit, 15 seconds each.
 */
const onItsWayMs = 45_000;
/** How far this machine's clock may be off Discord's. */
const maxClockSkewMs = 5 * 60 * 1000;

/**
 * Settles a post that was tried and of which nobody knows whether it arrived: the answer was lost, or the process
 * ended. While its nonce is good it is sent again, which cannot double it. Later, and in forums, which have no nonces,
 * the channel's messages are looked through; only what is not among them goes out anew.
 */
export async function settle(visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { claimed } = visit;
  const { lead, firstAt } = claimed.tried[0]!.tried!;
  const rows = claimed.tried.filter((row) => row.tried?.lead === lead);
  const parts = await readParts(rows, visit, desk, 'tried');
  const now = desk.clock.now().getTime();
  const isWanted = parts.some((part) => part.isWanted);
  const isForum = kindOf(parts, visit) === 'forum';
  const isNonceGood = now + onItsWayMs < firstAt.getTime() + nonceWindowMs;
  return isWanted && !isForum && isNonceGood ? sendAgain(parts, visit, desk) : lookFor(parts, visit, desk);
}

async function sendAgain(parts: readonly PostPart[], visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { store, messenger, clock } = desk;
  const { channelId } = visit.claimed;
  const { outgoing, terms } = compose(parts, visit, desk);
  const versions = parts.map(({ row, version }) => ({ id: row.id, version }));
  if (!(await store.outbox.sending(visit.claimed, versions, clock.now()))) return 'over';
  const came = await messenger.post(channelId, outgoing);
  if (came.kind === 'done') {
    await recordSent(idsOf(parts), came, terms.channelKind, visit, desk);
    return 'on';
  }
  // Refused now, but an earlier try may have arrived: when the nonce is no longer good, it is looked for.
  const { firstAt } = parts[0]!.row.tried!;
  const afterWindow = new Date(firstAt.getTime() + nonceWindowMs);
  await keepTried(parts, came, visit, desk, came.kind === 'refused' ? afterWindow : undefined);
  return 'over';
}

async function lookFor(parts: readonly PostPart[], visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { store, messenger, clock, salt, log } = desk;
  const { claimed } = visit;
  const { row } = parts[0]!;
  const { firstAt, lastAt } = row.tried!;
  const now = clock.now();
  // The last request may still be on its way, and would arrive after we looked.
  const settledAt = new Date(lastAt.getTime() + onItsWayMs);
  if (now < settledAt) {
    await store.outbox.retry(idsOf(parts), settledAt, 'waiting for the last request to end', false);
    return 'over';
  }
  if (!(await store.outbox.renew(claimed, now))) return 'over';
  const kind = kindOf(parts, visit);
  const since = new Date(firstAt.getTime() - maxClockSkewMs);
  const came = await messenger.recent(claimed.channelId, since, kind === 'forum', claimed.serverId);
  if (!(await store.outbox.renew(claimed, clock.now()))) return 'over';
  if (came.kind !== 'done' && came.kind !== 'refused') {
    await keepTried(parts, came, visit, desk);
    return 'over';
  }
  const marker = markerOf(salt, row);
  const found =
    came.kind === 'done' ? came.messages.find((message) => isMarked(message.components, marker)) : undefined;
  if (found) {
    await recordSent(idsOf(parts), { messageId: found.id, channelId: found.channelId }, kind, visit, desk);
    return 'on';
  }
  if (came.kind === 'done' && came.isComplete) {
    await store.outbox.untried(idsOf(parts), clock.now(), 'did not arrive', false);
    return 'on';
  }
  await store.outbox.kill(idsOf(parts), unknownReason);
  desk.tally.unknown += parts.length;
  log.error(
    { channel: claimed.channelId, articles: parts.map((part) => part.row.articleId) },
    'nobody knows whether these articles arrived, and the channel cannot be read to find out: not ' +
      'sent again. Give the bot the permission Read Message History there.',
  );
  return 'on';
}

/** Tries again later, or when the channel is open again; whether it arrived stays unknown. */
async function keepTried(
  parts: readonly PostPart[],
  came: Refusal,
  visit: Visit,
  desk: Desk,
  notBefore = desk.clock.now(),
): Promise<void> {
  const { row } = parts[0]!;
  const afterMs = came.kind === 'retry' ? came.afterMs : undefined;
  const waitMs = came.kind === 'retry' ? (afterMs ?? computeBackoff(row.attempts + 1, desk.random())) : 0;
  const at = new Date(Math.max(notBefore.getTime(), desk.clock.now().getTime() + waitMs));
  const isFailure = came.kind === 'retry' && afterMs === undefined;
  await desk.store.outbox.retry(idsOf(parts), at, came.reason, isFailure);
  const reason = parkReasonOf(came);
  if (reason !== undefined && came.kind !== 'refused') await park(visit, reason, came, desk);
}

const idsOf = (parts: readonly PostPart[]) => parts.map((part) => part.row.id);

/** Where nobody is subscribed any more, what was posted is still looked for, as in a text channel. */
function kindOf(parts: readonly PostPart[], { subscriptions }: Visit) {
  const terms = termsOf(parts[0]!.row, subscriptions) ?? [...subscriptions.values()][0];
  return terms?.channelKind ?? 'text';
}
