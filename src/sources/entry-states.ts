import type { Skipped } from '../feeds/take-entry.ts';
import type { FeedEntryState, FeedState } from '../store/feed-states.ts';

const hour = 3_600_000;
/** Gaps between tries of a page that could not be had: 15 minutes, doubling; after a day and a half it is left out. */
const firstGapMs = hour / 4;
const mostTries = 8;
/** Of entries that left, the latest this many are remembered for a day: caches give old versions of a feed again. */
const mostGone = 1_000;
const goneForMs = 24 * hour;

/** Those that are in the feed, or left it within a day. */
export function lately(entries: FeedState['entries'], now: Date): FeedState['entries'] {
  const isLate = ({ goneAt }: FeedEntryState) =>
    goneAt === undefined || now.getTime() - goneAt.getTime() < goneForMs;
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isLate(entry)));
}

/** Those that the feed does not hold now. */
export function gone(
  remembered: FeedState['entries'],
  present: FeedState['entries'],
  now: Date,
): FeedState['entries'] {
  const left = Object.entries(remembered)
    .filter(([mark]) => !(mark in present))
    .map(([mark, entry]) => [mark, { ...entry, goneAt: entry.goneAt ?? now }] as const)
    .sort(([, one], [, other]) => other.goneAt.getTime() - one.goneAt.getTime());
  return Object.fromEntries(left.slice(0, mostGone));
}

/** What becomes of an entry that gave no article. */
export function afterSkip(
  { kind, retryAfterMs = 0 }: Skipped,
  before: FeedEntryState | undefined,
  isBacklog: boolean,
  now: Date,
): FeedEntryState {
  const tries = before?.kind === 'later' ? before.tries + 1 : 1;
  if (kind === 'never' || tries > mostTries) return { kind: 'done' };
  const wait = Math.max(retryAfterMs, firstGapMs * 2 ** (tries - 1));
  const againAt = new Date(now.getTime() + wait);
  return { kind: 'later', tries, againAt, ...(isBacklog && { isBacklog }) };
}
