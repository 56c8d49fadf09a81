import { afterEach, describe, expect, it } from 'vitest';
import type { FetcherOptions } from '../../src/web/fetching.ts';
import { fetcherFor, leadTo, openSite, redirects, sends } from './site.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** A site, and a fetcher with these options, in whose hosts PORT stands for the site's port. */
async function open(routes: Parameters<typeof openSite>[0], options: Partial<FetcherOptions> = {}) {
  const site = await openSite(routes);
  const port = site.host.split(':')[1]!;
  const privateHosts = options.privateHosts?.map((host) => host.replace('PORT', port)) ?? [site.host];
  const fetcher = fetcherFor(site, { ...options, privateHosts });
  opened.push(site, fetcher);
  return { site, get: (url: string) => fetcher.get({ url: url.replace('PORT', port), accept: 'page' }) };
}

const refused = { name: 'FetchFault', kind: 'private' };

describe('an address that is not public', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[::]:PORT/',
    'http://localhost:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
    'http://[fd00:ec2::254]/',
  ])('is refused, however it is written: %s', async (url) => {
    const { site, get } = await open({ '/': sends('secret') }, { privateHosts: [] });
    await expect(get(url)).rejects.toMatchObject(refused);
    expect(await site.connections()).toBe(0);
  });

  it('is refused with the setting that would allow it', async () => {
    const { get } = await open({}, { privateHosts: [] });
    await expect(get('http://192.168.1.5/feed.xml?key=hush')).rejects.toMatchObject({
      message: '192.168.1.5 lies at an address that is not public',
      remedy: 'if it is yours and may be read, add 192.168.1.5 to the setting PRIVATE_HOSTS',
    });
  });

  it.each(['http', 'https'])('is refused behind a name (%s)', async (protocol) => {
    const { site, get } = await open({ '/': sends('secret') }, { lookup: leadTo('127.0.0.1') });
    await expect(get(`${protocol}://news.example:PORT/`)).rejects.toMatchObject({
      ...refused,
      message: 'news.example lies at an address that is not public',
    });
    expect(await site.connections()).toBe(0);
  });

  it('is refused behind a name that leads to public ones too', async () => {
    const { site, get } = await open(
      { '/': sends('secret') },
      { lookup: leadTo(['203.0.112.1', '127.0.0.1']) },
    );
    await expect(get('http://news.example:PORT/')).rejects.toMatchObject(refused);
    expect(await site.connections()).toBe(0);
  });

  it('is refused behind a name that led to a public one a moment ago', async () => {
    const asked: string[] = [];
    const answers = leadTo('2000::1', '127.0.0.1');
    const { site, get } = await open(
      { '/': sends('secret') },
      {
        // Nobody is at that public address: what matters is that it is the one tried, and not asked for twice.
        timeoutMs: 100,
        lookup: (hostname, options, callback) => {
          asked.push(hostname);
          answers(hostname, options, callback);
        },
      },
    );
    await expect(get('http://news.example:PORT/')).rejects.toMatchObject({
      kind: expect.stringMatching(/^(?:timeout|network)$/),
    });
    expect(asked).toEqual(['news.example']);
    await expect(get('http://news.example:PORT/')).rejects.toMatchObject(refused);
    expect(site.requests).toEqual([]);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost:1/',
    'http://[::ffff:169.254.169.254]/',
    '//2852039166/',
  ])('is refused after a redirect: %s', async (location) => {
    const { site, get } = await open({ '/': redirects(location) });
    await expect(get(`http://${site.host}/`)).rejects.toMatchObject(refused);
    expect(site.requests).toHaveLength(1);
  });

  it('is refused after a redirect to another port of a host that is allowed with one port', async () => {
    const other = await open({ '/': sends('secret') });
    const { site, get } = await open({ '/': redirects(`http://${other.site.host}/`, 301) });
    await expect(get(`http://${site.host}/`)).rejects.toMatchObject(refused);
    expect(other.site.requests).toEqual([]);
  });
});

describe('a host that is named in the settings', () => {
  it.each(['feeds.lan', 'Feeds.LAN', 'feeds.lan:PORT'])('may lie anywhere: %s', async (host) => {
    const { get } = await open(
      { '/': sends('news') },
      { privateHosts: [host], lookup: leadTo('192.168.1.5', '127.0.0.1') },
    );
    await expect(get('http://other.lan:PORT/')).rejects.toMatchObject(refused);
    expect(await get('http://feeds.lan:PORT/')).toMatchObject({ kind: 'content' });
  });

  it('with a port is not allowed at another', async () => {
    const { get } = await open(
      { '/': sends('secret') },
      { privateHosts: ['feeds.lan:1', 'feeds.lan:80'], lookup: leadTo('127.0.0.1') },
    );
    await expect(get('http://feeds.lan:PORT/')).rejects.toMatchObject(refused);
    await expect(get('https://feeds.lan/')).rejects.toMatchObject(refused);
    // Port 80 need not be written.
    expect(await get('http://feeds.lan/').catch((error) => error)).not.toMatchObject(refused);
  });

  it('allows no host that its name is a part of', async () => {
    const { get } = await open(
      { '/': sends('secret') },
      { privateHosts: ['lan', 'feeds.lan'], lookup: leadTo('127.0.0.1') },
    );
    for (const host of ['other.lan', 'my.feeds.lan', 'feeds.lan.example']) {
      await expect(get(`http://${host}:PORT/`)).rejects.toMatchObject(refused);
    }
  });

  it('may be an IPv6 address', async () => {
    const { get } = await open({}, { privateHosts: ['[::1]:1'] });
    await expect(get('http://[::1]:1/')).rejects.toMatchObject({ kind: 'network' });
    await expect(get('http://[::1]:2/')).rejects.toMatchObject(refused);
  });
});

it('says when a name has no address', async () => {
  const { get } = await open(
    {},
    {
      lookup: (hostname, _options, callback) =>
        callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }), []),
    },
  );
  await expect(get('http://news.invalid/')).rejects.toMatchObject({
    kind: 'dns',
    message: 'news.invalid has no address that could be found (ENOTFOUND)',
    remedy: "check how the host is spelled, and this machine's name server",
  });
});
