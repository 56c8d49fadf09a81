import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/folder.ts';
import { codes } from '../helpers/languages.ts';

describe('a corpus folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const at = (name: string) => join(folder, name);
  const read = () => readCorpus(folder, codes);

  async function put(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
  }

  const text = (id: string, more = '') =>
    `---\nid: ${id}\nlang: vi\ntitle: Tin\npublisher: Báo\nurl: https://example.org/1\npublished: 2025-11-02\n${more}---\n\nSân bay Biên Hòa.\n`;

  it('is read whole, folders in it too, in the order of its paths', async () => {
    await put('b.md', text('b'));
    await put('2025/11/c.md', text('c'));
    await put('a.md', text('a'));
    const corpus = await read();
    expect(corpus.articles.map((article) => article.id)).toEqual(['c', 'a', 'b']);
    expect(corpus).toMatchObject({ faults: [], leftOut: 0 });
  });

  it('may hold other files, which are left alone', async () => {
    await put('a.md', text('a'));
    await put('feeds.yaml', 'a: b');
    await put('photo.jpg', new Uint8Array([0xff, 0xd8]));
    expect(await read()).toMatchObject({ articles: [{ id: 'a' }], faults: [], leftOut: 0 });
  });

  it('may be empty', async () => {
    expect(await read()).toEqual({ articles: [], fileOf: new Map(), faults: [], leftOut: 0 });
  });

  it('keeps the good articles and reports each fault of the others', async () => {
    await put('1-good.md', text('good-1'));
    await put('2-plain.md', 'Chỉ có chữ.');
    await put('3-yaml.md', text('x', 'story: a: b\n'));
    await put('4-digest.md', text('y', 'digest: yes\n'));
    await put('5-lang.md', text('z').replace('lang: vi', 'lang: qaa'));
    await put('6-latin.md', Buffer.from(text('w'), 'latin1'));
    await put('7-utf16.md', Buffer.from(`\uFEFF${text('v')}`, 'utf16le'));
    await put('8-two.md', text('u').replace('2025-11-02', '2025-02-30').replace('https:', 'ftp:'));
    await put('9-good.md', Buffer.from(`\uFEFF${text('good-2').replaceAll('\n', '\r\n')}`));

    const corpus = await read();
    expect(corpus.articles.map((article) => [article.id, article.body])).toEqual([
      ['good-1', 'Sân bay Biên Hòa.'],
      ['good-2', 'Sân bay Biên Hòa.'],
    ]);
    expect(corpus.leftOut).toBe(7);
    expect(corpus.faults.map(({ file, line, problem }) => [file, line, problem])).toEqual([
      [at('2-plain.md'), 1, 'no front matter'],
      [at('3-yaml.md'), 8, 'front matter is not YAML: Nested mappings are not allowed in compact mappings'],
      [at('4-digest.md'), 8, 'digest is neither true nor false'],
      [at('5-lang.md'), 3, 'unknown language "qaa"'],
      [at('6-latin.md'), 1, 'not UTF-8'],
      [at('7-utf16.md'), 1, 'not UTF-8'],
      [at('8-two.md'), 6, 'url is not an http or https address'],
      [at('8-two.md'), 7, 'published is not a date that exists'],
    ]);
    for (const fault of corpus.faults) expect(fault.remedy).not.toBe('');
  });

  it('names the first file when an id is taken, and keeps that one', async () => {
    await put('a.md', text('same').replace('Biên Hòa', 'Đà Nẵng'));
    await put('b.md', `\n${text('same')}`.trimStart().replace('---\nid', '---\nstory: s\nid'));
    const corpus = await read();
    expect(corpus.articles.map((article) => article.body)).toEqual(['Sân bay Đà Nẵng.']);
    expect(corpus.faults).toEqual([
      {
        file: at('b.md'),
        line: 3,
        problem: `id "same" is taken by ${at('a.md')}`,
        remedy: 'give this article an id of its own',
      },
    ]);
    expect(corpus.leftOut).toBe(1);
  });

  it('that is not there is the file system’s error', async () => {
    await expect(readCorpus(at('nowhere'), codes)).rejects.toThrow(/ENOENT/);
  });
});

describe('the sample corpus', () => {
  it('has no fault, and articles in every language', async () => {
    const { articles, faults } = await readCorpus('corpus', codes);
    expect(faults).toEqual([]);
    expect(new Set(articles.map((article) => article.language))).toEqual(codes);
  });
});
