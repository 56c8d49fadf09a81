import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../src/feeds/feed-entry.ts';
import { readPagesHere } from '../../src/feeds/reading.ts';
import { takeEntry } from '../../src/feeds/take-entry.ts';
import { FetchFault, makeStatusFault } from '../../src/web/fetch-fault.ts';
import type { Fetched, FetchRequest } from '../../src/web/fetching.ts';
import { LimitReached } from '../../src/worker/limit-reached.ts';
import { languages } from '../helpers/languages.ts';

const now = new Date('2025-11-03T09:30:00Z');
const url = 'https://www.example.vn/tay-doc-bien-hoa-123.html';
const reader = readPagesHere(languages);
const auto = { full: 'auto' as const };

const paragraphs = [
  'Bộ Quốc phòng Việt Nam và Bộ Chiến tranh Mỹ sáng 2/11 ký bản ghi nhớ về khắc phục hậu quả chiến tranh tại Hà Nội. Hai bên nhất trí đẩy nhanh dự án xử lý dioxin ở sân bay Biên Hòa, nơi ô nhiễm nặng nhất còn lại.',
  'Theo bản ghi nhớ, phía Mỹ sẽ cấp thêm 130 triệu USD cho dự án, nâng tổng vốn đã cam kết lên 430 triệu USD. Số tiền này dùng để xử lý khoảng 500.000 m3 đất và trầm tích bị ô nhiễm trong vòng mười năm tới.',
  'Thứ trưởng Quốc phòng cho biết công tác rà phá bom mìn ở Quảng Trị cũng được ưu tiên. Hơn 67 xã trong tỉnh còn đất bị ô nhiễm, và người dân vẫn bị thương mỗi năm khi làm ruộng hoặc nhặt phế liệu.',
  'Đại diện tỉnh Đồng Nai nói việc thi công sẽ bắt đầu ngay sau mùa mưa, khi đường vào khu vực phía tây sân bay khô ráo. Tỉnh cam kết bàn giao mặt bằng đúng hạn và hỗ trợ các hộ dân phải di dời trong thời gian dự án được thực hiện.',
];
const fullHtml = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><title>Tẩy độc Biên Hòa - Báo Ví Dụ</title><meta property="og:site_name" content="Báo Ví Dụ"><meta property="og:title" content="Tẩy độc Biên Hòa: thêm 130 triệu USD">${head}</head><body><nav><a href="/">Trang chủ</a></nav><article><h1>Tẩy độc Biên Hòa: thêm 130 triệu USD</h1>${body}</article></body></html>`;
const dated = '<meta property="article:published_time" content="2025-11-03T14:00:00+07:00">';

function entry(more: Partial<FeedEntry> = {}): FeedEntry {
  const keys = [`url:${url}`, 'guid:www.example.vn:123'];
  return {
    key: keys[0]!,
    keys,
    url,
    title: 'Thêm 130 triệu USD tẩy độc Biên Hòa',
    published: '2025-11-03T14:05:00+07:00',
    summaryHtml: '<p>Mỹ cấp thêm 130 triệu USD.</p>',
    language: 'vi-vn',
    publisher: 'Báo Ví Dụ RSS',
    ...more,
  };
}

/** A site that gives each answer once, in order. */
function site(...answers: (string | Error)[]) {
  const asked: FetchRequest[] = [];
  return {
    asked,
    async get(request: FetchRequest): Promise<Fetched> {
      asked.push(request);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`not expected: ${request.url}`);
      if (answer instanceof Error) throw answer;
      return {
        kind: 'content',
        url: request.url,
        contentType: 'text/html; charset=utf-8',
        body: Buffer.from(answer),
      };
    },
  };
}

const nothing = () => site();

describe('an entry whose feed gives the full text', () => {
  it('is taken from the feed, and no page is fetched', async () => {
    const taken = await takeEntry(entry({ contentHtml: fullHtml }), auto, nothing(), reader, now);
    expect(taken).toMatchObject({
      from: 'feed',
      keys: [`url:${url}`, 'guid:www.example.vn:123'],
      guessed: [],
      draft: {
        title: 'Thêm 130 triệu USD tẩy độc Biên Hòa',
        language: 'vi',
        publisher: 'Báo Ví Dụ RSS',
        url,
        published: '2025-11-03T14:05:00+07:00',
        body: paragraphs.join('\n\n'),
      },
    });
  });

  it('also where it stands in place of the summary', async () => {
    const taken = await takeEntry(entry({ summaryHtml: fullHtml }), auto, nothing(), reader, now);
    expect(taken).toMatchObject({ from: 'feed' });
  });

  it('also where it is escaped twice', async () => {
    const contentHtml = fullHtml.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const taken = await takeEntry(entry({ contentHtml }), auto, nothing(), reader, now);
    expect(taken).toMatchObject({ from: 'feed', draft: { body: paragraphs.join('\n\n') } });
  });

  it('is cleaned of captions, and told what was cut', async () => {
    const html = `<figure><img src="a.jpg"><figcaption>Sân bay Biên Hòa nhìn từ trên cao. Ảnh: Ví Dụ</figcaption></figure>${fullHtml}`;
    const taken = await takeEntry(entry({ contentHtml: html }), auto, nothing(), reader, now);
    expect(taken).toMatchObject({
      draft: { body: paragraphs.join('\n\n') },
      dropped: [{ what: 'caption', text: 'Sân bay Biên Hòa nhìn từ trên cao. Ảnh: Ví Dụ' }],
    });
  });

  it('is cleaned of the line with which WordPress ends its entries', async () => {
    const footer = `<p>Bài viết <a href="${url}?utm_source=rss">Tẩy độc</a> xuất hiện đầu tiên trên <a href="https://www.example.vn">Ví Dụ</a>.</p>`;
    const taken = await takeEntry(
      entry({ contentHtml: `${fullHtml}\n${footer}` }),
      auto,
      nothing(),
      reader,
      now,
    );
    expect(taken).toMatchObject({
      draft: { body: paragraphs.join('\n\n') },
      dropped: [{ what: 'boilerplate', text: 'Bài viết Tẩy độc xuất hiện đầu tiên trên Ví Dụ.' }],
    });
  });

  it('is read on its page all the same where the feeds file says so', async () => {
    const web = site(page(fullHtml, dated));
    const taken = await takeEntry(entry({ contentHtml: fullHtml }), { full: 'always' }, web, reader, now);
    expect(taken).toMatchObject({ from: 'page' });
    expect(web.asked).toEqual([{ url, accept: 'page' }]);
  });

  it('bears the publisher and language that the feeds file names', async () => {
    const source = { full: 'auto' as const, publisher: 'Ví Dụ', language: 'vi' };
    const taken = await takeEntry(entry({ contentHtml: fullHtml }), source, nothing(), reader, now);
    expect(taken).toMatchObject({ draft: { publisher: 'Ví Dụ' } });
  });
});

describe('an entry whose feed gives a teaser', () => {
  it.each([
    ['a summary', '<p>Mỹ cấp thêm 130 triệu USD.</p>'],
    ['two short paragraphs', `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>`],
    ['one long paragraph', `<p>${paragraphs.join(' ')}</p>`],
    ['a text that breaks off', `${fullHtml.slice(0, -20)}...</p>`],
    [
      'an excerpt',
      `${fullHtml}<p>Hai bên sẽ họp lại vào tháng 3 […]</p><p>Bài xuất hiện đầu tiên trên Ví Dụ.</p>`,
    ],
    ['a link to the rest', `${fullHtml}<p><a href="${url}">Đọc tiếp »</a></p>`],
  ])('is read on its page: %s', async (_, contentHtml) => {
    const web = site(page(fullHtml, dated));
    const taken = await takeEntry(entry({ contentHtml }), auto, web, reader, now);
    expect(taken).toMatchObject({
      from: 'page',
      draft: {
        title: 'Tẩy độc Biên Hòa: thêm 130 triệu USD',
        publisher: 'Báo Ví Dụ',
        published: '2025-11-03T14:00:00+07:00',
        body: paragraphs.join('\n\n'),
      },
    });
  });

  it('is known by the address its page gives, too', async () => {
    const canonical = '<link rel="canonical" href="https://www.example.vn/bien-hoa-123.html">';
    const taken = await takeEntry(entry(), auto, site(page(fullHtml, dated + canonical)), reader, now);
    expect(taken).toMatchObject({
      draft: { url: 'https://www.example.vn/bien-hoa-123.html' },
      keys: [`url:${url}`, 'guid:www.example.vn:123', 'url:https://www.example.vn/bien-hoa-123.html'],
    });
  });

  it('is dated by its feed where the page does not say', async () => {
    const taken = await takeEntry(entry(), auto, site(page(fullHtml)), reader, now);
    expect(taken).toMatchObject({ draft: { published: '2025-11-03T14:05:00+07:00' }, guessed: [] });
  });

  it('is dated by its feed where the page only shows a date', async () => {
    const shown = site(page(`<p>Chủ nhật, 02/11/2025</p>${fullHtml}`));
    const taken = await takeEntry(entry(), auto, shown, reader, now);
    expect(taken).toMatchObject({ draft: { published: '2025-11-03T14:05:00+07:00' }, guessed: [] });
    const undated = site(page(`<p>Chủ nhật, 02/11/2025</p>${fullHtml}`));
    expect(await takeEntry(entry({ published: undefined }), auto, undated, reader, now)).toMatchObject({
      draft: { published: '2025-11-02' },
      guessed: ['published'],
    });
  });

  it('bears its feed’s title where the page has none', async () => {
    const bare = `<!doctype html><html lang="vi"><head>${dated}</head><body><article>${fullHtml}</article></body></html>`;
    const taken = await takeEntry(entry(), auto, site(bare), reader, now);
    expect(taken).toMatchObject({ draft: { title: 'Thêm 130 triệu USD tẩy độc Biên Hòa' } });
  });

  it('is dated by its page where the feed’s date was a guess', async () => {
    const guess = entry({ published: now.toISOString(), publishedIsGuess: true });
    const taken = await takeEntry(guess, auto, site(page(fullHtml, dated)), reader, now);
    expect(taken).toMatchObject({ draft: { published: '2025-11-03T14:00:00+07:00' }, guessed: [] });
  });

  it('is dated by the day it was read where nobody says more, as a guess', async () => {
    const taken = await takeEntry(entry({ published: undefined }), auto, site(page(fullHtml)), reader, now);
    expect(taken).toMatchObject({ draft: { published: '2025-11-03' }, guessed: ['published'] });
  });

  it('bears the feeds file’s publisher, not its page’s', async () => {
    const source = { full: 'auto' as const, publisher: 'Ví Dụ' };
    const taken = await takeEntry(entry(), source, site(page(fullHtml, dated)), reader, now);
    expect(taken).toMatchObject({ draft: { publisher: 'Ví Dụ' } });
  });

  it('is left out, not shortened, where its page is not to be read', async () => {
    expect(await takeEntry(entry(), { full: 'never' }, nothing(), reader, now)).toMatchObject({
      skipped: { kind: 'never', problem: 'the feed gives no full text' },
    });
  });

  it('of a short text is taken from a feed that is said to be full', async () => {
    const short = `<p>${paragraphs[0]}</p>`;
    const taken = await takeEntry(entry({ contentHtml: short }), { full: 'never' }, nothing(), reader, now);
    expect(taken).toMatchObject({ from: 'feed', draft: { body: paragraphs[0] } });
  });
});

describe('an entry whose page gives no article', () => {
  it.each([
    ['later', makeStatusFault('www.example.vn', 503, 120_000), 'www.example.vn answered 503', 120_000],
    ['later', makeStatusFault('www.example.vn', 404), 'www.example.vn answered 404', undefined],
    ['never', makeStatusFault('www.example.vn', 410), 'www.example.vn answered 410', undefined],
    ['never', makeStatusFault('www.example.vn', 402), 'www.example.vn answered 402', undefined],
    ['later', new FetchFault('timeout', 'too slow', 'try again later'), 'too slow', undefined],
    ['never', new FetchFault('private', 'a private address', 'add it'), 'a private address', undefined],
  ])('is tried again %s after %s', async (kind, fault, problem, retryAfterMs) => {
    const skipped = await takeEntry(entry(), auto, site(fault), reader, now);
    expect(skipped).toEqual({
      skipped: { kind, problem, remedy: fault.remedy, ...(retryAfterMs && { retryAfterMs }) },
      dropped: [],
    });
  });

  it('is tried again later where the page holds no text yet', async () => {
    const empty = page('<p>Đang cập nhật</p>', dated);
    expect(await takeEntry(entry(), auto, site(empty), reader, now)).toMatchObject({
      skipped: { kind: 'later' },
    });
  });

  it('is left out where the page is a picture', async () => {
    const picture = site('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0');
    expect(await takeEntry(entry(), auto, picture, reader, now)).toMatchObject({
      skipped: { kind: 'never', problem: 'the answer is no text' },
    });
  });

  it('is left for later where its address trips the reader up, and stops nobody else', async () => {
    const odd = { ...site(page(fullHtml, dated)) };
    const get = async (request: FetchRequest) =>
      ({ ...(await odd.get(request)), url: 'no address' }) as Fetched;
    expect(await takeEntry(entry(), auto, { get }, reader, now)).toMatchObject({
      skipped: { kind: 'later', problem: expect.stringMatching(/^its page cannot be read/u) },
    });
  });

  it('lets other faults through', async () => {
    const broken = site(new TypeError('a fault of ours'));
    await expect(takeEntry(entry(), auto, broken, reader, now)).rejects.toThrow('a fault of ours');
  });
});

describe('an entry that takes more than it may to read', () => {
  it('is never tried again, and its remedy is named', async () => {
    const slow = {
      read: () => Promise.reject(new LimitReached('time', { timeMs: 5000, memoryMb: 64 }, undefined)),
    };
    for (const contentHtml of [fullHtml, undefined]) {
      const full = contentHtml === undefined ? ('always' as const) : ('auto' as const);
      expect(await takeEntry(entry({ contentHtml }), { full }, site(page(fullHtml)), slow, now)).toEqual({
        skipped: {
          kind: 'never',
          isOverLimit: true,
          problem: 'takes more than 5 s to read',
          remedy: 'left out for good; READ_SECONDS and READ_MEMORY_MB allow more',
        },
        dropped: [],
      });
    }
  });

  it('or trips the reader up is left for later, and stops nobody else', async () => {
    const broken = { read: () => Promise.reject(new TypeError('a.b is not a function')) };
    expect(await takeEntry(entry({ contentHtml: fullHtml }), auto, nothing(), broken, now)).toMatchObject({
      skipped: { kind: 'later', problem: 'cannot be read (a.b is not a function)' },
    });
  });
});

describe('an entry that is not asked for', () => {
  it('has no address, as in a podcast', async () => {
    expect(await takeEntry(entry({ url: undefined }), auto, nothing(), reader, now)).toMatchObject({
      skipped: { kind: 'never', problem: 'has no address that could be cited' },
    });
  });

  it('links to the front page', async () => {
    const front = entry({ url: 'https://www.example.vn/', keys: ['guid:a'], key: 'guid:a' });
    expect(await takeEntry(front, auto, nothing(), reader, now)).toMatchObject({
      skipped: { kind: 'never', problem: 'links to the front page' },
    });
  });

  it('is older than the feeds file wants', async () => {
    const source = { full: 'auto' as const, since: '2025-11-04' };
    expect(await takeEntry(entry(), source, nothing(), reader, now)).toMatchObject({
      skipped: { kind: 'never', problem: 'is older than 2025-11-04' },
    });
  });
});
