import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { nameSuggestions } from '../../src/replies/suggestions.ts';
import { asRead, startBot } from '../helpers/bot.ts';
import { libraryOf } from '../helpers/library.ts';

const languages = await loadLanguages();
const bot = await startBot();
const typed =
  (of: typeof bot) =>
  async (name: string, language: string): Promise<string> =>
    asRead(await of.type({ name: 'who', options: { name, language } }));
const who = typed(bot);

function article(id: string, language: string, published: string, body: string): Article {
  return {
    id,
    language,
    title: `Bài ${id}`,
    publisher: 'Báo Thử',
    url: `https://example.org/${id}`,
    published,
    stories: [],
    digest: false,
    body,
  };
}

const library = await libraryOf([
  article(
    'a',
    'vi',
    '2025-11-01',
    'Bộ trưởng Văn hóa Nguyễn Văn Hùng khai mạc lễ hội ở Huế. Hai nước ghi nhận chuyến thăm của Bộ trưởng Nguyễn Văn Hùng.',
  ),
  article('b', 'vi', '2025-11-03', 'Bộ trưởng Nguyễn Văn Hùng nói sẽ mở thêm bảo tàng.'),
  article('c', 'vi', '2025-11-05', 'Nông dân Nguyễn Văn Hùng, 45 tuổi, ở Quảng Trị, mất hai sào lúa.'),
  article('d', 'en', '2025-11-06', 'Farmer Nguyen Van Hung, 45, of Quang Tri, said he had lost his rice.'),
  article('e', 'vi', '2025-11-07', 'Ông Nguyễn Văn Hưng bán cá.'),
  article(
    'f',
    'vi',
    '2025-11-08',
    'Hội nghị kết thúc với lời chúc gửi Bộ trưởng Trần Quốc Hải. Bộ trưởng Trần Quốc Hải cho biết đường sẽ thông.',
  ),
]);
const few = await startBot({ library });
const whoOfFew = typed(few);

describe('/who', () => {
  it('joins the spellings of both languages and shows titles in the reader’s language first', async () => {
    const shown = await who('tô lâm', 'vi');
    expect(shown).toContain('### Tô Lâm');
    expect(shown).toContain('Cũng viết là To Lam');
    expect(shown).toContain('Chức danh như báo in: Tổng Bí thư; General Secretary');
    expect(await who('to lam', 'en')).toContain('Titles as printed: General Secretary; Tổng Bí thư');
  });

  it('shows two people of one name apart, and says what tells them apart', async () => {
    const shown = await whoOfFew('Nguyễn Văn Hùng', 'vi');
    expect(shown).toContain('### Nguyễn Văn Hùng');
    expect(shown).toContain('Chức danh như báo in: Bộ trưởng; Bộ trưởng Văn hóa');
    expect(shown).toContain('Được nhắc 3 lần trong 2 bài');
    expect(shown).toContain(
      'Người khác cùng tên, xếp riêng: Nguyễn Văn Hùng (Nông dân, Farmer, Quảng Trị, 45 tuổi); Nguyễn Văn Hưng',
    );
    expect(shown).not.toContain('mất hai sào lúa');
  });

  it('finds the other one by what tells them apart, typed or suggested', async () => {
    const shown = await whoOfFew('Nguyễn Văn Hùng nông dân', 'vi');
    expect(shown).toContain('mất hai sào lúa');
    expect(shown).not.toContain('bảo tàng');
    const context = { library, language: languages.get('vi')!, languages } as never;
    const values = (await nameSuggestions('hùng', context)).map(({ value }) => value);
    expect(values).toContain('Nguyễn Văn Hùng, Nông dân');
    expect(await whoOfFew('Nguyễn Văn Hùng, Nông dân', 'vi')).toContain('mất hai sào lúa');
  });

  it('tells names apart by their diacritics where some are typed', async () => {
    expect(await whoOfFew('nguyễn văn hưng', 'vi')).toContain('bán cá');
    expect(await whoOfFew('nguyễn văn hùng', 'vi')).not.toContain('bán cá');
  });

  it('puts the newest first, and of one day what the person says or does', async () => {
    const shown = await whoOfFew('Nguyễn Văn Hùng', 'vi');
    expect(shown.indexOf('mở thêm bảo tàng')).toBeLessThan(shown.indexOf('khai mạc lễ hội'));
    const hai = await whoOfFew('Trần Quốc Hải', 'vi');
    expect(hai.indexOf('đường sẽ thông')).toBeLessThan(hai.indexOf('Hội nghị kết thúc'));
  });
});

describe('/who with an office', () => {
  it.each([
    ['General Secretary', 'en', 'To Lam'],
    ['Tổng Bí thư', 'vi', 'Tô Lâm'],
    ['chủ tịch nước', 'vi', 'Lương Cường'],
    ['State President', 'en', 'Luong Cuong'],
  ])('tells who is called so: %s', async (office, language, name) => {
    expect((await who(office, language)).split('\n')[0]).toContain(name);
  });

  it.each([
    ['Minister of Defence of Japan', 'en'],
    ['Thủ tướng Nhật Bản', 'vi'],
  ])('names nobody for an office that no article gives anybody: %s', async (office, language) => {
    const [first] = (await who(office, language)).split('\n');
    expect(first).toContain(`“${office}”`);
    expect(first).toMatch(language === 'en' ? /^I have read of nobody/u : /chưa/u);
  });
});
