import type { z } from 'zod';
import { type Context, command, flagOf, textOf } from '../command/command.ts';
import { fields, flag, page as pageField, text } from '../command/input.ts';
import { channelMark, commandMark, momentMark } from '../command/marks.ts';
import { type Action, notice, type Reply, said } from '../command/reply.ts';
import { languageNameIn } from '../languages/names.ts';
import { cutIntoFittingPages, type Entry } from '../replies/entry-pages.ts';
import { turnTo } from '../replies/paging.ts';
import type { ChannelStatus } from '../store/outbox.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { putUnderNotices, writeParkedLines } from '../subscriptions/parked.ts';
import { writeNextDigestLines, writeTermLines } from '../subscriptions/shown.ts';
import { showWish } from '../subscriptions/wish.ts';

const input = fields({ channelId: text, server: flag, page: pageField });
type Input = z.infer<typeof input>;

/** Of a filter and of a publisher. */
const longestName = 200;

export default command<Input>({
  data: {
    name: 'subscriptions',
    isPrivate: true,
    inServersFor: 'everyone',
    options: [
      { name: 'channel', kind: 'channel' },
      { name: 'server', kind: 'flag' },
    ],
  },
  input,
  read: (options) => ({ channelId: textOf(options, 'channel'), server: flagOf(options, 'server') }),
  run: async (input, context) => putUnderNotices(await list(input, context), context),
});

async function list({ channelId, server, page }: Input, context: Context): Promise<Reply> {
  const { caller, store, now, language } = context;
  const { subscriptions: strings } = language.strings;
  const { serverId, place } = caller;
  if (serverId === undefined) return notice(strings.onlyInServers);
  if (server && !caller.mayManageServer) return notice(strings.mayNotManageServer);
  const channel = server ? '' : (channelId ?? place?.id);
  if (channel === undefined) return notice(strings.botNotHere);
  const isHere = channel === place?.id;
  // Also of an id that Discord tells nothing of.
  if (!server && !isHere && !caller.sees?.has(channel))
    return notice(strings.maySeeOnly(channelMark(channel)));
  const all = await store.subscriptions.of({ serverId });
  const found = server ? all : all.filter((one) => one.channelId === channel);
  if (found.length === 0)
    return notice(server ? strings.noneInServer : strings.noneInChannel(channelMark(channel)));

  const states = new Map((await store.outbox.status(serverId, now)).map((one) => [one.channelId, one]));
  const resting = (await store.subscriptions.servers()).find(
    (one) => one.serverId === serverId,
  )?.restingSince;
  const entries = found.map((one) =>
    entry(one, server ? states.get(one.channelId) : undefined, server, context),
  );
  const { shown, place: where, actions } = turnTo(cutIntoFittingPages(entries), page, language.strings);
  const canTurn = server || isHere;
  const count = found.length;
  return {
    blocks: [
      { kind: 'heading', text: server ? strings.inServer(count) : strings.inChannel(count) },
      ...(resting ? [said(strings.restsSince(momentMark(resting)))] : []),
      ...(server ? [] : channelLines(states.get(channel), context).map(said)),
      ...shown,
      ...where,
      ...(where.length > 0 && !canTurn ? [said(strings.turnPagesThere(commandMark('subscriptions')))] : []),
    ],
    // No place is kept, and a press tells who may see what only of the channel it is made in.
    actions: (canTurn ? actions : []).map(
      (action): Action => ({
        ...action,
        call: { command: 'subscriptions', input: server ? { server } : {} },
      }),
    ),
    isPrivate: true,
  };
}

function entry(
  one: Subscription,
  state: ChannelStatus | undefined,
  withChannel: boolean | undefined,
  context: Context,
): Entry {
  const { language, languages } = context;
  const { subscriptions: strings } = language.strings;
  const title = strings.title(showWish(one, context, longestName));
  const reader = languages.get(one.readerLanguage) ?? language;
  return {
    kind: 'entry',
    title: withChannel ? `${channelMark(one.channelId)} · ${title}` : title,
    lines: [
      [...writeTermLines(one, context), ...writeNextDigestLines(one, context)].join(' '),
      `${strings.since(momentMark(one.createdAt))} ${strings.wordsIn(languageNameIn(reader, language))}`,
      ...channelLines(state, context),
    ],
  };
}

function channelLines(state: ChannelStatus | undefined, context: Context): string[] {
  const { subscriptions: strings } = context.language.strings;
  const { parked, lastPostedAt } = state ?? {};
  return [
    ...writeParkedLines({ parked }, context),
    ...(lastPostedAt ? [strings.channelLastPost(momentMark(lastPostedAt))] : []),
  ];
}
