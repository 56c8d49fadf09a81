import { type RESTGetAPIGuildThreadsResult, Routes, SnowflakeUtil } from 'discord.js';
import type { APIChannel, APIMessage, APIThreadChannel } from 'discord-api-types/v10';
import type { Posted, Refusal } from '../../delivery/messenger.ts';

const maxPages = 5;
const messagesPerPage = 100;
/** A forum's threads are read one by one. */
const maxThreads = 100;

/** Gets one address of Discord's. */
export type Get = <T>(
  route: `/${string}`,
  query?: Record<string, string>,
) => Promise<{ kind: 'done'; value: T } | Refusal>;

type Recent = { kind: 'done'; messages: readonly Posted[]; isComplete: boolean } | Refusal;

/** The messages of user `self` in a channel since a moment, oldest first: at most 500 are looked through. */
export async function readRecentMessages(
  get: Get,
  self: string,
  channelId: string,
  since: Date,
): Promise<Recent> {
  const found: APIMessage[] = [];
  let after = idBefore(since);
  for (let page = 0; page < maxPages; page += 1) {
    const read = await get<APIMessage[]>(Routes.channelMessages(channelId), {
      after,
      limit: String(messagesPerPage),
    });
    if (read.kind !== 'done') return read;
    const oldestFirst = read.value.toReversed();
    found.push(...oldestFirst);
    after = oldestFirst.at(-1)?.id ?? after;
    if (oldestFirst.length < messagesPerPage) {
      const hidden = found.length === 0 ? await hasHidden(get, channelId, after) : false;
      if (typeof hidden !== 'boolean') return hidden;
      return { kind: 'done', messages: own(found, self), isComplete: !hidden };
    }
  }
  return { kind: 'done', messages: own(found, self), isComplete: false };
}

/** Discord answers with nothing, not with 403, to a bot that may not read a channel's history. */
async function hasHidden(get: Get, channelId: string, after: string): Promise<boolean | Refusal> {
  const read = await get<APIChannel>(Routes.channel(channelId));
  if (read.kind !== 'done') return read;
  const last = 'last_message_id' in read.value ? read.value.last_message_id : undefined;
  return BigInt(last ?? 0) > BigInt(after);
}

/** The first messages of the threads that user `self` opened in a forum since a moment, oldest first. */
export async function readRecentThreads(
  get: Get,
  self: string,
  forumId: string,
  since: Date,
  serverId: string,
): Promise<Recent> {
  const active = await get<RESTGetAPIGuildThreadsResult>(Routes.guildActiveThreads(serverId));
  if (active.kind !== 'done') return active;
  const archived = await archivedSince(get, forumId, since);
  if (archived.kind !== 'done') return archived;

  const threads = [...(active.value.threads as APIThreadChannel[]), ...archived.threads]
    .filter(({ parent_id, owner_id }) => parent_id === forumId && owner_id === self)
    .filter(({ id }) => BigInt(id) > BigInt(idBefore(since)))
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
  const messages: Posted[] = [];
  for (const { id } of threads.slice(0, maxThreads)) {
    // A thread's first message has the thread's id.
    const read = await get<APIMessage>(Routes.channelMessage(id, id));
    if (read.kind === 'done') messages.push(posted(read.value));
    else if (read.kind === 'missing') messages.push({ ...placeOf(id), channelId: id, components: [] });
    else return read;
  }
  return { kind: 'done', messages, isComplete: archived.isComplete && threads.length <= maxThreads };
}

/** Threads archived since a moment: among them are all that were opened since then and are not active. */
async function archivedSince(
  get: Get,
  forumId: string,
  since: Date,
): Promise<{ kind: 'done'; threads: APIThreadChannel[]; isComplete: boolean } | Refusal> {
  const threads: APIThreadChannel[] = [];
  let before: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const read = await get<{ threads: APIThreadChannel[]; has_more: boolean }>(
      Routes.channelThreads(forumId, 'public'),
      { limit: String(messagesPerPage), ...(before ? { before } : {}) },
    );
    // Without the right to read the history there is no list, but posting may well be allowed.
    if (read.kind === 'forbidden') return { kind: 'done', threads, isComplete: false };
    if (read.kind !== 'done') return read;
    threads.push(...read.value.threads);
    before = read.value.threads.at(-1)?.thread_metadata?.archive_timestamp;
    const isPast = before !== undefined && Date.parse(before) < since.getTime();
    if (isPast || !read.value.has_more) return { kind: 'done', threads, isComplete: true };
  }
  return { kind: 'done', threads, isComplete: false };
}

/** The id before all that Discord makes in the millisecond of `since`. */
function idBefore(since: Date): string {
  const first = SnowflakeUtil.generate({ timestamp: since, increment: 0n, workerId: 0n, processId: 0n });
  return String(first - 1n);
}

function own(messages: readonly APIMessage[], self: string): Posted[] {
  return messages.filter(({ author }) => author.id === self).map(posted);
}

function posted({ id, channel_id, components }: APIMessage): Posted {
  return { ...placeOf(id), channelId: channel_id, components: components ?? [] };
}

const placeOf = (id: string) => ({ id, createdAt: new Date(SnowflakeUtil.timestampFrom(id)) });
