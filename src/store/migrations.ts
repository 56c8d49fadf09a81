import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';

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
};

/**
 * Brings a database up to this version, in one transaction: all of it or nothing.
 * @throws Error when a newer version of Verbatim has made the database
 */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const applied = await appliedMigrations(transaction as unknown as Kysely<MigrationTables>);
    const unknown = applied.filter((name) => !Object.hasOwn(migrations, name));
    if (unknown.length > 0) {
      throw new Error(
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
