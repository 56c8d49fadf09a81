import type { Caller, Context } from '../command/command.ts';
import { channelMark } from '../command/marks.ts';
import type { ChannelRef, Permission } from '../command/place.ts';
import type { SubscriptionStrings } from '../languages/subscription-strings.ts';

/** The names of permissions as Discord shows them. */
export type PermissionName = keyof SubscriptionStrings['permissions'];

/** A channel that posts can go to, and its server. */
export interface Place {
  serverId: string;
  channel: ChannelRef & { kind: Exclude<ChannelRef['kind'], 'other'> };
}

/** A channel as the present interaction tells of it. */
export function findChannel(id: string, { place, channels }: Caller): ChannelRef | undefined {
  return place?.id === id ? place : channels?.get(id);
}

/** Whether who calls may manage a channel of their server, as far as the interaction tells. */
export function mayManage(channelId: string, caller: Caller): boolean {
  return caller.mayManageServer || (findChannel(channelId, caller)?.mayManage ?? false);
}

/** Whether who calls manages anything here that subscriptions are about. */
export function isManager({ mayManageServer, place }: Caller): boolean {
  return mayManageServer || (place?.mayManage ?? false);
}

/**
 * The channel where something is to be posted, once all that is needed for that is there.
 * @param id the one that it is called from when left out
 */
export function findPlaceToPost(
  id: string | undefined,
  { caller, language }: Context,
): Place | { problem: string } {
  const { subscriptions: strings } = language.strings;
  const { serverId, place } = caller;
  if (serverId === undefined) return { problem: strings.onlyInServers };
  if (place === undefined) return { problem: strings.botNotHere };
  const channel = id === undefined ? place : findChannel(id, caller);
  const mark = channelMark(id ?? place.id);
  const kind = channel?.kind ?? 'other';
  if (channel === undefined || kind === 'other') return { problem: strings.otherKind(mark) };
  if (!mayManage(channel.id, caller)) return { problem: strings.mayNotManage(mark) };
  const lacking = findLacking(channel);
  if (lacking.length > 0) {
    const names = lacking.map((name) => strings.permissions[name]);
    return { problem: strings.lacks(mark, names) };
  }
  return { serverId, channel: { ...channel, kind } };
}

/**
 * What the bot needs to post in a channel and lacks, as far as Discord says. In a forum the right to send messages
 * has another name.
 */
export function findLacking({ kind, missing = [] }: ChannelRef): PermissionName[] {
  const send: Permission = kind === 'thread' ? 'send-in-threads' : 'send';
  return (['view', send] as const)
    .filter((permission) => missing.includes(permission))
    .map((permission) => (permission === 'send' && kind === 'forum' ? 'create-posts' : permission));
}
