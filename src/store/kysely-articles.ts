import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../corpus/article.ts';
import type { ArticleStore, NewArticle, Origin, StoredArticle } from './articles.ts';
import { editPosts, killWithdrawn, queue } from './queue.ts';
import type { Tables } from './tables.ts';

/** SQLite takes 32,766 parameters at most. */
const inOneQuery = 5_000;

/** Articles over a migrated database. */
export function kyselyArticles(db: Kysely<Tables>): ArticleStore {
  return {
    async all() {
      const rows = await stored(db).where('withdrawn_at', 'is', null).orderBy('place').execute();
      return rows.map(read);
    },

    async get(id) {
      const row = await stored(db).where('id', '=', id).executeTakeFirst();
      return row && { ...read(row), isWithdrawn: row.withdrawn_at !== null };
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
      db.transaction().execute(async (transaction) => {
        await create(transaction, added, now);
        await queue(transaction, added.article.id, owed, now);
      }),

    addBacklog: (added, now) =>
      db.transaction().execute(async (transaction) => {
        for (const one of added) await create(transaction, one, now);
      }),

    correct: (corrected, now) =>
      db.transaction().execute(async (transaction) => {
        const { id } = corrected.article;
        const before = await transaction
          .selectFrom('article')
          .select('version')
          .where('id', '=', id)
          .executeTakeFirstOrThrow();
        const version = before.version + 1;
        await write(transaction, corrected, version, now);
        await editPosts(transaction, id, version, now);
        return version;
      }),

    addKeys: (id, language, keys) =>
      db.transaction().execute((transaction) => addKeys(transaction, id, language, keys)),

    withdraw: (ids, now) =>
      db.transaction().execute(async (transaction) => {
        for (let start = 0; start < ids.length; start += inOneQuery) {
          const some = ids.slice(start, start + inOneQuery);
          await transaction
            .updateTable('article')
            .set({ withdrawn_at: now.getTime() })
            .where('id', 'in', some)
            .execute();
          await killWithdrawn(transaction, some);
        }
      }),

    saveFacts: (facts) =>
      db.transaction().execute(async (transaction) => {
        for (const { id, stamp, json } of facts) {
          await transaction
            .updateTable('article')
            .set({ facts_stamp: stamp, facts: json })
            .where('id', '=', id)
            .execute();
        }
      }),
  };
}

function stored(db: Kysely<Tables>) {
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
      'article.facts_stamp',
      'article.facts',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof stored>['execute']>>[number];

function read(row: Row): StoredArticle {
  return {
    article: JSON.parse(row.article) as Article,
    version: row.version,
    origin: row.origin as Origin,
    storedAt: new Date(row.stored_at),
    ...(row.version > 1 ? { correctedAt: new Date(row.version_stored_at) } : {}),
    ...(row.facts_stamp !== null && row.facts !== null
      ? { facts: { stamp: row.facts_stamp, json: row.facts } }
      : {}),
  };
}

async function create(transaction: Transaction<Tables>, added: NewArticle, now: Date): Promise<void> {
  const { id } = added.article;
  const before = await transaction
    .selectFrom('article')
    .select(['version', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (before && before.withdrawn_at === null) throw new Error(`the article ${id} is there already`);
  await write(transaction, added, (before?.version ?? 0) + 1, now);
}

/** The article row, its new version and its keys. */
async function write(
  transaction: Transaction<Tables>,
  { article, origin, keys, facts }: NewArticle,
  version: number,
  now: Date,
): Promise<void> {
  const row = {
    language: article.language,
    version,
    origin,
    withdrawn_at: null,
    facts_stamp: facts?.stamp ?? null,
    facts: facts?.json ?? null,
  };
  await transaction
    .insertInto('article')
    .values({ ...row, id: article.id, stored_at: now.getTime() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await transaction
    .insertInto('article_version')
    .values({ article_id: article.id, version, article: JSON.stringify(article), stored_at: now.getTime() })
    .execute();
  await addKeys(transaction, article.id, article.language, keys);
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
