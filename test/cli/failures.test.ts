import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeFile } from '../../src/store/sqlite.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (given: readonly string[], settings: Record<string, string> = {}) =>
  runVerbatim(given, { DATA_DIR: folder, FEEDS_FILE: join(folder, 'feeds.yaml'), ...settings }, folder);

const inOneLine = (told: string) => ({
  code: 1,
  out: '',
  err: expect.stringMatching(new RegExp(`^verbatim: .*${told}.*\\n$`, 'u')),
});

describe('what whoever runs verbatim can mend is said in a line', () => {
  it.each([['ask', 'Why?'], ['facts', 'figures'], ['check'], ['index']])(
    '%s, where there is no corpus',
    async (...given) => {
      expect(await run(given, { CORPUS_DIR: 'nowhere' })).toEqual(inOneLine('Set CORPUS_DIR, or --corpus'));
    },
  );

  it('where a setting is wrong', async () => {
    const { code, err } = await run(['check'], { PORT: 'x' });
    expect(code).toBe(1);
    expect(err).toBe(
      'verbatim: Some settings, in the environment or in .env, are wrong:\n' +
        '- PORT is no port. Give a whole number from 1 to 65535, or 0 for any free port.\n',
    );
  });

  it('where the feeds file is a folder', async () => {
    expect(await run(['feeds', 'list'], { FEEDS_FILE: folder })).toEqual(
      inOneLine('Set FEEDS_FILE to a file'),
    );
  });

  it('where the feeds file has no folder to stand in', async () => {
    const given = ['feeds', 'add', 'https://example.org/rss', '--unchecked'];
    const settings = { FEEDS_FILE: join(folder, 'nowhere', 'feeds.yaml') };
    expect(await run(given, settings)).toEqual(inOneLine('Cannot write .*feeds.yaml'));
  });

  it('where the store is something else', async () => {
    await writeFile(storeFile(folder), 'This is no database. '.repeat(50));
    expect(await run(['feeds', 'list'])).toEqual(inOneLine('Move it away'));
  });

  it('where the corpus to import into cannot be made', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'A fox ran.');
    expect(await run(['import', file, '--corpus', join(file, 'corpus')])).toEqual(
      inOneLine('Let this user make it'),
    );
  });

  it('where a folder stands in the place of an article', async () => {
    await mkdir(join(folder, 'a.md', 'inside'), { recursive: true });
    const matter =
      'id: a\nlang: en\ntitle: T\npublisher: P\nurl: https://example.org/\npublished: 2025-01-01';
    const given = join(folder, 'given.txt');
    await writeFile(given, `---\n${matter}\n---\n\nA fox ran across the airfield at Bien Hoa on Monday.\n`);
    const { code, err } = await run(['import', given, '--corpus', folder, '--force']);
    expect(code).toBe(1);
    expect(err).toContain('let this user write there');
    expect(err).not.toContain('    at ');
  });
});

describe('what nobody foresaw', () => {
  it('keeps its stack', async () => {
    const database = new DatabaseSync(storeFile(folder));
    database.exec('create table article (id text)');
    database.close();
    const { code, err } = await run(['feeds', 'list']);
    expect(code).toBe(1);
    expect(err).toMatch(/^verbatim: .*table "article" already exists\n {4}at /u);
  });
});
