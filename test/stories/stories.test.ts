import { describe, expect, it } from 'vitest';
import { connected } from '../helpers/connected.ts';
import { joinAll, libraryOf, sampleArticles } from '../helpers/library.ts';

const flood = {
  title: 'Floods kill 43 in central Viet Nam',
  body: 'Floods in Dak Lak and Khanh Hoa have killed 43 people, the disaster agency said on 21 November 2025.\n\nMore than 67,000 houses were under water.',
  published: '2025-11-21',
};
const lu = {
  language: 'vi',
  publisher: 'Báo',
  title: 'Lũ miền Trung làm 43 người chết',
  body: 'Mưa lũ ở Đắk Lắk và Khánh Hòa đã làm 43 người chết, cơ quan phòng chống thiên tai cho biết ngày 21/11/2025.\n\nHơn 67.000 ngôi nhà bị ngập.',
  published: '2025-11-22',
};

const groups = async (given: Parameters<typeof connected>[0]): Promise<string[][]> =>
  (await connected(given)).stories.map((story) => story.articles.map((article) => article.id));

describe('stories', () => {
  it('join outlets and languages that tell of one event', async () => {
    expect(await groups([flood, lu])).toEqual([['a1', 'a2']]);
  });

  it('keep a flood in another month apart, however alike the words', async () => {
    expect(await groups([flood, { ...lu, published: '2025-10-21' }])).toEqual([['a1'], ['a2']]);
  });

  it('keep two events of one day apart', async () => {
    const trade = {
      title: 'Viet Nam and the US announce a trade framework',
      body: 'Viet Nam and the United States announced a framework on reciprocal tariffs in Kuala Lumpur on 21 November 2025.',
      published: '2025-11-21',
    };
    expect(await groups([flood, trade, lu])).toEqual([['a1', 'a3'], ['a2']]);
  });

  it('are what the front matter says where it says something', async () => {
    expect(
      await groups([
        { ...flood, stories: ['a'] },
        { ...lu, stories: ['b'] },
      ]),
    ).toEqual([['a1'], ['a2']]);
    const [story] = (await connected([{ ...flood, stories: ['floods'] }, lu])).stories;
    expect([story!.id, story!.articles.length]).toEqual(['floods', 2]);
  });

  it('share an article that tells of two', async () => {
    const given = [
      { ...flood, stories: ['floods', 'aid'] },
      { ...lu, stories: ['floods'] },
    ];
    expect((await connected(given)).stories.map(({ id, articles }) => [id, articles.length])).toEqual([
      ['floods', 2],
      ['aid', 1],
    ]);
  });

  it('are found in the sample corpus without its front matter, at least 9 in 10 pairs', async () => {
    const articles = await sampleArticles();
    const hidden = await joinAll(await libraryOf(articles.map((article) => ({ ...article, stories: [] }))));
    const pairs = (lists: readonly (readonly string[])[]) =>
      new Set(
        lists.flatMap((ids) =>
          ids.flatMap((one) => ids.filter((two) => one < two).map((two) => `${one} ${two}`)),
        ),
      );
    const found = pairs(hidden.stories.map((story) => story.articles.map(({ id }) => id)));
    const names = new Set(articles.flatMap(({ stories }) => stories));
    const wanted = pairs(
      [...names].map((name) => articles.filter(({ stories }) => stories.includes(name)).map(({ id }) => id)),
    );
    const right = [...found].filter((pair) => wanted.has(pair)).length;
    expect((2 * right) / (found.size + wanted.size)).toBeGreaterThanOrEqual(0.9);
  });
});

it('nothing at all has no stories', async () => {
  expect((await connected([])).stories).toEqual([]);
});
