import type { APIMessage } from 'discord-api-types/v10';
import { ApiError, unknownChannel, unknownMessage } from './api-error.ts';
import { type Json, walk } from './check-components.ts';
import { bot, message } from './payloads.ts';
import { CHANNEL_ID, GUILD_ID, snowflake } from './snowflake.ts';

/** A channel of the stand-in's. */
export interface Channel {
  /** 0 text, 5 announcement, 1 direct; 0 when left out. */
  type?: number;
  /** Answers every request with 403 and this code: 50001 Missing Access, 50013 Missing Permissions. */
  forbidden?: 50001 | 50013;
}

const FORBIDDEN = { 50001: 'Missing Access', 50013: 'Missing Permissions' } as const;

/** Channels and what was posted in them. */
export class Messages {
  /** By id; tests add and change them at will. */
  readonly channels = new Map<string, Channel>([[CHANNEL_ID, { type: 0 }]]);
  readonly #posted = new Map<string, APIMessage[]>();
  readonly #applicationId: string;

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** What stands in a channel, oldest first. */
  in(channelId: string): readonly APIMessage[] {
    return this.#posted.get(channelId) ?? [];
  }

  channel(id: string): object {
    const channel = this.#channel(id);
    return {
      id,
      type: channel.type ?? 0,
      name: 'news',
      guild_id: GUILD_ID,
      flags: 0,
      position: 0,
      permission_overwrites: [],
      nsfw: false,
    };
  }

  /** Posts; the same enforced nonce gives the message that is there already. */
  post(channelId: string, body: Json): APIMessage {
    this.#channel(channelId);
    const before = this.in(channelId).find((one) => body.enforce_nonce && one.nonce === body.nonce);
    if (before) return before;
    const made = this.make(channelId, body);
    this.#posted.set(channelId, [...this.in(channelId), made]);
    return made;
  }

  find(channelId: string, id: string): APIMessage {
    this.#channel(channelId);
    const found = this.in(channelId).find((one) => one.id === id);
    if (!found) throw unknownMessage();
    return found;
  }

  edit(channelId: string, id: string, body: Json): APIMessage {
    return this.change(this.find(channelId, id), body);
  }

  remove(channelId: string, id: string): void {
    const found = this.find(channelId, id);
    this.#posted.set(
      channelId,
      this.in(channelId).filter((one) => one !== found),
    );
  }

  crosspost(channelId: string, id: string): APIMessage {
    const found = this.find(channelId, id);
    if (this.#channel(channelId).type !== 5) {
      throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
    }
    if (Number(found.flags) & 1) throw new ApiError(400, 40033, 'This message has already been crossposted.');
    found.flags = (Number(found.flags) | 1) as never;
    return found;
  }

  /** A message as Discord answers it; nothing is posted. */
  make(channelId: string, body: object): APIMessage {
    const { content, embeds, components, flags, nonce } = body as Json;
    return message({
      id: snowflake(),
      channel_id: channelId,
      author: bot(this.#applicationId),
      content: (content ?? '') as string,
      embeds: (embeds ?? []) as never,
      components: numbered(components) as never,
      flags: Number(flags ?? 0) as never,
      ...(nonce === undefined || nonce === null ? {} : { nonce: nonce as string }),
    });
  }

  /** Changes a message in place, as an edit does, and gives it back. */
  change(target: APIMessage, body: object): APIMessage {
    const { content, embeds, components, flags } = body as Json;
    const kept = Number(target.flags ?? 0) & ~(1 << 7);
    Object.assign(target, {
      ...(content === undefined ? {} : { content: content ?? '' }),
      ...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
      ...(components === undefined ? {} : { components: numbered(components) }),
      flags: kept | Number(flags ?? 0),
      edited_timestamp: target.timestamp,
    });
    return target;
  }

  #channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw unknownChannel();
    if (channel.forbidden) throw new ApiError(403, channel.forbidden, FORBIDDEN[channel.forbidden]);
    return channel;
  }
}

/** Discord numbers the components that come without an id. */
function numbered(components: unknown): unknown[] {
  const copy = structuredClone(components ?? []) as Json[];
  let next = 1;
  for (const component of walk(copy)) component.id ??= next++;
  return copy;
}
