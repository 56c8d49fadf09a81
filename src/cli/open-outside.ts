import type { Config } from '../config.ts';
import { openPageReader } from '../feeds/open-page-reader.ts';
import type { PageReader } from '../feeds/reading.ts';
import { createFetcher, type Fetcher } from '../web/fetching.ts';

/** What brings something from outside, and what reads it. */
export interface Outside {
  fetcher: Fetcher;
  reader: PageReader;
}

/** Runs `use` with a fetcher and a reader that are closed behind it. */
export async function withOutside<T>(
  { privateHosts, readLimits }: Config,
  use: (outside: Outside) => Promise<T>,
): Promise<T> {
  const outside = { fetcher: createFetcher({ privateHosts }), reader: openPageReader(readLimits) };
  try {
    return await use(outside);
  } finally {
    await Promise.all([outside.fetcher.close(), outside.reader.close()]);
  }
}
