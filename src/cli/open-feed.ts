import { type Feed, readFeed } from '../feeds/feed.ts';
import type { Languages } from '../languages/language.ts';
import { decodeText } from '../web/charset.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetched, Fetcher } from '../web/fetching.ts';

export interface OpenedFeed extends Feed {
  answer: Extract<Fetched, { kind: 'content' }>;
}

/** Fetches and reads a feed once, or says why it cannot be read. */
export async function openFeed(
  url: string,
  fetcher: Fetcher,
  languages: Languages,
): Promise<OpenedFeed | { problem: string; remedy: string }> {
  try {
    const answer = await fetcher.get({ url, accept: 'feed' });
    // Nothing was asked that could be answered with "unchanged".
    if (answer.kind === 'unchanged') return { problem: 'sent nothing', remedy: 'try again later' };
    const text = decodeText(answer.body, answer.contentType, 'xml');
    const read = readFeed(text, answer.url, new Date(), languages);
    return 'entries' in read ? { ...read, answer } : read;
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return { problem: error.message, remedy: error.remedy };
  }
}
