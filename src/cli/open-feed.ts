import { type FetchedFeed, fetchFeed } from '../feeds/fetch-feed.ts';
import type { Outside } from './open-outside.ts';

/** Fetches and reads a feed once, or says why it cannot be read. */
export async function openFeed(
  url: string,
  { fetcher, reader }: Outside,
): Promise<Exclude<FetchedFeed, { kind: 'unchanged' }>> {
  const opened = await fetchFeed({ url }, fetcher, reader, () => new Date());
  // Nothing was asked that could be answered with "unchanged".
  if (opened.kind === 'unchanged') {
    return { kind: 'fault', problem: 'sent nothing', remedy: 'try again later' };
  }
  return opened;
}
