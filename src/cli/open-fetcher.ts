import type { Config } from '../config.ts';
import { createFetcher, type Fetcher } from '../web/fetching.ts';

/** Runs `use` with a fetcher that is closed behind it. */
export async function withFetcher<T>(
  { privateHosts }: Config,
  use: (fetcher: Fetcher) => Promise<T>,
): Promise<T> {
  const fetcher = createFetcher({ privateHosts });
  try {
    return await use(fetcher);
  } finally {
    await fetcher.close();
  }
}
