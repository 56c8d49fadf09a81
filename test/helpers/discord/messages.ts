import type { APIMessage } from 'discord-api-types/v10';
import { ApiError, unknownMessage, wrongChannelType } from './api-error.ts';
import { type Channel, type Channels, isForum, isoTime, isThread, TYPE } from './channels.ts';
import { type Json, walk } from './check-components.ts';
import type { Guilds } from './guilds.ts';
import { Nonces } from './nonces.ts';
import { Page, type Range } from './page.ts';
import { user } from './payload-context.ts';
import { bot, message } from './payloads.ts';
import { type Ping, pingOf } from './pings.ts';
import { snowflakeAt, timeOf } from './snowflake.ts';

const CROSSPOSTED = 1 << 0;
const LOADING = 1 << 7;

export interface MessagesOptions {
  applicationId: string;
  guilds: Guilds;
  channels: Channels;
  nonceWindowMs: number;
  now: () => number;
}

/** What was posted, and where. Costs the same however many channels and messages there are. */
export class Messages {
  readonly #options: MessagesOptions;
  readonly #pages = new Map<string, Page>();
  readonly #pings = new Map<string, Ping[]>();
  readonly #nonces: Nonces;
  #last = { ms: 0, count: 0 };
  #posts = 0;

  constructor(options: MessagesOptions) {
    this.#options = options;
    this.#nonces = new Nonces(options.nonceWindowMs);
  }

  /** By id; tests add and change them at will. */
  get channels(): Map<string, Channel> {
    return this.#options.channels.all;
  }

  /** How often the bot posted; an enforced nonce that was answered with an older message is no post. */
  get posts(): number {
    return this.#posts;
  }

  /** What stands in a channel, oldest first. */
  in(channelId: string): readonly APIMessage[] {
    return this.#pages.get(channelId)?.all ?? [];
  }

  /** Whom the bot's messages in a channel notified: one entry for each message that notified anybody. */
  pings(channelId: string): readonly Ping[] {
    return this.#pings.get(channelId) ?? [];
  }

