import type { Context } from '../command/command.ts';
import { momentMark } from '../command/marks.ts';
import type { Article } from '../corpus/article.ts';
import { computeDueAt } from '../delivery/due.ts';
import { unknownReason } from '../store/outbox.ts';
import type { NewSubscription } from '../store/subscriptions.ts';

/** Earlier articles that a channel is to get on subscribing. */
export interface Backfill {
  /** Oldest first. */
  articleIds: readonly string[];
  /** Whether there are others that the channel has had, or will get anyway. */
  hasOthers: boolean;
  dueAt: Date;
}

/** What can be owed of these articles, also to a digest at once, though never in quiet hours. */
export async function backfillOf(
  articles: readonly Article[],
  settings: NewSubscription,
  { store, now }: Context,
): Promise<Backfill> {
  const present: string[] = [];
  for (const { id } of articles.toReversed()) {
    const kept = await store.articles.get(id);
    if (kept && !kept.isWithdrawn) present.push(id);
  }
  const outcomes = await store.outbox.outcomes(settings.channelId, present);
  const articleIds = present.filter((id) => {
    const { state, reason } = outcomes.get(id) ?? { state: 'dead' };
    return state === 'dead' && reason !== unknownReason;
  });
  return {
    articleIds,
    hasOthers: articleIds.length < present.length,
    dueAt: computeDueAt({ ...settings, mode: 'each' }, now),
  };
}

export function writeBackfillLine(
  { articleIds: { length }, hasOthers, dueAt }: Backfill,
  { now, language }: Context,
): string {
  const { subscriptions: strings } = language.strings;
  if (length === 0) return hasOthers ? strings.backfilledAlready : strings.backfilledNone;
  return dueAt > now ? strings.backfilledLater(length, momentMark(dueAt)) : strings.backfilled(length);
}
