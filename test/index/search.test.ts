import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { searchPassages } from '../../src/index/search.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Limits } from '../../src/store/readings.ts';
import { article } from '../helpers/articles.ts';
import { en, vi } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

/** An index of short articles, each of one passage, by id. */
function indexOf(language: Language, bodies: Record<string, string>): Promise<PassageIndex> {
  return indexOfArticles(
    language,
    Object.entries(bodies).map(([id, body]) => article({ id, language: language.code, body })),
  );
}

async function indexOfArticles(language: Language, articles: readonly Article[]): Promise<PassageIndex> {
  return (await libraryOf(articles)).indexes.get(language.code)!;
}

/** Ids of the articles found, best first. */
async function found(
  index: PassageIndex,
  question: string,
  { asked = index.language, limit = 10, limits }: { asked?: Language; limit?: number; limits?: Limits } = {},
): Promise<string[]> {
  const { hits } = await searchPassages(index, question, asked, limit, limits);
  return hits.map((hit) => hit.passage.article.id);
}

describe('in Vietnamese, searching', async () => {
  const news = await indexOf(vi, {
    aid: 'Mỹ công bố khoản viện trợ mới cho dự án xử lý dioxin ở sân bay Biên Hòa.',
    members: 'Các thành viên của đoàn đã thăm sân bay Đà Nẵng và gặp nhân viên tại đó.',
    floods: 'Mưa lũ ở miền Trung làm 52 người chết, Đắk Lắk chịu thiệt hại nặng nhất.',
    growth: 'GDP quý III tăng 8,23% so với cùng kỳ, cao thứ hai kể từ năm 2011.',
    mines: 'Tổ chức MAG nối lại việc rà phá bom mìn ở Quảng Trị sau khi có 1.500.000 USD.',
    talks: 'Bộ trưởng Phan Văn Giang hội đàm với Pete Hegseth về hậu quả chiến tranh.',
    remains: 'Hai nước bàn giao hài cốt quân nhân mất tích, đợt thứ 170, tại Hà Nội.',
  });

  it.each<[string, string, string[], string]>([
    [
      'viện trợ',
      'the same letters with the same marks',
      ['aid', 'members'],
      '"viên" in "thành viên" is only the same without marks',
    ],
    [
      'nhân viên',
      'the same letters with the same marks',
      ['members', 'remains', 'aid'],
      '"nhân" in "quân nhân" has the same marks, "viện" has not',
    ],
    [
      'vien tro',
      'the pair, where no marks were typed',
      ['aid', 'members'],
      '"vien" alone stands in the second',
    ],
    ['dioxin Bien Hoa', 'a name without its marks', ['aid'], 'nothing else holds any of the words'],
    [
      'quân nhân mất tích',
      'all four syllables',
      ['remains', 'members'],
      '"nhân" alone stands in "nhân viên"',
    ],
    ['Đắk Lắk', 'the name', ['floods'], 'đ is a letter of its own, and no other passage has the name'],
    ['dak lak', 'the name without marks', ['floods'], 'đ folds to d'],
    ['PHAN VĂN GIANG', 'the name in capitals', ['talks'], 'case says nothing'],
    ['Hegseth', 'an English name in Vietnamese text', ['talks'], 'it is a word like any other'],
    ['Hegseth’s', 'an English form of it', ['talks'], 'foreign words lose their endings'],
    [
      'Pete Hegset',
      'a name with one letter missing',
      ['talks'],
      'no passage has the word, so near ones are tried',
    ],
    ['hậu quả chiến tranh', 'the phrase', ['talks'], 'no other passage holds it'],
  ])('"%s" finds %s', async (question, _, expected) => {
    expect(await found(news, question)).toEqual(expected);
  });

  it('does not care whether the question was typed composed or decomposed', async () => {
    for (const question of ['viện trợ', 'Đắk Lắk', 'nhân viên', 'quân nhân mất tích']) {
      expect(await found(news, question.normalize('NFD'))).toEqual(await found(news, question));
    }
  });

  it('finds numbers in the notation of whoever asks', async () => {
    expect(await found(news, '8,23%')).toEqual(['growth']);
    expect(await found(news, '8.23', { asked: en })).toEqual(['growth']);
    expect(await found(news, '1.500.000')).toEqual(['mines']);
    expect(await found(news, '1,500,000', { asked: en })).toEqual(['mines']);
    expect(await found(news, '52')).toEqual(['floods']);
  });

  it('does not take a number for a misspelling of another', async () => {
    expect(await found(news, '8,24')).toEqual([]);
    expect(await found(news, '1.500.001')).toEqual([]);
  });

  it('lets words of grammar and words that ask weigh little', async () => {
    // "của", "các", "đã", "và", "tại" all stand in the passage about members, which holds none of the others.
    expect((await found(news, 'Các khoản viện trợ của Mỹ và tại đó đã là bao nhiêu?'))[0]).toBe('aid');
    expect((await found(news, 'Cac khoan vien tro cua My va tai do da la bao nhieu?'))[0]).toBe('aid');
  });

  it('finds nothing by words that ask alone', async () => {
    expect(await found(news, 'ai, gì, nào, bao nhiêu?')).toEqual([]);
    expect(await found(news, 'bao nhieu')).toEqual([]);
    expect(await found(news, '')).toEqual([]);
    expect(await found(news, '?!')).toEqual([]);
  });

  it('does not look for words that ask in the passages', async () => {
    const index = await indexOf(vi, {
      paper: 'Bao nhiêu báo Nhân Dân, bao nhiêu bao gạo, ai cũng hỏi.',
      dioxin: 'Sân bay này còn nhiễm dioxin.',
    });
    expect(await found(index, 'Còn bao nhiêu dioxin?')).toEqual(['dioxin']);
  });

  it('finds nothing by words that no passage holds', async () => {
    expect(await found(news, 'Wimbledon')).toEqual([]);
  });
});

