import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/front-matter.ts';
import { type Feed, readFeed } from '../../src/feeds/feed.ts';
import { readPagesHere } from '../../src/feeds/reading.ts';
import { takeEntry } from '../../src/feeds/take-entry.ts';
import { readPage } from '../../src/pages/page.ts';
import { readText } from '../../src/pages/read-text.ts';
import { codes, languages } from '../helpers/languages.ts';

/*
 * Half an emoji, a mark for private use, a quotation mark of Windows-1252 taken for Latin-1, a control character, two
 * spaces in a figure: however it is written, an article has none of them.
 */
const odd = '\ud83d \ue000r123\ue001 \u0093x\u0094 \u0007 1  234\u00a0567';
const json = JSON.stringify(odd).slice(1, -1);
const entities = '\ue000r123\ue001 &#147;x&#148; &#xD83D; &#xE000; 1  234&nbsp;567';
const url = 'https://bao.example.vn/tin-1.html';
const now = new Date('2025-11-03T09:30:00Z');

const sentences = [
  'Đoàn công tác đã kiểm tra tiến độ xử lý đất nhiễm dioxin trong sáng thứ hai vừa qua.',
  'Hơn một trăm nghìn mét khối đất đã được đào và chuyển về bãi xử lý cho đến nay.',
  'Kết quả quan trắc sẽ được công bố mỗi quý một lần cho người dân hai phường bên cạnh.',
];

function isClean(article: object): void {
  const texts = Object.values(article).filter((value) => typeof value === 'string');
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text).not.toMatch(/[\p{Co}\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0]| {2}/u);
    expect(() => encodeURIComponent(text)).not.toThrow();
  }
}

describe('the text of an article is clean', () => {
  it('from a page, in its text as in its metadata', () => {
    const ld = `{"@type":"NewsArticle","headline":"Tin ${json}","publisher":{"name":"Báo ${json}"},"datePublished":"2025-11-03"}`;
    const html = `<html lang="vi"><head><script type="application/ld+json">${ld}</script></head><body><article>${sentences
      .map((text) => `<p>${entities} ${odd} ${text}</p>`)
      .join('')}</article></body></html>`;
    const read = readPage(html, url, { publisher: `Báo ${odd}` }, languages, now.getTime());
    if (!('article' in read)) throw new Error(read.problem);
    isClean(read.article);
    expect(read.article.body).toContain('“x” 1 234 567');
    const given = readPage(html, url, { title: odd }, languages, now.getTime());
    if (!('article' in given)) throw new Error(given.problem);
    isClean(given.article);
  });

  it.each([
    [
      'JSON Feed',
      `{"version":"https://jsonfeed.org/version/1.1","title":"Báo ${json}","items":[{"id":"${json}","url":"${url}","title":"Tin ${json}","date_published":"2025-11-03","content_html":"${sentences.map((text) => `<p>${json} ${text} ${text}</p>`).join('')}"}]}`,
    ],
    [
      'RSS',
      `<rss version="2.0"><channel><title>Báo ${entities}</title><item><title>Tin ${entities.replaceAll('&nbsp;', '&#160;')}</title><link>${url}?a=\ue000</link><pubDate>2025-11-03</pubDate><description><![CDATA[${sentences.map((text) => `<p>${entities} ${text} ${text}</p>`).join('')}]]></description></item></channel></rss>`,
    ],
  ])('from a feed: %s', async (_, text) => {
    const feed = readFeed(text, 'https://bao.example.vn/rss', now, languages) as Feed;
    expect(feed.entries).toHaveLength(1);
    const fetcher = { get: () => Promise.reject(new Error('not expected')) };
    const taken = await takeEntry(
      feed.entries[0]!,
      { full: 'never' as const },
      fetcher,
      readPagesHere(languages),
      now,
    );
    if (!('draft' in taken)) throw new Error(taken.skipped.problem);
    isClean(taken.draft);
    expect(taken.draft.body).toContain('“x”');
  });

  it('from a corpus file, whatever its front matter escapes', () => {
    const file = `---\nid: a\nlang: vi\ntitle: "Tin \\uE000r1\\uE001 \\ud83d"\npublisher: "Báo \\uE000"\nurl: "https://a.example.org/\\ud83d"\npublished: 2025-11-03\n---\n\n${odd}\n`;
    const read = parseArticle(file, 'a.md', codes);
    if (!('article' in read)) throw new Error(read.faults[0]!.problem);
    isClean(read.article);
  });

  it('from a text that is imported', () => {
    const text = [`# Tin ${odd}`, `03/11/2025`, ...sentences.map((line) => `${odd} ${line}`), url].join(
      '\n\n',
    );
    const read = readText(text, { publisher: `Báo ${odd}` }, languages, now);
    if (!('article' in read)) throw new Error(read.problem);
    isClean(read.article);
  });
});
