import type { z } from 'zod';
import { type Context, command, textOf } from '../command/command.ts';
import { fields, flag, page, text } from '../command/input.ts';
import { channelMark, commandMark, momentMark } from '../command/marks.ts';
import { type Action, notice, type Reply, said } from '../command/reply.ts';
import { maxPostsPerHourIn } from '../delivery/caps.ts';
import { formatDate } from '../facts/show.ts';
import { findCoverage } from '../lists/coverage.ts';
import { cutIntoFittingPages, type Entry } from '../replies/entry-pages.ts';
import { turnTo } from '../replies/paging.ts';
import type { FeedState } from '../store/feed-states.ts';
import type { ChannelStatus } from '../store/outbox.ts';
import type { ChannelKind } from '../store/subscriptions.ts';
import { findChannel, findLacking } from '../subscriptions/channel.ts';
import { markTold, writeParkedLines } from '../subscriptions/parked.ts';
import { shorten } from '../text/shorten.ts';

const input = fields({
  page,
  /** The channel in which the server wants to be told of closed channels. */
  noticesIn: text,
  /** Set by the button that has it told nowhere. */
  endsNotices: flag,
});
type Input = z.infer<typeof input>;

/** Characters of what others have written. */
const longestTitle = 80;
const longestReason = 120;
const longestFault = 300;

export default command<Input>({
  data: {
    name: 'status',
    isPrivate: true,
    inServersFor: 'server-managers',
    options: [{ name: 'notices', kind: 'channel' }],
  },
  input,
  read: (options) => ({ noticesIn: textOf(options, 'notices') }),
  run: status,
});

async function status(input: Input, context: Context): Promise<Reply> {
  const { caller, store, library, now, language } = context;
  const { strings } = language;
  const { subscriptions: say } = strings;
  const { serverId } = caller;
  if (serverId === undefined) return notice(say.onlyInServers);
  if (!caller.mayManageServer) return notice(say.mayNotManageServer);

  const problem = await chooseNotices(input, serverId, context);
  if (problem !== undefined) return notice(problem);
  const noticesIn = await store.subscriptions.noticesIn(serverId);

  const channels = await store.outbox.status(serverId, now);
  const isParked = channels.some((one) => one.parked);
  const subscriptions = await store.subscriptions.of({ serverId });
  const kinds = new Map(subscriptions.map((one) => [one.channelId, one.channelKind]));
  const known = new Set(channels.map((one) => one.channelId));
  const idle = [...kinds.keys()].filter((id) => !known.has(id)).map(withoutDeliveries);
  // What needs somebody's hand comes first.
  const sorted = [...channels.filter((one) => one.parked), ...channels.filter((one) => !one.parked), ...idle];
  if (isParked) await markTold(serverId, context);

  const feeds = await store.feeds.all();
  const faulty = feeds.filter((feed) => feed.fault !== undefined);
  const parked = sorted.flatMap((one) => one.parkedArticles.map(({ articleId }) => articleId));
  const titles = await findTitles(library, parked);
  const entries = [
    ...sorted.map((one) => channelEntry(one, kinds.get(one.channelId), titles, context)),
    ...faulty.map((feed) => feedEntry(feed, context)),
  ];
  const { shown, place, actions } = turnTo(cutIntoFittingPages(entries), input.page, strings);
  const { articles, from, to } = await findCoverage(library.store.lists);
  const trouble = store.trouble();
  const lines = [
    ...(trouble
      ? [say[trouble.kind === 'full' ? 'storeFull' : 'storeFaulty'](momentMark(trouble.since))]
      : []),
    ...(noticesIn ? [say.noticesIn(channelMark(noticesIn))] : []),
    ...(isParked && !noticesIn ? [say.noNotices(commandMark('status'))] : []),
    ...(sorted.length === 0 ? [say.noDeliveries] : []),
    ...(faulty.length > 0 ? [say.feedsFaulty(faulty.length, feeds.length)] : []),
    ...(feeds.length === 0 ? [say.noFeeds] : []),
    ...(faulty.length === 0 && feeds.length > 0 ? [say.feedsFine(feeds.length)] : []),
    articles === 0
      ? strings.aboutNothing
      : strings.aboutCorpus(articles, formatDate(from, language), formatDate(to, language)),
  ];
  return {
    blocks: [{ kind: 'heading', text: say.statusTitle }, ...shown, ...lines.map(said), ...place],
    // A page is asked for anew: it chooses nothing, and no place is kept.
    actions: [
      ...actions,
      ...(noticesIn
        ? [{ label: say.endNotices, change: { endsNotices: true }, opens: 'here' as const }]
        : []),
    ].map((action): Action => ({ ...action, call: { command: 'status', input: {} } })),
    isPrivate: true,
  };
}

