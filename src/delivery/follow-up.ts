import { unsubscribedReason } from '../store/outbox.ts';
import { computeBackoff } from './backoff.ts';
import { compose, readParts } from './compose.ts';
import type { Desk, Visit, VisitOutcome } from './desk.ts';
import type { Refusal } from './messenger.ts';
import { park, parkReasonOf, reopen } from './park.ts';
import { askPatiently } from './send.ts';

/** Brings posts up to the newest versions of their articles, in place. */
export async function editPosts(visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { outbox } = desk.store;
  for (const rows of visit.claimed.edits) {
    const ids = rows.map((row) => row.id);
    const { messageId, channelId } = rows[0]!.posted!;
    if (desk.isStopping()) return 'over';
    if (visit.subscriptions.size === 0) {
      await outbox.editNever(ids, unsubscribedReason);
      continue;
    }
    if (!(await outbox.renew(visit.claimed, desk.clock.now()))) return 'over';
    const parts = await readParts(rows, visit, desk, 'newest');
    const { body } = compose(parts, visit, desk, { isEdit: true }).outgoing;
    const came = await askPatiently(() => desk.messenger.edit(channelId, messageId, body), desk);
    if (came.kind === 'done') {
      await outbox.edited(parts.map(({ row, version }) => ({ id: row.id, version })));
      desk.tally.edits += 1;
      await reopen(visit, desk);
    } else if (came.kind === 'retry' || came.kind === 'unauthorised') {
      await outbox.editLater(ids, later(came, rows[0]!.attempts, desk));
      return 'over';
    } else if (parkReasonOf(came) === 'no-access') {
      await park(visit, 'no-access', came, desk);
      return 'over';
    } else {
      await outbox.editNever(ids, came.reason);
      desk.log.info(
        { channel: channelId, message: messageId, reason: came.reason },
        'a post stays uncorrected',
      );
    }
  }
  return 'on';
}

/** Publishes posts of an announcement channel to the channels that follow it. Never in the way of posts. */
export async function publish(visit: Visit, desk: Desk): Promise<VisitOutcome> {
  const { outbox } = desk.store;
  const { crossposts } = visit.claimed;
  for (const [at, row] of crossposts.entries()) {
    const { messageId, channelId } = row.posted!;
    if (desk.isStopping()) return 'over';
    if (!(await outbox.renew(visit.claimed, desk.clock.now()))) return 'over';
    const came = await desk.messenger.crosspost(channelId, messageId);
    if (came.kind === 'done') {
      await outbox.crossposted(row.id);
      desk.tally.crossposts += 1;
      await reopen(visit, desk);
    } else if (came.kind === 'retry' || came.kind === 'unauthorised') {
      // One limit holds for all of a channel's: the others need not find out for themselves.
      const when = later(came, row.attempts, desk);
      for (const left of crossposts.slice(at)) await outbox.crosspostLater(left.id, when);
      return 'over';
    } else if (parkReasonOf(came) === 'no-access') {
      await park(visit, 'no-access', came, desk);
      return 'over';
    } else {
      await outbox.crosspostNever(row.id, came.reason);
      desk.log.warn(
        { channel: channelId, message: messageId, reason: came.reason },
        'a post stays unpublished',
      );
    }
  }
  return 'on';
}

function later(came: Refusal, attempts: number, { clock, random }: Desk): Date {
  const afterMs = came.kind === 'retry' ? came.afterMs : undefined;
  return new Date(clock.now().getTime() + (afterMs ?? computeBackoff(attempts + 1, random())));
}
