import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../src/web/charset.ts';
import type { Fetched, FetcherOptions, FetchRequest } from '../../src/web/fetching.ts';
import { fetcherFor, leadTo, openSite, redirects, sends } from './site.ts';

const NEWS = '<p>Đường sắt cao tốc Bắc - Nam dài 1.541 km.</p>'.repeat(50);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

async function open(routes: Record<string, RequestListener>, options: Partial<FetcherOptions> = {}) {
  const site = await openSite(routes);
  const fetcher = fetcherFor(site, options);
  opened.push(site, fetcher);
  const get = (path: string, request: Partial<FetchRequest> = {}) =>
    fetcher.get({ url: `http://${site.host}${path}`, accept: 'page', ...request });
  return { site, fetcher, get };
}

async function content(fetching: Promise<Fetched>) {
  const fetched = await fetching;
  if (fetched.kind !== 'content') throw new Error(`not content: ${fetched.kind}`);
  return fetched;
}

const text = ({ body }: { body: Uint8Array }) => Buffer.from(body).toString('utf8');
const hangs: RequestListener = () => {};

describe('a page', () => {
  it('comes with what the site says of it', async () => {
    const { site, get } = await open({
      '/news': sends(NEWS, {
        'content-type': 'text/html; charset=utf-8',
        etag: 'W/"a1"',
        'last-modified': 'Fri, 20 Nov 2026 08:00:00 GMT',
        'cache-control': 'public, max-age=600',
      }),
    });
    const fetched = await content(get('/news#comments'));
    expect({ ...fetched, body: text(fetched) }).toEqual({
      kind: 'content',
      url: `http://${site.host}/news`,
      contentType: 'text/html; charset=utf-8',
      body: NEWS,
      etag: 'W/"a1"',
      lastModified: 'Fri, 20 Nov 2026 08:00:00 GMT',
      cacheForMs: 600_000,
    });
  });

  it('is asked for by name, without cookies', async () => {
    const { site, get } = await open({ '/news': sends(NEWS, { 'set-cookie': 'session=1' }) });
    await get('/news');
    await get('/news', { accept: 'feed' });
    expect(site.requests.map(({ headers }) => headers)).toEqual([
      expect.objectContaining({
        'user-agent': 'Verbatim/0.1 (+https://verbatim.example)',
        accept: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
        'accept-encoding': 'gzip, deflate, br, zstd',
      }),
      expect.objectContaining({ accept: expect.stringContaining('application/feed+json') }),
    ]);
    for (const { headers } of site.requests) expect(headers).not.toHaveProperty('cookie');
  });

  it.each([
    ['max-age=31536000', 86_400_000],
    ['max-age=0', 0],
    ['max-age=600, no-cache', 0],
    ['s-maxage=60', undefined],
    ['max-age=soon', undefined],
  ])('counts as fresh for no more than a day: %s', async (value, expected) => {
    const { get } = await open({ '/': sends(NEWS, { 'cache-control': value }) });
    expect((await get('/')).cacheForMs).toBe(expected);
  });
});

describe('a page that was fetched before', () => {
  const unlessKnown: RequestListener = (request, response) => {
    const known =
      request.headers['if-none-match'] === '"a1"' || request.headers['if-modified-since'] === 'then';
    response
      .writeHead(known ? 304 : 200, { etag: '"a1"', 'retry-after': '60' })
      .end(known ? undefined : NEWS);
  };

  it.each([{ etag: '"a1"' }, { lastModified: 'then' }])('is not sent again: %o', async (known) => {
    const { get } = await open({ '/': unlessKnown });
    expect(await get('/', known)).toEqual({ kind: 'unchanged', retryAfterMs: 60_000 });
    expect((await get('/', { etag: '"old"' })).kind).toBe('content');
  });

  it('is asked for under the same conditions after a redirect within its host', async () => {
    const { site, get } = await open({ '/old': redirects('/new', 301), '/new': unlessKnown });
    expect(await get('/old', { etag: '"a1"' })).toMatchObject({
      kind: 'unchanged',
      movedTo: `http://${site.host}/new`,
    });
  });

  it('is asked for afresh after a redirect to another host', async () => {
    const there = await open({ '/': unlessKnown });
    const port = there.site.host.split(':')[1];
    const { site, fetcher } = await open(
      { '/': redirects(`http://there.example:${port}/`, 301) },
      { privateHosts: ['here.example', 'there.example'], lookup: leadTo('127.0.0.1') },
    );
    const url = `http://here.example:${site.host.split(':')[1]}/`;
    const fetched = await fetcher.get({ url, accept: 'page', etag: '"a1"', lastModified: 'then' });
    expect(fetched).toMatchObject({ kind: 'content', movedTo: `http://there.example:${port}/` });
    const conditions = { 'if-none-match': '"a1"', 'if-modified-since': 'then' };
    expect(site.requests[0]?.headers).toMatchObject(conditions);
    for (const name of Object.keys(conditions))
      expect(there.site.requests[0]?.headers).not.toHaveProperty(name);
  });

  it('is a fault where the site says "unchanged" to one who knows nothing', async () => {
    const { get } = await open({ '/': sends('', {}, 304) });
    await expect(get('/')).rejects.toMatchObject({ kind: 'status', status: 304 });
  });
});

