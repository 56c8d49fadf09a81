import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { OperatorError } from '../operator-error.ts';
import { loadPairs } from './kysely-pairs.ts';
import { loadWords } from './kysely-readings.ts';
import { kyselyStore } from './kysely-store.ts';
import { migrate } from './migrations.ts';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { isBusy, sqliteRemedy } from './sqlite-remedy.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { type StoreTrouble, watchTrouble } from './trouble.ts';

export interface StoreOptions {
  /** Called when nothing can be kept any more, and when that is over. */
  onTrouble?(trouble: StoreTrouble | undefined): void;
  now?(): Date;
  /** Called after each piece, while the articles that an older version stored are brought up to date. */
  onUpdate?(updated: number, all: number): void;
}

/** How long a statement waits for another process to finish writing. */
const busyTimeoutMs = 5_000;
const busyRetryMs = 20;
/** Modes of what nobody else may read. */
const ownFolder = 0o700;
const ownFile = 0o600;

/** The file of the embedded store in the data folder. */
export function storeFile(dataDir: string): string {
  return join(dataDir, 'verbatim.sqlite');
}

/**
 * Opens the embedded store and brings its tables up to date; several processes may open the same file.
 * @param path the file, made with its folder where missing; `:memory:` for a store that ends with the process
 * @throws OperatorError where the file or its folder is at fault
 */
export async function openSqliteStore(path: string, options: StoreOptions = {}): Promise<Store> {
  // An absolute path also keeps SQLite from reading `file:...` as a URI.
  const file = path === ':memory:' ? path : resolve(path);
  let database: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: ownFolder });
    database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    keepPrivate(file);
    // What is deleted is overwritten: who chose a language and what was asked are gone when they are gone.
    database.exec('pragma secure_delete = on');
    // FULL: a commit is on the disk before it is acknowledged, whatever happens to the power afterwards.
    database.exec('pragma synchronous = full');
    await useWriteAheadLog(database);
    return await makeStore(database, options);
  } catch (error) {
    if (database?.isOpen) database.close();
    const remedy = error instanceof OperatorError ? error.message : sqliteRemedy(error);
    if (remedy === undefined) throw error;
    throw new OperatorError(`Cannot use the store ${file}: ${remedy}`, { cause: error });
  }
}

/** A store in an opened database, which it closes in the end; its tables are brought up to date. */
export async function makeStore(
  database: DatabaseSync,
  { onTrouble = () => undefined, now = () => new Date(), onUpdate }: StoreOptions = {},
): Promise<Store> {
  const watch = watchTrouble(onTrouble, now);
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database, watch) });
  await migrate(db, onUpdate);
  const words = await loadWords(db);
  await loadPairs(db, words);
  return kyselyStore(db, words, watch.present);
}

/** What is kept is for the user of the bot alone; SQLite gives its other files the mode of the first. */
function keepPrivate(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    if (!existsSync(path)) continue;
    try {
      chmodSync(path, ownFile);
    } catch {
      // Of another user or on a disk without modes: whoever runs the bot has set it up so.
    }
  }
}

/** Changing the journal is the one statement that does not heed the busy timeout when processes start together. */
async function useWriteAheadLog(database: DatabaseSync): Promise<void> {
  for (let waited = 0; ; waited += busyRetryMs) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= busyTimeoutMs) throw error;
      await wait(busyRetryMs);
    }
  }
}
