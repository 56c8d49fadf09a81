import type { Owed } from '../store/articles.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { computeDueAt } from './due.ts';

/** A subscription made ready to be asked about many articles. */
export interface Compiled<Article> {
  subscription: Subscription;
  /** Whether its language, publisher and filter let the article through. */
  matches(article: Article): boolean;
}

/**
 * Which channels an article is owed to and when it is due in each. A channel gets it once, on the terms of its oldest
 * subscription that wants it; should that one go before the article is posted, the next of them stands in.
 * @param subscriptions in order of id
 */
export function findOwed<Article>(
  article: Article,
  subscriptions: readonly Compiled<Article>[],
  now: Date,
): Owed[] {
  const wanting = subscriptions.filter((one) => one.matches(article)).map((one) => one.subscription);
  const byChannel = Map.groupBy(wanting, (subscription) => subscription.channelId);
  return [...byChannel].map(([channelId, [first, ...others]]) => ({
    channelId,
    subscriptionId: first!.id,
    alsoFor: others.map((one) => one.id),
    dueAt: computeDueAt(first!, now),
  }));
}