describe('a redirect', () => {
  it('is followed, to a relative address and to letters beyond ASCII', async () => {
    const { site, get } = await open({
      '/a': redirects('b/c?d=1'),
      '/b/c?d=1': redirects('../thủ-đô', 307),
      '/th%E1%BB%A7-%C4%91%C3%B4': redirects('?trang=2', 303),
      '/th%E1%BB%A7-%C4%91%C3%B4?trang=2': sends(NEWS),
    });
    const fetched = await content(get('/a'));
    expect(fetched.url).toBe(`http://${site.host}/th%E1%BB%A7-%C4%91%C3%B4?trang=2`);
  });

  it.each([
    [[301, 308], true],
    [[301, 302], false],
    [[303, 308], false],
    [[307, 307], false],
  ])('tells the new address only where each was for good: %o', async ([first, second], forGood) => {
    const { site, get } = await open({
      '/a': redirects('/b', first),
      '/b': redirects('/c', second),
      '/c': sends(NEWS),
    });
    const fetched = await content(get('/a'));
    expect(fetched.url).toBe(`http://${site.host}/c`);
    expect(fetched.movedTo).toBe(forGood ? `http://${site.host}/c` : undefined);
  });

  it('ends in a fault when it goes in a circle', async () => {
    const { site, get } = await open({ '/a': redirects('/b'), '/b': redirects('/a#again') });
    await expect(get('/a')).rejects.toMatchObject({
      name: 'FetchFault',
      kind: 'redirects',
      message: `${site.host} redirects in a circle`,
      remedy: 'give the address at which the redirects end',
    });
    expect(site.requests).toHaveLength(2);
  });

  it('is followed five times and no more', async () => {
    const routes = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, redirects(`/${n + 1}`)]));
    const { site, get } = await open({ ...routes, '/7': sends(NEWS) });
    expect((await content(get('/2'))).url).toBe(`http://${site.host}/7`);
    await expect(get('/1')).rejects.toMatchObject({ message: `${site.host} redirects more than 5 times` });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'http://', 'http://host:0/'])(
    'leads to nothing but the web: %s',
    async (location) => {
      const { site, get } = await open({ '/': redirects(location) });
      await expect(get('/')).rejects.toMatchObject({
        kind: 'address',
        message: `${site.host} redirects to what is no http or https address`,
      });
    },
  );

  it('is a fault without an address to go to', async () => {
    const { get } = await open({ '/': sends('', {}, 302) });
    await expect(get('/')).rejects.toMatchObject({ kind: 'status', status: 302 });
  });
});

