import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { article } from '../helpers/articles.ts';
import { opened } from './opened.ts';
import { owedIn } from './owed.ts';
import { subscription } from './subscription.ts';

const NOON = new Date('2026-01-15T12:00:00Z');
const daysOn = (days: number) => new Date(NOON.getTime() + days * 86_400_000);

/** What every store must do with subscriptions; `open` gives an empty one. */
export function subscriptionsContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: subscriptions`, () => {
    const store = opened(open);
    const add = async (given = {}) => (await store().subscriptions.put(subscription(given), [], NOON)).id;

    it('gives a subscription back as it was kept', async () => {
      const full = subscription({
        channelKind: 'forum',
        filter: '"Biên Hòa" OR lũ',
        language: 'vi',
        publisher: 'VnExpress',
        mentionRoleId: '7',
        mode: 'digest',
        hours: [7, 18],
        quiet: { from: 22, to: 6 },
        tags: ['5', '6'],
      });
      const { id, isNew } = await store().subscriptions.put(full, [], NOON);
      expect(isNew).toBe(true);
      expect(await store().subscriptions.get(id)).toEqual({ ...full, id, createdAt: NOON });
    });

    it('changes the one of the same channel, filter, language and publisher in place', async () => {
      const id = await add({ filter: 'lũ', mode: 'each' });
      const again = await store().subscriptions.put(
        subscription({ filter: 'lũ', mode: 'digest', hours: [8] }),
        [],
        daysOn(1),
      );
      expect(again).toEqual({ id, isNew: false });
      expect(await store().subscriptions.get(id)).toMatchObject({
        mode: 'digest',
        hours: [8],
        createdAt: NOON,
      });
      expect(await store().subscriptions.active()).toHaveLength(1);
    });

    it('keeps those apart that differ in filter, language, publisher or channel', async () => {
      await add();
      await add({ filter: 'lũ' });
      await add({ language: 'vi' });
      await add({ publisher: 'VnExpress' });
      await add({ channelId: '2' });
      expect(await store().subscriptions.of({ channelId: '1' })).toHaveLength(4);
      expect(await store().subscriptions.of({ serverId: '100' })).toHaveLength(5);
    });

    it('never gives an id again', async () => {
      const first = await add();
      await store().subscriptions.remove(first);
      expect(await add()).toBeGreaterThan(first);
      expect(await store().subscriptions.get(first)).toBeUndefined();
    });

    it('removes one, and says when there was none', async () => {
      const id = await add();
      expect(await store().subscriptions.remove(id)).toBe(true);
      expect(await store().subscriptions.remove(id)).toBe(false);
    });

    it('owes the articles of a backfill, each once', async () => {
      for (const id of ['a', 'b']) {
        await store().articles.add({ article: article({ id }), origin: 'feed', keys: [] }, [], NOON);
      }
      await store().subscriptions.put(subscription(), ['a', 'b'], NOON);
      await store().subscriptions.put(subscription(), ['a', 'b'], NOON);
      expect(await owedIn(store(), '1', ['a', 'b'])).toEqual(
        new Map([
          ['a', 'queued'],
          ['b', 'queued'],
        ]),
      );
    });

    it('lets what waits fall due anew, and the articles of a backfill when told', async () => {
      const due = async () =>
        [...(await store().outbox.outcomes('1', ['a', 'b'])).values()].map((one) => one.dueAt);
      for (const id of ['a', 'b']) {
        await store().articles.add({ article: article({ id }), origin: 'feed', keys: [] }, [], NOON);
      }
      const { id } = await store().subscriptions.put(subscription(), ['a'], NOON, daysOn(2));
      expect(await due()).toEqual([daysOn(2)]);
      const other = await store().subscriptions.put(subscription({ filter: 'x' }), ['b'], NOON, daysOn(3));
      await store().subscriptions.dueAnew(id, daysOn(1));
      expect(await due()).toEqual([daysOn(1), daysOn(3)]);
      expect(await store().outbox.nextAt()).toEqual(daysOn(1));
      await store().subscriptions.dueAnew(other.id, NOON);
      const [work] = await store().outbox.claim(NOON, 1, 1000);
      expect(work?.posts.map((post) => post.articleId)).toEqual(['b']);
      await store().outbox.sending(work!, [{ id: work!.posts[0]!.id, version: 1 }], NOON);
      await store().subscriptions.dueAnew(other.id, daysOn(5));
      expect(await due()).toEqual([daysOn(1), NOON]);
    });

    it('lets go of what is owed to one that is removed', async () => {
      await store().articles.add({ article: article({ id: 'a' }), origin: 'feed', keys: [] }, [], NOON);
      const { id } = await store().subscriptions.put(subscription(), ['a'], NOON);
      await store().subscriptions.remove(id);
      expect(await owedIn(store(), '1', ['a'])).toEqual(new Map([['a', 'dead']]));
    });

    it('keeps where a server wants to be told of closed channels, whether it is subscribed or not', async () => {
      const { subscriptions } = store();
      expect(await subscriptions.noticesIn('100')).toBeUndefined();
      await subscriptions.setNoticesIn('100', '7');
      await add();
      expect(await subscriptions.noticesIn('100')).toBe('7');
      expect(await subscriptions.active()).toHaveLength(1);
      await subscriptions.setNoticesIn('100', undefined);
      expect(await subscriptions.noticesIn('100')).toBeUndefined();
      await subscriptions.setNoticesIn('100', '8');
      await subscriptions.rest('100', NOON);
      await subscriptions.forgetResting(daysOn(0));
      expect(await subscriptions.noticesIn('100')).toBeUndefined();
    });

    it('matches nothing new for a server that rests, and wakes it with all it had', async () => {
      const id = await add();
      await add({ serverId: '200', channelId: '2' });
      await store().subscriptions.rest('100', NOON);
      await store().subscriptions.rest('100', daysOn(3));
      expect((await store().subscriptions.active()).map((one) => one.serverId)).toEqual(['200']);
      expect(await store().subscriptions.of({ serverId: '100' })).toMatchObject([{ id }]);
      expect(await store().subscriptions.servers()).toEqual([
        { serverId: '100', restingSince: NOON },
        { serverId: '200' },
      ]);
      await store().subscriptions.wake('100', daysOn(29));
      expect(await store().subscriptions.active()).toHaveLength(2);
    });

    it('forgets a server that rested too long, with all that it was owed', async () => {
      await store().articles.add({ article: article({ id: 'a' }), origin: 'feed', keys: [] }, [], NOON);
      const { id } = await store().subscriptions.put(subscription(), ['a'], NOON);
      await add({ serverId: '200', channelId: '2' });
      await store().subscriptions.rest('100', NOON);
      expect(await store().subscriptions.forgetResting(daysOn(-1))).toEqual([]);
      expect(await store().subscriptions.forgetResting(daysOn(0))).toEqual(['100']);
      expect(await store().subscriptions.get(id)).toBeUndefined();
      expect(await owedIn(store(), '1', ['a'])).toEqual(new Map());
      expect((await store().subscriptions.servers()).map((one) => one.serverId)).toEqual(['200']);
    });
  });
}
