import type { Languages } from '../languages/language.ts';
import type { Dropped } from '../pages/dropped.ts';
import type { PageArticle } from '../pages/page.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { decodeText } from '../web/charset.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetcher } from '../web/fetching.ts';
import type { FeedEntry } from './feed-entry.ts';
import { fullTextOf, type ReadArticle, readSafely } from './feed-full-text.ts';
import type { FeedSource } from './feeds-file.ts';

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
  languages: Languages,
  now: Date,
): Promise<TakenEntry> {
  const { since } = source;
  if (since !== undefined && entry.published !== undefined && entry.published.slice(0, 10) < since) {
    return skip('never', `is older than ${since}`, 'nothing to do: the feeds file wants none older');
  }
  if (entry.url === undefined) {
    return skip('never', 'has no address that could be cited', 'nothing to do, as with podcasts');
  }
  const inFeed = source.full === 'always' ? undefined : fullTextOf(entry, entry.url, source, languages, now);
  if (inFeed) return taken(inFeed, entry, 'feed');
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
  return fromPage(entry, entry.url, source, fetcher, languages, now);
}

async function fromPage(
  entry: FeedEntry,
  url: string,
  source: Settings,
  fetcher: Pick<Fetcher, 'get'>,
  languages: Languages,
  now: Date,
): Promise<TakenEntry> {
  let html: string;
  let address: string;
  try {
    const fetched = await fetcher.get({ url, accept: 'page' });
    if (fetched.kind === 'unchanged') return skip('later', 'its page has not changed', 'nothing to do');
    html = decodeText(fetched.body, fetched.contentType, 'html');
    address = fetched.url;
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    const { message, remedy, retryAfterMs } = error;
    return skip(isFinal(error) ? 'never' : 'later', message, remedy, retryAfterMs);
  }
  const { publisher, language } = source;
  // The page that is cited knows its own date best: feeds name wrong zones, or when they were built.
  const first = readSafely(html, address, { publisher, language }, languages, now);
  if ('article' in first && !first.guessed.includes('published')) return taken(first, entry, 'page');
  const isDated = entry.published !== undefined && !entry.publishedIsGuess;
  if ('article' in first && !isDated) return taken(first, entry, 'page');
  const given = {
    publisher,
    language,
    published: entry.published ?? dayOf(now),
    // Only where the page has none; feeds shorten headlines.
    title: 'article' in first ? undefined : entry.title || undefined,
  };
  const second = readSafely(html, address, given, languages, now);
  if (!('article' in second)) {
    const { problem, remedy, dropped } = second;
    return { skipped: { kind: 'later', problem, remedy }, dropped };
  }
  return taken({ ...second, guessed: second.guessed.concat(isDated ? [] : 'published') }, entry, 'page');
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

function skip(kind: Skipped['kind'], problem: string, remedy: string, retryAfterMs?: number): TakenEntry {
  const skipped = { kind, problem, remedy, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  return { skipped, dropped: [] };
}

function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
