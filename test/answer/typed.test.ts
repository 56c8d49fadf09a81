import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { guessLanguage } from '../../src/languages/guess.ts';
import { findArticles } from '../../src/lists/find-articles.ts';
import { article } from '../helpers/articles.ts';
import { en, languages, vi } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const library = await libraryOf([
  article({
    id: 'aid',
    language: 'vi',
    body: 'Mỹ nâng viện trợ cho dự án xử lý dioxin ở sân bay Biên Hòa lên 430 triệu USD. Đoàn Mỹ tới Việt Nam ngày 1/11.',
  }),
  article({
    id: 'memo',
    language: 'vi',
    body: 'Hai nước ký bản ghi nhớ về giáo dục ngày 31/10. Lễ ký diễn ra tại Bộ Quốc phòng ở Hà Nội.',
  }),
  article({
    id: 'flood',
    language: 'vi',
    body: 'Lũ ở miền Trung gây thiệt hại hơn 3.000 tỉ đồng. Nước dâng cao trong ba ngày.',
  }),
  article({ id: 'dc', language: 'vi', body: 'Cuộc họp ở DC kéo dài. Đoàn trở về sau hai hôm.' }),
  article({
    id: 'inclusion',
    language: 'en',
    body: 'The inclusion project helped 15,000 people in eight provinces. The government of Vietnam runs it.',
  }),
]);

async function highlight(text: string): Promise<string | undefined> {
  const written = guessLanguage(text, languages) ?? vi;
  const query = { text, written, wanted: written, now: new Date('2025-11-15'), limit: 3 };
  const found = await answer(query, library.indexes);
  return found.isAnswered ? found.quotations[0]?.highlight.text : undefined;
}

describe('a question typed in a hurry', () => {
  it.each([
    ['Đoàn Mỹ tới VN ngày nào', 'Đoàn Mỹ tới Việt Nam ngày 1/11.'],
    ['doan my toi vn ngay nao', 'Đoàn Mỹ tới Việt Nam ngày 1/11.'],
    ['Bao giờ ký MOU giáo dục?', 'Hai nước ký bản ghi nhớ về giáo dục ngày 31/10.'],
    ['Thiệt hại do lũ miền Trung là 3k tỷ phải ko?', 'Lũ ở miền Trung gây thiệt hại hơn 3.000 tỉ đồng.'],
    [
      'Thiệt hại do lũ miền Trung là 3 nghìn tỷ phải không?',
      'Lũ ở miền Trung gây thiệt hại hơn 3.000 tỉ đồng.',
    ],
    [
      'how many ppl did the inclusion project help',
      'The inclusion project helped 15,000 people in eight provinces.',
    ],
  ])('%o is answered by %o', async (question, sentence) => {
    expect(await highlight(question)).toBe(sentence);
  });

  it('finds what an article calls by the short word itself', async () => {
    expect(await highlight('cuộc họp ở dc kéo dài ntn')).toBe('Cuộc họp ở DC kéo dài.');
  });
});

describe('a topic typed in a hurry', () => {
  it.each([
    ['BQP', ['memo']],
    ['HN', ['memo']],
    ['MOU', ['memo']],
    ['dioxin ở VN', ['aid']],
  ])('%o lists what it means', async (topic, ids) => {
    const found = await findArticles(library, topic, vi);
    expect(found.filter(({ language }) => language === 'vi').map(({ id }) => id)).toEqual(ids);
  });

  it('is read in English too', async () => {
    const found = await findArticles(library, 'govt of VN', en);
    expect(found.map(({ id }) => id)).toContain('inclusion');
  });
});
