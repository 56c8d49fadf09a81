import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetched, Fetcher, FetchRequest } from '../web/fetching.ts';
import { LimitReached } from '../worker/limit-reached.ts';
import type { Feed } from './feed.ts';
import type { PageReader } from './reading.ts';

/** A feed as it was fetched and read, or why it was not; `answer` is what its site said beside it. */
export type FetchedFeed =
  | { kind: 'read'; feed: Feed; answer: Extract<Fetched, { kind: 'content' }> }
  | { kind: 'unchanged'; answer: Extract<Fetched, { kind: 'unchanged' }> }
  | {
      kind: 'fault';
      problem: string;
      remedy: string;
      answer?: { retryAfterMs?: number; cacheForMs?: number };
    };

/** Entries of one feed that may take too much; with more it is the feed itself. */
const maxOverLimit = 5;

/**
 * Fetches, decodes and reads a feed once. Entries that take too much to read are left out; `feed.leftOut` marks them.
 * @param request `leftOut` are the marks of those that took too much before
 * @throws what the fetcher throws besides `FetchFault`
 */
export async function fetchFeed(
  request: Omit<FetchRequest, 'accept'> & { leftOut?: readonly string[] },
  fetcher: Pick<Fetcher, 'get'>,
  reader: Pick<PageReader, 'read'>,
  now: () => Date,
): Promise<FetchedFeed> {
  const { leftOut = [], ...wanted } = request;
  let answer: Fetched | undefined;
  try {
    answer = await fetcher.get({ ...wanted, accept: 'feed' });
    if (answer.kind === 'unchanged') return { kind: 'unchanged', answer };
    const feed = await readWithinLimits(answer, leftOut, reader, now());
    return 'problem' in feed ? { ...feed, kind: 'fault', answer } : { kind: 'read', feed, answer };
  } catch (error) {
    if (error instanceof FetchFault) {
      return { kind: 'fault', problem: error.message, remedy: error.remedy, answer: error };
    }
    if (answer === undefined) throw error;
    // One feed that trips the reader must not keep the others from being read.
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'fault', problem: `cannot be read (${why})`, remedy: 'report it with its address' };
  }
}

async function readWithinLimits(
  { body, contentType, url }: Extract<Fetched, { kind: 'content' }>,
  known: readonly string[],
  reader: Pick<PageReader, 'read'>,
  now: Date,
): Promise<Feed | { problem: string; remedy: string }> {
  const leftOut = new Set(known);
  let isAlone = false;
  for (;;) {
    try {
      return await reader.read('feed', { body, contentType, url, now, leftOut: [...leftOut], isAlone });
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      const { reported } = error;
      const isKnown = typeof reported !== 'string' || leftOut.has(reported);
      // All entries together may be too much where each alone is not.
      if (isKnown && !isAlone) isAlone = true;
      else if (isKnown || leftOut.size - known.length >= maxOverLimit) {
        return { problem: error.message, remedy: 'READ_SECONDS and READ_MEMORY_MB allow more' };
      } else leftOut.add(reported);
    }
  }
}
