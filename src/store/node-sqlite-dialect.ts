import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { giveWay } from '../worker/turns.ts';
import type { TroubleWatch } from './trouble.ts';

/** Kysely's SQLite dialect, written for better-sqlite3, over the SQLite that is built into Node. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #shaped: SqliteDatabase;

  /** Destroying the Kysely instance closes `database`. */
  constructor(database: DatabaseSync, watch?: TroubleWatch) {
    const shaped = shape(database, watch);
    super({ database: shaped });
    this.#database = database;
    this.#shaped = shaped;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#shaped, () => this.#database.isTransaction);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

/**
 * Takes the write lock when a transaction begins: one that reads first and writes later would
 * otherwise fail at once, without waiting, when another process has written in between.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean;
  #connection: DatabaseConnection | undefined;

  constructor(database: SqliteDatabase, isInTransaction: () => boolean) {
    super({ database });
    this.#isInTransaction = isInTransaction;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#connection ??= withTurns(await super.acquireConnection());
    return this.#connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After some errors, a full disk among them, SQLite has rolled back already; theirs is the reason to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection);
  }
}

/** A query here never waits for anything: without turns a row of them would be one block of the event loop. */
function withTurns(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery(query, options) {
      await giveWay();
      return connection.executeQuery(query, options);
    },
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  };
}

/** SQLite can roll back table changes, which Kysely leaves unused: migrations are all or nothing. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Statements kept ready; most queries are asked again, and preparing one takes as long as a small one does. */
const maxPrepared = 500;
/** What has reached the disk once it is done, outside of a transaction. */
const writes = /^\s*(?:insert|update|delete|commit)/iu;

function shape(database: DatabaseSync, watch?: TroubleWatch): SqliteDatabase {
  /** In the order of their last use. */
  const prepared = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? prepare(database, sql, watch);
      prepared.delete(sql);
      prepared.set(sql, statement);
      if (prepared.size > maxPrepared) prepared.delete(prepared.keys().next().value!);
      return statement;
    },
  };
}

function prepare(
  database: DatabaseSync,
  sql: string,
  watch: TroubleWatch | undefined,
): ReturnType<SqliteDatabase['prepare']> {
  const statement = database.prepare(sql);
  const bind = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  function watched<T>(act: () => T): T {
    try {
      const done = act();
      if (writes.test(sql) && !database.isTransaction) watch?.wrote();
      return done;
    } catch (error) {
      watch?.failed(error);
      throw error;
    }
  }
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => watched(() => statement.all(...bind(parameters))),
    run: (parameters) => watched(() => statement.run(...bind(parameters))),
    // Read to its end in its own time: another use of the statement would begin it anew.
    iterate: (parameters) => database.prepare(sql).iterate(...bind(parameters)),
  };
}
