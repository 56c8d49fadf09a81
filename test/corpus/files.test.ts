import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/folder.ts';
import { codes } from '../helpers/languages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const text = (id: string, body = 'Sân bay Biên Hòa.') =>
  `---\nid: ${id}\nlang: vi\ntitle: Tin\npublisher: Báo\nurl: https://example.org/1\npublished: 2025-11-02\n---\n\n${body}\n`;

async function read() {
  const { articles, faults, leftOut } = await readCorpus(folder, codes);
  return {
    ids: articles.map(({ id }) => id),
    faults: faults.map(({ file, problem }) => [file, problem]),
    remedies: faults.map(({ remedy }) => remedy),
    leftOut,
  };
}

describe('a corpus folder with files that are no files', () => {
  it.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    [
      'a link to a pipe',
      (path: string) => {
        execFileSync('mkfifo', [at('pipe')]);
        return symlink(at('pipe'), path);
      },
    ],
    ['a link to a device without end', (path: string) => symlink('/dev/zero', path)],
    [
      'a socket',
      (path: string) =>
        new Promise<void>((resolve) => {
          const server = createServer().listen(path, () => resolve());
          server.unref();
        }),
    ],
  ])('names each, and reads the others: %s', async (_, make) => {
    await writeFile(at('a.md'), text('a'));
    await make(at('b.md'));
    await writeFile(at('c.md'), text('c'));
    const found = await read();
    expect(found.ids).toEqual(['a', 'c']);
    expect(found.faults).toEqual([
      [at('b.md'), expect.stringMatching(/^(?:is no regular file|cannot be read)/u)],
    ]);
    expect(found.remedies).toEqual([expect.stringMatching(/\w/u)]);
    expect(found.leftOut).toBe(1);
  });

  it('names a file that is too large for an article', async () => {
    await writeFile(at('a.md'), text('a', 'Sân bay. '.repeat(150_000)));
    expect(await read()).toMatchObject({ ids: [], faults: [[at('a.md'), 'is larger than 1 MB']] });
  });

  it('names a link that leads nowhere', async () => {
    await symlink(at('gone.md'), at('a.md'));
    await symlink(at('b.md'), at('b.md'));
    expect((await read()).faults).toEqual([
      [at('a.md'), 'is a link to nothing'],
      [at('b.md'), 'is a link that leads nowhere (ELOOP)'],
    ]);
  });

  it('reads a file behind a link, and each file once', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'verbatim-elsewhere-'));
    try {
      await writeFile(join(elsewhere, 'far.md'), text('far'));
      await writeFile(at('near.md'), text('near'));
      await symlink(join(elsewhere, 'far.md'), at('1.md'));
      await symlink(join(elsewhere, 'far.md'), at('2.md'));
      await symlink(at('near.md'), at('3.md'));
      await symlink(elsewhere, at('more'));
      expect(await read()).toMatchObject({ ids: ['far', 'near'], faults: [] });
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it('follows a link to a folder once, also to one around it', async () => {
    await mkdir(at('in/deep'), { recursive: true });
    await writeFile(at('in/deep/a.md'), text('a'));
    await symlink(folder, at('in/deep/loop'));
    await symlink(at('in'), at('again'));
    expect(await read()).toMatchObject({ ids: ['a'], faults: [] });
  });

  it('leaves special files alone that are not called articles', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await symlink('/dev/zero', at('zero'));
    await mkdir(at('folder.md'));
    await writeFile(at('folder.md/a.md'), text('a'));
    expect(await read()).toMatchObject({ ids: ['a'], faults: [] });
  });
});