describe('an answer that is no content', () => {
  it.each([
    [403, 'the site refuses programs, or this part of the world: ask it for a feed that may be read'],
    [404, 'the address is gone: look on the site for the one that took its place'],
    [410, 'the address is gone: look on the site for the one that took its place'],
    [401, 'the site wants an account: use an address that is open to all'],
    [429, 'it was asked too often: ask it less often'],
    [503, "the trouble is the site's own: try again later"],
    [418, 'open the address in a browser to see what the site says'],
  ])('is named with its remedy: %i', async (status, remedy) => {
    const { site, get } = await open({ '/feed?key=hush': sends('no', {}, status) });
    await expect(get('/feed?key=hush')).rejects.toMatchObject({
      name: 'FetchFault',
      kind: 'status',
      status,
      message: `${site.host} answered ${status}`,
      remedy,
    });
  });

  it.each([
    ['120', 120_000],
    ['Sat, 21 Nov 2026 08:01:30 GMT', 90_000],
    ['Sat, 21 Nov 2026 07:00:00 GMT', 0],
    ['999999999999999999999', 86_400_000],
    ['-1', undefined],
    ['later', undefined],
  ])('may say when to come again: %s', async (value, expected) => {
    const now = () => Date.parse('2026-11-21T08:00:00Z');
    const { get } = await open({ '/': sends('', { 'retry-after': value }, 503) }, { now });
    const fault = await get('/').catch((error) => error);
    expect(fault).toMatchObject({ kind: 'status', status: 503 });
    expect(fault.retryAfterMs).toBe(expected);
  });

  it('is named at once, however long its body', async () => {
    const endless: RequestListener = (_request, response) => {
      response.writeHead(404).write('<p>not found</p>');
    };
    const { get } = await open({ '/': endless });
    await expect(get('/')).rejects.toMatchObject({ status: 404 });
  });
});

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(NEWS)],
    ['X-GZIP', gzipSync(NEWS)],
    ['deflate', deflateSync(NEWS)],
    ['deflate', deflateRawSync(NEWS)],
    ['br', brotliCompressSync(NEWS)],
    ['zstd', zstdCompressSync(NEWS)],
    ['deflate, gzip', gzipSync(deflateSync(NEWS))],
    ['identity', Buffer.from(NEWS)],
  ])('is decompressed: %s', async (coding, body) => {
    const { get } = await open({ '/': sends(body, { 'content-encoding': coding }) });
    expect(text(await content(get('/')))).toBe(NEWS);
  });

  it('may be empty', async () => {
    const { get } = await open({ '/': sends('', { 'content-encoding': 'gzip' }) });
    expect(text(await content(get('/')))).toBe('');
  });

  it.each([
    ['broken', 'gzip', Buffer.from(NEWS), 'compressed, but broken or cut short'],
    ['cut short', 'gzip', gzipSync(NEWS).subarray(0, 60), 'compressed, but broken or cut short'],
    ['cut short', 'br', brotliCompressSync(NEWS).subarray(0, 20), 'compressed, but broken or cut short'],
    ['unknown', 'compress', Buffer.from(NEWS), 'in a coding that was not asked for'],
    ['thrice', 'gzip, gzip, gzip', gzipSync(NEWS), 'in a coding that was not asked for'],
  ])('is a fault where it is %s (%s)', async (_how, coding, body, problem) => {
    const { site, get } = await open({ '/': sends(body, { 'content-encoding': coding }) });
    await expect(get('/')).rejects.toMatchObject({
      kind: 'encoding',
      message: `${site.host} sent its answer ${problem}`,
    });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(128 * 1024 * 1024))],
    ['br', brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))],
    ['zstd', zstdCompressSync(Buffer.alloc(64 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(64 * 1024 * 1024)))],
  ])('that is a bomb is given up before it goes off: %s', async (coding, bomb) => {
    expect(bomb.length).toBeLessThan(512 * 1024);
    const { get } = await open({ '/': sends(bomb, { 'content-encoding': coding }) });
    const before = process.memoryUsage().arrayBuffers;
    await expect(get('/')).rejects.toMatchObject({ kind: 'size' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });
});

describe('a body', () => {
  it('may be as long as the limit, and no byte longer', async () => {
    const { site, get } = await open(
      { '/10': sends('0123456789'), '/11': sends('0123456789a') },
      { maxBytes: 10 },
    );
    expect(text(await content(get('/10')))).toBe('0123456789');
    await expect(get('/11')).rejects.toMatchObject({
      kind: 'size',
      message: `${site.host} sent more than is read of one address (UND_ERR_RES_EXCEEDED_MAX_SIZE)`,
      remedy: 'use a shorter feed, or the address of one article',
    });
  });

  it('without an end is given up at the limit', async () => {
    const endless: RequestListener = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    };
    const { get } = await open({ '/': endless });
    await expect(get('/')).rejects.toMatchObject({ kind: 'size' });
  });

  it('that the site breaks off is a fault', async () => {
    const broken: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half of', () => response.destroy());
    };
    const { get } = await open({ '/': broken });
    await expect(get('/')).rejects.toMatchObject({ kind: 'network', remedy: 'try again later' });
  });

  it('becomes text by its header', async () => {
    const body = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('<p>Hà Nội</p>', 'utf16le')]);
    const { get } = await open({ '/': sends(gzipSync(body), { 'content-encoding': 'gzip' }) });
    const fetched = await content(get('/'));
    expect(decodeText(fetched.body, fetched.contentType, 'html')).toBe('<p>Hà Nội</p>');
  });
});

