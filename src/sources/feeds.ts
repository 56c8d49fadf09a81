import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { showFault } from '../corpus/fault.ts';
import { type FeedSource, readFeedsFile } from '../feeds/feeds-file.ts';
import type { Languages } from '../languages/language.ts';
import type { FeedState } from '../store/feed-states.ts';
import type { Store } from '../store/store.ts';
import { type PollOptions, pollFeed } from './poll-feed.ts';

export interface FeedsOptions extends PollOptions {
  /** The feeds file; it need not be there. */
  file: string;
  store: Store;
  /** For the codes in the feeds file. */
  languages: Languages;
  log: Logger;
}

/** The feeds as a source. */
export interface Feeds {
  /** Polls every feed that is due, and follows changes of the feeds file, until closed. */
  follow(): void;
  /** Polls what is due now, once. */
  poll(): Promise<void>;
  close(): Promise<void>;
}

/** The feeds file is looked at this often. */
const lookMs = 2_000;
/** Polls at a time; one host gets one request at a time whatever this is. */
const atOnce = 8;
/** After a store that failed, or a feed that the bot tripped over. */
const afterFailureMs = 30_000;
/** A feed that is back in its file this soon was never away: the file was being saved, or mended. */
const backSoonMs = 3_600_000;

export function openFeeds(options: FeedsOptions): Feeds {
  const { file, store, languages, now, log } = options;
  const codes = new Set(languages.keys());
  const closing = new AbortController();
  let sources: readonly FeedSource[] = [];
  let mark: string | undefined;
  /** When each feed is due; one that is not here is due now. */
  const times = new Map<string, Pick<FeedState, 'nextPollAt' | 'lastPollAt'>>();
  /** What was known of feeds that were taken out of the file. */
  const away = new Map<string, FeedState>();
  const underWay = new Map<string, Promise<void>>();

  /** Reads the feeds file when it has changed; one that cannot be read leaves the feeds as they were. */
  async function readSources(): Promise<void> {
    const fresh = await markOf(file);
    if (fresh === mark) return;
    const read = await readFeedsFile(file, codes);
    for (const fault of read.faults) log.warn(showFault(fault));
    // With a fault in it, a feed that is missing may be one that was mistyped.
    const isWhole = read.faults.length === 0;
    const present = new Set(read.feeds.map((feed) => feed.url));
    const kept = isWhole ? [] : sources.filter((feed) => !present.has(feed.url));
    await rememberStates([...read.feeds, ...kept], isWhole);
    sources = [...read.feeds, ...kept];
    mark = fresh;
    log.info({ feeds: sources.length }, 'feeds read');
  }

  async function rememberStates(feeds: readonly FeedSource[], isWhole: boolean): Promise<void> {
    const urls = feeds.map((feed) => feed.url);
    const states = new Map((await store.feeds.all()).map((state) => [state.url, state]));
    for (const [url, state] of states) if (isWhole && !urls.includes(url)) away.set(url, state);
    for (const url of urls) {
      const state = away.get(url);
      away.delete(url);
      if (state?.lastPollAt === undefined || states.has(url)) continue;
      if (now().getTime() - state.lastPollAt.getTime() > backSoonMs) continue;
      await store.feeds.put(state);
      states.set(url, state);
    }
    if (isWhole) await store.feeds.keepOnly(urls);
    times.clear();
    for (const [url, state] of states) times.set(url, state);
  }

  function isDue({ url, paused }: FeedSource): boolean {
    if (paused || underWay.has(url)) return false;
    const { nextPollAt, lastPollAt } = times.get(url) ?? {};
    if (nextPollAt === undefined || nextPollAt <= now()) return true;
    // The clock was set back.
    return lastPollAt !== undefined && lastPollAt > now();
  }

  /** Begins with those that have waited longest. */
  function startDue(): void {
    const dueSince = ({ url }: FeedSource) => times.get(url)?.nextPollAt.getTime() ?? 0;
    for (const source of sources.filter(isDue).sort((one, other) => dueSince(one) - dueSince(other))) {
      if (underWay.size >= atOnce || closing.signal.aborted) return;
      const polling = pollOne(source)
        .catch((error: unknown) => {
          if (closing.signal.aborted) return;
          log.error({ err: error, feed: source.url }, 'the feed could not be polled; trying again');
          times.set(source.url, { nextPollAt: new Date(now().getTime() + afterFailureMs) });
        })
        .finally(() => {
          underWay.delete(source.url);
          startDue();
        });
      underWay.set(source.url, polling);
    }
  }

  async function pollOne(source: FeedSource): Promise<void> {
    const { url } = source;
    const before = await store.feeds.get(url);
    const { state, taken, overLimit } = await pollFeed(source, before, options);
    times.set(url, state);
    if (sources.some((one) => one.url === url)) await store.feeds.put(state);
    else away.set(url, state);
    const { fault } = state;
    if (fault && fault.problem !== before?.fault?.problem) {
      log.warn({ feed: url, failures: state.failures }, `feed ${fault.problem} - ${fault.remedy}`);
    } else if (!fault && before?.fault) log.info({ feed: url }, 'feed is back');
    for (const { entry, problem, remedy } of overLimit) {
      log.warn({ feed: url, entry }, `entry ${problem} - ${remedy}`);
    }
    if (taken.new + taken.corrected > 0) log.info({ feed: url, ...taken }, 'feed polled');
  }

  let following: Promise<void> | undefined;
  async function follow(): Promise<void> {
    while (!closing.signal.aborted) {
      let pause = lookMs;
      try {
        await readSources();
        startDue();
      } catch (error) {
        log.error({ err: error, file }, 'the feeds file could not be taken over; trying again');
        pause = afterFailureMs;
      }
      await wait(pause, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }

  return {
    async poll() {
      await readSources();
      startDue();
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    follow() {
      following ??= follow();
    },
    async close() {
      closing.abort();
      await following;
      await Promise.all(underWay.values());
    },
  };
}

/** Changes with the file; the same for as long as there is none. */
async function markOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return 'none';
  }
}
