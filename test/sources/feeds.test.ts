import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageReader, readings, readPagesHere } from '../../src/feeds/reading.ts';
import { type LiveLibrary, openLibrary } from '../../src/library.ts';
import { readHere } from '../../src/reading/reader.ts';
import { type Feeds, openFeeds } from '../../src/sources/feeds.ts';
import { openIngest } from '../../src/sources/ingest.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { Fetcher } from '../../src/web/fetching.ts';
import { LimitReached } from '../../src/worker/limit-reached.ts';
import { languages } from '../helpers/languages.ts';
import { articlesOf } from '../helpers/library.ts';
import { owedIn } from '../store/owed.ts';
import { subscription } from '../store/subscription.ts';
import { fetcherFor, openSite, type Site } from '../web/site.ts';

const start = new Date('2026-01-15T12:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

/** Names the code that reads. */
const STAMP = 's1';

let site: Site;
let routes: Record<string, RequestListener>;
let store: Store;
let library: LiveLibrary;
let feeds: Feeds;
let fetcher: Fetcher;
let folder: string;
let now: Date;
let logged: string[];

beforeEach(async () => {
  routes = {};
  site = await openSite(new Proxy(routes, { get: (target, path: string) => target[path] }));
  store = await openSqliteStore(':memory:');
  folder = await mkdtemp(join(tmpdir(), 'verbatim-feeds-'));
  now = start;
  logged = [];
  await writeFile(
    join(folder, 'feeds.yaml'),
    `feeds:\n  - url: http://${site.host}/rss\n    publisher: Báo Thử\n`,
  );
  await open();
});
afterEach(async () => {
  await fetcher.close();
  await feeds.close();
  await site.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(through?: Pick<Fetcher, 'get'>, reader = readPagesHere(languages)): Promise<void> {
  fetcher = fetcherFor(site);
  library = openLibrary(store, languages, STAMP);
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(JSON.parse(line).msg) });
  const ingest = openIngest({
    store,
    library,
    read: readHere(languages, STAMP),
    owedTo: async (_article, _facts, at) =>
      (await store.subscriptions.active()).map((one) => ({
        channelId: one.channelId,
        subscriptionId: one.id,
        dueAt: at,
      })),
    onDue: () => {},
    onChange: () => {},
    now: () => now,
    log,
  });
  const file = join(folder, 'feeds.yaml');
  const options = { file, store, ingest, languages, now: () => now, random: () => 0, log };
  feeds = openFeeds({ ...options, fetcher: through ?? fetcher, reader });
}

interface Item {
  name: string;
  text?: string;
  at?: Date;
}

const sentence = (name: string, part: number) =>
  `Theo báo cáo số ${part} về ${name}, các đội cứu hộ đã đưa người dân ra khỏi vùng ngập và phát gạo cho từng nhà.`;
const longText = (name: string) =>
  [0, 1, 2, 3].map((part) => `<p>${sentence(name, 4 * part)} ${sentence(name, 4 * part + 1)}</p>`).join('');

/** A feed with the full text of its articles. */
function feed(items: readonly Item[], headers: Record<string, string> = {}): RequestListener {
  const entries = items.map(
    ({ name, text = longText(name), at = start }) => `<item><title>Tin về ${name}</title>
      <link>http://${site.host}/tin/${name}</link><guid>${name}</guid><pubDate>${at.toUTCString()}</pubDate>
      <description>${name}</description><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
  );
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Báo Thử</title><language>vi</language>${entries.join('')}</channel></rss>`;
  return (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(xml);
}

const titles = async () => (await articlesOf(library)).map((one) => one.title).sort();
const state = () => store.feeds.get(`http://${site.host}/rss`);

async function pollAt(minute: number): Promise<void> {
  now = minutes(minute);
  await feeds.poll();
}

describe('a feed', () => {
  it('gives its articles, and each new one once', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    expect(await articlesOf(library)).toMatchObject([
      { title: 'Tin về lũ', publisher: 'Báo Thử', language: 'vi', url: `http://${site.host}/tin/l%C5%A9` },
    ]);
    routes['/rss'] = feed([{ name: 'bão' }, { name: 'lũ' }]);
    await pollAt(60);
    await pollAt(120);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    expect(site.requests.map((one) => one.url)).toEqual(['/rss', '/rss', '/rss']);
  });

  it('is not polled before its time', async () => {
    routes['/rss'] = feed([]);
    await pollAt(0);
    await pollAt(9);
    expect(site.requests).toHaveLength(1);
    await pollAt(11);
    expect(site.requests).toHaveLength(2);
  });

  it('tells subscribers of what is fresh when it is first read, and of all that comes later', async () => {
    await store.subscriptions.put(subscription(), [], start);
    const old = { name: 'cũ', at: minutes(-90) };
    routes['/rss'] = feed([{ name: 'mới', at: minutes(-30) }, old]);
    await pollAt(0);
    routes['/rss'] = feed([{ name: 'muộn', at: minutes(-80) }, { name: 'mới', at: minutes(-30) }, old]);
    await pollAt(60);
    const ids = new Map((await articlesOf(library)).map((one) => [one.title, one.id]));
    const owed = await owedIn(store, '1', [...ids.values()]);
    expect(
      [...ids]
        .filter(([, id]) => owed.has(id))
        .map(([title]) => title)
        .sort(),
    ).toEqual(['Tin về muộn', 'Tin về mới']);
  });

  it('owes what came in one poll in the order of publication', async () => {
    routes['/rss'] = feed([]);
    await pollAt(0);
    await store.subscriptions.put(subscription(), [], start);
    routes['/rss'] = feed([
      { name: 'hai', at: minutes(20) },
      { name: 'ba', at: minutes(30) },
      { name: 'một', at: minutes(10) },
    ]);
    await pollAt(60);
    const [work] = await store.outbox.claim(now, 1, 1000);
    const byId = new Map((await articlesOf(library)).map((one) => [one.id, one.title]));
    expect(work!.posts.map((one) => byId.get(one.articleId))).toEqual([
      'Tin về một',
      'Tin về hai',
      'Tin về ba',
    ]);
  });

  it('is asked with what its server told of it, and nothing is read anew when nothing changed', async () => {
    let asked: string | undefined;
    const full = feed([{ name: 'lũ' }], { etag: '"v1"' });
    routes['/rss'] = (request, response) => {
      asked = request.headers['if-none-match'];
      if (asked === '"v1"') response.writeHead(304).end();
      else full(request, response);
    };
    await pollAt(0);
    await pollAt(60);
    expect(asked).toBe('"v1"');
    expect(await state()).toMatchObject({ failures: 0, lastGoodAt: minutes(60) });
  });

  it('is left alone as long as its server asks, and in growing gaps while it fails', async () => {
    routes['/rss'] = (_request, response) => void response.writeHead(503, { 'retry-after': '7200' }).end();
    await pollAt(0);
    expect((await state())!.nextPollAt).toEqual(minutes(120));
    routes['/rss'] = (_request, response) => void response.writeHead(500).end();
    await pollAt(121);
    expect((await state())!.nextPollAt).toEqual(minutes(121 + 40));
    await pollAt(162);
    expect((await state())!.nextPollAt).toEqual(minutes(162 + 80));
    expect(await state()).toMatchObject({ failures: 3, fault: { remedy: expect.any(String) } });
    expect(logged).toHaveLength(2);
  });

  it('that turned into a web page says so, keeps its articles, and goes on when it is mended', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    routes['/rss'] = (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Xin chào</body></html>');
    await pollAt(60);
    expect((await state())!.fault!.problem).toMatch(/page/);
    expect(await titles()).toEqual(['Tin về lũ']);
    routes['/rss'] = feed([{ name: 'bão' }]);
    await pollAt(600);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    expect((await state())!.fault).toBeUndefined();
  });

  it('goes on behind one bad entry, and asks for a page that failed again, though the feed has not changed', async () => {
    let isBroken = true;
    const items = [{ name: 'lũ' }, { name: 'hỏng', text: '' }];
    const rss = feed(items, { etag: '"v1"' });
    routes['/rss'] = (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else rss(request, response);
    };
    routes[`/tin/${encodeURIComponent('hỏng')}`] = (_request, response) => {
      if (isBroken) response.writeHead(500).end();
      else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(
          `<html lang="vi"><head><meta property="og:site_name" content="Báo Thử"></head><body><article><h1>Tin về hỏng</h1>${longText('hỏng')}</article></body></html>`,
        );
      }
    };
    await pollAt(0);
    expect(await titles()).toEqual(['Tin về lũ']);
    expect((await state())!.problems).toMatchObject([{ entry: 'Tin về hỏng' }]);
    isBroken = false;
    await pollAt(60);
    expect(await titles()).toEqual(['Tin về hỏng', 'Tin về lũ']);
    await pollAt(120);
    await pollAt(180);
    expect(site.requests.filter((one) => one.url === '/rss')).toHaveLength(4);
    expect(site.requests.filter((one) => one.url?.startsWith('/tin/'))).toHaveLength(2);
  });

  it('posts nothing of what it held at first, though the pages could be had only later', async () => {
    await store.subscriptions.put(subscription(), [], start);
    routes['/rss'] = feed([{ name: 'cũ', text: '', at: minutes(-90) }]);
    await pollAt(0);
    expect(await titles()).toEqual([]);
    routes[`/tin/${encodeURIComponent('cũ')}`] = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<html lang="vi"><body><article><h1>Tin về cũ</h1>${longText('cũ')}</article></body></html>`,
      );
    };
    await pollAt(60);
    expect(await titles()).toEqual(['Tin về cũ']);
    expect(await owedIn(store, '1', [(await articlesOf(library))[0]!.id])).toEqual(new Map());
  });

  it('that comes now in its old version and now in its new one is corrected once', async () => {
    const versions = [feed([{ name: 'lũ' }]), feed([{ name: 'lũ', text: longText('trận lũ lớn') }])];
    for (const [at, which] of [0, 1, 1, 0, 0, 1].entries()) {
      routes['/rss'] = versions[which]!;
      await pollAt(at * 60);
    }
    expect((await articlesOf(library))[0]!.body).toContain('trận lũ lớn');
    expect((await store.articles.get((await articlesOf(library))[0]!.id))!.version).toBe(2);
    routes['/rss'] = versions[0]!;
    await pollAt(3 * 24 * 60);
    expect((await articlesOf(library))[0]!.body).not.toContain('trận lũ lớn');
  });

  it('is polled again when the clock was set back', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(6000);
    await pollAt(0);
    expect(site.requests).toHaveLength(2);
  });

  it('corrects an article whose text has changed', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    routes['/rss'] = feed([{ name: 'lũ', text: longText('trận lũ lớn') }]);
    await pollAt(60);
    expect(await articlesOf(library)).toHaveLength(1);
    expect((await articlesOf(library))[0]!.body).toContain('trận lũ lớn');
    expect((await store.articles.get((await articlesOf(library))[0]!.id))!.version).toBe(2);
  });

  it('is followed on after a restart, without reading again what is there', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    await fetcher.close();
    await open();
    expect(await titles()).toEqual(['Tin về lũ']);
    await pollAt(4);
    expect(site.requests).toHaveLength(1);
  });
});

describe('an entry that takes more than it may to read', () => {
  const items = [{ name: 'lũ' }, { name: 'chậm', at: minutes(1) }, { name: 'bão', at: minutes(2) }];
  const remedy = 'left out for good; READ_SECONDS and READ_MEMORY_MB allow more';
  const over = (reported?: string) => new LimitReached('time', { timeMs: 5000, memoryMb: 64 }, reported);

  /** Reads as the bot does, but for what is too much, and counts what is asked for. */
  function reading(
    isTooMuch: (name: string, input: object) => LimitReached | undefined,
  ): PageReader & { asked: string[] } {
    const here = readPagesHere(languages);
    const asked: string[] = [];
    return {
      ...here,
      asked,
      async read(name, input) {
        asked.push(name);
        const limit = isTooMuch(name, input);
        if (limit) throw limit;
        return here.read(name, input);
      },
    };
  }

  it('costs only itself: the others come, it is named, and a restart does not meet it again', async () => {
    const reader = reading((name, input) =>
      name === 'feedText' && JSON.stringify(input).includes('Tin về chậm') ? over() : undefined,
    );
    await open(undefined, reader);
    routes['/rss'] = feed(items);
    await pollAt(10);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    const named = [{ entry: 'Tin về chậm', problem: 'takes more than 5 s to read', remedy }];
    expect((await state())!.problems).toEqual(named);
    expect(logged).toEqual([`entry takes more than 5 s to read - ${remedy}`]);

    await open(undefined, reader);
    reader.asked.length = 0;
    await pollAt(70);
    expect(reader.asked).toEqual(['feed']);
    expect((await state())!.problems).toEqual(named);
    expect(logged).toHaveLength(1);
  });

  it('together with the others costs only itself, too', async () => {
    const first = await readFeedOf(items);
    const mark = first.marks[1]!;
    const reader = reading((name, input) => {
      const { leftOut } = input as { leftOut: string[] };
      return name === 'feed' && !leftOut.includes(mark) ? over(mark) : undefined;
    });
    await open(undefined, reader);
    routes['/rss'] = feed(items);
    await pollAt(10);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    const named = [{ entry: 'Tin về chậm', problem: 'takes too much to read', remedy }];
    expect((await state())!.problems).toEqual(named);
    expect(reader.asked.filter((name) => name === 'feed')).toHaveLength(2);

    await open(undefined, reader);
    reader.asked.length = 0;
    await pollAt(70);
    expect(reader.asked).toEqual(['feed']);
    expect((await state())!.problems).toEqual(named);
    expect(logged).toHaveLength(1);
  });

  it('and a feed that is too much as a whole is a fault of that feed', async () => {
    await open(
      undefined,
      reading((name) => (name === 'feed' ? over() : undefined)),
    );
    routes['/rss'] = feed(items);
    await pollAt(10);
    expect((await state())!.fault).toEqual({
      problem: 'takes more than 5 s to read',
      remedy: 'READ_SECONDS and READ_MEMORY_MB allow more',
    });
  });

  /** The marks of a feed's entries, by what is reported while each is read. */
  async function readFeedOf(given: readonly Item[]): Promise<{ marks: string[] }> {
    let body = '';
    const end = (text: string): void => {
      body = text;
    };
    feed(given)({} as never, { writeHead: () => ({ end }) } as never);
    const marks: string[] = [];
    const input = { body: Buffer.from(body), contentType: '', url: `http://${site.host}/rss`, now };
    readings.feed({ ...input, leftOut: [], isAlone: false }, languages, (mark) => marks.push(mark));
    return { marks };
  }
});

describe('several feeds', () => {
  const name = (...paths: string[]) =>
    writeFile(
      join(folder, 'feeds.yaml'),
      `feeds:\n${paths.map((path) => `  - url: http://${site.host}${path}\n    every: 5m\n`).join('')}`,
    );

  it('do not wait for a slow one', async () => {
    await name('/cham', '/hai');
    routes['/hai'] = feed([{ name: 'bão' }]);
    const slow = Promise.withResolvers<never>();
    const asked: string[] = [];
    await open({
      async get(wanted) {
        asked.push(new URL(wanted.url).pathname);
        return wanted.url.endsWith('/cham') ? slow.promise : fetcher.get(wanted);
      },
    });
    feeds.follow();
    await vi.waitFor(async () => expect(await titles()).toEqual(['Tin về bão']), {
      timeout: 5000,
      interval: 20,
    });
    routes['/hai'] = feed([{ name: 'lũ' }]);
    now = minutes(10);
    await vi.waitFor(async () => expect(await titles()).toContain('Tin về lũ'), {
      timeout: 5000,
      interval: 20,
    });
    expect(asked.sort()).toEqual(['/cham', '/hai', '/hai']);
    slow.reject(new Error('closed'));
  });

  it('go on beside one that the bot trips over', async () => {
    await name('/hong', '/hai');
    routes['/hai'] = feed([{ name: 'bão' }]);
    await open({
      async get(wanted) {
        if (wanted.url.endsWith('/hong')) throw new TypeError('undefined is not a function');
        return fetcher.get(wanted);
      },
    });
    await pollAt(0);
    expect(await titles()).toEqual(['Tin về bão']);
    routes['/hai'] = feed([{ name: 'lũ' }]);
    await pollAt(60);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    expect(logged).toContain('the feed could not be polled; trying again');
  });
});

describe('the feeds file', () => {
  it('that is empty for a moment, as while it is being saved, costs no news', async () => {
    await store.subscriptions.put(subscription(), [], start);
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    const text = await readFile(join(folder, 'feeds.yaml'), 'utf8');
    await writeFile(join(folder, 'feeds.yaml'), '');
    await pollAt(1);
    expect(await store.feeds.all()).toEqual([]);
    await writeFile(join(folder, 'feeds.yaml'), text);
    routes['/rss'] = feed([{ name: 'bão', at: minutes(-90) }, { name: 'lũ' }]);
    await pollAt(2);
    await pollAt(20);
    const news = (await articlesOf(library)).find((one) => one.title === 'Tin về bão')!;
    expect((await owedIn(store, '1', [news.id])).get(news.id)).toBe('queued');
  });

  it('brings back a feed taken out long ago without posting what it holds', async () => {
    await store.subscriptions.put(subscription(), [], start);
    routes['/rss'] = feed([]);
    await pollAt(0);
    const text = await readFile(join(folder, 'feeds.yaml'), 'utf8');
    await writeFile(join(folder, 'feeds.yaml'), 'feeds: []\n');
    await pollAt(1);
    routes['/rss'] = feed([{ name: 'bão', at: minutes(200) }]);
    await writeFile(join(folder, 'feeds.yaml'), text);
    await pollAt(600);
    expect(await titles()).toEqual(['Tin về bão']);
    expect(await owedIn(store, '1', [(await articlesOf(library))[0]!.id])).toEqual(new Map());
  });

  it('is followed: a feed added is polled, one taken out is forgotten', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    routes['/hai'] = feed([{ name: 'bão' }]);
    await pollAt(0);
    await writeFile(join(folder, 'feeds.yaml'), `feeds:\n  - url: http://${site.host}/hai\n`);
    await pollAt(1);
    expect(await titles()).toEqual(['Tin về bão', 'Tin về lũ']);
    expect((await store.feeds.all()).map((one) => one.url)).toEqual([`http://${site.host}/hai`]);
  });

  it('with a mistake in it leaves the feeds that it had, and names the mistake', async () => {
    routes['/rss'] = feed([{ name: 'lũ' }]);
    await pollAt(0);
    await writeFile(join(folder, 'feeds.yaml'), 'feeds:\n  - url: no address\n');
    await pollAt(60);
    expect(site.requests).toHaveLength(2);
    expect(logged.some((line) => line.includes('feeds.yaml:2'))).toBe(true);
  });

  it('need not be there', async () => {
    await rm(join(folder, 'feeds.yaml'));
    await pollAt(0);
    expect(await articlesOf(library)).toEqual([]);
    expect(logged).toEqual([]);
  });
});
