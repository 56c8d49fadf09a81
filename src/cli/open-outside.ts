import type { Config } from '../config.ts';
import { openReader } from '../feeds/open-reader.ts';
import type { Reader } from '../feeds/reading.ts';
import { createFetcher, type Fetcher } from '../web/fetching.ts';

/** What brings something from outside, and what reads it. */
export interface Outside {
  fetcher: Fetcher;
  reader: Reader;
}

/** Runs `use` with a fetcher and a reader that are closed behind it. */
export async function withOutside<T>(
  { privateHosts, readLimits }: Config,
  use: (outside: Outside) => Promise<T>,
): Promise<T> {
  const outside = { fetcher: createFetcher({ privateHosts }), reader: openReader(readLimits) };
  try {
    return await use(outside);
  } finally {
    await Promise.all([outside.fetcher.close(), outside.reader.close()]);
  }
}
