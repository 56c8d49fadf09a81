import { mkdir, mkdtemp, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveLibrary, openLibrary } from '../../src/library.ts';
import { readHere } from '../../src/reading/reader.ts';
import { type Folder, openFolder } from '../../src/sources/folder.ts';
import { type Ingest, openIngest } from '../../src/sources/ingest.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';
import { articlesOf } from '../helpers/library.ts';
import { owedIn } from '../store/owed.ts';
import { subscription } from '../store/subscription.ts';

/** Names the code that reads. */
const STAMP = 's1';

let path: string;
let store: Store;
let library: LiveLibrary;
let folder: Folder;
let ingest: Ingest;
let warnings: string[];
let onOwed: () => void;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'verbatim-folder-'));
  store = await openSqliteStore(':memory:');
  onOwed = () => {};
  await start();
});
afterEach(async () => {
  await folder.close();
  await store.close();
  await rm(path, { recursive: true, force: true });
});

async function start(): Promise<void> {
  library = openLibrary(store, languages, STAMP);
  warnings = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => warnings.push(JSON.parse(line).msg) });
  ingest = openIngest({
    store,
    library,
    read: readHere(languages, STAMP),
    async owedTo(_article, _facts, now) {
      onOwed();
      return (await store.subscriptions.active()).map((one) => ({
        channelId: one.channelId,
        subscriptionId: one.id,
        dueAt: now,
      }));
    },
    onDue: () => {},
    onChange: () => {},
    now: () => new Date('2026-01-15T12:00:00Z'),
    log,
  });
  folder = openFolder({ folder: path, library, store, ingest, log });
}

let writes = 0;
async function write(id: string, body: string, file = `${id}.md`): Promise<void> {
  const fields = {
    id,
    lang: 'en',
    title: 'T',
    publisher: 'P',
    url: `https://example.org/${id}`,
    published: '2026-01-15',
  };
  const front = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
  await writeFile(join(path, file), `---\n${front.join('')}---\n${body}\n`);
  // Files written within one tick of the clock still count as changed.
  await utimes(join(path, file), new Date(), new Date(1_700_000_000_000 + ++writes * 1000));
}

const bodies = async () => Object.fromEntries((await articlesOf(library)).map((one) => [one.id, one.body]));

