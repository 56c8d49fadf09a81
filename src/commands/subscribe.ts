import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Context, command, countOf, type Suggestion, textOf } from '../command/command.ts';
import { flag } from '../command/input.ts';
import { channelMark } from '../command/marks.ts';
import { type Action, type Block, notice, type Reply, said } from '../command/reply.ts';
import { computeDueAt, type Times } from '../delivery/due.ts';
import { findCoverage } from '../lists/coverage.ts';
import { matching } from '../replies/suggestions.ts';
import type { NewSubscription, Subscription } from '../store/subscriptions.ts';
import { backfillOf, writeBackfillLine } from '../subscriptions/backfill.ts';
import { findPlaceToPost } from '../subscriptions/channel.ts';
import { suggestZones } from '../subscriptions/hours.ts';
import { putUnderNotices } from '../subscriptions/parked.ts';
import { readSettings, typedSettings } from '../subscriptions/settings.ts';
import {
  writeCapLines,
  writeNextDigestLines,
  writeOtherWordsLines,
  writeTermLines,
} from '../subscriptions/shown.ts';
import { findWarnings } from '../subscriptions/warnings.ts';
import { findNewestFitting, showWish } from '../subscriptions/wish.ts';

const input = typedSettings.extend({
  /** Set by the button under an answer: what is there already stays as it is. */
  isFollowed: flag,
});
type Input = z.infer<typeof input>;

const mostInChannel = 50;
const mostInServer = 500;
const mostBackfill = 5;

export default command<Input>({
  data: {
    name: 'subscribe',
    isPrivate: true,
    inServersFor: 'channel-managers',
    options: [
      { name: 'filter', kind: 'text' },
      { name: 'channel', kind: 'channel' },
      { name: 'language', kind: 'language' },
      { name: 'publisher', kind: 'text', isSuggested: true },
      { name: 'mention', kind: 'role' },
      { name: 'mode', kind: 'choice', choices: ['each', 'digest'] },
      { name: 'hours', kind: 'text' },
      { name: 'zone', kind: 'text', isSuggested: true },
      { name: 'quiet', kind: 'text' },
      { name: 'backfill', kind: 'count', least: 0, most: mostBackfill },
      { name: 'tag', kind: 'text' },
    ],
  },
  input,
  read: (options) => ({
    filter: textOf(options, 'filter'),
    channelId: textOf(options, 'channel'),
    // Not `language`: the reply stays in the asker's.
    articlesIn: textOf(options, 'language'),
    publisher: textOf(options, 'publisher'),
    roleId: textOf(options, 'mention'),
    mode: textOf(options, 'mode'),
    hours: textOf(options, 'hours'),
    zone: textOf(options, 'zone'),
    quiet: textOf(options, 'quiet'),
    backfill: countOf(options, 'backfill'),
    tag: textOf(options, 'tag'),
  }),
  run: async (input, context) => putUnderNotices(await subscribe(input, context), context),
  suggest,
});

async function suggest(option: string, typed: string, context: Context): Promise<Suggestion[]> {
  if (option === 'zone') return suggestZones(typed, context);
  return matching((await findCoverage(context.library.store.lists)).publishers, typed);
}

async function subscribe(input: Input, context: Context): Promise<Reply> {
  const { store, now, language } = context;
  const { subscriptions: strings } = language.strings;
  const place = findPlaceToPost(input.channelId, context);
  if ('problem' in place) return notice(place.problem);
  const read = await readSettings(input, place, context);
  if ('problem' in read) return { blocks: read.problem, actions: [], isPrivate: true };
  const { settings } = read;
  const mark = channelMark(settings.channelId);

  const present = await store.subscriptions.of({ serverId: settings.serverId });
  const same = present.find((one) => isSame(one, settings));
  if (same && input.isFollowed) {
    return { ...notice(strings.followedAlready(mark)), actions: nextActions(same, context) };
  }
  const inChannel = present.filter((one) => one.channelId === settings.channelId).length;
  if (!same && inChannel >= mostInChannel) return notice(strings.fullChannel(mark, mostInChannel));
  if (!same && present.length >= mostInServer) return notice(strings.fullServer(mostInServer));

  const wanted = Math.min(Math.max(0, input.backfill ?? 0), mostBackfill);
  const fitting = await findNewestFitting(settings, Math.max(1, wanted), context);
  const backfill = await backfillOf(fitting.slice(0, wanted), settings, context);
  if (same && !isDeepStrictEqual(timesOf(same), timesOf(settings))) {
    await store.subscriptions.dueAnew(same.id, computeDueAt(settings, now));
  }
  const { id, isNew } = await store.subscriptions.put(settings, backfill.articleIds, now, backfill.dueAt);
  // Whatever closed the channel is mended as far as Discord tells; what waits there goes out.
  if (place.channel.missing) await openIfParked(settings, context);
  context.wakeDeliveries?.();
  return {
    blocks: [
      { kind: 'heading', text: isNew ? strings.subscribed : strings.changed },
      { kind: 'notice', text: strings.will(mark, showWish(settings, context)) },
      {
        kind: 'notice',
        text: [
          ...writeTermLines(settings, context),
          ...writeCapLines(settings, context),
          ...writeNextDigestLines(settings, context),
          ...writeOtherWordsLines(settings, context),
        ].join('\n'),
      },
      ...(wanted > 0 ? [said(writeBackfillLine(backfill, context))] : []),
      ...(await findWarnings(settings, place, context)).map(said),
      said(fitting.length > 0 ? strings.newestFitting : strings.noneFits),
      ...fitting.slice(0, 1).map((article): Block => ({ kind: 'article', article })),
      ...(input.isFollowed ? [said(strings.howToChange)] : []),
    ],
    actions: nextActions({ ...settings, id }, context),
    isPrivate: true,
  };
}

function isSame(one: Subscription, { channelId, filter, language, publisher }: NewSubscription): boolean {
  return (
    one.channelId === channelId &&
    one.filter === filter &&
    one.language === language &&
    one.publisher === publisher
  );
}

const timesOf = ({ mode, hours, timeZone, quiet }: Times): Times => ({ mode, hours, timeZone, quiet });

async function openIfParked(
  { serverId, channelId }: NewSubscription,
  { store, now }: Context,
): Promise<void> {
  const status = await store.outbox.status(serverId, now);
  if (status.some((one) => one.channelId === channelId && one.parked)) {
    await store.outbox.openChannel(channelId);
  }
}

/** What can be done with it next, where the press of a button will tell that its channel may be managed. */
function nextActions({ id, channelId }: Pick<Subscription, 'id' | 'channelId'>, context: Context): Action[] {
  const { caller, language } = context;
  const { subscriptions: strings } = language.strings;
  if (!caller.mayManageServer && channelId !== caller.place?.id) return [];
  const button = (label: string, command: string): Action => ({
    label,
    change: {},
    opens: 'privately',
    call: { command, input: { subscription: String(id) } },
  });
  return [button(strings.preview, 'subscription-preview'), button(strings.unsubscribe, 'unsubscribe')];
}
