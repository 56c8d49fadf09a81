import type { Desk, Visit } from './desk.ts';
import type { Refusal } from './messenger.ts';
import { nonceOf } from './nonce.ts';
import type { ParkReason } from './park-reason.ts';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** A role that goes may close dozens of channels at once, and those that read the news are not who can mend it. */
const maxNoticesPerDay = 3;

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const missingAccessCode = 50001;
const threadArchivedCode = 50083;
const threadLockedCode = 160005;
const tagRequiredCode = 40067;

/** Why a refusal closes the whole channel; undefined when it does not. */
export function parkReasonOf(refusal: Refusal): ParkReason | undefined {
  if (refusal.kind === 'missing') return 'no-channel';
  if (refusal.kind !== 'forbidden' && refusal.kind !== 'refused') return undefined;
  if (refusal.code === tagRequiredCode) return 'tag-required';
  if (refusal.code === threadArchivedCode || refusal.code === threadLockedCode) return 'closed-thread';
  if (refusal.kind === 'refused') return undefined;
  return refusal.code === missingAccessCode ? 'no-access' : 'no-permission';
}

/**
 * Closes a channel. Its settings and all that is owed to it stay; the oldest of that is tried again after an hour,
 * then after two and so on, at last once a day.
 */
export async function park(
  { claimed }: Visit,
  reason: ParkReason,
  refusal: { reason: string },
  desk: Desk,
): Promise<void> {
  const { store, clock, log } = desk;
  const { channelId, serverId } = claimed;
  const probes = claimed.parked?.probes ?? 0;
  const now = clock.now();
  const probeAt = new Date(now.getTime() + Math.min(dayMs, hourMs * 2 ** probes));
  await store.outbox.parkChannel(channelId, reason, now, probeAt);
  log[probes === 0 ? 'warn' : 'info'](
    { channel: channelId, server: serverId, reason: refusal.reason, probeAt },
    'channel parked: what is owed to it waits',
  );
  if (reason === 'no-access' || reason === 'no-channel') desk.doubtServers();
  if (probes === 0) await tellServer(serverId, channelId, reason, desk);
}

/** Something succeeded in the channel: it is open, and what waited goes out. */
export async function reopen(visit: Visit, { store, log }: Desk): Promise<void> {
  if (!visit.isParked) return;
  visit.isParked = false;
  await store.outbox.openChannel(visit.claimed.channelId);
  log.info({ channel: visit.claimed.channelId }, 'channel open again');
}

/**
 * Says in the channel that the server chose for it that another was parked and why, in the language read there. Where
 * none was chosen, it takes no post, or three were told of today, `takeUntold` gives it to whoever next manages the
 * server's subscriptions: news channels are for news.
 */
export async function tellServer(
  serverId: string,
  channelId: string,
  reason: ParkReason,
  { store, messenger, renderer, clock, salt, log }: Desk,
): Promise<void> {
  const chosen = await store.subscriptions.noticesIn(serverId);
  if (chosen === undefined || chosen === channelId) return;
  const parked = (await store.outbox.status(serverId, clock.now())).filter((one) => one.parked !== undefined);
  // They may all be closed at the same moment, each by a visit that knows of the others.
  const today = parked
    .filter((one) => one.parked!.since.getTime() > clock.now().getTime() - dayMs)
    .sort((one, other) => one.parked!.since.getTime() - other.parked!.since.getTime());
  if (today.findIndex((one) => one.channelId === channelId) >= maxNoticesPerDay) return;
  const [terms] = await store.subscriptions.of({ channelId });
  if (terms === undefined) return;
  const body = renderer.parkNotice(channelId, reason, terms.readerLanguage);
  const nonce = nonceOf(salt, { id: 0, articleId: `parked ${clock.now().toISOString()}`, channelId });
  const came = await messenger.post(chosen, { body, nonce });
  if (came.kind === 'done') await store.outbox.told(channelId, clock.now());
  else log.info({ server: serverId, channel: chosen, reason: came.reason }, 'notice not taken');
}
