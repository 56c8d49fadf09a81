import { ApiError, missingAccess, missingPermissions, unknownChannel } from './api-error.ts';
import type { Guilds } from './guilds.ts';
import { may, type Permission } from './permissions.ts';
import { CHANNEL_ID, GUILD_ID, timeOf } from './snowflake.ts';

export const TYPE = { text: 0, direct: 1, category: 4, announcement: 5, forum: 15, media: 16 } as const;
const THREADS: readonly number[] = [10, 11, 12];
const FORUMS: readonly number[] = [TYPE.forum, TYPE.media];
const REQUIRE_TAG = 1 << 4;

/** A channel of the stand-in's; what is left out is as usual. */
export interface Channel {
  /** 0 text, 1 direct, 5 announcement, 10 to 12 thread, 15 forum, 16 media; 0 when left out. */
  type?: number;
  name?: string;
  /** The server, `GUILD_ID` when left out; direct channels have none. */
  guildId?: string;
  /** What the bot may do here, a sum of bits: everything when left out. Threads have their parent's. */
  permissions?: bigint;
  /** Answers every request with 403 and this code: 50001 Missing Access, 50013 Missing Permissions. */
  forbidden?: 50001 | 50013;
  /** Gone: answers every request with 404. */
  deleted?: boolean;
  /** For forums: 1 << 4 wants every thread to have a tag. */
  flags?: number;
  tags?: readonly { id: string; name: string; moderated?: boolean }[];
  /** For threads: the channel they are in, and who started them (the bot when left out). */
  parentId?: string;
  ownerId?: string;
  archived?: boolean;
  locked?: boolean;
  /** When the thread was archived or made active, in milliseconds: its making when left out. */
  archivedAt?: number;
  appliedTags?: readonly string[];
  lastMessageId?: string;
}

export const isThread = ({ type = 0 }: Channel): boolean => THREADS.includes(type);
export const isForum = ({ type = 0 }: Channel): boolean => FORUMS.includes(type);
export const requiresTag = ({ flags = 0 }: Channel): boolean => (flags & REQUIRE_TAG) !== 0;

/** The channels that there are, and what the bot may do in them. */
export class Channels {
  /** By id; tests add and change them at will. */
  readonly all = new Map<string, Channel>([[CHANNEL_ID, { type: 0 }]]);
  readonly #guilds: Guilds;
  readonly #applicationId: string;

  constructor(guilds: Guilds, applicationId: string) {
    this.#guilds = guilds;
    this.#applicationId = applicationId;
  }

  /** The channel, if the bot can see it. */
  reach(id: string): Channel {
    const channel = this.all.get(id);
    if (!channel || channel.deleted || this.#parent(channel)?.deleted) throw unknownChannel();
    const guild = this.guildOf(channel);
    if (guild !== undefined && !this.#guilds.has(guild)) throw missingAccess();
    if (channel.forbidden === 50013) throw missingPermissions();
    if (channel.forbidden === 50001 || !this.may(channel, 'VIEW_CHANNEL')) throw missingAccess();
    return channel;
  }

  may(channel: Channel, permission: Permission): boolean {
    return may(channel.permissions ?? this.#parent(channel)?.permissions, permission);
  }

  demand(channel: Channel, permission: Permission): void {
    if (!this.may(channel, permission)) throw missingPermissions();
  }

  /** Throws when the thread is closed to the bot; makes an archived one active. Other channels pass. */
  wake(channel: Channel, now: number): void {
    if (channel.locked && !this.may(channel, 'MANAGE_THREADS')) {
      throw channel.archived
        ? new ApiError(403, 50083, 'Thread is archived')
        : new ApiError(403, 160005, 'Thread is locked');
    }
    if (channel.archived) Object.assign(channel, { archived: false, archivedAt: now });
  }

  guildOf(channel: Channel): string | undefined {
    if (channel.type === TYPE.direct) return undefined;
    return channel.guildId ?? this.#parent(channel)?.guildId ?? GUILD_ID;
  }

  /** The channels of a server without its threads, as the bot may see them. */
  ofGuild(guildId: string): object[] {
    return [...this.all]
      .filter(([, one]) => this.guildOf(one) === guildId && !isThread(one) && !one.deleted)
      .map(([id]) => this.show(id));
  }

  /** Threads that the bot can see, newest first: of a server or of one channel. */
  threads(fits: (thread: Channel) => boolean): [string, Channel][] {
    return [...this.all]
      .filter(([, one]) => isThread(one) && fits(one) && !one.deleted && this.may(one, 'VIEW_CHANNEL'))
      .sort(([a], [b]) => Number(BigInt(b) - BigInt(a)));
  }

  archivedAt(id: string, channel: Channel): number {
    return channel.archivedAt ?? timeOf(id);
  }

  /** The channel as Discord shows it. */
  show(id: string): object {
    const channel = this.all.get(id) ?? {};
    const { type = 0, name = 'news', flags = 0, lastMessageId = null } = channel;
    const common = { id, type, flags, last_message_id: lastMessageId };
    if (type === TYPE.direct) return { ...common, recipients: [] };
    const inGuild = { ...common, guild_id: this.guildOf(channel), name, parent_id: channel.parentId ?? null };
    if (isThread(channel)) return { ...inGuild, ...this.#thread(id, channel) };
    return {
      ...inGuild,
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      ...(isForum(channel) ? { available_tags: (channel.tags ?? []).map(tagObject) } : {}),
    };
  }

  #thread(id: string, channel: Channel): object {
    return {
      owner_id: channel.ownerId ?? this.#applicationId,
      rate_limit_per_user: 0,
      message_count: 0,
      member_count: 1,
      total_message_sent: 0,
      applied_tags: channel.appliedTags ?? [],
      thread_metadata: {
        archived: channel.archived ?? false,
        locked: channel.locked ?? false,
        auto_archive_duration: 4320,
        archive_timestamp: isoTime(this.archivedAt(id, channel)),
        create_timestamp: isoTime(timeOf(id)),
      },
    };
  }

  #parent(channel: Channel): Channel | undefined {
    return isThread(channel) ? this.all.get(channel.parentId ?? '') : undefined;
  }
}

/** A time as Discord writes it. */
export const isoTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '000+00:00');

function tagObject(tag: { id: string; name: string; moderated?: boolean }): object {
  return { moderated: false, emoji_id: null, emoji_name: null, ...tag };
}
