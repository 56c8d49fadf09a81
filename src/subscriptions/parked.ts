import type { Context } from '../command/command.ts';
import { channelMark, momentMark } from '../command/marks.ts';
import type { Block, Reply } from '../command/reply.ts';
import type { Strings } from '../languages/strings.ts';
import type { ChannelStatus } from '../store/outbox.ts';
import { isManager } from './channel.ts';

const maxShown = 2;

/** Why a channel is parked, and what to do about it. @param reason as the outbox keeps it */
export function explainParkReason(reason: string, { parkReasons }: Strings): string {
  return (parkReasons as Record<string, string>)[reason] ?? reason;
}

/** That nothing is posted in a channel, since when, why, and what is done about it. */
export function writeParkedLines(
  { parked }: Pick<ChannelStatus, 'parked'>,
  { language: { strings } }: Context,
): string[] {
  const { subscriptions: say } = strings;
  if (parked === undefined) return [];
  const [since, again] = [momentMark(parked.since), momentMark(parked.probeAt)];
  if (parked.changedAt) return [say.triedAgain(since, again)];
  return [say.parkedSince(since, explainParkReason(parked.reason, strings)), say.nextProbe(again)];
}

/**
 * Those who manage a server are being told of its parked channels. Where that cannot be kept they may be told again.
 */
export async function markTold(serverId: string, { store, now }: Context): Promise<void> {
  await store.outbox.takeUntold(serverId, now).catch((error: unknown) => {
    if (store.trouble() === undefined) throw error;
  });
}

/** A reply under what those who manage the server must know: channels in which nothing can be posted. */
export async function putUnderNotices(reply: Reply, context: Context): Promise<Reply> {
  const { caller, store, now, language } = context;
  const { serverId } = caller;
  if (serverId === undefined || !isManager(caller)) return reply;
  const parked = (await store.outbox.status(serverId, now)).flatMap(({ channelId, parked }) =>
    parked && !parked.changedAt ? [{ channelId, reason: parked.reason }] : [],
  );
  if (parked.length === 0) return reply;
  await markTold(serverId, context);
  const { strings } = language;
  const texts = parked
    .slice(0, maxShown)
    .map(({ channelId, reason }) =>
      strings.parkNotice(channelMark(channelId), explainParkReason(reason, strings), reason !== 'no-channel'),
    );
  const more = parked.length - texts.length;
  if (more > 0) texts.push(strings.subscriptions.moreParked(more));
  const blocks = texts.map((text): Block => ({ kind: 'notice', text }));
  return { ...reply, blocks: [...blocks, ...reply.blocks] };
}