describe('the corpus folder', () => {
  it('is followed: files added, changed and removed', async () => {
    await write('a', 'One.');
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
    await write('b', 'Two.');
    await write('a', 'One, corrected.');
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One, corrected.', b: 'Two.' });
    await unlink(join(path, 'a.md'));
    await folder.sync();
    expect(await bodies()).toEqual({ b: 'Two.' });
  });

  it('is caught up with after a stop', async () => {
    await write('a', 'One.');
    await write('b', 'Two.');
    await folder.sync();
    await unlink(join(path, 'a.md'));
    await write('b', 'Two, corrected.');
    await write('c', 'Three.');
    await start();
    expect(await bodies()).toEqual({ a: 'One.', b: 'Two.' });
    await folder.sync();
    expect(await bodies()).toEqual({ b: 'Two, corrected.', c: 'Three.' });
  });

  it('owes nobody what lay in it when nothing had been read yet, and everybody what comes later', async () => {
    await store.subscriptions.put(subscription(), [], new Date());
    await write('a', 'One.');
    await folder.sync();
    await write('b', 'Two.');
    await folder.sync();
    expect(await owedIn(store, '1', ['a', 'b'])).toEqual(new Map([['b', 'queued']]));
  });

  it('owes what came while the bot was stopped', async () => {
    await write('a', 'One.');
    await folder.sync();
    await store.subscriptions.put(subscription(), [], new Date());
    await write('b', 'Two.');
    await start();
    await folder.sync();
    expect(await owedIn(store, '1', ['a', 'b'])).toEqual(new Map([['b', 'queued']]));
  });

  it('keeps the article of a file that was broken, also after a restart, and says what is wrong once', async () => {
    await write('a', 'One.');
    await folder.sync();
    await writeFile(join(path, 'a.md'), 'no front matter');
    await folder.sync();
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
    expect(library.filesLeftOut).toBe(1);
    expect(warnings.filter((line) => line.includes('a.md:1: no front matter'))).toHaveLength(1);
    await start();
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
    await write('a', 'One, mended.');
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One, mended.' });
    expect(library.filesLeftOut).toBe(0);
  });

  it('takes a renamed or moved file for the same article', async () => {
    await write('a', 'One.');
    await folder.sync();
    await mkdir(join(path, 'deep'));
    await rename(join(path, 'a.md'), join(path, 'deep', 'z.md'));
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
    expect(await store.articles.get('a')).toMatchObject({ version: 1, isWithdrawn: false });
  });

  it('keeps the article of a file that was renamed and broken later, also after a restart', async () => {
    await write('a', 'One.');
    await write('b', 'Two.');
    await folder.sync();
    await rename(join(path, 'a.md'), join(path, 'y.md'));
    await folder.sync();
    await rename(join(path, 'b.md'), join(path, 'z.md'));
    await start();
    await folder.sync();
    await writeFile(join(path, 'y.md'), 'no front matter');
    await writeFile(join(path, 'z.md'), 'no front matter');
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.', b: 'Two.' });
    await start();
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.', b: 'Two.' });
  });

  it('gives an article to the second file with its id when the first one goes', async () => {
    await write('a', 'One.', 'first.md');
    await write('a', 'One, as another wrote it.', 'second.md');
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
    await unlink(join(path, 'first.md'));
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One, as another wrote it.' });
    await unlink(join(path, 'second.md'));
    await folder.sync();
    expect(await bodies()).toEqual({});
  });

  it('owes nobody what lay in it when only feeds had been read so far', async () => {
    await store.subscriptions.put(subscription(), [], new Date());
    const fromFeed = { article: article({ id: 'f', language: 'vi', body: 'Tin.' }), keys: ['f'] };
    await ingest.take({ ...fromFeed, origin: 'feed', isBacklog: true });
    await write('a', 'One.');
    await start();
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.', f: 'Tin.' });
    await write('b', 'Two.');
    await folder.sync();
    expect(await owedIn(store, '1', ['a', 'b', 'f'])).toEqual(new Map([['b', 'queued']]));
  });

  it('is left between two articles when the bot ends, and taken up there when it starts again', async () => {
    await write('old', 'Old.');
    await folder.sync();
    for (const id of ['a', 'b', 'c', 'd']) await write(id, `${id}.`);
    await unlink(join(path, 'old.md'));
    onOwed = () => void folder.close();
    await folder.sync();
    expect(await bodies()).toEqual({ old: 'Old.', a: 'a.' });
    onOwed = () => {};
    await start();
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'a.', b: 'b.', c: 'c.', d: 'd.' });
  });

  it('takes an article over when the language in its file changes', async () => {
    await write('a', 'One.');
    await folder.sync();
    await writeFile(
      join(path, 'a.md'),
      '---\nid: a\nlang: vi\ntitle: T\npublisher: P\nurl: https://example.org/a\npublished: 2026-01-15\n---\nMột.\n',
    );
    await folder.sync();
    expect((await articlesOf(library)).map((one) => [one.id, one.language, one.body])).toEqual([
      ['a', 'vi', 'Một.'],
    ]);
    expect(library.indexes.get('en')!.vocabulary.count).toBe(0);
  });

  it('that cannot be read leaves everything as it is', async () => {
    await write('a', 'One.');
    await folder.sync();
    await rename(path, `${path}-away`);
    await expect(folder.sync()).rejects.toThrow('ENOENT');
    expect(await bodies()).toEqual({ a: 'One.' });
    await rename(`${path}-away`, path);
    await folder.sync();
    expect(await bodies()).toEqual({ a: 'One.' });
  });

  it('is watched: a change is in the index within two seconds', async () => {
    await folder.sync();
    folder.watch();
    await write('a', 'One.');
    await vi.waitFor(async () => expect(await bodies()).toEqual({ a: 'One.' }), {
      timeout: 2000,
      interval: 20,
    });
    await write('a', 'One, corrected.');
    await vi.waitFor(async () => expect(await bodies()).toEqual({ a: 'One, corrected.' }), {
      timeout: 2000,
      interval: 20,
    });
    await unlink(join(path, 'a.md'));
    await vi.waitFor(async () => expect(await bodies()).toEqual({}), { timeout: 2000, interval: 20 });
  });
});
