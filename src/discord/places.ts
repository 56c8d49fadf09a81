import {
  type APIInteraction,
  type APIInteractionDataResolved,
  ApplicationIntegrationType,
  ChannelFlags,
  type InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { ChannelRef, Permission, RoleRef } from '../command/place.ts';
import { channelKindOf } from '../delivery/channel-kind.ts';

/** An interaction that somebody made. */
type Made = Exclude<APIInteraction, { type: InteractionType.Ping }>;

const { Administrator, ManageChannels, ManageGuild, MentionEveryone, ViewChannel } = PermissionFlagsBits;

/** https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const bits: Readonly<Record<Permission, bigint>> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'read-history': PermissionFlagsBits.ReadMessageHistory,
  'mention-all': MentionEveryone,
};

export function mayManageServer({ member }: Made): boolean {
  return has(permissionsOf(member?.permissions), ManageGuild);
}

/** The channel of an interaction; undefined outside of servers, and where only the person has added the bot. */
export function placeOf(interaction: Made): ChannelRef | undefined {
  const { guild_id, channel, member, authorizing_integration_owners: owners } = interaction;
  if (guild_id === undefined || channel === undefined) return undefined;
  if (owners?.[ApplicationIntegrationType.GuildInstall] !== guild_id) return undefined;
  return channelRef({
    ...channel,
    permissions: member?.permissions,
    app_permissions: interaction.app_permissions,
  });
}

/** The channels that options name. */
export function channelsOf(interaction: Made): ReadonlyMap<string, ChannelRef> | undefined {
  const { channels } = resolvedIn(interaction);
  return channels && new Map(Object.entries(channels).map(([id, channel]) => [id, channelRef(channel)]));
}

/** Of the channels that options name, those that the caller can see; who may manage one may let themselves in. */
export function seenIn(interaction: Made): ReadonlySet<string> | undefined {
  const { channels } = resolvedIn(interaction);
  if (channels === undefined) return undefined;
  const seen = Object.values(channels).filter(({ permissions }) => {
    const own = permissionsOf(permissions);
    return has(own, ViewChannel) || has(own, ManageChannels) || has(own, ManageGuild);
  });
  return new Set(seen.map(({ id }) => id));
}

/** The roles that options name. */
export function rolesOf(interaction: Made): ReadonlyMap<string, RoleRef> | undefined {
  const { roles } = resolvedIn(interaction);
  return (
    roles &&
    new Map(
      Object.values(roles).map(({ id, mentionable }) => [
        id,
        { id, isMentionable: mentionable, isEveryone: id === interaction.guild_id },
      ]),
    )
  );
}

function resolvedIn({ data }: Made): APIInteractionDataResolved {
  return (data && 'resolved' in data ? (data.resolved as APIInteractionDataResolved | undefined) : {}) ?? {};
}

interface PartialChannel {
  id: string;
  type: number;
  name?: string | null;
  flags?: number;
  /** Of who calls. */
  permissions?: string;
  /** Of the bot; Discord has only given them since July 2026. */
  app_permissions?: string;
}

function channelRef({ id, type, name, flags = 0, ...given }: PartialChannel): ChannelRef {
  const own = permissionsOf(given.permissions);
  const bot = given.app_permissions === undefined ? undefined : permissionsOf(given.app_permissions);
  const all = Object.keys(bits) as Permission[];
  return {
    id,
    kind: channelKindOf(type) ?? 'other',
    name: name ?? '',
    mayManage: has(own, ManageChannels) || has(own, ManageGuild),
    mayMentionAll: has(own, MentionEveryone),
    ...(bot === undefined ? {} : { missing: all.filter((permission) => !has(bot, bits[permission])) }),
    wantsTag: (flags & ChannelFlags.RequireTag) !== 0,
  };
}

function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & (wanted | Administrator)) !== 0n;
}

function permissionsOf(digits: string | undefined): bigint {
  return /^\d+$/u.test(digits ?? '') ? BigInt(digits!) : 0n;
}
