import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/store/readings.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { foldedSpace } from '../../src/store/words.ts';
import { article } from '../helpers/articles.ts';
import { readingOf } from './reading.ts';

describe('a word that too many passages hold', () => {
  it('is looked for in the latest share of them', async () => {
    const store = await openSqliteStore(':memory:');
    const news = Array.from({ length: 20 }, (_, at) => article({ id: `a${at}`, body: 'The flood came.' }));
    await store.articles.addBacklog(
      news.map((one) => ({
        article: one,
        origin: 'feed' as const,
        keys: [one.id],
        read: { reading: readingOf(one, 's1') },
      })),
      new Date(0),
    );
    const flood = store.readings.words.idOf(foldedSpace('en'), 'flood')!;
    expect(await store.readings.rankPassages([flood], {}, 50)).toHaveLength(20);
    const latest = await store.readings.rankPassages([flood], {}, 50, 0.25);
    const places = [...(await store.lists.placesOf(news.slice(-6).map(({ id }) => id))).values()];
    expect(latest.map(placeOf).sort((one, other) => one - other)).toEqual(places.toSorted((a, b) => a - b));
    await store.close();
  });
});
