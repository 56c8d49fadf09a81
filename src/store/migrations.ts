import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import type { Article } from '../corpus/article.ts';
import { OperatorError } from '../operator-error.ts';
import { listedColumns } from './listed-columns.ts';
import type { Tables } from './tables.ts';

/** Told how many articles are brought up to date, and of how many. */
type OnUpdate = (updated: number, all: number) => void;

/** Forward only: a migration that has been released is never changed, a new one goes at the end. */
export const migrations = (onUpdate?: OnUpdate): Record<string, Migration> => ({
  '0001_languages_and_asked': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('language_choice')
        .addColumn('scope', 'text', (column) => column.notNull().check(sql`scope in ('user', 'server')`))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('language_choice_key', ['scope', 'id'])
        .execute();
      await db.schema
        .createTable('asked')
        .addColumn('id', 'text', (column) => column.notNull().primaryKey())
        .addColumn('question', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('asked_expires_at').on('asked').column('expires_at').execute();
    },
  },
  '0002_articles_and_deliveries': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('article')
        .addColumn('place', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('id', 'text', (column) => column.notNull().unique())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('origin', 'text', (column) => column.notNull())
        .addColumn('stored_at', 'bigint', (column) => column.notNull())
        .addColumn('withdrawn_at', 'bigint')
        .addColumn('facts_stamp', 'text')
        .addColumn('facts', 'text')
        .execute();
      await db.schema
        .createTable('article_version')
        .addColumn('article_id', 'text', (column) => column.notNull().references('article.id'))
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addColumn('stored_at', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('article_version_key', ['article_id', 'version'])
        .execute();
      await db.schema
        .createTable('article_key')
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('article_id', 'text', (column) => column.notNull().references('article.id'))
        .addPrimaryKeyConstraint('article_key_key', ['key', 'language'])
        .execute();
      await db.schema
        .createTable('server')
        .addColumn('id', 'text', (column) => column.notNull().primaryKey())
        .addColumn('resting_since', 'bigint')
        .execute();
      await db.schema
        .createTable('subscription')
        // Autoincrement: an id is never given again, so that an old button cannot reach another's subscription.
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('server_id', 'text', (column) => column.notNull().references('server.id'))
        .addColumn('channel_id', 'text', (column) => column.notNull())
        .addColumn('channel_kind', 'text', (column) => column.notNull())
        .addColumn('filter', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('publisher', 'text', (column) => column.notNull())
        .addColumn('reader_language', 'text', (column) => column.notNull())
        .addColumn('mention_role_id', 'text')
        .addColumn('mode', 'text', (column) => column.notNull().check(sql`mode in ('each', 'digest')`))
        .addColumn('hours', 'text', (column) => column.notNull())
        .addColumn('tags', 'text', (column) => column.notNull())
        .addColumn('time_zone', 'text', (column) => column.notNull())
        .addColumn('quiet_from', 'integer')
        .addColumn('quiet_to', 'integer')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('subscription_key', ['channel_id', 'filter', 'language', 'publisher'])
        .execute();
      await db.schema.createIndex('subscription_server').on('subscription').column('server_id').execute();
      await db.schema
        .createTable('channel')
        .addColumn('id', 'text', (column) => column.notNull().primaryKey())
        .addColumn('server_id', 'text', (column) => column.notNull())
        .addColumn('next_at', 'bigint')
        .addColumn('leased_until', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('lease', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('held_until', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('parked_reason', 'text')
        .addColumn('parked_at', 'bigint')
        .addColumn('probe_at', 'bigint')
        .addColumn('probes', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('told_at', 'bigint')
        .execute();
      await db.schema.createIndex('channel_next_at').on('channel').column('next_at').execute();
      await db.schema
        .createTable('delivery')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('article_id', 'text', (column) => column.notNull().references('article.id'))
        .addColumn('channel_id', 'text', (column) => column.notNull().references('channel.id'))
        .addColumn('subscription_id', 'integer', (column) => column.notNull())
        .addColumn('also_for', 'text', (column) => column.notNull().defaultTo('[]'))
        .addColumn('state', 'text', (column) =>
          column.notNull().check(sql`state in ('queued', 'sending', 'sent', 'parked', 'dead')`),
        )
        .addColumn('due_at', 'bigint', (column) => column.notNull())
        .addColumn('retry_at', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('first_tried_at', 'bigint')
        .addColumn('last_tried_at', 'bigint')
        .addColumn('tried_version', 'integer')
        .addColumn('lead', 'integer')
        .addColumn('message_id', 'text')
        .addColumn('posted_channel_id', 'text')
        .addColumn('posted_version', 'integer')
        .addColumn('sent_at', 'bigint')
        .addColumn('edit_at', 'bigint')
        .addColumn('crosspost_at', 'bigint')
        .addColumn('reason', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('delivery_key', ['article_id', 'channel_id'])
        .execute();
      // Partial ones stay small, however many deliveries are finished.
      const partial = (name: string, columns: string[]) =>
        db.schema.createIndex(name).on('delivery').columns(columns);
      await partial('delivery_queued', ['channel_id', 'due_at', 'id'])
        .where(sql.ref('state'), '=', sql.lit('queued'))
        .execute();
      await partial('delivery_subscription', ['subscription_id'])
        .where(sql.ref('state'), '=', sql.lit('queued'))
        .execute();
      await partial('delivery_sending', ['channel_id', 'due_at', 'id'])
        .where(sql.ref('state'), '=', sql.lit('sending'))
        .execute();
      await partial('delivery_edit', ['channel_id', 'edit_at'])
        .where(sql.ref('edit_at'), 'is not', null)
        .execute();
      await partial('delivery_crosspost', ['channel_id', 'crosspost_at'])
        .where(sql.ref('crosspost_at'), 'is not', null)
        .execute();
      await db.schema
        .createIndex('delivery_sent')
        .on('delivery')
        .columns(['channel_id', 'sent_at'])
        .execute();
      await db.schema.createIndex('delivery_lead').on('delivery').column('lead').execute();
      await db.schema
        .createTable('salt')
        .addColumn('salt', 'text', (column) => column.notNull())
        .execute();
      await sql`insert into salt values (${crypto.randomUUID()})`.execute(db);
      await db.schema
        .createTable('feed')
        .addColumn('url', 'text', (column) => column.notNull().primaryKey())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '0003_parked_channels_and_notices': {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('channel').addColumn('probed_at', 'bigint').execute();
      await db.schema.alterTable('channel').addColumn('changed_at', 'bigint').execute();
      await db.schema.alterTable('server').addColumn('notices_in', 'text').execute();
      await db.schema
        .createIndex('channel_parked')
        .on('channel')
        .column('server_id')
        .where(sql.ref('parked_at'), 'is not', null)
        .execute();
    },
  },
  '0004_readings': {
    async up(db: Kysely<unknown>) {
      for (const [name, type] of [
        ['published_at', 'bigint'],
        ['day', 'text'],
        ['publisher', 'text'],
        ['folded_title', 'text'],
        ['fault', 'text'],
      ] as const)
        await db.schema.alterTable('article').addColumn(name, type).execute();
      // Facts kept with their sentences are read anew, with all else that an article says.
      await db.schema.alterTable('article').dropColumn('facts').execute();
      await db.schema.alterTable('article').renameColumn('facts_stamp', 'stamp').execute();
      await (db as Kysely<Tables>).updateTable('article').set({ stamp: null }).execute();
      await fillListed(db as Kysely<Tables>, onUpdate);
      await db.schema
        .createIndex('article_newest')
        .on('article')
        .columns(['published_at', 'place'])
        .where(sql.ref('withdrawn_at'), 'is', null)
        .execute();
      await db.schema
        .createIndex('article_publisher')
        .on('article')
        .columns(['language', 'publisher', 'day'])
        .where(sql.ref('withdrawn_at'), 'is', null)
        .execute();
      await db.schema.createIndex('article_title').on('article').column('folded_title').execute();
      await db.schema
        .createIndex('article_stamp')
        .on('article')
        .columns(['stamp', 'place'])
        .where(sql.ref('withdrawn_at'), 'is', null)
        .execute();
      await db.schema
        .createTable('word')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('space', 'text', (column) => column.notNull())
        .addColumn('form', 'text', (column) => column.notNull())
        .addColumn('held', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('folded', 'integer', (column) => column.notNull().defaultTo(0))
        .addUniqueConstraint('word_key', ['space', 'form'])
        .execute();
      await db.schema
        .createTable('tally')
        .addColumn('space', 'text', (column) => column.notNull().primaryKey())
        .addColumn('count', 'bigint', (column) => column.notNull())
        .addColumn('length', 'bigint', (column) => column.notNull())
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('reading')
        .addColumn('place', 'integer', (column) => column.primaryKey().references('article.place'))
        .addColumn('passages', 'blob', (column) => column.notNull())
        .addColumn('content', 'blob', (column) => column.notNull())
        .addColumn('facts', 'text', (column) => column.notNull())
        .addColumn('figures', 'integer', (column) => column.notNull())
        .addColumn('pledges', 'integer', (column) => column.notNull())
        .addColumn('agreements', 'integer', (column) => column.notNull())
        .addColumn('change', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('reading_change').on('reading').column('change').execute();
      // Contentless: the words stand in `reading`, and each is written as its number, so that nothing is cut into words
      // again. With positions, by which BM25 counts.
      for (const name of ['passage_words', 'article_words'])
        await sql`create virtual table ${sql.ref(name)} using fts5
          (words, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(db);
      await db.schema
        .createTable('person')
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('mentions', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('person_key', ['key', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('person_place').on('person').column('place').execute();
      await db.schema
        .createTable('person_total')
        .addColumn('key', 'text', (column) => column.notNull().primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('mentions', 'integer', (column) => column.notNull())
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('person_total_mentions').on('person_total').column('mentions').execute();
      await db.schema
        .createTable('value')
        .addColumn('value', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('value_key', ['value', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('value_place').on('value').column('place').execute();
      await db.schema
        .createTable('band')
        .addColumn('band', 'bigint', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('band_key', ['band', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('band_place').on('band').column('place').execute();
      await db.schema
        .createTable('folder_file')
        .addColumn('path', 'text', (column) => column.notNull().primaryKey())
        .addColumn('mark', 'text', (column) => column.notNull())
        .addColumn('article_id', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('story_order')
        .addColumn('place', 'integer', (column) => column.primaryKey().references('article.place'))
        .addColumn('published_at', 'bigint', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('given', 'text', (column) => column.notNull())
        .addColumn('joined', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createIndex('story_order_joined')
        .on('story_order')
        .columns(['joined', 'published_at', 'id'])
        .execute();
      await db.schema
        .createIndex('story_order_published')
        .on('story_order')
        .columns(['published_at', 'id'])
        .execute();
      await db.schema
        .createTable('story_key')
        .addColumn('key', 'integer', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('story_key_key', ['key', 'day', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('story_key_place').on('story_key').column('place').execute();
      await db.schema
        .createTable('story_considered')
        .addColumn('story', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('story_considered_key', ['story', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('story_considered_place').on('story_considered').column('place').execute();
      await db.schema
        .createTable('story_member')
        .addColumn('story', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('is_own', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('story_member_key', ['story', 'place'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema.createIndex('story_member_place').on('story_member').column('place').execute();
      await db.schema
        .createTable('story')
        .addColumn('story', 'text', (column) => column.notNull().primaryKey())
        .addColumn('newest_at', 'bigint', (column) => column.notNull())
        .addColumn('publishers', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createIndex('story_shared')
        .on('story')
        .column('newest_at')
        .where(sql.ref('publishers'), '>', sql.lit(1))
        .execute();
      await db.schema
        .createTable('weighing')
        .addColumn('number', 'integer', (column) => column.primaryKey())
        .addColumn('articles', 'integer', (column) => column.notNull())
        .addColumn('changes', 'integer', (column) => column.notNull())
        .addColumn('held', 'blob', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('pair_page')
        .addColumn('edition', 'integer', (column) => column.notNull())
        .addColumn('page', 'integer', (column) => column.notNull())
        .addColumn('upto', 'integer', (column) => column.notNull())
        .addColumn('counts', 'blob', (column) => column.notNull())
        .addPrimaryKeyConstraint('pair_page_key', ['edition', 'page'])
        .execute();
    },
  },
});

/** What articles are listed and ordered by, of those that an older version stored. */
async function fillListed(db: Kysely<Tables>, onUpdate: OnUpdate | undefined): Promise<void> {
  const { all } = await db
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  let updated = 0;
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('article')
      .innerJoin('article_version', (join) =>
        join
          .onRef('article_version.article_id', '=', 'article.id')
          .onRef('article_version.version', '=', 'article.version'),
      )
      .select(['article.place', 'article_version.article'])
      .where('article.place', '>', after)
      .orderBy('article.place')
      .limit(rowsAtOnce)
      .execute();
    for (const { place, article } of rows) {
      const listed = listedColumns(JSON.parse(article) as Article);
      await db.updateTable('article').set(listed).where('place', '=', place).execute();
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.place;
    updated += rows.length;
    onUpdate?.(updated, all);
  }
}

const rowsAtOnce = 1_000;

/**
 * Brings a database up to this version, in one transaction: all of it or nothing.
 * @param onUpdate called after each piece of the articles that an older version stored
 * @throws OperatorError when a newer version of Verbatim has made the database
 */
export async function migrate<T>(db: Kysely<T>, onUpdate?: OnUpdate): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const known = migrations(onUpdate);
    const applied = await appliedMigrations(transaction as unknown as Kysely<MigrationTables>);
    const unknown = applied.filter((name) => !Object.hasOwn(known, name));
    if (unknown.length > 0) {
      throw new OperatorError(
        `a newer version of Verbatim made it (unknown here: ${unknown.join(', ')}). ` +
          'Start that version or a later one, or set DATA_DIR to another folder.',
      );
    }
    const provider = { getMigrations: async () => known };
    const { error } = await new Migrator({ db: transaction, provider }).migrateToLatest();
    // Thrown, not returned, so that the transaction rolls back.
    if (error !== undefined) throw error;
  });
}

interface MigrationTables {
  [DEFAULT_MIGRATION_TABLE]: { name: string };
}

async function appliedMigrations(db: Kysely<MigrationTables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) return [];
  const rows = await db.selectFrom(DEFAULT_MIGRATION_TABLE).select('name').orderBy('name').execute();
  return rows.map((row) => row.name);
}
