import { coverageOf } from '../answer/coverage.ts';
import { type Context, command } from '../command/command.ts';
import { channelMark, momentMark } from '../command/marks.ts';
import { notice, type Reply, said } from '../command/reply.ts';
import { formatDate } from '../facts/show.ts';
import { cutIntoFittingPages, type Entry } from '../replies/entry-pages.ts';
import { turnTo } from '../replies/paging.ts';
import type { FeedState } from '../store/feed-states.ts';
import type { ChannelStatus } from '../store/outbox.ts';
import { writeParkedLines } from '../subscriptions/parked.ts';
import { shorten } from '../text/shorten.ts';

interface Input {
  page?: number;
}

/** Characters of what others have written. */
const longestTitle = 80;
const longestReason = 120;
const longestFault = 300;

export default command<Input>({
  data: { name: 'status', isPrivate: true, inServersFor: 'server-managers', options: [] },
  read: () => ({}),
  run: status,
});

async function status({ page }: Input, context: Context): Promise<Reply> {
  const { caller, store, library, now, language } = context;
  const { strings } = language;
  const { subscriptions: say } = strings;
  const { serverId } = caller;
  if (serverId === undefined) return notice(say.onlyInServers);
  if (!caller.mayManageServer) return notice(say.mayNotManageServer);

  const channels = await store.outbox.status(serverId, now);
  const quiet = (await store.subscriptions.of({ serverId })).map((one) => one.channelId);
  const known = new Set(channels.map((one) => one.channelId));
  const idle = [...new Set(quiet)].filter((id) => !known.has(id)).map(withoutDeliveries);
  // What needs somebody's hand comes first.
  const sorted = [...channels.filter((one) => one.parked), ...channels.filter((one) => !one.parked), ...idle];
  if (channels.some((one) => one.parked)) await store.outbox.takeUntold(serverId, now);

  const feeds = await store.feeds.all();
  const faulty = feeds.filter((feed) => feed.fault !== undefined);
  const entries = [
    ...sorted.map((one) => channelEntry(one, context)),
    ...faulty.map((feed) => feedEntry(feed, context)),
  ];
  const { shown, place, actions } = turnTo(cutIntoFittingPages(entries), page, strings);
  const { articles, from, to } = coverageOf(library.articles);
  const lines = [
    ...(sorted.length === 0 ? [say.noDeliveries] : []),
    ...(faulty.length > 0 ? [say.feedsFaulty(faulty.length, feeds.length)] : []),
    ...(faulty.length === 0 && feeds.length > 0 ? [say.feedsFine(feeds.length)] : []),
    articles === 0
      ? strings.aboutNothing
      : strings.aboutCorpus(articles, formatDate(from, language), formatDate(to, language)),
  ];
  return {
    blocks: [{ kind: 'heading', text: say.statusTitle }, ...shown, ...lines.map(said), ...place],
    actions,
    isPrivate: true,
  };
}

function withoutDeliveries(channelId: string): ChannelStatus {
  return { channelId, waiting: 0, parkedArticles: [], unknown: 0, lastDay: 0, lastWeek: 0 };
}

function channelEntry(channel: ChannelStatus, context: Context): Entry {
  const { library, language } = context;
  const { subscriptions: say } = language.strings;
  const { lastPostedAt, unknown } = channel;
  const titleOf = (id: string): string => library.articles.find((article) => article.id === id)?.title ?? id;
  return {
    kind: 'entry',
    title: channelMark(channel.channelId),
    lines: [
      ...writeParkedLines(channel, context),
      say.counts(channel.lastDay, channel.lastWeek, channel.waiting),
      ...(lastPostedAt ? [say.channelLastPost(momentMark(lastPostedAt))] : []),
      ...channel.parkedArticles.map(
        ({ articleId, reason }) =>
          `“${shorten(titleOf(articleId), longestTitle)}”: ${say.refused(shorten(reason, longestReason))}`,
      ),
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
