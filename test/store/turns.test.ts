import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { turnsDuring } from '../helpers/turns.ts';

describe('queries of the embedded store', () => {
  it('let the event loop go on, however many come in a row', async () => {
    const store = await openSqliteStore(':memory:');
    const turns = await turnsDuring(async () => {
      for (let query = 0; query < 3_000; query++) await store.language('user', String(query));
    });
    expect(turns).toBeGreaterThan(3);
    await store.close();
  });
});
