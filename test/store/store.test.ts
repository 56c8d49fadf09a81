import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { articlesContract } from './articles-contract.ts';
import { storeContract } from './contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { subscriptionsContract } from './subscriptions-contract.ts';

let folder: string;
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

for (const contract of [storeContract, articlesContract, subscriptionsContract, outboxContract]) {
  contract('in memory', () => openSqliteStore(':memory:'));
  contract('in a file', () => openSqliteStore(newFile()));
}

describe('a store in a file', () => {
  it('makes the folders on the way to it', async () => {
    const store = await openSqliteStore(join(folder, 'a', 'b', 'verbatim.sqlite'));
    await store.close();
  });

  it('keeps folder and files for its user alone, also those of an older version', async () => {
    const own = join(folder, 'own');
    const file = join(own, 'verbatim.sqlite');
    const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    for (const isOlder of [false, true]) {
      if (isOlder) await chmod(file, 0o644);
      const store = await openSqliteStore(file);
      await store.setLanguage('user', '1', 'vi');
      expect(await modeOf(own)).toBe('700');
      for (const name of await readdir(own))
        expect([name, await modeOf(join(own, name))]).toEqual([name, '600']);
      await store.close();
    }
  });

  it('holds nothing of what was deleted once it is closed', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    await store.setLanguage('user', '987654321098765432', 'vi');
    await store.setLanguage('user', '987654321098765432', undefined);
    await store.close();
    expect((await readFile(file)).includes('987654321098765432')).toBe(false);
  });

  it('survives reopening', async () => {
    const file = newFile();
    const now = new Date();
    const asked = { command: 'ask', input: { question: 'Tô Lâm' } };
    const before = await openSqliteStore(file);
    await before.setLanguage('server', '1', 'vi');
    const id = await before.keepAsked(asked, now);
    await before.close();

    const later = await openSqliteStore(file);
    expect(await later.language('server', '1')).toBe('vi');
    expect(await later.asked(id, now)).toEqual(asked);
    await later.close();
  });

  it('shows at one handle what another has kept', async () => {
    const file = newFile();
    const one = await openSqliteStore(file);
    const other = await openSqliteStore(file);
    await one.setLanguage('user', '1', 'vi');
    expect(await other.language('user', '1')).toBe('vi');
    await other.setLanguage('user', '1', 'en');
    expect(await one.language('user', '1')).toBe('en');
    await one.close();
    await other.close();
  });

  it('applies each migration once', async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    const first = migrationsIn(file);
    await (await openSqliteStore(file)).close();
    expect(first.length).toBeGreaterThan(0);
    expect(migrationsIn(file)).toEqual(first);
  });
});

describe('several processes on one file', () => {
  it('may make it at the same moment and lose nothing', { timeout: 30_000 }, async () => {
    const file = newFile();
    const writers = ['a', 'b', 'c'].map((prefix) => startWriter(file, prefix, 40));
    const errors = await Promise.all(writers.map((writer) => text(writer.stderr)));
    expect(errors).toEqual(['', '', '']);
    expect(await countUsers(file, ['a', 'b', 'c'], 40)).toBe(120);
  });

  it('lose no acknowledged commit to kill -9', { timeout: 30_000 }, async () => {
    const file = newFile();
    for (const prefix of ['first-', 'second-', 'third-']) {
      const writer = startWriter(file, prefix, 1_000_000);
      let said = '';
      for await (const chunk of writer.stdout) {
        said += String(chunk);
        if (said.length > 400) writer.kill('SIGKILL');
      }
      const acknowledged = said.split('\n').length - 1;
      expect(acknowledged).toBeGreaterThan(100);
      expect(await countUsers(file, [prefix], acknowledged)).toBe(acknowledged);
    }
  });
});

describe('a store that cannot be used', () => {
  it('names a file that is no database', async () => {
    const file = newFile();
    await writeFile(file, 'Dear diary, this is text and nothing but text. '.repeat(100));
    await expect(openSqliteStore(file)).rejects.toThrow(/no SQLite database.*Move it away/s);
  });

  it('names a folder that cannot be made', async () => {
    const file = newFile();
    await writeFile(file, '');
    await expect(openSqliteStore(join(file, 'data', 'verbatim.sqlite'))).rejects.toThrow(/Set DATA_DIR/);
  });

  it('names a folder that stands where the file should', async () => {
    const file = newFile();
    await mkdir(file);
    await expect(openSqliteStore(file)).rejects.toThrow(`Cannot use the store ${file}`);
  });

  it('refuses what a newer version has made, and leaves it as it was', async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('9999_outbox', '2030-01-01T00:00:00.000Z')");
    database.close();
    const before = migrationsIn(file);
    await expect(openSqliteStore(file)).rejects.toThrow(/newer version.*9999_outbox/s);
    expect(migrationsIn(file)).toEqual(before);
  });
});

function startWriter(file: string, prefix: string, count: number) {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const writer = spawn(process.execPath, [script, file, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return writer;
}

/** How many of the users `<prefix>0` to `<prefix><count - 1>` have a language. */
async function countUsers(file: string, prefixes: string[], count: number): Promise<number> {
  const store = await openSqliteStore(file);
  let found = 0;
  for (const prefix of prefixes) {
    for (let number = 0; number < count; number++) {
      if ((await store.language('user', `${prefix}${number}`)) !== undefined) found++;
    }
  }
  await store.close();
  return found;
}

function migrationsIn(file: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('select * from kysely_migration order by name').all();
  database.close();
  return rows;
}
