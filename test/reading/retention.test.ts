import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LiveLibrary, openLibrary } from '../../src/library.ts';
import { openRetention } from '../../src/reading/retention.ts';
import type { Origin, Owed } from '../../src/store/articles.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';
import { readingOf } from '../store/reading.ts';
import { subscription } from '../store/subscription.ts';

const now = new Date('2026-01-15T12:00:00Z');
const soonMs = 60_000;
const old = '2025-12-01';
const recent = '2026-01-14';

let store: Store;
let library: LiveLibrary;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  library = openLibrary(store, languages, 's1');
});
afterEach(() => store.close());

async function keep(id: string, published: string, owed: readonly Owed[] = [], origin: Origin = 'feed') {
  const one = article({ id, url: `https://example.org/${id}`, published, title: `Flood at the ${id} river` });
  await store.articles.add(
    { article: one, origin, keys: [id], read: { reading: readingOf(one, 's1') } },
    owed,
    now,
  );
}

async function left(): Promise<string[]> {
  return (await store.articles.all()).map((one) => one.article.id);
}

const run = (days: number | undefined) =>
  openRetention({
    library,
    days,
    now: () => now,
    onChange: () => undefined,
    log: pino({ level: 'silent' }),
  }).run();

async function owedTo(channelId: string): Promise<Owed> {
  const { id } = await store.subscriptions.put(subscription({ channelId }), [], now);
  return { channelId, subscriptionId: id, dueAt: now };
}

/** Posts in one message all that waits. */
async function post(): Promise<void> {
  for (const work of await store.outbox.claim(now, 10, soonMs)) {
    const rows = work.posts.map(({ id }) => ({ id, version: 1 }));
    await store.outbox.sending(work, rows, now);
    const posted = { messageId: `m${rows[0]!.id}`, channelId: work.channelId, crosspost: false };
    await store.outbox.sent(
      rows.map(({ id }) => id),
      posted,
      now,
    );
  }
}

describe('articles that are older than they are kept', () => {
  it('go, with their versions and all that was read of them, however many there are', async () => {
    for (let at = 0; at < 25; at++) await keep(`old-${at}`, old);
    await keep('recent', recent);
    const before = library.indexes.get('en')!.vocabulary.count;
    await run(30);
    expect(await left()).toEqual(['recent']);
    expect(before).toBe(26);
    expect(library.indexes.get('en')!.vocabulary.count).toBe(1);
    expect(await store.articles.version('old-1', 1)).toBeUndefined();
    expect(await store.articles.find(['old-1'], 'en')).toBeUndefined();
  });

  it('stay where nothing says how long they are kept, and where a file holds them', async () => {
    await keep('old', old);
    await keep('file', old, [], 'folder');
    await run(undefined);
    expect(await left()).toEqual(['old', 'file']);
    await run(30);
    expect(await left()).toEqual(['file']);
  });

  it('stay until they are posted', async () => {
    await keep('owed', old, [await owedTo('1')]);
    await run(30);
    expect(await left()).toEqual(['owed']);
    await post();
    await run(30);
    expect(await left()).toEqual([]);
  });

  it('stay until their correction is shown', async () => {
    await keep('a', old, [await owedTo('1')]);
    await post();
    const corrected = article({ id: 'a', published: old, title: 'Flood at the b river' });
    await store.articles.correct({ article: corrected, origin: 'feed', keys: ['a'] }, now);
    await run(30);
    expect(await left()).toEqual(['a']);
  });

  it('stay while a later article stands in one post with them', async () => {
    const owed = await owedTo('1');
    await keep('a', old, [owed]);
    await keep('b', recent, [owed]);
    await post();
    await run(30);
    expect(await left()).toEqual(['a', 'b']);
  });

  it('can come again, if they are published anew', async () => {
    await keep('a', old);
    await run(30);
    await keep('a', recent);
    expect(await left()).toEqual(['a']);
  });
});
