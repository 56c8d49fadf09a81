import type { Dropped } from '../pages/dropped.ts';
import type { PageArticle } from '../pages/page.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetched, Fetcher } from '../web/fetching.ts';
import { LimitReached } from '../worker/limit-reached.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { ReadArticle } from './feed-full-text.ts';
import { overLimitRemedy } from './feed-watch.ts';
import type { FeedSource } from './feeds-file.ts';
import type { PageReader } from './reading.ts';

/** An article made of a feed entry, or why there is none. */
export type TakenEntry =
  | {
      draft: PageArticle;
      /** Those of the entry, and the address that the page gives for itself. */
      keys: string[];
      /** What was cut from the page or the feed's text. */
      dropped: Dropped[];
      /** Fields that nobody said in so many words. */
      guessed: string[];
      from: 'feed' | 'page';
    }
  | { skipped: Skipped; dropped: Dropped[] };

/** Why an entry gave no article. */
export interface Skipped {
  /** `never`: asking again is of no use. `later`: a page that gave nothing may do so once it is mended. */
  kind: 'later' | 'never';
  problem: string;
  remedy: string;
  /** How long the site wants to be left alone. */
  retryAfterMs?: number;
  /** Whether reading it took more than it may. */
  isOverLimit?: true;
}

type Settings = Pick<FeedSource, 'publisher' | 'language' | 'full' | 'since'>;

/**
 * Takes the article of a feed entry: its text from the feed where that is full, else from its page. Full is a text of
 * 120 words in two paragraphs, after cleaning, that does not break off; with `full: never` in the feeds file any text
 * that does not break off; with `full: always` none. A summary is never passed off as the article.
 * @throws what the fetcher throws besides `FetchFault`
 */
export async function takeEntry(
  entry: FeedEntry,
  source: Settings,
  fetcher: Pick<Fetcher, 'get'>,
  reader: Pick<PageReader, 'read'>,
  now: Date,
): Promise<TakenEntry> {
  const { since } = source;
  if (since !== undefined && entry.published !== undefined && entry.published.slice(0, 10) < since) {
    return skip('never', `is older than ${since}`, 'nothing to do: the feeds file wants none older');
  }
  if (entry.url === undefined) {
    return skip('never', 'has no address that could be cited', 'nothing to do, as with podcasts');
  }
  const { url } = entry;
  if (source.full !== 'always') {
    const inFeed = await withinLimits(() =>
      reader.read('feedText', { entry, url, source: settings(source), now }),
    );
    if (inFeed && 'skipped' in inFeed) return inFeed;
    if (inFeed) return taken(inFeed, entry, 'feed');
  }
  if (source.full === 'never') {
    return skip(
      'never',
      'the feed gives no full text',
      'write full: auto in the feeds file, and the page is read',
    );
  }
  if (!entry.keys.some((key) => key.startsWith('url:'))) {
    return skip('never', 'links to the front page', 'tell the site, or follow another of its feeds');
  }
  return fromPage(entry, url, source, fetcher, reader, now);
}

async function fromPage(
  entry: FeedEntry,
  url: string,
  source: Settings,
  fetcher: Pick<Fetcher, 'get'>,
  reader: Pick<PageReader, 'read'>,
  now: Date,
): Promise<TakenEntry> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.get({ url, accept: 'page' });
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    const { message, remedy, retryAfterMs } = error;
    return skip(isFinal(error) ? 'never' : 'later', message, remedy, retryAfterMs);
  }
  if (fetched.kind === 'unchanged') return skip('later', 'its page has not changed', 'nothing to do');
  const { body, contentType } = fetched;
  const input = { body, contentType, url: fetched.url, entry, source: settings(source), now };
  const read = await withinLimits(() => reader.read('entryPage', input));
  if ('skipped' in read) return read;
  if ('kind' in read) return skip('never', read.problem, read.remedy);
  if ('article' in read) return taken(read, entry, 'page');
  const { problem, remedy, dropped } = read;
  return { skipped: { kind: 'later', problem, remedy }, dropped };
}

/** What can be copied to another thread. */
function settings({ publisher, language, full }: Settings): Omit<Settings, 'since'> {
  return { publisher, language, full };
}

type Left = Extract<TakenEntry, { skipped: unknown }>;

/** What takes more than it may is never tried again; what trips the reader up keeps nobody else waiting. */
async function withinLimits<T>(
  read: () => Promise<T>,
): Promise<T | Extract<TakenEntry, { skipped: unknown }>> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LimitReached)) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      const why = error instanceof Error ? error.message : String(error);
      return skip('later', `cannot be read (${why})`, 'report it with its address');
    }
    const skipped = {
      kind: 'never',
      problem: error.message,
      remedy: overLimitRemedy,
      isOverLimit: true,
    } as const;
    return { skipped, dropped: [] };
  }
}

/** What will not be otherwise tomorrow. Nothing is where it was, or it was never meant for us. */
function isFinal({ kind, status }: FetchFault): boolean {
  if (kind === 'status') return [401, 402, 410, 451].includes(status ?? 0);
  return ['address', 'private', 'size', 'encoding'].includes(kind);
}

function taken(
  { article, dropped, guessed }: ReadArticle,
  entry: FeedEntry,
  from: 'feed' | 'page',
): TakenEntry {
  const address = canonicaliseUrl(article.url);
  const keys = [
    ...new Set([...entry.keys, ...(entry.keys[0]?.startsWith('url:') ? [`url:${address}`] : [])]),
  ];
  return { draft: article, keys, dropped, guessed: [...new Set(guessed)], from };
}

function skip(kind: Skipped['kind'], problem: string, remedy: string, retryAfterMs?: number): Left {
  const skipped = { kind, problem, remedy, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  return { skipped, dropped: [] };
}
