import type { FeedState } from '../store/feed-states.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Between two polls of a feed that names no time of its own. */
const soonest = 5 * minute;
const usual = 10 * minute;
const latest = hour;
const latestAfterFailures = 6 * hour;
/** A feed that last gave something new an hour ago is asked again in five minutes; after twelve hours, hourly. */
const share = 12;
const mostWanted = 24 * hour;

/** What decides when a feed is polled next; all in milliseconds. */
export interface Wishes {
  /** The operator's, in the feeds file. */
  everyMs?: number;
  /** The feed's own. */
  ttlMs?: number;
  /** Its server's. */
  retryAfterMs?: number;
  cacheForMs?: number;
}

/**
 * When to poll a feed again: as often as the operator says, else as often as the feed changes, never sooner than its
 * server and the feed itself ask for (a day at most), and after failures in growing gaps. A tenth of jitter keeps
 * feeds that started together from staying together.
 * @param random from 0 to below 1
 */
export function nextPoll(
  state: Pick<FeedState, 'failures' | 'lastNewAt'>,
  wishes: Wishes,
  now: Date,
  random: number,
): Date {
  const { everyMs, ttlMs = 0, retryAfterMs = 0, cacheForMs = 0 } = wishes;
  const sinceNew = state.lastNewAt ? (now.getTime() - state.lastNewAt.getTime()) / share : usual;
  const own = everyMs ?? Math.max(ttlMs, Math.min(latest, Math.max(soonest, sinceNew)));
  const wait =
    state.failures === 0
      ? own
      : Math.max(own, Math.min(latestAfterFailures, own * 2 ** Math.min(state.failures, 10)));
  const asked = Math.min(mostWanted, Math.max(retryAfterMs, cacheForMs));
  return new Date(now.getTime() + Math.round(Math.max(wait, asked) * (1 + random / 10)));
}
