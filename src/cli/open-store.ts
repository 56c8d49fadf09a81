import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { openSqliteStore, storeFile } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

/** What the bot has stored, read by `use`; undefined when it has never run with this data folder. */
export async function withStore<T>(
  { dataDir }: Config,
  use: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  if (!existsSync(storeFile(dataDir))) return undefined;
  const store = await openSqliteStore(storeFile(dataDir));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
