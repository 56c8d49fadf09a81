import { Routes } from 'discord.js';
import type { APIChannel, APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Messenger, Refusal, SendResult } from '../../delivery/messenger.ts';
import { createCountedRest } from './counted-rest.ts';
import { type Get, readRecentMessages, readRecentThreads } from './recent.ts';
import { refusalOf } from './refusal.ts';

/** GET /users/@me/guilds gives as many at once. */
const serversPerPage = 200;
const alreadyCrosspostedCode = 40033;

export interface PostingOptions {
  token: string;
  /** The base of Discord's REST addresses, without the version. */
  api: string;
  log: Logger;
  /** Awaited before every single request; what it gives is called when the answer has come or failed to. */
  pace?: () => Promise<(() => void) | undefined>;
  /** For one request with its answer: 15,000 when left out. */
  timeoutMs?: number;
  /** Ends every request, those under way and those to come, as if no answer had come in time. */
  signal?: AbortSignal;
  now?: () => number;
}

export interface PostingMessenger extends Messenger {
  /**
   * How many of its requests of the last `windowMs` (ten minutes when left out, and at most) Discord counts
   * as invalid: statuses 401, 403 and 429. Discord blocks an address for 10,000 in ten minutes.
   */
  invalidRequests(windowMs?: number): number;
}

interface Request {
  method: 'get' | 'post' | 'patch';
  route: `/${string}`;
  body?: object;
  query?: Record<string, string>;
}

/**
 * Discord's REST side for deliveries. It neither repeats a request nor waits for a rate limit: once `pace` has
 * let a request go, it is over within `timeoutMs`, waiting for one before it in the same channel included.
 */
export function createMessenger(options: PostingOptions): PostingMessenger {
  const { token, api, log, pace, timeoutMs = 15_000, now = Date.now } = options;
  const { rest, invalidRequests } = createCountedRest(api, timeoutMs, now);
  let self: string | undefined;

  async function ask<T>(request: Request): Promise<{ kind: 'done'; value: T } | Refusal> {
    const { method, route, body, query } = request;
    const answered = await pace?.();
    // discord.js forgets a token that was refused once.
    rest.setToken(token);
    try {
      const value = await rest[method](route, {
        ...(body ? { body } : {}),
        ...(query ? { query: new URLSearchParams(query) } : {}),
        // discord.js stops its own clock at the head of an answer; a body can hang as well.
        signal: AbortSignal.any([
          AbortSignal.timeout(timeoutMs),
          ...(options.signal ? [options.signal] : []),
        ]),
      });
      return { kind: 'done', value: value as T };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return refusal;
      log.error({ err: error, method, route }, 'a request to Discord failed for no known reason');
      return { kind: 'retry', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      answered?.();
    }
  }

  const get: Get = (route, query) => ask({ method: 'get', route, ...(query ? { query } : {}) });

  async function ownId(): Promise<string | Refusal> {
    if (self !== undefined) return self;
    const read = await get<{ id: string }>(Routes.user());
    if (read.kind !== 'done') return read;
    self = read.value.id;
    return self;
  }

  return {
    async post(channelId, { body, nonce }) {
      const sent = await ask<APIMessage>({
        method: 'post',
        route: Routes.channelMessages(channelId),
        body: nonce === undefined ? body : { ...body, nonce, enforce_nonce: true },
      });
      return asSent(sent, (message) => ({ messageId: message.id, channelId: message.channel_id }));
    },

    async openThread(channelId, { body, thread }) {
      if (!thread) return { kind: 'refused', reason: 'a forum post needs a name', code: 0 };
      const opened = await ask<APIThreadChannel & { message?: APIMessage }>({
        method: 'post',
        route: Routes.threads(channelId),
        body: {
          name: thread.name,
          message: body,
          ...(thread.tags.length > 0 ? { applied_tags: thread.tags } : {}),
        },
      });
      return asSent(opened, ({ id, message }) => ({ messageId: message?.id ?? id, channelId: id }));
    },

    async edit(channelId, messageId, body) {
      const route = Routes.channelMessage(channelId, messageId);
      return asSent(await ask({ method: 'patch', route, body }), () => ({ messageId, channelId }));
    },

    async crosspost(channelId, messageId) {
      const route = Routes.channelMessageCrosspost(channelId, messageId);
      const sent = asSent(await ask({ method: 'post', route }), () => ({ messageId, channelId }));
      // The answer to an earlier attempt was lost.
      if (sent.kind === 'refused' && sent.code === alreadyCrosspostedCode) {
        return { kind: 'done', messageId, channelId };
      }
      return sent;
    },

    async recent(channelId, since, isForum, serverId) {
      const id = await ownId();
      if (typeof id !== 'string') return id;
      return isForum
        ? readRecentThreads(get, id, channelId, since, serverId)
        : readRecentMessages(get, id, channelId, since);
    },

    async channel(channelId) {
      const read = await get<APIChannel>(Routes.channel(channelId));
      if (read.kind !== 'done') return read;
      const { type, name, flags, guild_id, available_tags } = read.value as SomeChannel;
      return {
        kind: 'done',
        type,
        ...(guild_id ? { serverId: guild_id } : {}),
        tags: (available_tags ?? []).map((tag) => ({ id: tag.id, name: tag.name })),
        name: name ?? '',
        flags: flags ?? 0,
      };
    },

    async servers() {
      const ids = new Set<string>();
      for (let after = '0'; ; ) {
        const query = { limit: String(serversPerPage), ...(after === '0' ? {} : { after }) };
        const read = await get<{ id: string }[]>(Routes.userGuilds(), query);
        if (read.kind !== 'done') return read;
        for (const { id } of read.value) ids.add(id);
        if (read.value.length < serversPerPage) return { kind: 'done', ids };
        after = read.value.at(-1)!.id;
      }
    },

    invalidRequests: (windowMs = 600_000) => invalidRequests(windowMs),
  };
}

interface SomeChannel {
  type: number;
  name?: string | null;
  flags?: number;
  guild_id?: string;
  available_tags?: { id: string; name: string }[];
}

function asSent<T>(
  came: { kind: 'done'; value: T } | Refusal,
  place: (value: T) => { messageId: string; channelId: string },
): SendResult {
  return came.kind === 'done' ? { kind: 'done', ...place(came.value) } : came;
}
