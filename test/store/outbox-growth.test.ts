import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Compilable, Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimable, nextTimes, workQueries } from '../../src/store/claim.ts';
import { kyselyStore } from '../../src/store/kysely-store.ts';
import { migrate } from '../../src/store/migrations.ts';
import { NodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Tables } from '../../src/store/tables.ts';
import { createWords } from '../../src/store/words.ts';
import { article } from '../helpers/articles.ts';
import { wish } from './outbox-contract.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

describe('the outbox, grown large', () => {
  const database = new DatabaseSync(':memory:');
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  const store = kyselyStore(db, createWords());
  const channels = 5000;
  const each = 100;

  beforeAll(async () => {
    await migrate(db);
    const insert = (sql: string) => database.exec(sql);
    insert(`insert into server (id) values ('100')`);
    insert(`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${each})
      insert into article (id, language, version, origin, stored_at) select 'a' || i, 'en', 1, 'feed', 0 from n`);
    insert(`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${channels})
      insert into channel (id, server_id, next_at) select 'c' || i, '100', i from n`);
    insert(`insert into delivery (article_id, channel_id, subscription_id, state, due_at, created_at)
      select article.id, channel.id, 1, 'queued', article.place, 0 from channel cross join article`);
  });
  afterAll(() => store.close());

  function planOf(query: Compilable): string[] {
    const { sql, parameters } = query.compile();
    const rows = database.prepare(`explain query plan ${sql}`).all(...(parameters as string[]));
    return rows.map((row) => String(row.detail));
  }

  it('finds everything by an index, in the order in which it is wanted', () => {
    expect(planOf(claimable(db, 0, 10))).toEqual(['SEARCH channel USING INDEX channel_next_at (next_at<?)']);
    const plans = Object.entries(workQueries(db, 'c1', 0)).map(([name, query]) => [name, planOf(query)]);
    expect(Object.fromEntries(plans)).toEqual({
      tried: ['SEARCH delivery USING INDEX delivery_sending (channel_id=?)'],
      queued: ['SEARCH delivery USING INDEX delivery_queued (channel_id=? AND due_at<?)'],
      lastHour: ['SEARCH delivery USING INDEX delivery_sent (channel_id=? AND sent_at>?)'],
      edits: [
        'SEARCH delivery USING INDEX delivery_edit (channel_id=? AND edit_at>? AND edit_at<?)',
        'USE TEMP B-TREE FOR DISTINCT',
      ],
      crossposts: [
        'SEARCH delivery USING INDEX delivery_crosspost (channel_id=? AND crosspost_at>? AND crosspost_at<?)',
      ],
    });
    const times = planOf(
      db
        .selectFrom('channel')
        .select((select) => nextTimes(select))
        .where('id', '=', 'c1'),
    );
    expect(times.filter((step) => /SCAN|TEMP/.test(step) && !step.startsWith('CORRELATED'))).toEqual([]);
  });

  it('claims, records and releases no slower with 500,000 rows owed', async () => {
    const [{ count }] = database.prepare('select count(*) as count from delivery').all() as [
      { count: number },
    ];
    expect(count).toBe(500_000);
    const startedAt = performance.now();
    const rounds = 100;
    for (let round = 0; round < rounds; round++) {
      const [work] = await store.outbox.claim(NOW, 1, 30_000);
      const [row] = work!.posts;
      await store.outbox.sending(work!, [{ id: row!.id, version: 1 }], NOW);
      await store.outbox.sent([row!.id], { messageId: 'm', channelId: 'c', crosspost: false }, NOW);
      await store.outbox.release(work!, NOW);
    }
    // About 1 ms; a scan of half a million rows would take a hundred times as long.
    expect((performance.now() - startedAt) / rounds).toBeLessThan(20);
  });
});

describe('several processes on one outbox', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-outbox-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('never get the same channel', async () => {
    const file = join(folder, 'shared.sqlite');
    const one = await openSqliteStore(file);
    const other = await openSqliteStore(file);
    const owed = [];
    for (let channel = 1; channel <= 60; channel++) {
      const { id } = await one.subscriptions.put(wish({ channelId: `${channel}` }), [], NOW);
      owed.push({ channelId: `${channel}`, subscriptionId: id, dueAt: NOW });
    }
    await one.articles.add({ article: article(), origin: 'feed', keys: [] }, owed, NOW);
    const ids = [];
    for (let round = 0; round < 30; round++) {
      const work = await (round % 2 === 0 ? one : other).outbox.claim(NOW, 3, 30_000);
      ids.push(...work.map(({ channelId }) => channelId));
    }
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    await one.close();
    await other.close();
  });
});