describe('syllables that stand together', () => {
  it('count more than the same syllables apart', async () => {
    const index = await indexOf(vi, {
      // Shorter, so that the syllables alone would put it first.
      apart: 'Sân nhà Hòa xa, Biên thấy chim bay.',
      together: 'Đoàn khách đã đến sân bay Biên Hòa vào chiều nay rồi đi về chợ.',
    });
    // Both hold all four syllables of the question.
    expect(await found(index, 'sân bay Biên Hòa')).toEqual(['together', 'apart']);
    expect(await found(index, 'san bay bien hoa')).toEqual(['together', 'apart']);
  });

  it('tell two words apart that differ by their marks only', async () => {
    const index = await indexOf(vi, {
      institute: 'Viện nghiên cứu đã công bố kết quả.',
      member: 'Viên chức đã công bố kết quả.',
      quay: 'Ven sông có công bố kết quả.',
    });
    expect(await found(index, 'viện')).toEqual(['institute', 'member']);
    expect(await found(index, 'viên')).toEqual(['member', 'institute']);
  });
});

describe('in English, searching', async () => {
  const news = await indexOf(en, {
    aid: 'The United States announced 130 million USD for the dioxin project at Bien Hoa Airbase.',
    mines: 'MAG resumed clearing landmines in Quang Tri after funding of 1,500,000 USD returned.',
    growth: 'The economy grew 8.23 per cent in the third quarter, the second best since 2011.',
    talks: 'Minister Phan Văn Giang held talks with Pete Hegseth about the legacies of war.',
    parties: 'Both parties identified 740 remains and promised to hand over what they find.',
  });

  it.each<[string, string[], string]>([
    ['landmine', ['mines'], 'a plural is found by its singular'],
    ['landmines cleared', ['mines'], 'and a verb by another form of it'],
    ['party’s promise', ['parties'], 'and a plural in -ies by a possessive'],
    ['identifying', ['parties'], 'and -ied by -ying'],
    ['dioxin project', ['aid'], 'both words stand in one passage'],
    ['Phan Van Giang', ['talks'], 'a name with marks is found without them'],
    ['phan văn giang', ['talks'], 'and with them'],
    ['Bien Hoa', ['aid'], 'a name'],
    ['Biên Hòa', ['aid'], 'the same with marks, which the text lacks'],
    ['diosin', ['aid'], 'one letter wrong'],
    ['lanmines', ['mines'], 'one letter missing'],
    ['landmiines', ['mines'], 'one letter too many'],
    ['Hegsteh', ['talks'], 'two letters swapped'],
    ['8.23', ['growth'], 'a decimal'],
    ['1,500,000', ['mines'], 'thousands'],
    ['xyzzyq', [], 'nothing is near'],
  ])('"%s" finds %j: %s', async (question, expected) => {
    expect(await found(news, question)).toEqual(expected);
  });

  it('is led by the telling words, not by "the", "in" and "of"', async () => {
    expect((await found(news, 'What was the best of the economy in the third quarter?'))[0]).toBe('growth');
  });

  it('by a question in another language, finds names and figures', async () => {
    expect(await found(news, 'Phan Văn Giang', { asked: vi })).toEqual(['talks']);
    expect(await found(news, '1.500.000 USD', { asked: vi })).toEqual(['mines', 'aid']);
    expect(await found(news, 'tăng 8,23%', { asked: vi })).toEqual(['growth']);
  });
});

