import { z } from 'zod';
import type { Context } from '../command/command.ts';
import { fields, text } from '../command/input.ts';
import { channelMark, roleMark } from '../command/marks.ts';
import type { Block } from '../command/reply.ts';
import { findCoverage } from '../lists/coverage.ts';
import type { NewSubscription } from '../store/subscriptions.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import { findChannel, type Place } from './channel.ts';
import { readHours, readQuiet, readZone } from './hours.ts';
import { readFilter, readPublisher } from './wish.ts';

/** What /subscribe is asked, as typed; ids of channels and roles. */
export const typedSettings = fields({
  filter: text,
  channelId: text,
  articlesIn: text,
  publisher: text,
  roleId: text,
  mode: text,
  hours: text,
  zone: text,
  quiet: text,
  backfill: z.int().optional(),
  tag: text,
});
export type Typed = z.infer<typeof typedSettings>;

/** Discord: https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const maxTags = 5;
const maxPublisherLength = 100;

/** Carries the first problem out; never leaves this file. */
class Problem extends Error {
  readonly blocks: Block[];

  constructor(blocks: Block[]) {
    super('a setting cannot be read');
    this.blocks = blocks;
  }
}

/** What is typed as a subscription, or what is wrong with it, in the asker's language. */
export async function readSettings(
  typed: Typed,
  place: Place,
  context: Context,
): Promise<{ settings: NewSubscription } | { problem: Block[] }> {
  try {
    return { settings: await read(typed, place, context) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.blocks };
    throw error;
  }
}

async function read(typed: Typed, { serverId, channel }: Place, context: Context): Promise<NewSubscription> {
  const { language, languages, library, store } = context;
  const filter = readFilter(typed.filter, context);
  if ('problem' in filter) throw new Problem(filter.problem);
  const { publishers } = await findCoverage(library.store.lists);
  const publisher = cleanLine(typed.publisher ?? '').slice(0, maxPublisherLength);
  const serverLanguage = languages.get((await store.language('server', serverId)) ?? '');
  const mentionRoleId = readRole(typed, channel.id, context);
  const quiet = readQuietHours(typed, context);
  return {
    serverId,
    channelId: channel.id,
    channelKind: channel.kind,
    filter: filter.filter,
    ...(typed.articlesIn === undefined ? {} : { language: typed.articlesIn }),
    readerLanguage: typed.articlesIn ?? (serverLanguage ?? language).code,
    ...(publisher === '' ? {} : { publisher: readPublisher(publisher, publishers) }),
    ...(mentionRoleId === undefined ? {} : { mentionRoleId }),
    ...readTimes(typed, context),
    timeZone: await readTimeZone(typed, serverId, context),
    ...(quiet === undefined ? {} : { quiet }),
    tags: await readTags(typed, channel, context),
  };
}

function readTimes(
  { mode, hours }: Typed,
  { language: { strings } }: Context,
): Pick<NewSubscription, 'mode' | 'hours'> {
  if (mode !== 'digest') {
    if (hours !== undefined) throw problem(strings.subscriptions.hoursWithoutDigest);
    return { mode: 'each', hours: [] };
  }
  if (hours === undefined) throw problem(strings.subscriptions.hoursNeeded);
  const read = readHours(hours);
  if (!read) throw problem(strings.subscriptions.badHours(hours));
  return { mode, hours: read };
}

function readQuietHours({ quiet }: Typed, { language: { strings } }: Context): NewSubscription['quiet'] {
  if (quiet === undefined) return undefined;
  const read = readQuiet(quiet);
  if (!read) throw problem(strings.subscriptions.badQuiet(quiet));
  return read;
}

/** When left out, the zone in which the server counted hours last; Discord does not tell where somebody is. */
async function readTimeZone(
  { zone, articlesIn }: Typed,
  serverId: string,
  context: Context,
): Promise<string> {
  const { language, languages, store } = context;
  if (zone === undefined) {
    const all = await store.subscriptions.of({ serverId });
    const last = all.findLast((one) => one.mode === 'digest' || one.quiet !== undefined);
    return last?.timeZone ?? (languages.get(articlesIn ?? '') ?? language).timeZone;
  }
  const read = readZone(zone, context);
  if (read === undefined) throw problem(language.strings.subscriptions.badZone(zone));
  return read;
}

function readRole({ roleId }: Typed, channelId: string, { caller, language }: Context): string | undefined {
  if (roleId === undefined) return undefined;
  const { subscriptions: strings } = language.strings;
  const role = caller.roles?.get(roleId);
  if (role?.isEveryone || roleId === caller.serverId) throw problem(strings.everyone);
  if (!role?.isMentionable && !findChannel(channelId, caller)?.mayMentionAll) {
    throw problem(strings.notMentionable(roleMark(roleId), strings.permissions['mention-all']));
  }
  return roleId;
}

/** Tags by their ids, or by their names where Discord can be asked. */
async function readTags({ tag }: Typed, channel: Place['channel'], context: Context): Promise<string[]> {
  const { subscriptions: strings } = context.language.strings;
  const typed = (tag ?? '')
    .split(/[,;]/u)
    .map(cleanLine)
    .filter((one) => one !== '');
  if (channel.kind !== 'forum') {
    if (typed.length > 0) throw problem(strings.tagsWithoutForum(channelMark(channel.id)));
    return [];
  }
  if (typed.length === 0) {
    if (channel.wantsTag) throw problem(strings.tagNeeded(channelMark(channel.id)));
    return [];
  }
  const known = await context.tagsOf?.(channel.id);
  const ids = typed.map((one) => {
    const found = known?.find(({ id, name }) => id === one || fold(name) === fold(one));
    const isId = /^\d{15,20}$/u.test(one);
    if (found || (isId && !known)) return found?.id ?? one;
    throw problem(strings.unknownTag(one, known?.map(({ name }) => name) ?? []));
  });
  const tags = [...new Set(ids)];
  if (tags.length > maxTags) throw problem(strings.manyTags(maxTags));
  return tags;
}

function problem(text: string): Problem {
  return new Problem([{ kind: 'notice', text }]);
}
