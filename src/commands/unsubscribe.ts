import { z } from 'zod';
import { type Context, command, textOf } from '../command/command.ts';
import { fields, snowflake, text } from '../command/input.ts';
import { channelMark } from '../command/marks.ts';
import { notice, type Reply } from '../command/reply.ts';
import { computeDueAt } from '../delivery/due.ts';
import { findNewest } from '../lists/newest.ts';
import { mayManage } from '../subscriptions/channel.ts';
import { findChosenSubscription, suggestSubscriptions } from '../subscriptions/choose.ts';
import { putUnderNotices } from '../subscriptions/parked.ts';
import { writeTermLines } from '../subscriptions/shown.ts';
import { showWish } from '../subscriptions/wish.ts';

const hour = z.int().min(0).max(23);
const restored = fields({
  channelKind: z.enum(['text', 'thread', 'announcement', 'forum']),
  filter: z.string(),
  language: text,
  readerLanguage: z.string(),
  publisher: text,
  mentionRoleId: snowflake,
  mode: z.enum(['each', 'digest']),
  hours: z.array(hour),
  timeZone: z.string(),
  quiet: fields({ from: hour, to: hour }).optional(),
  tags: z.array(z.string()),
});
const input = fields({
  /** Its id, as suggested. */
  subscription: text,
  /** Set by the button that takes it back, which carries the channel itself: no place is stored. */
  restore: restored.optional(),
  /** Articles that were waiting for it, oldest first. */
  waiting: z.array(z.string()).optional(),
  channelId: snowflake,
});
type Input = z.infer<typeof input>;

/** Newest articles that are looked through for those that wait. */
const mostWaiting = 200;

export default command<Input>({
  data: {
    name: 'unsubscribe',
    isPrivate: true,
    inServersFor: 'channel-managers',
    options: [{ name: 'subscription', kind: 'text', isRequired: true, isSuggested: true }],
  },
  input,
  read: (options) => ({ subscription: textOf(options, 'subscription') ?? '' }),
  run: async (input, context) =>
    putUnderNotices(
      await (input.restore ? restore(input.restore, input, context) : unsubscribe(input, context)),
      context,
    ),
  suggest: (_option, typed, context) => suggestSubscriptions(typed, context),
});

async function unsubscribe(input: Input, context: Context): Promise<Reply> {
  const { store, language, caller } = context;
  const { subscriptions: strings } = language.strings;
  if (caller.serverId === undefined) return notice(strings.onlyInServers);
  const chosen = await findChosenSubscription(input.subscription ?? '', context);
  if (!chosen) return notice(strings.unknownSubscription);
  const waiting = await waitingFor(chosen.id, chosen.channelId, context);
  await store.subscriptions.remove(chosen.id);
  context.wakeDeliveries?.();
  const { id: _, createdAt: __, serverId: ___, channelId, ...settings } = chosen;
  return {
    blocks: [
      { kind: 'heading', text: strings.unsubscribed },
      {
        kind: 'entry',
        title: `${channelMark(channelId)} · ${strings.title(showWish(chosen, context))}`,
        lines: writeTermLines(chosen, context),
      },
    ],
    actions: [
      {
        label: strings.undo,
        change: { channelId },
        opens: 'privately',
        call: { command: 'unsubscribe', input: { restore: settings, waiting } },
      },
    ],
    isPrivate: true,
  };
}

/** What is owed to it and to no other, of the newest articles. */
async function waitingFor(id: number, channelId: string, { library, store }: Context): Promise<string[]> {
  const newest = (await findNewest(library, mostWaiting)).map((article) => article.id);
  const outcomes = await store.outbox.outcomes(channelId, newest);
  return newest
    .filter((article) => {
      const outcome = outcomes.get(article);
      return outcome?.state === 'queued' && outcome.subscriptionId === id;
    })
    .toReversed();
}

async function restore(
  settings: NonNullable<Input['restore']>,
  input: Input,
  context: Context,
): Promise<Reply> {
  const { store, language, caller, now } = context;
  const { subscriptions: strings } = language.strings;
  const { channelId = '', waiting = [] } = input;
  if (caller.serverId === undefined) return notice(strings.onlyInServers);
  if (!mayManage(channelId, caller)) return notice(strings.mayNotManage(channelMark(channelId)));
  const back = { ...settings, serverId: caller.serverId, channelId };
  await store.subscriptions.put(back, waiting, now, computeDueAt(back, now));
  context.wakeDeliveries?.();
  return notice(strings.undone);
}
