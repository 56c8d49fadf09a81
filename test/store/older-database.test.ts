import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library.ts';
import { findNewest } from '../../src/lists/newest.ts';
import { openBackgroundReading } from '../../src/reading/background.ts';
import { readHere } from '../../src/reading/reader.ts';
import { migrations } from '../../src/store/migrations.ts';
import { NodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { languages } from '../helpers/languages.ts';
import { sampleArticles } from '../helpers/library.ts';

const stored = 1_500;
const storedAt = Date.parse('2025-11-20T00:00:00Z');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-older-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A database as the version before readings made it: articles with their facts as JSON, one of them withdrawn. */
async function olderDatabase(file: string, articles: readonly Article[]): Promise<void> {
  const database = new DatabaseSync(file);
  const db = new Kysely<unknown>({ dialect: new NodeSqliteDialect(database) });
  const older = Object.fromEntries(Object.entries(migrations()).filter(([name]) => name < '0004'));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => older },
  }).migrateToLatest();
  expect(error).toBeUndefined();
  const article = database.prepare(
    `insert into article (id, language, version, origin, stored_at, withdrawn_at, facts_stamp, facts)
     values (?, ?, 1, 'feed', ?, ?, 'older', '{"figures":[]}')`,
  );
  const version = database.prepare('insert into article_version values (?, 1, ?, ?)');
  const key = database.prepare('insert into article_key (key, language, article_id) values (?, ?, ?)');
  database.exec('begin');
  for (const [at, one] of articles.entries()) {
    article.run(one.id, one.language, storedAt, at === 0 ? storedAt : null);
    version.run(one.id, JSON.stringify(one), storedAt);
    key.run(`url:${one.url}`, one.language, one.id);
  }
  database.exec('commit');
  await db.destroy();
}

describe('a database that an older version made', () => {
  it('is brought up to date in pieces, keeps all that it held, and is read while it answers', {
    timeout: 60_000,
  }, async () => {
    const file = join(folder, 'verbatim.sqlite');
    const sample = await sampleArticles();
    const short = Array.from(
      { length: stored - sample.length },
      (_, at): Article => ({
        ...sample[0]!,
        id: `short-${at}`,
        url: `https://example.org/${at}`,
        published: '2025-10-01',
        title: `Tin số ${at}`,
        body: `Trời nắng ở nơi số ${at}.`,
      }),
    );
    await olderDatabase(file, [...sample, ...short]);

    const told: [number, number][] = [];
    const store = await openSqliteStore(file, { onUpdate: (updated, all) => told.push([updated, all]) });
    expect(told).toEqual([
      [1_000, stored],
      [stored, stored],
    ]);

    const library = openLibrary(store, languages, 'now');
    expect(await library.progress()).toEqual({ read: 0, faulty: 0, waiting: stored - 1 });
    expect((await findNewest(library, 3)).map(({ published }) => published)).toEqual(
      sample.slice(1, 4).map(({ published }) => published),
    );

    // The newest come first: what the sample says is there long before all is read.
    let batches = 0;
    const closed = Promise.withResolvers<void>();
    const background = openBackgroundReading({
      library,
      read: readHere(languages, 'now'),
      stamp: 'now',
      log: pino({ level: 'silent' }),
      onProgress: () => {
        if (++batches === 3) background.close().then(closed.resolve, closed.reject);
      },
    });
    background.wake();
    await closed.promise;
    const { read } = await library.progress();
    expect(read).toBeGreaterThanOrEqual(sample.length - 1);
    expect(read).toBeLessThan(stored / 2);
    const place = (await store.lists.placesOf([sample[1]!.id])).get(sample[1]!.id)!;
    expect((await library.loaded.get([place])).get(place)!.passages.length).toBeGreaterThan(0);
    await store.close();

    const again: unknown[] = [];
    const reopened = await openSqliteStore(file, { onUpdate: (updated) => again.push(updated) });
    expect(again).toEqual([]);
    expect(await reopened.articles.find([`url:${sample[2]!.url}`], sample[2]!.language)).toBe(sample[2]!.id);
    await reopened.close();
  });
});
