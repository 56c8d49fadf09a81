import type { z } from 'zod';
import { readLimits } from '../answer/limits.ts';
import { type Context, command, textOf } from '../command/command.ts';
import { fields, text } from '../command/input.ts';
import { channelMark } from '../command/marks.ts';
import { type Block, notice, type Reply } from '../command/reply.ts';
import { findNewest } from '../lists/newest.ts';
import { readForFilters } from '../replies/article-reader.ts';
import type { Limits } from '../store/readings.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { mayManage } from '../subscriptions/channel.ts';
import { findChosenSubscription, suggestSubscriptions } from '../subscriptions/choose.ts';
import { putUnderNotices } from '../subscriptions/parked.ts';
import { judgeArticle, judgeFitness } from '../subscriptions/verdict.ts';
import { readFilter, showWish } from '../subscriptions/wish.ts';

const input = fields({ subscription: text, channelId: text, filter: text, since: text, until: text });
type Input = z.infer<typeof input>;

const mostShown = 5;
/** Of a filter in the heading. */
const longestFilter = 200;

export default command<Input>({
  data: {
    name: 'subscription-preview',
    isPrivate: true,
    inServersFor: 'channel-managers',
    options: [
      { name: 'subscription', kind: 'text', isSuggested: true },
      { name: 'channel', kind: 'channel' },
      { name: 'filter', kind: 'text' },
      { name: 'since', kind: 'text', isTime: true },
      { name: 'until', kind: 'text', isTime: true },
    ],
  },
  input,
  read: (options) => ({
    subscription: textOf(options, 'subscription'),
    channelId: textOf(options, 'channel'),
    filter: textOf(options, 'filter'),
    since: textOf(options, 'since'),
    until: textOf(options, 'until'),
  }),
  run: async (input, context) => putUnderNotices(await preview(input, context), context),
  suggest: (_option, typed, context) => suggestSubscriptions(typed, context),
});

async function preview(input: Input, context: Context): Promise<Reply> {
  const { caller, store, language } = context;
  const { subscriptions: strings } = language.strings;
  const { serverId, place } = caller;
  if (serverId === undefined) return notice(strings.onlyInServers);
  const read = readLimits({ since: input.since, until: input.until }, { ...context, publishers: [] });
  if ('problem' in read) return notice(read.problem);
  const chosen =
    input.subscription === undefined ? undefined : await findChosenSubscription(input.subscription, context);
  if (input.subscription !== undefined && !chosen) return notice(strings.unknownSubscription);
  if (input.filter !== undefined) return tryOut(input.filter, chosen, read.limits, context);

  const channelId = chosen?.channelId ?? input.channelId ?? place?.id ?? '';
  if (!mayManage(channelId, caller)) return notice(strings.mayNotManage(channelMark(channelId)));
  const all = (await store.subscriptions.of({ serverId })).filter((one) => one.channelId === channelId);
  const subscriptions = chosen ? [chosen] : all;
  if (subscriptions.length === 0) return notice(strings.noneInChannel(channelMark(channelId)));
  const [only, ...others] = subscriptions;
  return {
    blocks: [
      {
        kind: 'heading',
        text:
          others.length === 0
            ? strings.previewOf(showWish(only!, context, longestFilter))
            : strings.previewOfChannel(subscriptions.length),
      },
      ...(await judged(channelId, serverId, subscriptions, read.limits, context)),
    ],
    actions: [],
    isPrivate: true,
  };
}

/** A filter that is not kept, within the language and publisher of the chosen subscription. */
async function tryOut(
  typed: string,
  chosen: Subscription | undefined,
  limits: Limits,
  context: Context,
): Promise<Reply> {
  const { library, language } = context;
  const read = readFilter(typed, context);
  if ('problem' in read) return { blocks: read.problem, actions: [], isPrivate: true };
  const wish = { language: chosen?.language, publisher: chosen?.publisher, filter: read.filter };
  const articles = await readForFilters(await findNewest(library, mostShown, limits), context);
  return {
    blocks: [
      {
        kind: 'heading',
        text: language.strings.subscriptions.tryingOut(showWish(wish, context, longestFilter)),
      },
      ...articles.map(
        (one): Block => ({
          kind: 'article',
          article: one.article,
          note: judgeFitness(wish, one, context),
        }),
      ),
    ],
    actions: [],
    isPrivate: true,
  };
}

async function judged(
  channelId: string,
  serverId: string,
  subscriptions: readonly Subscription[],
  limits: Limits,
  context: Context,
): Promise<Block[]> {
  const { library, store, now } = context;
  const articles = await findNewest(library, mostShown, limits);
  const outcomes = await store.outbox.outcomes(
    channelId,
    articles.map(({ id }) => id),
  );
  const states = await store.outbox.status(serverId, now);
  const parked = states.find((one) => one.channelId === channelId)?.parked;
  const why = parked?.changedAt ? undefined : parked?.reason;
  const ready = await readForFilters(articles, context);
  return Promise.all(
    articles.map(async (article, at): Promise<Block> => {
      const { storedAt } = (await store.articles.get(article.id)) ?? {};
      const one = { article: ready[at]!, storedAt, outcome: outcomes.get(article.id) };
      return { kind: 'article', article, note: judgeArticle(one, subscriptions, why, context) };
    }),
  );
}
