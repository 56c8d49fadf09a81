import { createHash } from 'node:crypto';
import { makeArticleId } from '../corpus/article-id.ts';
import type { FeedEntry, FeedProblem } from '../feeds/feed-entry.ts';
import { overLimitRemedy } from '../feeds/feed-watch.ts';
import type { FeedSource } from '../feeds/feeds-file.ts';
import { fetchFeed } from '../feeds/fetch-feed.ts';
import type { PageReader } from '../feeds/reading.ts';
import { takeEntry } from '../feeds/take-entry.ts';
import type { PageArticle } from '../pages/page.ts';
import type { FeedEntryState, FeedState } from '../store/feed-states.ts';
import type { Fetcher } from '../web/fetching.ts';
import { afterSkip, gone, lately } from './entry-states.ts';
import { nextPoll, type Wishes } from './feed-timing.ts';
import type { Ingest } from './ingest.ts';

export interface PollOptions {
  fetcher: Pick<Fetcher, 'get'>;
  ingest: Ingest;
  reader: Pick<PageReader, 'read'>;
  now(): Date;
  /** From 0 to below 1. */
  random(): number;
}

/** What a poll brought. */
export interface Polled {
  state: FeedState;
  taken: { new: number; corrected: number };
  /** What was left out now for taking too much to read. */
  overLimit: readonly FeedProblem[];
}

const hour = 3_600_000;
/** Of what a feed holds when it is first read, only this fresh an article is news. */
const freshMs = hour;
const mostProblems = 20;

/**
 * Polls a feed once and takes what is new in it, oldest first. One bad entry does not keep the others from being
 * taken.
 * @throws the store's error; what was taken before is kept, and the next poll goes on
 */
export async function pollFeed(
  source: FeedSource,
  before: FeedState | undefined,
  options: PollOptions,
): Promise<Polled> {
  const { fetcher, reader, now, random } = options;
  const known: FeedState = before ?? {
    url: source.url,
    nextPollAt: now(),
    failures: 0,
    problems: [],
    entries: {},
  };
  const settled = (changes: Partial<FeedState>, wishes: Wishes = {}): FeedState => {
    const state = { ...known, ...changes, lastPollAt: now() };
    return { ...state, nextPollAt: nextPoll(state, { everyMs: source.everyMs, ...wishes }, now(), random()) };
  };
  const failed = (fault: { problem: string; remedy: string }, wishes?: Wishes): Polled => ({
    state: settled({ failures: known.failures + 1, fault }, wishes),
    taken: { new: 0, corrected: 0 },
    overLimit: [],
  });

  const fetched = await fetchFeed(
    { url: source.url, ...conditions(known), leftOut: known.leftOut },
    fetcher,
    reader,
    now,
  );
  if (fetched.kind === 'fault') {
    const { problem, remedy, answer } = fetched;
    return failed({ problem, remedy }, answer);
  }
  if (fetched.kind === 'unchanged') {
    const state = settled({ failures: 0, fault: undefined, lastGoodAt: now() }, fetched.answer);
    return { state, taken: { new: 0, corrected: 0 }, overLimit: [] };
  }
  const { feed, answer } = fetched;
  const result = await takeEntries(feed.entries, source, known, options);
  const isAllDone = Object.values(result.entries).every((one) => one.kind === 'done' || one.goneAt);
  const state = settled(
    {
      failures: 0,
      fault: undefined,
      // While a page is to be asked for again, the feed must come whole.
      etag: isAllDone ? answer.etag : undefined,
      lastModified: isAllDone ? answer.lastModified : undefined,
      movedTo: answer.movedTo,
      lastGoodAt: now(),
      lastNewAt: result.taken.new > 0 ? now() : known.lastNewAt,
      problems: [...feed.problems, ...result.problems].slice(0, mostProblems),
      entries: result.entries,
      leftOut: feed.leftOut,
    },
    { ...answer, ttlMs: feed.feed.ttlMs },
  );
  const isNew = feed.leftOut?.some((mark) => !known.leftOut?.includes(mark)) === true;
  const inFeed = isNew ? feed.problems.filter(({ remedy }) => remedy === overLimitRemedy) : [];
  return { state, taken: result.taken, overLimit: [...inFeed, ...result.overLimit] };
}

async function takeEntries(
  entries: readonly FeedEntry[],
  source: FeedSource,
  known: FeedState,
  options: PollOptions,
) {
  const { fetcher, ingest, reader, now } = options;
  const isFirst = known.lastGoodAt === undefined;
  const remembered = lately(known.entries, now());
  const states: Record<string, FeedEntryState> = {};
  const problems: FeedState['problems'][number][] = [];
  const overLimit: FeedProblem[] = [];
  const taken = { new: 0, corrected: 0 };
  for (const entry of oldestFirst(entries)) {
    const mark = markOf(entry);
    const before = remembered[mark];
    if (before?.kind === 'done' || (before && before.againAt > now())) {
      const { goneAt: _, ...present } = before;
      states[mark] = present;
      if (present.kind === 'done' && present.fault) problems.push(present.fault);
      continue;
    }
    const isBacklog = before?.isBacklog ?? (isFirst && !isFresh(entry, now()));
    const one = await takeEntry(entry, source, fetcher, reader, now());
    if ('skipped' in one) {
      const { problem, remedy, isOverLimit } = one.skipped;
      const fault = { entry: entry.title || entry.key, problem, remedy };
      problems.push(fault);
      if (isOverLimit) overLimit.push(fault);
      states[mark] = isOverLimit ? { kind: 'done', fault } : afterSkip(one.skipped, before, isBacklog, now());
      continue;
    }
    const { kind } = await ingest.take({
      article: articleOf(one.draft),
      origin: 'feed',
      keys: one.keys,
      isBacklog,
    });
    if (kind === 'new' || kind === 'corrected') taken[kind]++;
    states[mark] = { kind: 'done' };
  }
  return { entries: { ...gone(remembered, states, now()), ...states }, problems, overLimit, taken };
}

function articleOf(draft: PageArticle) {
  const { title, language, publisher, url, published, body } = draft;
  const article = { title, language, publisher, url, published, body, stories: [], digest: false };
  return { id: makeArticleId(article), ...article };
}

function conditions({ etag, lastModified }: FeedState) {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** Undated entries stand where the feed has them: feeds list the newest first. */
function oldestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  const time = (entry: FeedEntry) => Date.parse(entry.published ?? '');
  return entries.toReversed().sort((one, other) => time(one) - time(other) || 0);
}

/** What an entry says: an entry that says something else is looked at again. */
function markOf({
  key,
  title,
  updated,
  published,
  publishedIsGuess,
  summaryHtml,
  contentHtml,
}: FeedEntry): string {
  const said = [key, title, updated, publishedIsGuess ? '' : published, summaryHtml, contentHtml];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
}

function isFresh({ published, publishedIsGuess }: FeedEntry, now: Date): boolean {
  if (published === undefined || publishedIsGuess || published.length <= 10) return false;
  return now.getTime() - Date.parse(published) <= freshMs;
}
