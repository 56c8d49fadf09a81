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

describe('/latest of a time', async () => {
  const dated = await startBot({
    library: await libraryOf(
      [
        { id: 'd0', title: 'Lũ lên', published: '2025-11-21', publisher: 'VGP', body: 'Lũ lên ở Huế.' },
        { id: 'd1', title: 'Lũ rút', published: '2025-11-14', publisher: 'VnExpress', body: 'Lũ rút ở Huế.' },
        { id: 'd2', title: 'Tuần lễ phim', published: '2025-10-06', publisher: 'VGP', body: 'Tuần lễ phim.' },
      ].map((given) => article({ language: 'vi', ...given })),
    ),
    now: () => new Date('2025-11-22T05:00:00Z'),
  });
  const asked = async (options: Record<string, string>, locale: 'vi' | 'en-GB' = 'vi') => {
    const reply = await dated.type({ name: 'latest', options, locale });
    return { reply, found: ['Lũ lên', 'Lũ rút', 'Tuần lễ phim'].filter((title) => reply.includes(title)) };
  };

  it.each<[Record<string, string>, string[]]>([
    [{ topic: 'tuần trước' }, ['Lũ rút']],
    [{ topic: 'last week' }, ['Lũ rút']],
    [{ topic: 'hom qua' }, ['Lũ lên']],
    [{ topic: 'lũ tuần này' }, ['Lũ lên']],
    [{ topic: 'lũ tháng 10' }, []],
    [{ topic: 'tháng 10' }, ['Tuần lễ phim']],
    [{ topic: 'October' }, ['Tuần lễ phim']],
    [{ topic: 'lũ', since: 'tuần này' }, ['Lũ lên']],
    [{ topic: 'lũ', until: 'last week' }, ['Lũ rút']],
    [{ since: 'tháng trước', until: 'tháng 10' }, ['Tuần lễ phim']],
    [{ publisher: 'VnExpress' }, ['Lũ rút']],
    [{ topic: 'publisher:VnExpress' }, ['Lũ rút']],
    [{ topic: 'lũ OR phim', since: '1/11/2025' }, ['Lũ lên', 'Lũ rút']],
  ])('%o', async (options, titles) => {
    expect((await asked(options)).found).toEqual(titles);
  });

  it('says which days those are', async () => {
    expect((await asked({ topic: 'tuần trước' })).reply).toContain('Bài đăng từ 10/11/2025 đến 16/11/2025');
    expect((await asked({ since: 'yesterday' }, 'en-GB')).reply).toMatch(
      /Published 21 November 2025 to 22 November 2025/u,
    );
    expect((await asked({ topic: 'lũ tháng 10' })).reply).toContain('Bài đăng từ 1/10/2025');
  });

  it('says what it cannot read as a time', async () => {
    expect((await asked({ since: 'hồi nào' })).reply).toContain('Hãy thử hôm qua, tuần trước');
    expect((await asked({ publisher: 'Nobody' }, 'en-GB')).reply).toContain('I have nothing from “Nobody”');
  });
});
