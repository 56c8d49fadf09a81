import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/store/store.ts';

/** An empty store for every test, closed behind it. */
export function opened(open: () => Promise<Store>): () => Store {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());
  return () => store;
}
