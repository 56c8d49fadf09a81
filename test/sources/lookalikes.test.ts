import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { findLookalike } from '../../src/sources/lookalikes.ts';
import { bandsOf } from '../../src/text/shingles.ts';
import { article } from '../helpers/articles.ts';
import { libraryOf, sampleArticles } from '../helpers/library.ts';

const gold = (morning: string, price: string) =>
  `Giá vàng miếng SJC sáng ${morning} tại Hà Nội được niêm yết ở mức ${price} triệu đồng một lượng ở chiều bán ra. ` +
  'Các cửa hàng lớn giữ khoảng cách giữa giá mua và giá bán như hôm trước. Giá vàng thế giới đứng yên vì nhà đầu tư ' +
  'chờ quyết định lãi suất của Cục Dự trữ Liên bang Mỹ. Giới phân tích cho rằng nhu cầu trong nước vẫn cao.';

let corpus: readonly Article[];
beforeAll(async () => {
  corpus = await sampleArticles();
});

const opened = new Map<readonly Article[], ReturnType<typeof libraryOf>>();

async function among(others: readonly Article[], wanted: Article): Promise<Article | undefined> {
  if (!opened.has(others)) opened.set(others, libraryOf(others));
  const { store } = await opened.get(others)!;
  return findLookalike(wanted, bandsOf(wanted.body, wanted.language), store.lists);
}

describe('near-identical text', () => {
  it('is found with another title, address, publisher and a credit line more', async () => {
    for (const one of corpus) {
      const copy = {
        ...one,
        id: 'copy',
        title: 'Another title',
        url: 'https://example.org/copy',
        publisher: 'Another paper',
        body: `${one.body}\n\nReporting by the agency.`,
      };
      expect((await among(corpus, copy))?.id).toBe(one.id);
    }
  });

  it('is not seen in two articles of the sample corpus', async () => {
    for (const one of corpus) {
      expect(
        await among(
          corpus.filter((other) => other !== one),
          one,
        ),
      ).toBeUndefined();
    }
  });

  it('is not seen in a daily report of prices, whose words are the same and whose figures are not', async () => {
    const monday = article({
      id: 'mon',
      language: 'vi',
      published: '2025-11-03',
      body: gold('3/11', '148,2'),
    });
    const tuesday = article({
      id: 'tue',
      language: 'vi',
      published: '2025-11-04',
      body: gold('4/11', '147,6'),
    });
    expect(await among([monday], tuesday)).toBeUndefined();
    expect((await among([monday], { ...tuesday, body: gold('3/11', '148,2') }))?.id).toBe('mon');
  });

  it('is not seen across weeks: a yearly notice is printed again', async () => {
    const one = corpus[0]!;
    expect(await among([one], { ...one, id: 'next', published: '2030-01-01' })).toBeUndefined();
  });

  it('is not seen in another language', async () => {
    const one = corpus[0]!;
    expect(await among([{ ...one, language: 'vi' }], { ...one, language: 'en' })).toBeUndefined();
  });

  it('is forgotten with its article', async () => {
    const one = corpus[0]!;
    const { store } = await libraryOf([one]);
    await store.articles.withdraw([one.id], new Date());
    const bands = bandsOf(one.body, one.language);
    expect(await findLookalike({ ...one, id: 'copy' }, bands, store.lists)).toBeUndefined();
  });

  it('takes a text of a word or two for what it is', async () => {
    const short = (id: string, body: string) => article({ id, body });
    expect((await among([short('a', 'Correction.')], short('b', 'Correction.')))?.id).toBe('a');
    expect(await among([short('a', 'Correction.')], short('b', 'Weather.'))).toBeUndefined();
  });
});
