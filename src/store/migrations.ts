import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { OperatorError } from '../operator-error.ts';

/** Forward only: a migration that has been released is never changed, a new one goes at the end. */
const migrations: Record<string, Migration> = {
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
};

/**
 * Brings a database up to this version, in one transaction: all of it or nothing.
 * @throws OperatorError when a newer version of Verbatim has made the database
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const applied = await appliedMigrations(transaction as unknown as Kysely<MigrationTables>);
    const unknown = applied.filter((name) => !Object.hasOwn(migrations, name));
    if (unknown.length > 0) {
      throw new OperatorError(
        `a newer version of Verbatim made it (unknown here: ${unknown.join(', ')}). ` +
          'Start that version or a later one, or set DATA_DIR to another folder.',
      );
    }
    const provider = { getMigrations: async () => migrations };
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
