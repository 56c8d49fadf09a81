import { describe, expect, it } from 'vitest';
import type { NewArticle } from '../../src/store/articles.ts';
import type { FeedState } from '../../src/store/feed-states.ts';
import type { Store } from '../../src/store/store.ts';
import { article } from '../helpers/articles.ts';
import { opened } from './opened.ts';
import { owedIn } from './owed.ts';
import { readingOf } from './reading.ts';
import { subscription } from './subscription.ts';

const NOON = new Date('2026-01-15T12:00:00Z');
const later = new Date('2026-01-15T13:00:00Z');

function news(given: Partial<NewArticle['article']> = {}, keys: readonly string[] = []): NewArticle {
  return {
    article: article(given),
    origin: 'feed',
    keys,
    read: { reading: readingOf(article(given), 's1') },
  };
}

/** What every store must do with articles; `open` gives an empty one. */
export function articlesContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: articles`, () => {
    const store = opened(open);

    it('gives an article back as it was kept, with what was read of it', async () => {
      const added = news({ title: 'Lũ lụt ở Huế', stories: ['flood'], body: 'Nước lên.\n\nNước rút.' });
      await store().articles.add(added, [], NOON);
      expect(await store().articles.all()).toEqual([
        { article: added.article, version: 1, origin: 'feed', storedAt: NOON, stamp: 's1' },
      ]);
    });

    it('lists articles in the order in which they were first stored', async () => {
      for (const id of ['b', 'a', 'c']) await store().articles.add(news({ id }), [], NOON);
      await store().articles.correct(news({ id: 'b', title: 'Corrected' }), later);
      expect((await store().articles.all()).map((one) => one.article.id)).toEqual(['b', 'a', 'c']);
    });

    it('finds an article by any of its keys, within its language only, the first key first', async () => {
      await store().articles.add(news({ id: 'a' }, ['https://example.org/1', 'guid-1']), [], NOON);
      await store().articles.add(news({ id: 'b' }, ['guid-2']), [], NOON);
      expect(await store().articles.find(['nothing', 'guid-1'], 'en')).toBe('a');
      expect(await store().articles.find(['guid-2', 'guid-1'], 'en')).toBe('b');
      expect(await store().articles.find(['guid-1'], 'vi')).toBeUndefined();
      expect(await store().articles.find([], 'en')).toBeUndefined();
    });

    it('finds it by keys that were added afterwards', async () => {
      await store().articles.add(news({ id: 'a' }, ['one']), [], NOON);
      await store().articles.addKeys('a', 'en', ['two', 'one']);
      expect(await store().articles.find(['two'], 'en')).toBe('a');
    });

    it('keeps old versions beside a correction', async () => {
      await store().articles.add(news({ title: 'First' }), [], NOON);
      expect(await store().articles.correct(news({ title: 'Second' }), later)).toBe(2);
      expect(await store().articles.get('a1')).toMatchObject({
        article: { title: 'Second' },
        version: 2,
        storedAt: NOON,
        isWithdrawn: false,
      });
      expect(await store().articles.version('a1', 1)).toMatchObject({ title: 'First' });
      expect(await store().articles.version('a1', 2)).toMatchObject({ title: 'Second' });
      expect(await store().articles.version('a1', 3)).toBeUndefined();
    });

    it('does not keep what was read of an old version for a new one', async () => {
      await store().articles.add(news(), [], NOON);
      await store().articles.correct({ ...news(), read: undefined }, later);
      expect((await store().articles.all())[0]).not.toHaveProperty('stamp');
      expect(await store().readings.get([1])).toEqual(new Map());
    });

    it('hides what is withdrawn, keeps its versions, and takes it back as a new version', async () => {
      await store().articles.add(news({ title: 'First' }, ['k']), [], NOON);
      await store().articles.withdraw(['a1'], later);
      expect(await store().articles.all()).toEqual([]);
      expect(await store().articles.get('a1')).toMatchObject({ isWithdrawn: true });
      expect(await store().articles.find(['k'], 'en')).toBe('a1');
      await store().articles.add(news({ title: 'Again' }), [], later);
      expect(await store().articles.all()).toMatchObject([{ article: { title: 'Again' }, version: 2 }]);
      expect(await store().articles.version('a1', 1)).toMatchObject({ title: 'First' });
    });

    it('refuses a second article with the id of one that is there, and stores nothing of it', async () => {
      await store().articles.add(news({ title: 'First' }), [], NOON);
      await expect(store().articles.add(news({ title: 'Other' }, ['k2']), [], NOON)).rejects.toThrow('a1');
      await expect(
        store().articles.addBacklog([news({ id: 'fresh' }), news({ title: 'Other' })], NOON),
      ).rejects.toThrow('a1');
      expect((await store().articles.all()).map((one) => one.article.title)).toEqual(['First']);
      expect(await store().articles.find(['k2'], 'en')).toBeUndefined();
    });

    it('refuses to correct what is not there', async () => {
      await expect(store().articles.correct(news({ id: 'unknown' }), NOON)).rejects.toThrow();
      expect(await store().articles.all()).toEqual([]);
    });

    it('keeps what is read again, of the version that was read', async () => {
      await store().articles.add(news(), [], NOON);
      const reading = readingOf(news().article, 's2');
      await store().articles.saveReadings([{ id: 'a1', version: 7, reading }]);
      expect((await store().articles.all())[0]!.stamp).toBe('s1');
      await store().articles.saveReadings([{ id: 'a1', version: 1, reading }]);
      expect((await store().articles.all())[0]!.stamp).toBe('s2');
    });

    it('remembers what could not be read, and why', async () => {
      await store().articles.add({ ...news(), read: { stamp: 's1', fault: 'takes too long' } }, [], NOON);
      expect(await store().articles.faulty()).toEqual([{ id: 'a1', fault: 'takes too long' }]);
      expect(await store().articles.progress('s1')).toEqual({ read: 0, faulty: 1, waiting: 0 });
      expect(await store().articles.waiting('s1', 10)).toEqual([]);
      expect((await store().articles.waiting('s2', 10)).map((one) => one.article.id)).toEqual(['a1']);
    });

    it('stores an article and what is owed of it together, each channel once', async () => {
      const { id } = await store().subscriptions.put(subscription({ channelId: '1' }), [], NOON);
      const other = await store().subscriptions.put(subscription({ channelId: '2' }), [], NOON);
      const owed = [
        { channelId: '1', subscriptionId: id, dueAt: NOON },
        { channelId: '2', subscriptionId: other.id, dueAt: NOON },
      ];
      await store().articles.add(news(), owed, NOON);
      expect(await owedIn(store(), '1', ['a1', 'b'])).toEqual(new Map([['a1', 'queued']]));
      await expect(store().articles.add(news(), owed, NOON)).rejects.toThrow();
      expect((await store().outbox.status('100', NOON)).map((one) => one.waiting)).toEqual([1, 1]);
    });

    it('owes nothing to a subscription that went while the article was read', async () => {
      const { id } = await store().subscriptions.put(subscription({ channelId: '1' }), [], NOON);
      await store().subscriptions.remove(id);
      await store().articles.add(news(), [{ channelId: '1', subscriptionId: id, dueAt: NOON }], NOON);
      expect(await owedIn(store(), '1', ['a1'])).toEqual(new Map());
    });

    it('lets what is owed of a withdrawn article go, and owes it again when it is back', async () => {
      const { id } = await store().subscriptions.put(subscription({ channelId: '1' }), [], NOON);
      const owed = [{ channelId: '1', subscriptionId: id, dueAt: NOON }];
      await store().articles.add(news(), owed, NOON);
      await store().articles.withdraw(['a1'], later);
      expect(await owedIn(store(), '1', ['a1'])).toEqual(new Map([['a1', 'dead']]));
      await store().articles.add(news(), owed, later);
      expect(await owedIn(store(), '1', ['a1'])).toEqual(new Map([['a1', 'queued']]));
    });
  });

  describe(`${name}: feeds`, () => {
    const store = opened(open);
    const state: FeedState = {
      url: 'https://example.org/rss',
      etag: '"1"',
      nextPollAt: NOON,
      failures: 2,
      fault: { problem: 'answers 503', remedy: 'wait' },
      problems: [{ entry: 'Video', problem: 'has no text', remedy: 'nothing to do' }],
      entries: { x1: { kind: 'done' }, x2: { kind: 'later', tries: 1, againAt: later } },
    };

    it('gives a state back as it was kept, times as times', async () => {
      await store().feeds.put(state);
      await store().feeds.put({ ...state, lastGoodAt: later });
      expect(await store().feeds.get(state.url)).toEqual({ ...state, lastGoodAt: later });
      expect(await store().feeds.all()).toEqual([{ ...state, lastGoodAt: later }]);
    });

    it('knows nothing of a feed that was never polled', async () => {
      expect(await store().feeds.get('https://example.org/other')).toBeUndefined();
    });

    it('forgets feeds that are followed no longer', async () => {
      await store().feeds.put(state);
      await store().feeds.put({ ...state, url: 'https://example.org/b' });
      await store().feeds.keepOnly(['https://example.org/b']);
      expect((await store().feeds.all()).map((one) => one.url)).toEqual(['https://example.org/b']);
    });
  });
}