describe('a site that is too slow', () => {
  const drips: RequestListener = (_request, response) => {
    const drop = setInterval(() => response.write('a'), 20);
    response.on('close', () => clearInterval(drop));
  };
  it.each([
    ['says nothing', hangs],
    ['sends a drop at a time', drips],
  ])('is given up: it %s', async (_how, route) => {
    const { site, get } = await open({ '/': route }, { timeoutMs: 150 });
    await expect(get('/')).rejects.toMatchObject({
      kind: 'timeout',
      message: `${site.host} did not answer in full within 0.15 seconds`,
      remedy: 'try again later',
    });
  });

  it('gets no more time for redirecting', async () => {
    const slowly =
      (next: string): RequestListener =>
      (request, response) => {
        setTimeout(() => redirects(next)(request, response), 100);
      };
    const routes = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`/${n}`, slowly(`/${n + 1}`)]));
    const { site, get } = await open({ ...routes, '/6': sends(NEWS) }, { timeoutMs: 250 });
    await expect(get('/1')).rejects.toMatchObject({ kind: 'timeout' });
    expect(site.requests.length).toBeLessThanOrEqual(3);
  });
});

describe('the requests to one host', () => {
  it('run one at a time, a gap apart, wherever they come from', async () => {
    const waits: number[] = [];
    let atOnce = 0;
    let most = 0;
    const counts: RequestListener = (_request, response) => {
      most = Math.max(most, ++atOnce);
      setImmediate(() => {
        atOnce--;
        response.end(NEWS);
      });
    };
    const { get } = await open(
      { '/a': counts, '/b': counts, '/c': redirects('/a') },
      {
        gapMs: 1000,
        now: () => 0,
        wait: async (ms) => {
          waits.push(ms);
        },
      },
    );
    await Promise.all([get('/a'), get('/b'), get('/c')]);
    expect({ most, waits }).toEqual({ most: 1, waits: [1000, 1000, 1000] });
  });
});

describe('what cannot be reached', () => {
  it.each(['ftp://news.example/', 'news.example', '', 'http://news.example:0/', 'data:text/html,a'])(
    'is no address: %j',
    async (url) => {
      const { fetcher } = await open({});
      await expect(fetcher.get({ url, accept: 'page' })).rejects.toMatchObject({
        kind: 'address',
        message: 'the address is no http or https address',
        remedy: 'give one like https://host/feed.xml',
      });
    },
  );

  it('is an address with a password, of which nothing is repeated', async () => {
    const { fetcher } = await open({});
    const fault = await fetcher.get({ url: 'https://me:hush@news.example/', accept: 'page' }).catch((e) => e);
    expect(fault).toMatchObject({ kind: 'address', message: 'the address carries a name or password' });
    expect(JSON.stringify([fault, fault.stack])).not.toContain('hush');
  });

  it('is a host where nothing listens', async () => {
    const { site, get } = await open({});
    await site.close();
    await expect(get('/')).rejects.toMatchObject({
      kind: 'network',
      message: `${site.host} could not be read from (ECONNREFUSED)`,
    });
  });

  it('is a host that speaks no TLS', async () => {
    const { site, fetcher } = await open({});
    await expect(fetcher.get({ url: `https://${site.host}/`, accept: 'page' })).rejects.toMatchObject({
      kind: 'tls',
      message: expect.stringContaining(`${site.host} makes no secure connection`),
    });
  });
});

describe('giving up', () => {
  it('ends a request with the reason given', async () => {
    const { site, get } = await open({ '/': hangs });
    const controller = new AbortController();
    const answer = get('/', { signal: controller.signal }).catch((error) => error);
    await expect.poll(() => site.requests.length).toBe(1);
    const reason = new Error('shutting down');
    controller.abort(reason);
    expect(await answer).toBe(reason);
  });

  it('asks nothing when given up before', async () => {
    const { site, get } = await open({ '/': sends(NEWS) });
    await expect(get('/', { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
    expect(site.requests).toEqual([]);
  });

  it('closes what is under way and what is kept open', async () => {
    const { site, fetcher, get } = await open({ '/': hangs, '/news': sends(NEWS) });
    await get('/news');
    expect(await site.connections()).toBe(1);
    const answer = get('/').catch((error) => error);
    await expect.poll(() => site.requests.length).toBe(2);
    await fetcher.close();
    expect(await answer).toMatchObject({ name: 'AbortError' });
    await expect.poll(() => site.connections()).toBe(0);
    await expect(get('/news')).rejects.toMatchObject({ name: 'AbortError' });
  });
});
