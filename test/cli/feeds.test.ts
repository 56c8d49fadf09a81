import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/store/feed-states.ts';
import { openSqliteStore, storeFile } from '../../src/store/sqlite.ts';
import { type NewsSite, newsSite } from '../helpers/news-site.ts';
import { runVerbatim } from '../helpers/run-verbatim.ts';

let site: NewsSite;
let folder: string;
let file: string;
beforeAll(async () => {
  site = await newsSite();
  folder = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  file = join(folder, `${crypto.randomUUID()}.yaml`);
  site.pages.clear();
});

/** A data folder for each test. */
const data = () => `${file}.data`;

const run = (...given: string[]) =>
  runVerbatim(['feeds', ...given], { PRIVATE_HOSTS: site.host, FEEDS_FILE: file, DATA_DIR: data() }, folder);

const sentences = [
  'The two defence ministries signed a memorandum in Hanoi on Sunday after two days of talks about the legacies of war.',
  'Under the memorandum the United States will give another 130 million dollars for the clean-up of the airport at Bien Hoa.',
  'The money is meant for about half a million cubic metres of soil and sediment that still hold dioxin above the limit.',
  'Officials of the province said that work in the western part of the airport will begin as soon as the rains are over.',
];
const article = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Post"><meta property="og:title" content="Memorandum signed"><meta property="article:published_time" content="2025-11-03T08:00:00Z"></head><body><article><h1>Memorandum signed</h1><figure><img src="a.jpg"><figcaption>The airport from above. Photo: The Post</figcaption></figure>${sentences.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const rss =
  () => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post: World</title><link>${site.base}</link><language>en</language>
<item><title>Memorandum signed</title><link>${site.base}/memorandum?utm_source=rss</link><description>The ministries signed.</description><pubDate>Mon, 03 Nov 2025 08:00:00 GMT</pubDate></item>
<item><title>Gone</title><link>${site.base}/gone</link><pubDate>Sun, 02 Nov 2025 08:00:00 GMT</pubDate></item>
</channel></rss>`;

function serve(): string {
  site.pages.set('/rss', { body: rss(), type: 'application/rss+xml', headers: { etag: '"one"' } });
  site.pages.set('/memorandum', { body: article });
  return `${site.base}/rss`;
}

describe('verbatim feeds add', () => {
  it('reads the feed first and puts it into the feeds file', async () => {
    const url = serve();
    const { code, out, err } = await run('add', url, '--publisher', 'The Post', '--language', 'en');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(`The Post: World: 2 entries, 0 problems\nadded ${url} to ${file}\n`);
    expect(await readFile(file, 'utf8')).toBe(
      `feeds:\n  - url: ${url}\n    publisher: The Post\n    language: en\n`,
    );
    expect(await run('add', url)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`verbatim: ${url} is in ${file} already\n`),
    });
  });

  it('adds a feed that has moved for good under its new address', async () => {
    const url = serve();
    site.pages.set('/old', { body: '', status: 301, headers: { location: '/rss' } });
    await run('add', `${site.base}/old`);
    expect(await readFile(file, 'utf8')).toBe(`feeds:\n  - url: ${url}\n`);
  });

  it('names the feeds of a page that is none, and adds nothing', async () => {
    site.pages.set('/', {
      body: '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>x</body></html>',
    });
    const { code, err } = await run('add', `${site.base}/`);
    expect(code).toBe(1);
    expect(err).toBe(
      `verbatim: ${site.base}/: is a web page now - use a feed that it names: ${site.base}/rss; or add it with --unchecked\n`,
    );
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it('adds what cannot be read now with --unchecked', async () => {
    const url = `${site.base}/down`;
    expect(await run('add', url)).toMatchObject({ code: 1, err: expect.stringContaining('answered 404') });
    expect(await run('add', url, '--unchecked')).toMatchObject({ code: 0 });
    expect(await readFile(file, 'utf8')).toContain(url);
  });

  it('reads no private address that the settings do not name', async () => {
    const url = serve();
    const { code, err } = await runVerbatim(['feeds', 'add', url], { FEEDS_FILE: file }, folder);
    expect(code).toBe(1);
    expect(err).not.toContain('entries');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('verbatim feeds list', () => {
  it('prints the feeds, names the faults and ends with 1', async () => {
    await writeFile(
      file,
      'feeds:\n  - url: https://a.example.org/rss\n    publisher: A\n    every: 15m\n    full: never\n  - url: nowhere\n',
    );
    expect(await run('list')).toEqual({
      code: 1,
      out: 'https://a.example.org/rss · A · full: never · every 15 min\n',
      err: `${file}:6: url is not an http or https address - write url: with the full address, such as https://example.org/rss.xml\n`,
    });
    const { out } = await run('list', '--json');
    expect(JSON.parse(out)).toEqual({
      url: 'https://a.example.org/rss',
      publisher: 'A',
      full: 'never',
      everyMs: 900_000,
      paused: false,
    });
  });

  it('prints what is remembered of each feed, where that is known', async () => {
    await writeFile(file, 'feeds:\n  - url: https://a.example.org/rss\n  - url: https://b.example.org/rss\n');
    const at = new Date('2025-11-03T09:30:00Z');
    const state: FeedState = {
      url: 'https://a.example.org/rss',
      nextPollAt: at,
      lastGoodAt: at,
      lastNewAt: at,
      failures: 3,
      fault: { problem: 'a.example.org answered 503', remedy: 'try again later' },
      problems: [{ entry: 'A', problem: 'p', remedy: 'r' }],
      movedTo: 'https://a.example.org/feed',
      entries: {},
    };
    const store = await openSqliteStore(storeFile(data()));
    await store.feeds.put(state);
    await store.close();
    expect(await run('list')).toEqual({
      code: 0,
      out:
        'https://a.example.org/rss · last read 2025-11-03T09:30:00.000Z · has moved to https://a.example.org/feed · last new article 2025-11-03T09:30:00.000Z · 3 failures: a.example.org answered 503 - try again later\n' +
        '  A: p - r\n' +
        'https://b.example.org/rss\n',
      err: '',
    });
  });

  it('says how to add one where there is none', async () => {
    expect(await run('list')).toEqual({
      code: 0,
      out: '',
      err: `${file} names no feeds; "verbatim feeds add URL" adds one\n`,
    });
  });
});