async function findTitles(
  { store }: Context['library'],
  ids: readonly string[],
): Promise<Map<string, string>> {
  const places = await store.lists.placesOf(ids);
  const articles = await store.lists.atPlaces([...places.values()]);
  return new Map([...articles.values()].map(({ article }) => [article.id, article.title]));
}

/** Keeps where the server wants to be told of closed channels, or says why it cannot be there. */
async function chooseNotices(
  { noticesIn, endsNotices }: Input,
  serverId: string,
  { caller, store, language }: Context,
): Promise<string | undefined> {
  const { subscriptions: say } = language.strings;
  if (endsNotices) await store.subscriptions.setNoticesIn(serverId, undefined);
  if (noticesIn === undefined) return undefined;
  const channel = findChannel(noticesIn, caller);
  const mark = channelMark(noticesIn);
  if (!channel || channel.kind === 'other' || channel.kind === 'forum') return say.noticesNeedMessages(mark);
  const lacking = findLacking(channel).map((name) => say.permissions[name]);
  if (lacking.length > 0) return say.lacks(mark, lacking);
  await store.subscriptions.setNoticesIn(serverId, channel.id);
  return undefined;
}

function withoutDeliveries(channelId: string): ChannelStatus {
  return { channelId, waiting: 0, parkedArticles: [], unknown: 0, lastDay: 0, lastWeek: 0 };
}

function channelEntry(
  channel: ChannelStatus,
  kind: ChannelKind | undefined,
  titles: ReadonlyMap<string, string>,
  context: Context,
): Entry {
  const { language } = context;
  const { subscriptions: say } = language.strings;
  const { heldUntil, lastPostedAt, unknown } = channel;
  return {
    kind: 'entry',
    title: channelMark(channel.channelId),
    lines: [
      ...writeParkedLines(channel, context),
      say.counts(channel.lastDay, channel.lastWeek, channel.waiting),
      ...(heldUntil ? [say.held(maxPostsPerHourIn(kind), momentMark(heldUntil))] : []),
      ...(lastPostedAt ? [say.channelLastPost(momentMark(lastPostedAt))] : []),
      ...channel.parkedArticles.map(({ articleId, reason }) => {
        const title = shorten(titles.get(articleId) ?? articleId, longestTitle);
        return `“${title}”: ${say.refused(shorten(reason, longestReason))}`;
      }),
      ...(unknown > 0 ? [say.unknownArrivals(unknown)] : []),
    ],
  };
}

function feedEntry({ url, fault, lastGoodAt }: FeedState, { language }: Context): Entry {
  const { subscriptions: say } = language.strings;
  return {
    kind: 'entry',
    // An address may hold a key: who manages a server is not who runs the bot.
    title: say.feed(URL.parse(url)?.host ?? ''),
    lines: [
      shorten(`${fault!.problem}. ${fault!.remedy}`, longestFault),
      lastGoodAt ? say.feedSince(momentMark(lastGoodAt)) : say.feedNeverRead,
    ],
  };
}
