import { describe, expect, it } from 'vitest';
import { readText } from '../../src/pages/read-text.ts';
import { languages } from '../helpers/languages.ts';

const now = new Date('2025-12-01T00:00:00Z');
const title = 'Hai nước ký bản ghi nhớ về khắc phục hậu quả chiến tranh';
const address = 'https://bao.example.vn/ky-ban-ghi-nho-1.html';
const body = [
  'Bộ Quốc phòng hai nước sáng nay ký bản ghi nhớ về khắc phục hậu quả chiến tranh tại Hà Nội, sau hai ngày làm việc.',
  'Theo bản ghi nhớ, số tiền cấp thêm sẽ được dùng để xử lý đất bị ô nhiễm ở phía tây sân bay trong mười năm tới.',
];
const menu = [
  'Trang chủ',
  'Thời sự',
  'An Giang',
  'Bà Rịa - Vũng Tàu',
  'Bạc Liêu',
  'Cần Thơ',
  'Đà Nẵng',
  'Thừa Thiên Huế',
  'TP. Hồ Chí Minh',
  'Yên Bái',
];

function read(text: string, given = {}) {
  const found = readText(text, given, languages, now);
  if (!('article' in found)) throw new Error(`${found.problem} - ${found.remedy}`);
  return found;
}

describe('a pasted text that begins with a menu', () => {
  it.each([
    ['all in lines', [...menu, title, '3/11/2025', address, ...body].join('\n')],
    [
      'with gaps behind the title',
      `${menu.join('\n')}\n${title}\n\n3/11/2025\n\n${address}\n\n${body.join('\n\n')}`,
    ],
    [
      'with a gap before the title',
      `${menu.join('\n')}\n\n${title}\n\n3/11/2025\n\n${address}\n\n${body.join('\n\n')}`,
    ],
    [
      'with gaps in the menu',
      `${menu.join('\n\n')}\n\n${title}\n3/11/2025\n\n${address}\n\n${body.join('\n\n')}`,
    ],
  ])('has its title below it: %s', (_, text) => {
    const { article, dropped } = read(text);
    expect(article).toMatchObject({ title, published: '2025-11-03', url: address, body: body.join('\n\n') });
    expect(dropped[0]).toMatchObject({ what: 'menu', text: menu.join(' ') });
  });

  it('has a short title, too, where text follows', () => {
    expect(read([...menu, 'Ký bản ghi nhớ', ...body, address, '3/11/2025'].join('\n')).article.title).toBe(
      'Ký bản ghi nhớ',
    );
  });

  it('and a few short lines are none', () => {
    const text = ['Ký bản ghi nhớ', 'Minh Anh', '3/11/2025', address, ...body].join('\n');
    expect(read(text).article).toMatchObject({ title: 'Ký bản ghi nhớ', body: body.join('\n\n') });
  });
});

describe('the date of a pasted text', () => {
  it.each([
    ['November 03, 2025 7:02 AM GMT+7', 'The airport from above. (Photo: VNA)'],
    ['3/11/2025 07:02 (GMT+7)', 'Sân bay nhìn từ trên cao. Ảnh: TTXVN'],
  ])('may stand right above a caption: %s', (date, caption) => {
    const isEnglish = /^\p{Lu}/u.test(date);
    const text = isEnglish
      ? [
          'The two defence ministries signed a memorandum in Hanoi on Sunday after two days of talks about the war.',
        ]
      : body;
    const { article } = read([title, `${date}\n${caption}`, ...text, address].join('\n\n'));
    expect(article).toMatchObject({ published: '2025-11-03T07:02:00+07:00', body: text.join('\n\n') });
  });

  it.each([' date 2025-11-02 ', 'date: 2025-11-02 ', 'Date 2025-11-02\n\n'])(
    'may be labelled at the head of the first line: %j',
    (label) => {
      const { article, guessed } = read(`${label}${title}\n\n${address}\n\n${body.join('\n\n')}`);
      expect(article).toMatchObject({ title, published: '2025-11-02', body: body.join('\n\n') });
      expect(guessed).not.toContain('published');
    },
  );
});

describe('what a pasted text lacks', () => {
  it('is named all at once', () => {
    expect(readText(body.join('\n\n'), {}, languages, now)).toEqual({
      problem: 'has no title, has no address, does not say when it was published',
      remedy:
        'begin it with a line "# title", or give --title; give the one it was published at with --url; give the day with --published',
    });
    expect(readText(body.join('\n\n'), { title, url: address }, languages, now)).toMatchObject({
      problem: 'does not say when it was published',
    });
    expect(
      readText(
        `# ${title}\n\nDie Minister unterzeichneten gestern eine Vereinbarung.`,
        { language: 'xx' },
        languages,
        now,
      ),
    ).toMatchObject({
      problem: 'has no address, is in an unknown language "xx", does not say when it was published',
    });
  });
});
