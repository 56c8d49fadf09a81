import type { Languages } from '../languages/language.ts';
import { decodeText } from '../web/charset.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetched, Fetcher, FetchRequest } from '../web/fetching.ts';
import { type Feed, readFeed } from './feed.ts';

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

/**
 * Fetches, decodes and reads a feed once.
 * @throws what the fetcher throws besides `FetchFault`
 */
export async function fetchFeed(
  request: Omit<FetchRequest, 'accept'>,
  fetcher: Pick<Fetcher, 'get'>,
  languages: Languages,
  now: () => Date,
): Promise<FetchedFeed> {
  let answer: Fetched | undefined;
  try {
    answer = await fetcher.get({ ...request, accept: 'feed' });
    if (answer.kind === 'unchanged') return { kind: 'unchanged', answer };
    const text = decodeText(answer.body, answer.contentType, 'xml');
    const feed = readFeed(text, answer.url, now(), languages);
    return 'problem' in feed ? { kind: 'fault', ...feed, answer } : { kind: 'read', feed, answer };
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
