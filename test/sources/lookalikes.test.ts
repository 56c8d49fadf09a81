import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library.ts';
import { createLookalikes } from '../../src/sources/lookalikes.ts';
import { article } from '../helpers/articles.ts';
import { languages } from '../helpers/languages.ts';

const gold = (morning: string, price: string) =>
  `Giá vàng miếng SJC sáng ${morning} tại Hà Nội được niêm yết ở mức ${price} triệu đồng một lượng ở chiều bán ra. ` +
  'Các cửa hàng lớn giữ khoảng cách giữa giá mua và giá bán như hôm trước. Giá vàng thế giới đứng yên vì nhà đầu tư ' +
  'chờ quyết định lãi suất của Cục Dự trữ Liên bang Mỹ. Giới phân tích cho rằng nhu cầu trong nước vẫn cao.';

let corpus: readonly Article[];
beforeAll(async () => {
  corpus = (await openLibrary('corpus', languages)).articles;
});

function among(others: readonly Article[], wanted: Article): Article | undefined {
  const lookalikes = createLookalikes();
  for (const other of others) lookalikes.add(other);
  return lookalikes.find(wanted);
}

describe('near-identical text', () => {
  it('is found with another title, address, publisher and a credit line more', () => {
    for (const one of corpus) {
      const copy = {
        ...one,
        id: 'copy',
        title: 'Another title',
        url: 'https://example.org/copy',
        publisher: 'Another paper',
        body: `${one.body}\n\nReporting by the agency.`,
      };
      expect(among(corpus, copy)?.id).toBe(one.id);
    }
  });

  it('is not seen in two articles of the sample corpus', () => {
    for (const one of corpus) {
      expect(
        among(
          corpus.filter((other) => other !== one),
          one,
        ),
      ).toBeUndefined();
    }
  });

  it('is not seen in a daily report of prices, whose words are the same and whose figures are not', () => {
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
    expect(among([monday], tuesday)).toBeUndefined();
    expect(among([monday], { ...tuesday, body: gold('3/11', '148,2') })?.id).toBe('mon');
  });

  it('is not seen across weeks: a yearly notice is printed again', () => {
    const one = corpus[0]!;
    expect(among([one], { ...one, id: 'next', published: '2030-01-01' })).toBeUndefined();
  });

  it('is not seen in another language', () => {
    const one = corpus[0]!;
    expect(among([{ ...one, language: 'other' }], one)).toBeUndefined();
  });

  it('is forgotten with its article', () => {
    const lookalikes = createLookalikes();
    const one = corpus[0]!;
    lookalikes.add(one);
    lookalikes.remove(one);
    expect(lookalikes.find({ ...one, id: 'copy' })).toBeUndefined();
  });

  it('takes a text of a word or two for what it is', () => {
    const short = (id: string, body: string) => article({ id, body });
    expect(among([short('a', 'Correction.')], short('b', 'Correction.'))?.id).toBe('a');
    expect(among([short('a', 'Correction.')], short('b', 'Weather.'))).toBeUndefined();
  });
});
