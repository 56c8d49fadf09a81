import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFeed, readFeedsFile, removeFeed } from '../../src/feeds/feeds-file.ts';
import { codes } from '../helpers/languages.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'));
  path = join(folder, 'feeds.yaml');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = () => readFeedsFile(path, codes);
const text = () => readFile(path, 'utf8');

async function faultsOf(content: string): Promise<string[]> {
  await writeFile(path, content);
  const { faults } = await read();
  for (const fault of faults)
    expect(fault).toMatchObject({ file: path, remedy: expect.stringMatching(/\w/u) });
  return faults.map((fault) => `${fault.line}: ${fault.problem}`);
}

const commented = `# Chúng tôi theo dõi:
feeds:
  # thế giới, trang chính
  - url: https://vnexpress.net/rss/the-gioi.rss # nhanh
    publisher: VnExpress
    every: 15m

  # tiếng Anh
  - url: "https://www.theguardian.com/world/vietnam/rss"
    language: en
    full: always
    since: 2025-01-01
    paused: true
# hết
`;

describe('the feeds file', () => {
  it('that is a pipe or has no end is refused, not waited for', async () => {
    execFileSync('mkfifo', [path]);
    await expect(read()).rejects.toThrow(/is no regular file/);
    await rm(path);
    await symlink('/dev/zero', path);
    await expect(read()).rejects.toThrow(/is no regular file/);
  });

  it('names feeds, with what is known of them', async () => {
    await writeFile(path, commented);
    expect(await read()).toEqual({
      feeds: [
        {
          url: 'https://vnexpress.net/rss/the-gioi.rss',
          publisher: 'VnExpress',
          full: 'auto',
          everyMs: 900_000,
          paused: false,
        },
        {
          url: 'https://www.theguardian.com/world/vietnam/rss',
          language: 'en',
          full: 'always',
          since: '2025-01-01',
          paused: true,
        },
      ],
      faults: [],
    });
  });

  it.each(['', '# nothing yet\n', 'feeds:\n', 'feeds: []\n'])('may hold no feeds: %j', async (content) => {
    await writeFile(path, content);
    expect(await read()).toEqual({ feeds: [], faults: [] });
  });

  it('may be missing', async () => {
    expect(await read()).toEqual({ feeds: [], faults: [] });
  });

  it('names every fault at once with its line, and keeps the good feeds', async () => {
    const faults = await faultsOf(`feeds:
  - url: https://a.example.org/rss
  - url: ftp://b.example.org/rss
    language: qaa
    every: 1m
  - publisher: Nobody
  - url: https://A.example.org/rss?utm_source=x
  - url: https://c.example.org/rss
    publsher: C
    full: sometimes
    since: 2025-02-30
    paused: yes
  - just text
  - url:
      - https://d.example.org
`);
    expect(faults).toEqual([
      '3: url is not an http or https address',
      '4: language is not the code of a known language',
      '5: every is no time between 5m and 7d',
      '6: url is missing',
      '7: url is the same as in line 2',
      '9: unknown field publsher',
      '10: full is not auto, always or never',
      '11: since is not a date that exists',
      '12: paused is neither true nor false',
      '13: a feed is not written as fields',
      '14: url is not plain text',
    ]);
    expect((await read()).feeds.map((feed) => feed.url)).toEqual(['https://a.example.org/rss']);
  });

  it('leaves out a feed with an alias to nothing, or with so many that they would fill the memory', async () => {
    const faults = await faultsOf(`feeds:
  - url: *x
  - url: https://b.example.org/rss
    publisher: &a [x, x, x, x, x, x, x, x, x, x]
    language: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
    full: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
  - url: https://a.example.org/rss
`);
    expect(faults).toEqual([
      '2: is not YAML: Unresolved alias (the anchor must be set before the alias): x',
      '3: is not YAML: Excessive alias count indicates a resource exhaustion attack',
    ]);
    expect((await read()).feeds.map((feed) => feed.url)).toEqual(['https://a.example.org/rss']);
  });

  it.each([
    [
      'feeds: [a: b',
      '1: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['- url: https://a.example.org/rss', '1: does not begin with feeds:'],
    ['feeds: https://a.example.org/rss', '1: feeds is no list'],
    ['feed:\n  - url: https://a.example.org/rss', '1: unknown field feed'],
  ])('says what is wrong with the whole: %j', async (content, fault) => {
    expect(await faultsOf(content)).toEqual([fault]);
  });
});

describe('adding a feed', () => {
  it('makes the file', async () => {
    expect(
      await addFeed(path, { url: 'https://a.example.org/rss', publisher: 'Báo A: tin', full: 'auto' }),
    ).toBe(true);
    expect(await text()).toBe('feeds:\n  - url: https://a.example.org/rss\n    publisher: "Báo A: tin"\n');
  });

  it('keeps comments, order and quotation marks of the others', async () => {
    await writeFile(path, commented);
    await addFeed(path, { url: 'https://b.example.org/rss', language: 'vi', full: 'never' });
    const added = '  - url: https://b.example.org/rss\n    language: vi\n    full: never\n';
    expect(await text()).toBe(commented.replace('# hết\n', `${added}\n# hết\n`));
    expect((await read()).faults).toEqual([]);
  });

  it.each([
    ['feeds: []\n', 'feeds:\n  - url: https://b.example.org/rss\n'],
    ['# nothing yet\n', '# nothing yet\n\nfeeds:\n  - url: https://b.example.org/rss\n'],
    [
      'feeds:\n- url: https://a.example.org/rss\n',
      'feeds:\n- url: https://a.example.org/rss\n- url: https://b.example.org/rss\n',
    ],
    [
      'feeds:\r\n  - url: https://a.example.org/rss\r\n',
      'feeds:\r\n  - url: https://a.example.org/rss\r\n  - url: https://b.example.org/rss\r\n',
    ],
  ])('fits in with %j', async (content, expected) => {
    await writeFile(path, content);
    await addFeed(path, { url: 'https://b.example.org/rss' });
    expect(await text()).toBe(expected);
  });

  it('adds none that is there already', async () => {
    await writeFile(path, commented);
    expect(await addFeed(path, { url: 'https://VNEXPRESS.net/rss/the-gioi.rss?utm_source=a' })).toBe(false);
    expect(await text()).toBe(commented);
  });

  it('leaves a file alone that has to be mended first', async () => {
    await writeFile(path, 'feeds: [a: b');
    await expect(addFeed(path, { url: 'https://b.example.org/rss' })).rejects.toThrow(
      /is not YAML: mend it first/u,
    );
    expect(await text()).toBe('feeds: [a: b');
  });

  it('keeps the file’s mode, follows a link and leaves no draft behind', async () => {
    await writeFile(join(folder, 'real.yaml'), commented);
    await chmod(join(folder, 'real.yaml'), 0o640);
    await symlink(join(folder, 'real.yaml'), path);
    await addFeed(path, { url: 'https://b.example.org/rss' });
    expect((await stat(join(folder, 'real.yaml'))).mode & 0o777).toBe(0o640);
    expect(await readFile(join(folder, 'real.yaml'), 'utf8')).toContain('https://b.example.org/rss');
    expect((await readdir(folder)).sort()).toEqual(['feeds.yaml', 'real.yaml']);
  });
});

describe('removing a feed', () => {
  it('keeps comments and order of the others', async () => {
    await writeFile(path, commented);
    expect(await removeFeed(path, 'https://www.theguardian.com/world/vietnam/rss')).toBe(true);
    expect(await text()).toContain(
      '  # thế giới, trang chính\n  - url: https://vnexpress.net/rss/the-gioi.rss # nhanh\n',
    );
    expect(await text()).not.toContain('guardian');
    expect((await read()).feeds).toHaveLength(1);
  });

  it('may leave none', async () => {
    await writeFile(path, 'feeds:\n  - url: https://a.example.org/rss\n');
    await removeFeed(path, 'https://a.example.org/rss');
    expect(await read()).toEqual({ feeds: [], faults: [] });
  });

  it('changes nothing when the feed is not there', async () => {
    await writeFile(path, commented);
    expect(await removeFeed(path, 'https://nobody.example.org/')).toBe(false);
    expect(await text()).toBe(commented);
  });
});
