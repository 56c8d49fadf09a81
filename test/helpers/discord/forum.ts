import { CreateForumThreadRequestSchema } from 'discord-api-spec/zod';
import { ApiError, invalidForm, missingPermissions, wrongChannelType } from './api-error.ts';
import { type Channel, isForum, requiresTag } from './channels.ts';
import type { Json } from './check-components.ts';
import { checkMessage } from './check-message.ts';
import type { World } from './route.ts';
import { schemaFaults } from './schema.ts';

const PUBLIC_THREAD = 11;

/** What is wrong with the body of POST /channels/{id}/threads for a forum, one line a fault. Pure. */
export function checkForumThread(body: unknown): string[] {
  const faults = schemaFaults(CreateForumThreadRequestSchema, body);
  const { message, name } = (body ?? {}) as Json;
  if (typeof name === 'string' && name.trim() === '') faults.push('name: nothing but spaces');
  const inside = checkMessage(message, 'forum').map((fault) => `message.${fault}`);
  return [...new Set([...faults, ...inside])];
}

/** Opens a thread with its first message, which has the thread's id, and shows both. */
export function startThread(world: World, channelId: string, body: Json): object {
  const { channels, messages } = world;
  const forum = channels.reach(channelId);
  if (!isForum(forum)) throw wrongChannelType();
  channels.demand(forum, 'SEND_MESSAGES');
  const tags = (body.applied_tags ?? []) as string[];
  checkTags(world, forum, tags);
  const first = body.message as Json;
  const made = messages.make(channelId, first);
  const thread: Channel = {
    type: PUBLIC_THREAD,
    name: body.name as string,
    guildId: channels.guildOf(forum)!,
    parentId: channelId,
    appliedTags: tags,
  };
  channels.all.set(made.id, thread);
  messages.add(made.id, { ...made, channel_id: made.id }, first);
  forum.lastMessageId = made.id;
  return { ...channels.show(made.id), message: messages.in(made.id)[0] };
}

function checkTags({ channels }: World, forum: Channel, tags: readonly string[]): void {
  const known = new Map((forum.tags ?? []).map((tag) => [tag.id, tag]));
  const unknown = tags.filter((id) => !known.has(id));
  if (unknown.length > 0) throw invalidForm([`applied_tags: unknown tag ${unknown.join(', ')}`]);
  if (tags.length === 0 && requiresTag(forum)) {
    throw new ApiError(400, 40067, 'A tag is required to create a forum post in this channel');
  }
  if (tags.some((id) => known.get(id)?.moderated) && !channels.may(forum, 'MANAGE_THREADS')) {
    throw missingPermissions();
  }
}

/** The active threads of a server that the bot can see. */
export function activeThreads({ channels, guilds }: World, guildId: string): object {
  guilds.reach(guildId);
  const threads = channels.threads((one) => !one.archived && channels.guildOf(one) === guildId);
  return { threads: threads.map(([id]) => channels.show(id)), members: [], has_more: false };
}

/** A channel's archived public threads, last archived first, before a moment. */
export function archivedThreads(world: World, channelId: string, limit: number, before?: string): object {
  const { channels } = world;
  const channel = channels.reach(channelId);
  channels.demand(channel, 'READ_MESSAGE_HISTORY');
  const until = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before);
  const fitting = channels
    .threads((one) => one.archived === true && one.parentId === channelId && one.type !== 12)
    .map(([id, one]) => ({ id, at: channels.archivedAt(id, one) }))
    .filter(({ at }) => at < until)
    .sort((a, b) => b.at - a.at);
  const threads = fitting.slice(0, limit).map(({ id }) => channels.show(id));
  return { threads, members: [], has_more: fitting.length > limit };
}

/** A moment as `before` takes it. */
export const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/;
