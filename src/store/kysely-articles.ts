import { type Kysely, sql, type Transaction } from 'kysely';
import type { Article } from '../corpus/article.ts';
import type { ArticleStore, NewArticle, Origin, ReadOutcome, StoredArticle } from './articles.ts';
import { deleteExpired, findExpired } from './expired.ts';
import { listedColumns } from './listed-columns.ts';
import type { PlacedArticle } from './lists.ts';
import { editPosts, killWithdrawn, queue } from './queue.ts';
import type { Tables } from './tables.ts';
import type { WordImage } from './words.ts';
import { type ReadingWriter, writeReadings } from './write-readings.ts';

/** SQLite takes 32,766 parameters at most. */
const inOneQuery = 5_000;
/** Names of faulty articles are for people to read. */
const mostFaults = 100;

/** Articles over a migrated database. @param words what readings bring in or take out is counted there */
export function kyselyArticles(db: Kysely<Tables>, words: WordImage): ArticleStore {
  /** A transaction that may change readings; their words count once it is on the disk. */
  async function change<T>(
    work: (transaction: Transaction<Tables>, readings: ReadingWriter) => Promise<T>,
  ): Promise<T> {
    const { result, isKept } = await db.transaction().execute(async (transaction) => {
      const readings = writeReadings(transaction, words);
      const result = await work(transaction, readings);
      return { result, isKept: await readings.finish() };
    });
    isKept();
    return result;
  }

  return {
    async all() {
      const rows = await selectArticles(db).where('withdrawn_at', 'is', null).orderBy('place').execute();
      return rows.map(readArticleRow);
    },

    async get(id) {
      const row = await selectArticles(db).where('id', '=', id).executeTakeFirst();
      return row && { ...readArticleRow(row), isWithdrawn: row.withdrawn_at !== null };
    },

    async version(id, version) {
      const row = await db
        .selectFrom('article_version')
        .select('article')
        .where('article_id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row && (JSON.parse(row.article) as Article);
    },

    async find(keys, language) {
      const rows = await db
        .selectFrom('article_key')
        .select(['key', 'article_id'])
        .where('key', 'in', keys)
        .where('language', '=', language)
        .execute();
      // The keys stand in the order in which they are trusted.
      const byKey = new Map(rows.map((row) => [row.key, row.article_id]));
      return keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
    },

    add: (added, owed, now) =>
      change(async (transaction, readings) => {
        await create(transaction, readings, added, now);
        await queue(transaction, added.article.id, owed, now);
      }),

    addBacklog: (added, now) =>
      change(async (transaction, readings) => {
        for (const one of added) await create(transaction, readings, one, now);
      }),

    correct: (corrected, now) =>
      change(async (transaction, readings) => {
        const { id } = corrected.article;
        const before = await transaction
          .selectFrom('article')
          .select('version')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const version = before.version + 1;
        await write(transaction, readings, corrected, version, now);
        await editPosts(transaction, id, version, now);
        return version;
      }),

    addKeys: (id, language, keys) =>
      db.transaction().execute((transaction) => addKeys(transaction, id, language, keys)),

    withdraw: (ids, now) =>
      change(async (transaction, readings) => {
        for (let start = 0; start < ids.length; start += inOneQuery) {
          const some = ids.slice(start, start + inOneQuery);
          const rows = await transaction
            .updateTable('article')
            .set({ withdrawn_at: now.getTime(), stamp: null })
            .where('id', 'in', some)
            .returning(['place', 'language'])
            .execute();
          for (const { place, language } of rows) await readings.remove(place, language);
          await killWithdrawn(transaction, some);
        }
      }),

    forget: (before, most, now) =>
      change(async (transaction, readings) => {
        const expired = await findExpired(transaction, before.getTime(), most);
        if (expired.length === 0) return [];
        for (const { place, language } of expired) await readings.remove(place, language);
        await deleteExpired(transaction, expired, now.getTime());
        return expired.map(({ place }) => place);
      }),

    async idsFrom(origin) {
      const rows = await db
        .selectFrom('article')
        .select('id')
        .where('origin', '=', origin)
        .where('withdrawn_at', 'is', null)
        .execute();
      return rows.map(({ id }) => id);
    },

    async waiting(stamp, most) {
      const rows = await selectArticles(db)
        .where('withdrawn_at', 'is', null)
        .where(({ or, eb }) => or([eb('stamp', 'is', null), eb('stamp', '!=', stamp)]))
        .orderBy('published_at', 'desc')
        .orderBy('place', 'desc')
        .limit(most)
        .execute();
      return rows.map(readArticleRow);
    },

    async progress(stamp) {
      const isRead = stamp === undefined ? sql`stamp is not null` : sql`stamp = ${stamp}`;
      const row = await db
        .selectFrom('article')
        .select(({ fn }) => [
          fn.countAll<number>().as('all'),
          fn.sum<number | null>(sql<number>`${isRead} and fault is null`).as('read'),
          fn.sum<number | null>(sql<number>`${isRead} and fault is not null`).as('faulty'),
        ])
        .where('withdrawn_at', 'is', null)
        .executeTakeFirstOrThrow();
      const [all, read, faulty] = [row.all, row.read, row.faulty].map((count) => Number(count ?? 0));
      return { read: read!, faulty: faulty!, waiting: all! - read! - faulty! };
    },

    async faulty() {
      const rows = await db
        .selectFrom('article')
        .select(['id', 'fault'])
        .where('withdrawn_at', 'is', null)
        .where('fault', 'is not', null)
        .orderBy('place')
        .limit(mostFaults)
        .execute();
      return rows.map(({ id, fault }) => ({ id, fault: fault! }));
    },

    saveReadings: (read) =>
      change(async (transaction, readings) => {
        for (const { id, version, ...outcome } of read) {
          const row = await transaction
            .updateTable('article')
            .set(stampOf(outcome))
            .where('id', '=', id)
            .where('version', '=', version)
            .where('withdrawn_at', 'is', null)
            .returning(['place', 'language'])
            .executeTakeFirst();
          // Corrected or withdrawn meanwhile: what was read is of no use.
          if (row === undefined) continue;
          if ('reading' in outcome) await readings.write(row.place, row.language, outcome.reading);
          else await readings.remove(row.place, row.language);
        }
      }),
  };
}

function stampOf(outcome: ReadOutcome | undefined): { stamp: string | null; fault: string | null } {
  if (outcome === undefined) return { stamp: null, fault: null };
  return 'reading' in outcome
    ? { stamp: outcome.reading.stamp, fault: null }
    : { stamp: outcome.stamp, fault: outcome.fault };
}

/** What `readArticleRow` reads. */
export function selectArticles(db: Kysely<Tables>) {
  return db
    .selectFrom('article')
    .innerJoin('article_version', (join) =>
      join
        .onRef('article_version.article_id', '=', 'article.id')
        .onRef('article_version.version', '=', 'article.version'),
    )
    .select([
      'article_version.article',
      'article.version',
      'article.origin',
      'article.stored_at',
      'article_version.stored_at as version_stored_at',
      'article.withdrawn_at',
      'article.stamp',
      'article.fault',
      'article.place',
      'article.published_at',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectArticles>['execute']>>[number];

export function readArticleRow(row: Row): StoredArticle {
  return {
    article: JSON.parse(row.article) as Article,
    version: row.version,
    origin: row.origin as Origin,
    storedAt: new Date(row.stored_at),
    ...(row.version > 1 ? { correctedAt: new Date(row.version_stored_at) } : {}),
    ...(row.stamp !== null ? { stamp: row.stamp } : {}),
    ...(row.fault !== null ? { fault: row.fault } : {}),
  };
}

/** The same with where it stands in lists. */
export function readPlacedRow(row: Row): PlacedArticle {
  return { ...readArticleRow(row), place: row.place, publishedAt: row.published_at ?? 0 };
}

async function create(
  transaction: Transaction<Tables>,
  readings: ReadingWriter,
  added: NewArticle,
  now: Date,
): Promise<void> {
  const { id } = added.article;
  const before = await transaction
    .selectFrom('article')
    .select(['version', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (before && before.withdrawn_at === null) throw new Error(`the article ${id} is there already`);
  await write(transaction, readings, added, (before?.version ?? 0) + 1, now);
}

/** The article row, its new version and its keys. */
async function write(
  transaction: Transaction<Tables>,
  readings: ReadingWriter,
  { article, origin, keys, read }: NewArticle,
  version: number,
  now: Date,
): Promise<void> {
  const row = {
    language: article.language,
    version,
    origin,
    withdrawn_at: null,
    ...stampOf(read),
    ...listedColumns(article),
  };
  const { place } = await transaction
    .insertInto('article')
    .values({ ...row, id: article.id, stored_at: now.getTime() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .returning('place')
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('article_version')
    .values({ article_id: article.id, version, article: JSON.stringify(article), stored_at: now.getTime() })
    .execute();
  await addKeys(transaction, article.id, article.language, keys);
  if (read !== undefined && 'reading' in read) await readings.write(place, article.language, read.reading);
  else await readings.remove(place, article.language);
}

async function addKeys(
  transaction: Transaction<Tables>,
  id: string,
  language: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await transaction
    .insertInto('article_key')
    .values([...new Set(keys)].map((key) => ({ key, language, article_id: id })))
    .onConflict((conflict) => conflict.columns(['key', 'language']).doUpdateSet({ article_id: id }))
    .execute();
}
