import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Owed } from '../../src/store/articles.ts';
import type { ChannelWork, Delivery } from '../../src/store/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { article } from '../helpers/articles.ts';
import { owedIn } from './owed.ts';

const NOON = new Date('2026-01-15T12:00:00Z');
const LEASE_MS = 30_000;
const HOUR_MS = 3_600_000;
const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

/** What the outbox of every store must do; `open` gives an empty one. */
export function outboxContract(name: string, open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  /** Subscribes channels of one server; each gets an id of its own. */
  async function subscribe(...channelIds: string[]): Promise<number[]> {
    const ids = [];
    for (const channelId of channelIds)
      ids.push((await store.subscriptions.put(wish({ channelId }), [], NOON)).id);
    return ids;
  }

  async function add(id: string, owed: readonly Owed[], now = NOON): Promise<void> {
    await store.articles.add({ article: article({ id }), origin: 'feed', keys: [id] }, owed, now);
  }

  const claim = (now: Date, limit = 10) => store.outbox.claim(now, limit, LEASE_MS);
  const articlesOf = (rows: readonly Delivery[]) => rows.map((row) => row.articleId);
  const idsOf = (rows: readonly Delivery[]) => rows.map((row) => row.id);

  async function claimOne(now: Date): Promise<ChannelWork> {
    const [work] = await claim(now);
    if (!work) throw new Error('nothing to claim');
    return work;
  }

  async function send(work: ChannelWork, rows: readonly Delivery[], now: Date, crosspost = false) {
    await store.outbox.sending(
      work,
      rows.map((row) => ({ id: row.id, version: 1 })),
      now,
    );
    const posted = { messageId: `m${rows[0]!.id}`, channelId: work.channelId, crosspost };
    await store.outbox.sent(idsOf(rows), posted, now);
  }

  /** A channel that is owed these articles, due at once. */
  async function owing(...articleIds: string[]): Promise<void> {
    const [subscriptionId] = await subscribe('1');
    for (const id of articleIds)
      await add(id, [{ channelId: '1', subscriptionId: subscriptionId!, dueAt: NOON }]);
  }

  describe(`${name}: claiming`, () => {
    it('gives a channel with what is owed to it, oldest first, and nothing before it is due', async () => {
      const [one, two] = await subscribe('1', '2');
      await add('a', [
        { channelId: '1', subscriptionId: one!, dueAt: at(0) },
        { channelId: '2', subscriptionId: two!, dueAt: at(60) },
      ]);
      await add('b', [{ channelId: '1', subscriptionId: one!, dueAt: at(0) }]);
      expect((await claim(at(0))).map((work) => [work.channelId, articlesOf(work.posts)])).toEqual([
        ['1', ['a', 'b']],
      ]);
      expect(await claim(at(29))).toEqual([]);
      expect((await claim(at(60))).map((work) => [work.channelId, articlesOf(work.posts)])).toEqual([
        ['1', ['a', 'b']],
        ['2', ['a']],
      ]);
    });

    it('owes an article to a channel once', async () => {
      const [one] = await subscribe('1');
      const owed = { channelId: '1', subscriptionId: one!, dueAt: NOON };
      await add('a', [owed, owed]);
      expect(articlesOf((await claimOne(at(0))).posts)).toEqual(['a']);
    });

    it('gives a channel to nobody else until the lease ends, also when more is owed to it', async () => {
      await owing('a');
      expect(await claim(at(0))).toHaveLength(1);
      await store.subscriptions.put(wish({ channelId: '1', filter: 'x' }), [], NOON);
      await add('b', [{ channelId: '1', subscriptionId: 2, dueAt: at(1) }], at(1));
      expect(await claim(at(2))).toEqual([]);
      expect(await store.outbox.nextAt()).toEqual(at(30));
      expect(articlesOf((await claimOne(at(30))).posts)).toEqual(['a', 'b']);
    });

    it('gives those first that waited longest, and as many as are asked for', async () => {
      const [one, two, three] = await subscribe('1', '2', '3');
      await add('a', [
        { channelId: '1', subscriptionId: one!, dueAt: at(30) },
        { channelId: '2', subscriptionId: two!, dueAt: at(10) },
        { channelId: '3', subscriptionId: three!, dueAt: at(20) },
      ]);
      expect((await claim(at(40), 2)).map((work) => work.channelId)).toEqual(['2', '3']);
    });

    it('tells when something is next to be done', async () => {
      expect(await store.outbox.nextAt()).toBeUndefined();
      const [one] = await subscribe('1');
      await add('a', [{ channelId: '1', subscriptionId: one!, dueAt: at(60) }]);
      expect(await store.outbox.nextAt()).toEqual(at(60));
      const work = await claimOne(at(60));
      await send(work, work.posts, at(61));
      await store.outbox.release(work, at(61));
      expect(await store.outbox.nextAt()).toBeUndefined();
      expect(await claim(at(1000))).toEqual([]);
    });

    it('takes a lost lease for lost', async () => {
      await owing('a');
      const slow = await claimOne(at(0));
      const other = await claimOne(at(31));
      const rows = [{ id: slow.posts[0]!.id, version: 1 }];
      expect(await store.outbox.sending(slow, rows, at(32))).toBe(false);
      expect(await store.outbox.renew(slow, at(32))).toBe(false);
      await store.outbox.release(slow, at(32));
      expect(await claim(at(33))).toEqual([]);
      expect(await store.outbox.sending(other, rows, at(33))).toBe(true);
      expect(await store.outbox.nextAt()).toEqual(at(63));
    });
  });

  describe(`${name}: what was tried`, () => {
    it('keeps its first time, version and lead on every further try', async () => {
      await owing('a', 'b', 'c');
      const work = await claimOne(at(0));
      const [a, b] = work.posts;
      const rows = [a!, b!].map((row) => ({ id: row.id, version: 1 }));
      await store.outbox.sending(work, rows, at(1));
      await store.outbox.retry([a!.id, b!.id], at(10), 'status 502');
      await store.outbox.release(work, at(2));
      expect(await store.outbox.nextAt()).toEqual(at(10));

      const again = await claimOne(at(10));
      expect(articlesOf(again.tried)).toEqual(['a', 'b']);
      expect(again.posts).toEqual([]);
      expect(again.tried[0]).toMatchObject({ attempts: 1, reason: 'status 502', state: 'sending' });
      await store.outbox.sending(
        again,
        rows.map((row) => ({ ...row, version: 7 })),
        at(11),
      );
      await store.outbox.retry([a!.id, b!.id], at(20), 'status 502');
      await store.outbox.release(again, at(12));
      const third = await claimOne(at(20));
      for (const row of third.tried)
        expect(row.tried).toEqual({ firstAt: at(1), lastAt: at(11), version: 1, lead: a!.id });
    });

    it('is given whole after a crash, once the lease is over, and keeps later articles waiting', async () => {
      await owing('a', 'b');
      const work = await claimOne(at(0));
      await store.outbox.sending(work, [{ id: work.posts[0]!.id, version: 1 }], at(5));
      expect(await claim(at(34))).toEqual([]);
      const after = await claimOne(at(35));
      expect(articlesOf(after.tried)).toEqual(['a']);
      expect(after.posts).toEqual([]);
    });

    it('goes back to the front when it surely did not arrive', async () => {
      await owing('a', 'b');
      const work = await claimOne(at(0));
      const { id } = work.posts[0]!;
      await store.outbox.sending(work, [{ id, version: 1 }], at(1));
      await store.outbox.untried([id], at(100), 'rate limit');
      await store.outbox.release(work, at(2));
      expect(await claim(at(99))).toEqual([]);
      const again = await claimOne(at(100));
      expect(again.tried).toEqual([]);
      expect(articlesOf(again.posts)).toEqual(['a', 'b']);
      expect(again.posts[0]!.tried).toBeUndefined();
    });

    it('stays sent, whatever is said of it later', async () => {
      await owing('a');
      const work = await claimOne(at(0));
      await send(work, work.posts, at(1));
      const ids = idsOf(work.posts);
      await store.outbox.retry(ids, at(2), 'late');
      await store.outbox.untried(ids, at(2), 'late');
      await store.outbox.kill(ids, 'late');
      await store.outbox.park(ids, 'late');
      await store.outbox.release(work, at(2));
      expect(await owedIn(store, '1', ['a', 'z'])).toEqual(new Map([['a', 'sent']]));
      expect(await claim(at(1000))).toEqual([]);
    });

    it('leaves the later ones to go on when Discord refused it', async () => {
      await owing('a', 'b');
      const work = await claimOne(at(0));
      await store.outbox.park([work.posts[0]!.id], 'Invalid Form Body');
      await store.outbox.release(work, at(1));
      expect(articlesOf((await claimOne(at(1))).posts)).toEqual(['b']);
      const [status] = await store.outbox.status('100', at(1));
      expect(status!.parkedArticles).toEqual([{ articleId: 'a', reason: 'Invalid Form Body' }]);
    });
  });

  describe(`${name}: channels`, () => {
    it('that are parked wait for their probe with all that comes, and then have it all', async () => {
      await owing('a');
      const work = await claimOne(at(0));
      await store.outbox.parkChannel('1', 'no-permission', at(0), at(3600));
      await store.outbox.release(work, at(0));
      await add('b', [{ channelId: '1', subscriptionId: 1, dueAt: at(10) }], at(10));
      expect(await claim(at(3599))).toEqual([]);
      expect(await store.outbox.nextAt()).toEqual(at(3600));

      const probe = await claimOne(at(3600));
      expect(probe.parked).toEqual({ reason: 'no-permission', probes: 1 });
      expect(articlesOf(probe.posts)).toEqual(['a', 'b']);
      await store.outbox.openChannel('1');
      await store.outbox.release(probe, at(3600));
      expect((await claimOne(at(3600))).parked).toBeUndefined();
    });

    it('that are opened by hand are looked at at once, not when they were to be tried', async () => {
      await owing('a');
      const work = await claimOne(NOON);
      await store.outbox.parkChannel('1', 'no-access', NOON, at(3600));
      await store.outbox.release(work, NOON);
      expect(await store.outbox.nextAt()).toEqual(at(3600));
      await store.outbox.openChannel('1');
      expect(await store.outbox.nextAt()).toEqual(NOON);
      expect(articlesOf((await claimOne(at(1))).posts)).toEqual(['a']);
    });

    it('are tried again soon when something has changed, later after every try in vain, never later than before', async () => {
      await owing('a');
      expect(await store.outbox.parked({ serverId: '100' })).toEqual([]);
      const probeAt = at(8 * 3600);
      const parkAt = async (now: Date) => {
        const work = await claimOne(now);
        await store.outbox.parkChannel('1', 'no-permission', now, probeAt);
        await store.outbox.release(work, now);
      };
      const parked = async () => (await store.outbox.status('100', NOON))[0]!.parked!;
      await parkAt(NOON);
      await store.outbox.probeSoon(['1', '2'], NOON);
      expect(await parked()).toMatchObject({ probeAt: at(1), changedAt: NOON });
      expect(await store.outbox.nextAt()).toEqual(at(1));
      for (const [tries, waits] of [
        [2, 2],
        [3, 4],
        [4, 8],
      ] as const) {
        const now = at(tries * 600);
        await store.outbox.probeSoon(['1'], now);
        await parkAt(now);
        expect(await parked()).toEqual({ reason: 'no-permission', since: NOON, probeAt });
        await store.outbox.probeSoon(['1'], now);
        expect((await parked()).probeAt).toEqual(at(tries * 600 + waits));
      }
      await store.outbox.probeSoon(['1'], at(9 * 3600));
      expect((await parked()).probeAt).toEqual(at(4 * 600 + 8));
    });

    it('are named by their server or their ids, with whether anything waits there', async () => {
      await owing('a');
      await store.outbox.parkChannel('1', 'no-access', NOON, at(3600));
      const one = { channelId: '1', reason: 'no-access', triedAt: NOON, hasWork: true };
      expect(await store.outbox.parked({ serverId: '100' })).toEqual([one]);
      expect(await store.outbox.parked({ channelIds: ['1', '2'] })).toEqual([one]);
      expect(await store.outbox.parked({ serverId: '200' })).toEqual([]);
      await store.articles.withdraw(['a'], NOON);
      expect(await store.outbox.parked({ channelIds: ['1'] })).toEqual([{ ...one, hasWork: false }]);
    });

    it('are none any more once nobody subscribes to them', async () => {
      await owing('a');
      const { id } = await store.subscriptions.put(wish({ channelId: '1', filter: 'x' }), [], NOON);
      await store.outbox.parkChannel('1', 'no-channel', NOON, at(3600));
      await store.subscriptions.remove(id);
      expect(await store.outbox.parked({ serverId: '100' })).toHaveLength(1);
      const [left] = await store.subscriptions.of({ channelId: '1' });
      await store.subscriptions.remove(left!.id);
      expect(await store.outbox.parked({ serverId: '100' })).toEqual([]);
    });

    it('of a server that rests are not tried, whatever changes', async () => {
      await owing('a');
      await store.outbox.parkChannel('1', 'no-access', NOON, at(3600));
      expect(await store.subscriptions.wake('100', NOON)).toBe(false);
      expect(await store.subscriptions.rest('100', NOON)).toBe(true);
      expect(await store.subscriptions.rest('100', NOON)).toBe(false);
      await store.outbox.probeSoon(['1'], NOON);
      expect(await store.outbox.nextAt()).toBeUndefined();
      expect(await store.subscriptions.wake('100', NOON)).toBe(true);
      expect(await store.outbox.nextAt()).toEqual(NOON);
    });

    it('tell their server once why they are parked, and again when parked anew', async () => {
      await owing('a');
      await store.outbox.parkChannel('1', 'no-permission', at(0), at(10));
      await store.outbox.parkChannel('1', 'no-permission', at(10), at(30));
      expect(await store.outbox.takeUntold('999', at(10))).toEqual([]);
      expect(await store.outbox.takeUntold('100', at(10))).toEqual([
        { channelId: '1', reason: 'no-permission' },
      ]);
      expect(await store.outbox.takeUntold('100', at(10))).toEqual([]);
      await store.outbox.openChannel('1');
      expect(await store.outbox.takeUntold('100', at(10))).toEqual([]);
      await store.outbox.parkChannel('1', 'no-channel', at(40), at(50));
      await store.outbox.told('1', at(41));
      expect(await store.outbox.takeUntold('100', at(42))).toEqual([]);
      const [status] = await store.outbox.status('100', at(42));
      expect(status!.parked).toEqual({ reason: 'no-channel', since: at(40), probeAt: at(50) });
    });

    it('have posts that are put off, and is looked at again when they are due', async () => {
      await owing('a', 'b');
      const work = await claimOne(NOON);
      await store.outbox.putOff([work.posts[0]!.id], at(600));
      await send(work, [work.posts[1]!], NOON);
      await store.outbox.putOff(idsOf(work.posts), at(600));
      await store.outbox.release(work, NOON);
      expect(await store.outbox.nextAt()).toEqual(at(600));
      expect(articlesOf((await claimOne(at(600))).posts)).toEqual(['a']);
    });

    it('that are held wait, and know of it until all has gone out', async () => {
      await owing('a', 'b');
      const work = await claimOne(at(0));
      await store.outbox.holdUntil('1', at(100));
      await store.outbox.release(work, at(0));
      expect(await claim(at(99))).toEqual([]);
      const held = await claimOne(at(100));
      expect(held.wasHeld).toBe(true);
      await send(held, held.posts.slice(0, 1), at(100));
      await store.outbox.release(held, at(100));
      const rest = await claimOne(at(101));
      expect([rest.wasHeld, articlesOf(rest.posts)]).toEqual([true, ['b']]);
      await send(rest, rest.posts, at(101));
      await store.outbox.release(rest, at(101));
      await add('c', [{ channelId: '1', subscriptionId: 1, dueAt: at(102) }]);
      expect((await claimOne(at(102))).wasHeld).toBe(false);
    });

    it('know the posts of the last hour, several articles in one as one', async () => {
      await owing('a', 'b', 'c');
      const work = await claimOne(at(0));
      const [a, b, c] = work.posts;
      await send(work, [a!, b!], at(1));
      await send(work, [c!], at(5));
      await store.outbox.release(work, at(5));
      await add('d', [{ channelId: '1', subscriptionId: 1, dueAt: at(6) }]);
      const next = await claimOne(at(6));
      expect(next.lastHour).toEqual([at(1), at(5)]);
      await store.outbox.release(next, at(6));
      const later = await claimOne(new Date(at(1).getTime() + HOUR_MS));
      expect(later.lastHour).toEqual([at(5)]);
    });

    it('of a server that rests are left alone until it wakes, then looked at again', async () => {
      await owing('a');
      await store.subscriptions.rest('100', at(1));
      expect(await claim(at(1000))).toEqual([]);
      await add('b', [{ channelId: '1', subscriptionId: 1, dueAt: at(2) }]);
      expect(await claim(at(1000))).toEqual([]);
      await store.subscriptions.wake('100', at(2000));
      expect(articlesOf((await claimOne(at(2000))).posts)).toEqual(['a']);
    });
  });

  describe(`${name}: after the post`, () => {
    async function posted(...articleIds: string[]): Promise<Delivery[]> {
      await owing(...articleIds);
      const work = await claimOne(at(0));
      await send(work, work.posts, at(1), true);
      await store.outbox.release(work, at(1));
      return [...work.posts];
    }

    it('falls due for an edit when an article is corrected, with all that stands in the post', async () => {
      const rows = await posted('a', 'b');
      await store.outbox.crossposted(rows[0]!.id);
      const corrected = { article: article({ id: 'b', body: 'New.' }), origin: 'feed' as const, keys: [] };
      await store.articles.correct(corrected, at(50));
      const work = await claimOne(at(50));
      expect(work.edits.map(articlesOf)).toEqual([['a', 'b']]);
      expect(work.edits[0]![1]!.posted).toEqual({
        messageId: `m${rows[0]!.id}`,
        channelId: '1',
        version: 1,
        at: at(1),
      });
      await store.outbox.editLater([rows[1]!.id], at(70));
      await store.outbox.release(work, at(50));
      expect(await claim(at(69))).toEqual([]);
      const again = await claimOne(at(70));
      await store.outbox.edited([
        { id: rows[0]!.id, version: 1 },
        { id: rows[1]!.id, version: 2 },
      ]);
      await store.outbox.release(again, at(71));
      expect(await claim(at(1000))).toEqual([]);
    });

    it('is due again when it was corrected once more while it was edited', async () => {
      const rows = await posted('a');
      await store.outbox.crossposted(rows[0]!.id);
      const corrected = { article: article({ id: 'a' }), origin: 'feed' as const, keys: [] };
      await store.articles.correct(corrected, at(50));
      const work = await claimOne(at(50));
      await store.articles.correct(corrected, at(51));
      await store.outbox.edited([{ id: rows[0]!.id, version: 2 }]);
      await store.outbox.release(work, at(52));
      expect((await claimOne(at(52))).edits.map(articlesOf)).toEqual([['a']]);
    });

    it('is due for an edit when the correction came while it was on its way', async () => {
      await owing('a');
      const work = await claimOne(at(0));
      await store.outbox.sending(work, [{ id: work.posts[0]!.id, version: 1 }], at(1));
      await store.articles.correct({ article: article({ id: 'a' }), origin: 'feed', keys: [] }, at(2));
      const posted = { messageId: 'm', channelId: '1', crosspost: false };
      await store.outbox.sent(idsOf(work.posts), posted, at(3));
      await store.outbox.release(work, at(3));
      expect((await claimOne(at(3))).edits.map(articlesOf)).toEqual([['a']]);
    });

    it('is not edited when its message is gone', async () => {
      const rows = await posted('a');
      await store.outbox.crossposted(rows[0]!.id);
      await store.articles.correct({ article: article({ id: 'a' }), origin: 'feed', keys: [] }, at(50));
      const work = await claimOne(at(50));
      await store.outbox.editNever(idsOf(work.edits[0]!), 'Unknown Message');
      await store.outbox.release(work, at(51));
      expect(await claim(at(1000))).toEqual([]);
    });

    it('is published by its leading row alone, later where that must wait', async () => {
      const rows = await posted('a', 'b');
      const work = await claimOne(at(1));
      expect(articlesOf(work.crossposts)).toEqual(['a']);
      await store.outbox.crosspostLater(rows[0]!.id, at(600));
      await store.outbox.release(work, at(2));
      expect(await claim(at(599))).toEqual([]);
      const again = await claimOne(at(600));
      expect(articlesOf(again.crossposts)).toEqual(['a']);
      await store.outbox.crosspostNever(rows[0]!.id, 'Unknown Message');
      await store.outbox.release(again, at(601));
      expect(await claim(at(9000))).toEqual([]);
    });
  });

  describe(`${name}: what is owed no longer`, () => {
    it('dies with its article, but what was tried goes its way', async () => {
      await owing('a', 'b');
      const work = await claimOne(at(0));
      await store.outbox.sending(work, [{ id: work.posts[0]!.id, version: 1 }], at(1));
      await store.articles.withdraw(['a', 'b'], at(2));
      expect(await owedIn(store, '1', ['a', 'b'])).toEqual(
        new Map([
          ['a', 'sending'],
          ['b', 'dead'],
        ]),
      );
    });

    it('dies with its subscription, unless another of the channel wants it', async () => {
      const [one] = await subscribe('1');
      const { id: other } = await store.subscriptions.put(wish({ channelId: '1', filter: 'x' }), [], NOON);
      await add('a', [{ channelId: '1', subscriptionId: one!, dueAt: NOON }]);
      await add('b', [{ channelId: '1', subscriptionId: one!, alsoFor: [other], dueAt: NOON }]);
      await store.subscriptions.remove(one!);
      const work = await claimOne(at(0));
      expect(work.posts.map((row) => [row.articleId, row.alsoFor])).toEqual([['b', [other]]]);
      expect((await owedIn(store, '1', ['a'])).get('a')).toBe('dead');
    });

    it('is owed again when its article comes back', async () => {
      await owing('a');
      await store.articles.withdraw(['a'], at(1));
      await add('a', [{ channelId: '1', subscriptionId: 1, dueAt: at(2) }], at(2));
      expect(articlesOf((await claimOne(at(2))).posts)).toEqual(['a']);
    });

    it('can be told with what has become of it, when and why', async () => {
      const [subscriptionId] = await subscribe('1');
      const owe = { channelId: '1', subscriptionId: subscriptionId!, dueAt: NOON };
      for (const id of ['a', 'b', 'c']) await add(id, [owe]);
      await add('d', [{ ...owe, dueAt: at(600) }]);
      const work = await claimOne(at(0));
      const [a, b, c] = work.posts;
      await send(work, [a!], at(1));
      await store.outbox.park([b!.id], 'Invalid Form Body');
      await store.outbox.retry([c!.id], at(60), 'down');
      expect(await store.outbox.outcomes('1', ['a', 'b', 'c', 'd', 'z'])).toEqual(
        new Map([
          ['a', { state: 'sent', subscriptionId, dueAt: NOON, postedAt: at(1) }],
          ['b', { state: 'parked', subscriptionId, dueAt: NOON, reason: 'Invalid Form Body' }],
          ['c', { state: 'queued', subscriptionId, dueAt: at(60), reason: 'down' }],
          ['d', { state: 'queued', subscriptionId, dueAt: at(600) }],
        ]),
      );
      expect(await store.outbox.outcomes('2', ['a'])).toEqual(new Map());
      expect(await store.outbox.outcomes('1', [])).toEqual(new Map());
    });

    it('is dropped when it is old, except what nobody knows of', async () => {
      await owing('a', 'b', 'c', 'd');
      const work = await claimOne(at(0));
      const [a, b, c] = work.posts;
      await send(work, [a!], at(1));
      await store.outbox.kill([b!.id], 'withdrawn');
      await store.outbox.kill([c!.id], 'unknown');
      expect(await store.outbox.prune(at(0))).toBe(0);
      expect(await store.outbox.prune(at(10))).toBe(2);
      expect([...(await owedIn(store, '1', ['a', 'b', 'c', 'd'])).keys()]).toEqual(['c', 'd']);
    });
  });

  describe(`${name}: status`, () => {
    it('counts what waits, what went out and what nobody knows of', async () => {
      await owing('a', 'b', 'c', 'd');
      const work = await claimOne(at(0));
      const [a, b, c] = work.posts;
      await send(work, [a!], at(-2 * 86_400));
      await send(work, [b!], at(1));
      await store.outbox.kill([c!.id], 'unknown');
      expect(await store.outbox.status('100', at(2))).toEqual([
        {
          channelId: '1',
          waiting: 1,
          parkedArticles: [],
          unknown: 1,
          lastDay: 1,
          lastWeek: 2,
          lastPostedAt: at(1),
        },
      ]);
      expect(await store.outbox.status('999', at(2))).toEqual([]);
    });

    it('has a salt of this database alone', async () => {
      const salt = await store.outbox.salt();
      expect(salt).toBe(await store.outbox.salt());
      const other = await open();
      expect(await other.outbox.salt()).not.toBe(salt);
      await other.close();
    });
  });
}

/** A subscription to everything. */
export function wish(given: Partial<NewSubscription> = {}): NewSubscription {
  return {
    serverId: '100',
    channelId: '1',
    channelKind: 'text',
    filter: '',
    readerLanguage: 'en',
    mode: 'each',
    hours: [],
    timeZone: 'UTC',
    tags: [],
    ...given,
  };
}
