import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Feed, readFeed } from '../../src/feeds/feed.ts';
import { decodeText } from '../../src/web/charset.ts';
import { languages } from '../helpers/languages.ts';

const folder = new URL('./fixtures/', import.meta.url);
const now = new Date('2025-11-03T09:30:00Z');
const address = 'https://feeds.example.org/rss';

function read(text: string): Feed {
  const feed = readFeed(text, address, now, languages);
  if (!('entries' in feed)) throw new Error(feed.problem);
  return feed;
}

const rss = (items: string, more = '') =>
  `<rss version="2.0"><channel><title>T</title><link>https://a.example.org</link>${more}${items}</channel></rss>`;

/** What the expected files hold: everything but the texts, which have tests of their own. */
function summary(read: ReturnType<typeof readFeed>): unknown {
  if (!('entries' in read)) return read;
  const entries = read.entries.map(({ summaryHtml, contentHtml, key, ...entry }) => entry);
  return JSON.parse(JSON.stringify({ ...read, entries }));
}

describe('feeds as sites serve them', () => {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

  it('are many', () => expect(names.length).toBeGreaterThan(24));

  it.each(names)('%s', (name) => {
    const text = decodeText(readFileSync(new URL(name, folder)), '', 'xml');
    const expected = new URL(`${name}.expected.json`, folder);
    const found = summary(readFeed(text, address, now, languages));
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

describe('a feed entry', () => {
  it('brings its summary and its full text as HTML', () => {
    const wordpress = read(readFileSync(new URL('wordpress.xml', folder), 'utf8')).entries[0]!;
    expect(wordpress.summaryHtml).toBe('<p>Forty organisations met in Dong Ha this week. [&#8230;]</p>');
    expect(wordpress.contentHtml).toMatch(/^<p>Forty organisations .*Legacies of War<\/a>\.<\/p>$/su);
    const plain = read(readFileSync(new URL('json-feed.jsonfeed', folder), 'utf8')).entries[1]!;
    expect(plain.contentHtml).toBe('<p>One paragraph.</p>\n<p>Another &lt; paragraph.</p>');
    const xhtml = read(readFileSync(new URL('atom-base.xml', folder), 'utf8')).entries[1]!;
    expect(xhtml.contentHtml).toBe('<p>Toàn văn.</p>');
  });

  it('keeps its address as identity when its id changes at every fetch', () => {
    const item = (id: string) =>
      rss(
        `<item><title>A</title><link>https://a.example.org/1</link><guid isPermaLink="false">${id}</guid></item>`,
      );
    const [first, second] = [read(item('x-1')), read(item('x-2'))];
    expect(first.entries[0]!.key).toBe('url:https://a.example.org/1');
    expect(second.entries[0]!.key).toBe('url:https://a.example.org/1');
  });

  it('keeps its id as identity when its address changes with the headline', () => {
    const item = (slug: string) =>
      rss(
        `<item><title>${slug}</title><link>https://a.example.org/${slug}</link><guid>tag:a,2025:1</guid></item>`,
      );
    const [first, second] = [read(item('one')).entries[0]!, read(item('two')).entries[0]!];
    expect(first.keys.filter((key) => second.keys.includes(key))).toEqual(['guid:tag:a,2025:1']);
  });

  it('keeps its title as identity when both address and id change, as long as it tells the same', () => {
    const item = (slug: string, summary: string) =>
      rss(
        `<item><title>Tin</title><link>https://a.example.org/${slug}</link><description>${summary}</description></item>`,
      );
    const [one, moved, other] = [
      item('one', 'A'),
      item('two', '<![CDATA[<img src="x">A]]>'),
      item('three', 'B'),
    ].map((text) => read(text).entries[0]!);
    expect(one!.keys.filter((key) => moved!.keys.includes(key))).toEqual([expect.stringMatching(/^title:/u)]);
    expect(one!.keys.filter((key) => other!.keys.includes(key))).toEqual([]);
  });

  it('shares no id with an entry of another site that counts in the same way', () => {
    const item = rss('<item><title>A</title><guid isPermaLink="false">1</guid></item>');
    const one = readFeed(item, 'https://one.example.org/rss', now) as Feed;
    const other = readFeed(item, 'https://other.example.org/rss', now) as Feed;
    expect(one.entries[0]!.keys[0]).toBe('guid:one.example.org:1');
    expect(one.entries[0]!.keys.filter((key) => other.entries[0]!.keys.includes(key))).toEqual([]);
  });

  it('has the same identity in a feed read again a minute later, though its date lies ahead', () => {
    const item = rss('<item><title>A</title><pubDate>Tue, 04 Nov 2025 08:00:00 GMT</pubDate></item>');
    const later = readFeed(item, address, new Date(now.getTime() + 60_000), languages) as Feed;
    expect(later.entries[0]!.keys).toEqual(read(item).entries[0]!.keys);
  });

  it('may be dated up to ten minutes ahead of our clock', () => {
    const item = (minute: number) =>
      rss(`<item><title>A</title><pubDate>Mon, 03 Nov 2025 09:${minute}:00 GMT</pubDate></item>`);
    expect(read(item(40))).toMatchObject({ entries: [{ published: '2025-11-03T09:40:00Z' }], problems: [] });
    expect(read(item(41))).toMatchObject({
      entries: [{ published: '2025-11-03T09:30:00.000Z', publishedIsGuess: true }],
      problems: [{ problem: 'its date 2025-11-03T09:41:00Z lies in the future' }],
    });
  });

  it('may be dated today by the bare day where today has not come everywhere', () => {
    const item = rss('<item><title>A</title><pubDate>2025-11-03</pubDate></item>');
    const early = readFeed(item, address, new Date('2025-11-02T17:30:00Z'), languages);
    expect(early).toMatchObject({ entries: [{ published: '2025-11-03' }], problems: [] });
  });

  it.each([
    ['AT&amp;T và &amp;quot;Mỹ&amp;quot;', 'AT&T và "Mỹ"'],
    ['<![CDATA[Giá <b>vàng</b> < 100 triệu]]>', 'Giá vàng < 100 triệu'],
    ['&amp;lt;b&amp;gt;Đậm&amp;lt;/b&amp;gt;', 'Đậm'],
    ['a\u0000b\u200B c\n  d', 'ab c d'],
    ['List&lt;String&gt; explained', 'List<String> explained'],
  ])('has a title as a reader sees it: %j', (title, expected) => {
    expect(read(rss(`<item><title>${title}</title></item>`)).entries[0]!.title).toBe(expected);
  });
});

describe('a feed', () => {
  it('of more than 500 entries gives the newest 500 and says so', () => {
    const start = Date.UTC(2025, 0, 1);
    const items = Array.from({ length: 1200 }, (_, number) => {
      const date = new Date(start + number * 60_000).toUTCString();
      return `<item><title>Tin ${number}</title><link>https://a.example.org/${number}</link><pubDate>${date}</pubDate></item>`;
    });
    const { entries, problems } = read(rss(items.join('')));
    expect(entries.map((entry) => entry.title)).toEqual(
      Array.from({ length: 500 }, (_, number) => `Tin ${number + 700}`),
    );
    expect(problems).toEqual([
      {
        problem: 'has 1200 entries; only the newest 500 are read',
        remedy: 'follow a feed of the site that is shorter, such as that of a section',
      },
    ]);
  });

  it('leaves out an entry that nothing tells apart from others', () => {
    const { entries, problems } = read(rss('<item><link>https://a.example.org/</link></item>'));
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ problem: 'has no title, and a link to the front page only' }]);
  });

  it('leaves out entries that the site has commented out', () => {
    const off = '<item><title>Cũ</title></item>';
    const { entries } = read(rss(`<!-- ${off} ${off} --><item><title>Mới</title></item><!-- ${off} -->`));
    expect(entries.map((entry) => entry.title)).toEqual(['Mới']);
  });

  it('of 500 entries with one that is broken gives the other 499', () => {
    const items = Array.from({ length: 500 }, (_, number) =>
      number === 250
        ? '<item><title>Hỏng</titel></item>'
        : `<item><title>Tin ${number}</title><link>https://a.example.org/${number}</link></item>`,
    );
    const { entries, problems } = read(rss(items.join('')));
    expect(entries).toHaveLength(499);
    expect(problems).toEqual([
      { entry: 'Hỏng', problem: 'its XML is broken', remedy: 'the other entries are read; tell the site' },
    ]);
  });

  it.each([
    [
      'whose own elements have a prefix',
      (entries: string) =>
        `<r:rss xmlns:r="https://example.org/rss" version="2.0"><r:channel>${entries.replaceAll('<', '<r:').replaceAll('<r:/', '</r:')}</r:channel></r:rss>`,
    ],
    ['without a channel', (entries: string) => `<rss version="2.0">${entries}</rss>`],
    ['without a channel that says what it is', (entries: string) => `<rss><title>T</title>${entries}</rss>`],
  ])('is read %s', (_, around) => {
    const { entries, problems } = read(
      around(
        '<item><title>A</title><link>https://a.example.org/1</link></item><item><title>B</title><link>https://a.example.org/2</link></item>',
      ),
    );
    expect(entries.map(({ title, url }) => [title, url])).toEqual([
      ['A', 'https://a.example.org/1'],
      ['B', 'https://a.example.org/2'],
    ]);
    expect(problems).toEqual([]);
  });

  it('expands no entities, at no cost', () => {
    const laughs = readFileSync(new URL('broken-billion-laughs.xml', folder), 'utf8');
    const before = performance.now();
    const entry = read(laughs).entries[0]!;
    expect(performance.now() - before).toBeLessThan(1000);
    expect(entry.title).toBe('Ha &lol9; &file;');
    expect(entry.summaryHtml).toBe('&lol9;&lol9;');
  });

  it.each([
    ['tags without an end', rss(`<item>${'<a>'.repeat(200_000)}</item>`)],
    ['comments without an end', rss('<item><!-- '.repeat(100_000))],
    ['entries that are all broken', rss('<item><a></item>'.repeat(100_000))],
    ['CDATA in CDATA', rss(`<item>${'<![CDATA['.repeat(100_000)}</item><item>]]></item>`)],
    ['tags of titles', rss(`<item>${'<title'.repeat(100_000)}</item>`)],
    ['tags of channels', `<rss>${'<channel '.repeat(100_000)}</rss>`],
    ['CDATA without an end', rss('<item><![CDATA[ '.repeat(50_000))],
    [
      'many definitions',
      `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100_000)}]>${rss('<item><title>&a;</title></item>')}`,
    ],
    ['a title of brackets', rss(`<item><title>${'&lt;b '.repeat(100_000)}</title></item>`)],
    ['quotation marks in the root', `<rss ${'a="'.repeat(200_000)}>`],
    [
      'hundreds of attributes around broken entries',
      `<rss version="2.0" ${Array.from({ length: 5000 }, (_, at) => `a${at}="x"`).join(' ')}><channel>${'<item><a></item>'.repeat(500)}</channel></rss>`,
    ],
    [
      'an attribute without end around broken entries',
      `<rss version="2.0" a="${'x'.repeat(1_000_000)}"><channel>${'<item><a></item>'.repeat(500)}</channel></rss>`,
    ],
    ['a date of digits', rss(`<item><title>A</title><pubDate>${'1 '.repeat(100_000)}</pubDate></item>`)],
  ])('made to be slow is read in a moment: %s', (_, text) => {
    const before = performance.now();
    readFeed(text, address, now, languages);
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('without a zone in its dates means that of its language, named or seen', () => {
    const titled = rss(
      '<item><title>Hai người bị thương ở Quảng Trị</title><pubDate>2025-11-03 08:30</pubDate></item>',
    );
    expect(read(titled).entries[0]!.published).toBe('2025-11-03T08:30:00+07:00');
    const item = '<item><title>A</title><pubDate>2025-11-03 08:30</pubDate></item>';
    expect(read(rss(item)).entries[0]!.published).toBe('2025-11-03T08:30:00Z');
    expect(read(rss(item, '<language>vi-VN</language>')).entries[0]!.published).toBe(
      '2025-11-03T08:30:00+07:00',
    );
  });
});
