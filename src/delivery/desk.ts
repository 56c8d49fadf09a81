import type { Logger } from 'pino';
import type { ChannelWork } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscriptions.ts';
import type { Clock } from './clock.ts';
import type { Messenger } from './messenger.ts';
import type { Renderer } from './post.ts';

/** What everybody who posts works with. */
export interface Desk {
  store: Store;
  /** Guarded by the gate. */
  messenger: Messenger;
  renderer: Renderer;
  clock: Clock;
  /** From 0 to below 1. */
  random(): number;
  log: Logger;
  /** Of the database, for nonces. */
  salt: string;
  tally: Tally;
  /** Whether to finish what is under way and begin nothing more. */
  isStopping(): boolean;
  /** Fires when that begins. */
  stopping: AbortSignal;
  /** Called where we lost access to a channel: its server may have thrown us out. */
  doubtServers(): void;
}

/** What was done since the start. */
export interface Tally {
  posts: number;
  articles: number;
  edits: number;
  crossposts: number;
  /** Deliveries given up on because nobody knows whether they arrived. */
  unknown: number;
  lastPostAt?: Date;
}

/** One channel while it is worked on. */
export interface Visit {
  claimed: ChannelWork;
  /** The channel's, by id. */
  subscriptions: ReadonlyMap<number, Subscription>;
  /** Until something succeeds in it. */
  isParked: boolean;
  /** Whether Discord was asked what kind of channel it is. */
  isKindKnown: boolean;
}

/** How a part of the work ended: the visit goes on, or nothing more can be done in the channel now. */
export type VisitOutcome = 'on' | 'over';

/** Begins to work on a channel. */
export async function beginVisit(claimed: ChannelWork, { store }: Desk): Promise<Visit> {
  return {
    claimed,
    subscriptions: await subscriptionsOf(claimed.channelId, store),
    isParked: claimed.parked !== undefined,
    isKindKnown: false,
  };
}

export async function subscriptionsOf(channelId: string, store: Store): Promise<Map<number, Subscription>> {
  const all = await store.subscriptions.of({ channelId });
  return new Map(all.map((subscription) => [subscription.id, subscription]));
}

/** The subscription on whose terms something is delivered: the one it was owed to, else one that wants it too. */
export function termsOf(
  row: { subscriptionId: number; alsoFor: readonly number[] },
  subscriptions: ReadonlyMap<number, Subscription>,
): Subscription | undefined {
  return [row.subscriptionId, ...row.alsoFor]
    .map((id) => subscriptions.get(id))
    .find((one) => one !== undefined);
}
