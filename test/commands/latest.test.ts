import { describe, expect, it } from 'vitest';
import { article } from '../helpers/articles.ts';
import { startBot } from '../helpers/bot.ts';
import { libraryOf } from '../helpers/library.ts';

const library = await libraryOf(
  [
    { id: 'a', title: 'Lũ ở Huế', body: 'Lũ lên nhanh, thiệt hại 3 tỷ đồng.', publisher: 'VGP' },
    { id: 'b', title: 'Bão vào Huế', body: 'Bão gây mưa, thiệt hại 9 tỷ đồng.', publisher: 'VnExpress' },
    { id: 'c', title: 'GDP tăng', body: 'GDP tăng 8,23%.', publisher: 'VGP' },
    { id: 'd', language: 'en', title: 'Flood in Hue', body: 'The flood rose.', publisher: 'Daily News' },
  ].map((given) => article({ language: 'vi', ...given })),
);
const bot = await startBot({ library });

const titles = async (topic: string, locale: 'vi' | 'en-GB' = 'vi'): Promise<string[]> => {
  const reply = await bot.type({ name: 'latest', options: { topic }, locale });
  return ['Lũ ở Huế', 'Bão vào Huế', 'GDP tăng', 'Flood in Hue'].filter((title) => reply.includes(title));
};

describe('/latest', () => {
  it('takes words as a topic', async () => {
    // Those in the reader's language come first, those in others behind them.
    expect(await titles('Huế')).toEqual(['Lũ ở Huế', 'Bão vào Huế', 'Flood in Hue']);
  });

  it('takes a filter as one', async () => {
    expect(await titles('Huế -lũ')).toEqual(['Bão vào Huế']);
    expect(await titles('báo:VGP KHÔNG lũ')).toEqual(['GDP tăng']);
    expect(await titles('số:>5 tỷ đồng')).toEqual(['Bão vào Huế']);
    expect(await titles('tít:"lũ ở"')).toEqual(['Lũ ở Huế']);
    expect(await titles('lũ OR bão', 'en-GB')).toEqual(['Lũ ở Huế', 'Bão vào Huế', 'Flood in Hue']);
    expect(await titles('tiếng:Anh lũ')).toEqual(['Flood in Hue']);
  });

  it('shows where a filter is wrong', async () => {
    const vietnamese = await bot.type({ name: 'latest', options: { topic: 'lũ AND (bão' }, locale: 'vi' });
    expect(vietnamese).toContain('Dấu ngoặc đơn này chưa được đóng.');
    expect(vietnamese).toMatch(/lũ AND \\\(bão\n {7}\^/u);
    const english = await bot.type({ name: 'latest', options: { topic: 'flood AND' }, locale: 'en-GB' });
    expect(english).toContain('Something is missing at “AND”');
  });

  it('takes a headline with a colon or a dash as words', async () => {
    expect(await titles('Bão: Huế')).toEqual(['Bão vào Huế']);
    expect(await titles('Huế - bão')).toEqual(['Bão vào Huế']);
  });
});
