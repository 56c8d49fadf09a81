import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/pages/page.ts';
import { languages } from '../helpers/languages.ts';

const url = 'https://bao.example.vn/bai-1.html';
const now = Date.parse('2025-12-01T00:00:00Z');
const sentences = [
  'Đoàn công tác đã kiểm tra tiến độ xử lý đất nhiễm dioxin trong sáng thứ hai vừa qua.',
  'Hơn một trăm nghìn mét khối đất đã được đào và chuyển về bãi xử lý cho đến nay.',
  'Kết quả quan trắc sẽ được công bố mỗi quý một lần cho người dân hai phường bên cạnh.',
];
const page = (head: string, ahead = '') =>
  `<html lang="vi"><head><title>Bài</title>${head}</head><body><h1>Tiến độ xử lý đất nhiễm dioxin</h1>${ahead}` +
  `<div>${sentences.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`;
const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;

function read(html: string, given = {}, from = url) {
  const found = readPage(html, from, given, languages, now);
  if (!('article' in found)) throw new Error(`${found.problem} - ${found.remedy}`);
  return found;
}

describe('the date of a page', () => {
  it.each([
    ['2025-11-03T07:02:00+07:00', '2025-11-03T07:02:00+07:00'],
    ['2025-11-03T07:02+0700', '2025-11-03T07:02:00+07:00'],
    ['2025-11-03T00:02:00.000Z', '2025-11-03T00:02:00Z'],
    ['2025-11-03 07:02', '2025-11-03T07:02:00+07:00'],
    ['2025-11-03', '2025-11-03'],
    ['Mon, 03 Nov 2025 07:02:00 +0700', '2025-11-03T00:02:00Z'],
  ])('is read from metadata: %s', (content, published) => {
    expect(read(page(meta(content)))).toMatchObject({ article: { published } });
    expect(read(page(meta(content))).guessed).not.toContain('published');
  });

  it.each([
    ['Thứ hai, 3/11/2025, 07:02 (GMT+7)', '2025-11-03T07:02:00+07:00'],
    ['03/11/2025 07:02', '2025-11-03T07:02:00+07:00'],
    ['03-11-2025 - 10:02 PM', '2025-11-03T22:02:00+07:00'],
    ['07:02 | 03.11.2025', '2025-11-03T07:02:00+07:00'],
    ['Cập nhật lúc 14:30 ngày 21/11/2025', '2025-11-21T14:30:00+07:00'],
    ['Thứ hai, ngày 3 tháng 11 năm 2025', '2025-11-03'],
    ['14h30, 21/11/2025', '2025-11-21T14:30:00+07:00'],
  ])('is read from what a Vietnamese page shows: %s', (shown, published) => {
    const found = read(page('', `<div class="when">${shown}</div>`));
    expect(found).toMatchObject({ article: { published } });
    expect(found.guessed).toContain('published');
  });

  it('is not the date of a licence in the footer or one in the text', () => {
    const html = page('').replace(
      '</body>',
      '<p>Năm 2019, theo giấy phép cấp ngày 1/2/2019.</p><footer>5/6/2018</footer></body>',
    );
    expect(readPage(html, url, {}, languages, now)).toMatchObject({
      problem: 'the page does not say when it was published',
      remedy: 'give the date of publication',
    });
  });

  it('is the one in the address where nothing else tells', () => {
    const found = read(page(''), {}, 'https://bao.example.vn/2025/11/03/bai.html');
    expect(found.article.published).toBe('2025-11-03');
  });

  it('is believed up to two days ahead, and from 1990 on', () => {
    expect(read(page(meta('2025-12-02T12:00:00Z'))).article.published).toBe('2025-12-02T12:00:00Z');
    for (const content of ['2025-12-03T12:00:00Z', '1989-12-31']) {
      expect(readPage(page(meta(content)), url, {}, languages, now)).toMatchObject({
        problem: `the page says that it was published on ${content}, which cannot be`,
      });
    }
  });
});

describe('what is given', () => {
  it('wins over what the page says', () => {
    const given = { title: 'Tựa', publisher: 'Báo Ví Dụ', language: 'vi', published: '2025-10-01' };
    const { article, guessed } = read(page(meta('2025-11-03')), given);
    expect(article).toMatchObject({
      title: 'Tựa',
      publisher: 'Báo Ví Dụ',
      language: 'vi',
      published: '2025-10-01',
    });
    expect(guessed).toEqual([]);
  });
});

describe('a page made to do harm', () => {
  it.each([
    ['50,000 nested boxes', '<div>'.repeat(50_000)],
    ['lists in lists', '<ul><li>'.repeat(5_000)],
    ['tables in tables', '<table><tr><td>'.repeat(5_000)],
    ['closing tags of nothing', '<a>'.repeat(5_000) + '</b>'.repeat(50_000)],
    ['comments that never end', '<p>a</p>' + '<!-- '.repeat(50_000)],
    ['a script that never ends', '<p>a</p>' + '<script>'.repeat(50_000)],
    ['one line of 400,000 letters', `<p>${'a '.repeat(200_000)}</p>`],
    ['datelines without end', `<p>${'HANOI, '.repeat(20_000)}</p>`],
    [
      'brackets in its metadata',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>a</p>`,
    ],
    ['a million elements', '<p>a.'.repeat(1_000_000)],
  ])('is refused in time: %s', (_, inner) => {
    const found = readPage(`<html><body>${inner}</body></html>`, url, {}, languages, now);
    expect(found).toMatchObject({ problem: expect.any(String), remedy: expect.any(String) });
  });
});