  /** Posts; the same enforced nonce gives the message that is there already, in whatever channel. */
  post(channelId: string, body: Json): APIMessage {
    const { channels, now } = this.#options;
    const channel = channels.reach(channelId);
    if (isForum(channel) || channel.type === TYPE.category) {
      throw new ApiError(400, 50008, 'Cannot send messages in a non-text channel');
    }
    channels.demand(channel, isThread(channel) ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES');
    channels.wake(channel, now());
    const { nonce, enforce_nonce } = body;
    // Discord answers the nonce to the one who sent it, and does not keep it.
    const answered = (posted: APIMessage) =>
      isGiven(nonce) ? { ...posted, nonce: nonce as string } : posted;
    const before = enforce_nonce ? this.#nonces.find(nonce, now()) : undefined;
    if (before) return answered(before);
    const made = this.add(channelId, this.make(channelId, body), body);
    if (isGiven(nonce)) this.#nonces.keep(nonce, made, now());
    return answered(made);
  }

  /** Puts a message of the bot's into a channel, without asking whether it may. */
  add(channelId: string, made: APIMessage, body: Json): APIMessage {
    const { channels, guilds } = this.#options;
    const channel = this.channels.get(channelId) ?? {};
    const ping = pingOf(made.id, body, {
      mentionEveryone: channels.may(channel, 'MENTION_EVERYONE'),
      isMentionable: (id) => guilds.role(channels.guildOf(channel), id)?.mentionable ?? false,
    });
    if (ping) ofChannel(this.#pings, channelId, () => []).push(ping);
    this.#posts += 1;
    return this.#append(channelId, made);
  }

  /** Somebody else writes in a channel. */
  write(channelId: string, content: string): APIMessage {
    return this.#append(channelId, { ...this.make(channelId, { content }), author: user() });
  }

  find(channelId: string, id: string): APIMessage {
    this.#options.channels.reach(channelId);
    const found = this.#pages.get(channelId)?.find(id);
    if (!found) throw unknownMessage();
    return found;
  }

  /** A page of a channel, newest first; an empty one for a bot that may not read the channel's history. */
  page(channelId: string, range: Range): readonly APIMessage[] {
    const { channels } = this.#options;
    if (!channels.may(channels.reach(channelId), 'READ_MESSAGE_HISTORY')) return [];
    return this.#pages.get(channelId)?.range(range) ?? [];
  }

  edit(channelId: string, id: string, body: Json): APIMessage {
    const found = this.find(channelId, id);
    this.#mustBeOwn(found, new ApiError(403, 50005, 'Cannot edit a message authored by another user'));
    if (this.channels.get(channelId)?.archived) throw new ApiError(400, 50083, 'Thread is archived');
    return this.change(found, body);
  }

  remove(channelId: string, id: string): void {
    const found = this.find(channelId, id);
    this.#mustBeOwn(found, new ApiError(403, 50013, 'Missing Permissions'));
    this.#pages.get(channelId)!.remove(id);
  }

  crosspost(channelId: string, id: string): APIMessage {
    const { channels } = this.#options;
    const found = this.find(channelId, id);
    const channel = channels.reach(channelId);
    if (channel.type !== TYPE.announcement) throw wrongChannelType();
    channels.demand(channel, 'SEND_MESSAGES');
    this.#mustBeOwn(found, new ApiError(403, 50013, 'Missing Permissions'));
    if (Number(found.flags) & CROSSPOSTED) {
      throw new ApiError(400, 40033, 'This message has already been crossposted.');
    }
    found.flags = (Number(found.flags) | CROSSPOSTED) as never;
    return found;
  }

  /** A message as Discord answers it; nothing is posted. */
  make(channelId: string, body: object): APIMessage {
    const { content, embeds, components, flags } = body as Json;
    const id = this.#newId();
    return message({
      id,
      channel_id: channelId,
      author: bot(this.#options.applicationId),
      content: (content ?? '') as string,
      embeds: (embeds ?? []) as never,
      components: numbered(components) as never,
      flags: Number(flags ?? 0) as never,
      timestamp: isoTime(timeOf(id)),
    });
  }

  /** Changes a message in place, as an edit does, and gives it back. */
  change(target: APIMessage, body: object): APIMessage {
    const { content, embeds, components, flags } = body as Json;
    const kept = Number(target.flags ?? 0) & ~LOADING;
    Object.assign(target, {
      ...(content === undefined ? {} : { content: content ?? '' }),
      ...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
      ...(components === undefined ? {} : { components: numbered(components) }),
      flags: kept | Number(flags ?? 0),
      edited_timestamp: isoTime(this.#options.now()),
    });
    return target;
  }

  #append(channelId: string, made: APIMessage): APIMessage {
    ofChannel(this.#pages, channelId, () => new Page()).add(made);
    const channel = this.channels.get(channelId);
    if (channel) channel.lastMessageId = made.id;
    return made;
  }

  #mustBeOwn(found: APIMessage, refusal: ApiError): void {
    if (found.author.id !== this.#options.applicationId) throw refusal;
  }

  /** Ids rise even where the clock stands still or goes back. */
  #newId(): string {
    const ms = Math.max(this.#last.ms, this.#options.now());
    this.#last = { ms, count: ms === this.#last.ms ? this.#last.count + 1 : 0 };
    return snowflakeAt(ms, this.#last.count);
  }
}

function ofChannel<T>(map: Map<string, T>, id: string, make: () => T): T {
  const present = map.get(id);
  if (present) return present;
  const made = make();
  map.set(id, made);
  return made;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Discord numbers the components that come without an id. */
function numbered(components: unknown): unknown[] {
  const copy = structuredClone(components ?? []) as Json[];
  let next = 1;
  for (const component of walk(copy)) component.id ??= next++;
  return copy;
}