describe('a hit', async () => {
  const index = await indexOf(en, {
    all: 'Dioxin was cleaned up at the airbase.',
    some: 'Dioxin harms people who live near it.',
  });

  it('says how much of the question it covers', async () => {
    const { hits } = await searchPassages(index, 'dioxin airbase', en, 10);
    expect(hits.map((hit) => hit.passage.article.id)).toEqual(['all', 'some']);
    expect(hits[0]!.coverage).toBe(1);
    expect(hits[1]!.coverage).toBeGreaterThan(0);
    expect(hits[1]!.coverage).toBeLessThan(0.5);
  });

  it('scores no higher than the one before it', async () => {
    const { hits } = await searchPassages(index, 'who harms people with dioxin', en, 10);
    expect(hits.map((hit) => hit.passage.article.id)).toEqual(['some', 'all']);
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
  });
});

describe('a search', async () => {
  const index = await indexOfArticles(en, [
    article({
      id: 'old',
      published: '2025-07-26',
      body: 'Dioxin at Bien Hoa, dioxin at Da Nang, dioxin again.',
    }),
    article({ id: 'new', published: '2025-11-03', body: 'A word about the weather, and some dioxin.' }),
    article({
      id: 'other',
      published: '2025-11-03',
      publisher: 'Other',
      body: 'Some dioxin, a word on rain and sun.',
    }),
  ]);

  it('finds only what fits', async () => {
    expect((await found(index, 'dioxin'))[0]).toBe('old');
    expect((await found(index, 'dioxin', { limits: { since: '2025-11-01' } })).sort()).toEqual([
      'new',
      'other',
    ]);
    expect(await found(index, 'dioxin', { limits: { publishers: ['Other'] } })).toEqual(['other']);
    expect(await found(index, 'dioxin', { limits: { publishers: [] } })).toEqual([]);
  });

  it('finds what fits however many others come first', async () => {
    const crowd = Array.from({ length: 200 }, (_, at) =>
      article({ id: `p${at}`, body: 'Dioxin, dioxin, dioxin.' }),
    );
    const body = 'It was long ago that somebody wrote the word dioxin here.';
    const wanted = article({ id: 'wanted', publisher: 'Other', body });
    const crowded = await indexOfArticles(en, [...crowd, wanted]);
    expect(await found(crowded, 'dioxin', { limits: { publishers: ['Other'] } })).toEqual(['wanted']);
  });

  it('finds no more than asked for', async () => {
    expect(await found(index, 'dioxin', { limit: 2 })).toHaveLength(2);
    expect(await found(index, 'dioxin', { limit: 0 })).toEqual([]);
  });

  it('finds nothing where nothing was read', async () => {
    expect(await found(await indexOf(vi, {}), 'dioxin ở Biên Hòa')).toEqual([]);
  });

  it('gives passages, not copies', async () => {
    const { hits } = await searchPassages(index, 'dioxin', en, 10);
    const again = await searchPassages(index, 'dioxin', en, 10);
    expect(hits.length).toBeGreaterThan(0);
    for (const [at, { passage }] of hits.entries()) expect(again.hits[at]!.passage).toBe(passage);
  });
});