describe('verbatim feeds remove', () => {
  it('takes a feed out once', async () => {
    await writeFile(file, 'feeds:\n  - url: https://a.example.org/rss\n  - url: https://b.example.org/rss\n');
    expect(await run('remove', 'https://a.example.org/rss')).toMatchObject({ code: 0, out: '' });
    expect(await readFile(file, 'utf8')).toBe('feeds:\n  - url: https://b.example.org/rss\n');
    expect(await run('remove', 'https://a.example.org/rss')).toMatchObject({
      code: 1,
      err: `verbatim: https://a.example.org/rss is not in ${file}\n`,
    });
  });
});

describe('verbatim feeds test', () => {
  it('prints what would be taken, what is cut, what is left out and why', async () => {
    const { code, out, err } = await run('test', serve());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`The Post: World · 2 entries · en
asked again: says that nothing has changed (304)

Memorandum signed
  The Post · 2025-11-03T08:00:00Z · en · 88 words · from the page
  ${site.base}/memorandum
  ${sentences[0]}
  cut (caption): The airport from above. Photo: The Post
  cut (title): Memorandum signed

Gone
  left out (not now): ${site.host} answered 404 - the address is gone: look on the site for the one that took its place
`);
  });

  it('prints the same as JSON, with what the feeds file says of the feed', async () => {
    const url = serve();
    await writeFile(file, `feeds:\n  - url: ${url}\n    publisher: Post Office\n`);
    const { code, out } = await run('test', url, '--json', '--limit', '1');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      url,
      title: 'The Post: World',
      askedAgain: 'says that nothing has changed (304)',
      problems: [],
      entries: [
        {
          title: 'Memorandum signed',
          publisher: 'Post Office',
          from: 'page',
          words: 88,
          firstSentence: sentences[0],
          keys: [`url:${site.base}/memorandum`, expect.stringMatching(/^title:/u)],
          dropped: [
            { what: 'caption', text: 'The airport from above. Photo: The Post' },
            { what: 'title', text: 'Memorandum signed' },
          ],
        },
      ],
    });
  });

  it('ends with 1 where nothing can be taken', async () => {
    const url = serve();
    site.pages.delete('/memorandum');
    const { code, err } = await run('test', url);
    expect({ code, err }).toEqual({ code: 1, err: 'verbatim: no article can be taken from this feed\n' });
  });
});

describe('a command line that cannot be meant', () => {
  it.each([
    [['add']],
    [['add', 'ftp://a.example.org']],
    [['add', 'https://a.example.org/rss', '--language', 'qaa']],
    [['add', 'https://a.example.org/rss', '--full', 'sometimes']],
    [['test', 'https://a.example.org/rss', '--limit', 'many']],
    [['bogus']],
    [[]],
  ])('%j ends with 2', async (given) => {
    const { code, out, err } = await run(...given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toContain('    at ');
  });

  it.each([['--help'], ['add', '--help'], ['list', '--help'], ['test', '--help'], ['remove', '--help']])(
    '%s %s helps',
    async (...given) => {
      expect(await run(...given)).toMatchObject({
        code: 0,
        out: expect.stringContaining('Usage: verbatim feeds'),
      });
    },
  );
});
