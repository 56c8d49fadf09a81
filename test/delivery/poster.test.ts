import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusals } from '../helpers/delivery/fake-discord.ts';
import { type Newsroom, newsroom, START, titlesIn } from '../helpers/delivery/newsroom.ts';
import { owedIn } from '../store/owed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom();
});
afterEach(() => room.close());

const sinceStart = (ms: number) => new Date(START.getTime() + ms);
const kinds = () => room.discord.requests.filter((one) => one.kind !== 'servers').map((one) => one.kind);

/** Articles named after their numbers, one after the other. */
async function arriveMany(count: number, prefix = 'n'): Promise<void> {
  for (let number = 1; number <= count; number++) await room.arrive(`${prefix}${number}`);
}

describe('a new article', () => {
  it('reaches every channel that asked for it, once, and in order', async () => {
    await room.subscribe({ channelId: '1' });
    await room.subscribe({ channelId: '2' });
    await room.subscribe({ channelId: '2', filter: 'x' });
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(MINUTE);
    expect([room.titles('1'), room.titles('2')]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(room.poster.health()).toMatchObject({ posts: 4, articles: 4, unknown: 0, gate: { kind: 'open' } });
  });

  it('pings a role only where the subscription asks for it', async () => {
    await room.subscribe({ channelId: '1' });
    await room.subscribe({ channelId: '2', mentionRoleId: '55' });
    await room.arrive('a');
    expect(room.discord.in('1')[0]!.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(JSON.stringify(room.discord.in('1')[0]!.body)).not.toContain('roles');
    expect(room.discord.in('2')[0]!.body).toMatchObject({
      allowed_mentions: { parse: [], roles: ['55'] },
      components: [{ content: '<@&55>' }, {}],
    });
  });

  it('opens a thread in a forum', async () => {
    room.discord.channels.set('1', 15);
    await room.subscribe({ channelKind: 'forum' });
    await room.arrive('a', { title: 'Biên Hòa' });
    expect(room.discord.in('1').map((one) => one.threadName)).toEqual(['Biên Hòa']);
  });

  it('waits until quiet hours are over', async () => {
    await room.subscribe({ quiet: { from: 12, to: 15 } });
    await room.arrive('a');
    await room.clock.pass(3 * HOUR - 1);
    expect(room.titles()).toEqual([]);
    await room.clock.pass(1);
    expect(room.titles()).toEqual(['a']);
  });

  it('waits for the end of quiet hours also when something else has kept it until they began', async () => {
    await room.subscribe({ quiet: { from: 13, to: 15 } });
    await arriveMany(14);
    await room.clock.pass(3 * HOUR - 1);
    expect(room.titles()).toHaveLength(12);
    await room.clock.pass(MINUTE);
    expect(room.titles().slice(12)).toEqual(['n13 + n14']);
  });

  it.each([
    ['en', 'Gathered: this channel gets at most 12 posts an hour, and one after quiet hours.'],
    ['vi', 'Gộp chung vì kênh này nhận nhiều nhất 12 lượt đăng mỗi giờ, và một lượt khi hết giờ yên tĩnh.'],
  ])(
    'comes with all others of the quiet hours in one post with one ping, which says why, in %s',
    async (readerLanguage, why) => {
      await room.subscribe({ quiet: { from: 12, to: 15 }, mentionRoleId: '55', readerLanguage });
      await arriveMany(12);
      await room.clock.pass(3 * HOUR);
      await room.arrive('later');
      expect(room.titles().map((title) => title.split(' + ').length)).toEqual([12, 1]);
      const pinging = room.discord.in('1').map((one) => JSON.stringify(one.body).includes('"roles"'));
      expect(pinging).toEqual([true, true]);
      const [gathered] = room.discord.in('1');
      expect(JSON.stringify(gathered!.body).replaceAll('\\', '')).toContain(why.replaceAll('\\', ''));
      await room.correct('n3', { title: 'n3 corrected' });
      await room.clock.pass(MINUTE);
      expect(JSON.stringify(gathered!.edits[0])).toContain(why);
    },
  );

  it('comes with many others of the quiet hours in several posts, of which the first alone pings', async () => {
    await room.subscribe({ quiet: { from: 12, to: 15 }, mentionRoleId: '55' });
    await arriveMany(16);
    await room.clock.pass(4 * HOUR);
    expect(room.titles().map((title) => title.split(' + ').length)).toEqual([15, 1]);
    const pinging = room.discord.in('1').map((one) => JSON.stringify(one.body).includes('"roles"'));
    expect(pinging).toEqual([true, false]);
  });

  it('alone in its quiet hours is posted as any other', async () => {
    await room.subscribe({ quiet: { from: 12, to: 15 } });
    await room.arrive('a', { body: 'It cost 100 dollars.' });
    await room.clock.pass(3 * HOUR);
    expect(JSON.stringify(room.discord.in('1')[0]!.body)).toContain('It cost 100 dollars');
  });

  it('is gathered with others into a digest at its hour, ten at most in one, the role pinged once', async () => {
    await room.subscribe({ mode: 'digest', hours: [18], mentionRoleId: '55' });
    await arriveMany(12);
    await room.clock.pass(6 * HOUR - 1);
    expect(room.titles()).toEqual([]);
    await room.clock.pass(MINUTE);
    expect(room.titles()).toEqual(['n1 + n2 + n3 + n4 + n5 + n6 + n7 + n8 + n9 + n10', 'n11 + n12']);
    const pinging = room.discord.in('1').map((one) => JSON.stringify(one.body).includes('"roles"'));
    expect(pinging).toEqual([true, false]);
  });

  it('goes with its subscription, but stays where another of the channel wants it', async () => {
    const first = await room.subscribe({ quiet: { from: 12, to: 13 } });
    await room.subscribe({ filter: 'x', quiet: { from: 12, to: 13 } });
    const alone = await room.subscribe({ channelId: '2', quiet: { from: 12, to: 13 } });
    await room.arrive('a');
    await room.store.subscriptions.remove(first);
    await room.store.subscriptions.remove(alone);
    await room.clock.pass(HOUR);
    expect([room.titles('1'), room.titles('2')]).toEqual([['a'], []]);
  });

  it('is not posted once it was withdrawn; what was posted stays', async () => {
    await room.subscribe();
    await room.subscribe({ channelId: '2', quiet: { from: 12, to: 13 } });
    await room.arrive('a');
    await room.store.articles.withdraw(['a'], room.clock.now());
    await room.clock.pass(HOUR);
    expect([room.titles('1'), room.titles('2')]).toEqual([['a'], []]);
  });
});

describe('too many articles for one channel', () => {
  it('wait after the twelfth post of an hour, and then come as digests: none is dropped', async () => {
    await room.subscribe();
    await arriveMany(40);
    await room.clock.pass(MINUTE);
    expect(room.titles()).toEqual(Array.from({ length: 12 }, (_, at) => `n${at + 1}`));
    await room.clock.pass(HOUR);
    const later = room.titles().slice(12);
    expect(later.map((title) => title.split(' + ').length)).toEqual([10, 10, 8]);
    expect(later.flatMap((title) => title.split(' + '))).toEqual(
      Array.from({ length: 28 }, (_, at) => `n${at + 13}`),
    );
    const why = 'Gathered: this channel gets at most 12 posts an hour.';
    const bodies = room.discord.in('1').map((one) => JSON.stringify(one.body).replaceAll('\\', ''));
    expect(bodies.map((body) => body.includes(why))).toEqual(Array.from({ length: 15 }, (_, at) => at >= 12));
    await room.clock.pass(HOUR);
    await room.arrive('single');
    expect(room.titles().at(-1)).toBe('single');
  });

  it('never get more than twelve posts into any hour', async () => {
    await room.subscribe();
    for (let round = 0; round < 8; round++) {
      await arriveMany(20, `r${round}-`);
      await room.clock.pass(25 * MINUTE);
    }
    await room.clock.pass(5 * HOUR);
    const times = room.discord.in('1').map((one) => one.createdAt.getTime());
    const most = Math.max(
      ...times.map((time) => times.filter((one) => one >= time && one < time + HOUR).length),
    );
    expect(most).toBe(12);
    const all = room.titles().flatMap((title) => title.split(' + '));
    expect([all.length, new Set(all).size]).toEqual([160, 160]);
  });

  it('are ten an hour in an announcement channel, where each is also published', async () => {
    room.discord.channels.set('1', 5);
    await room.subscribe({ channelKind: 'announcement' });
    await arriveMany(11);
    await room.clock.pass(MINUTE);
    expect(room.discord.in('1').map((one) => one.isCrossposted)).toEqual(Array(10).fill(true));
    await room.clock.pass(HOUR);
    expect(room.discord.in('1').map((one) => one.isCrossposted)).toEqual(Array(11).fill(true));
  });
});

describe('a request whose answer is lost', () => {
  it('is sent again with the same nonce, and stands in the channel once', async () => {
    await room.subscribe();
    let lost = 0;
    room.discord.trouble = (kind) =>
      kind === 'post' && lost++ < 3 ? { refusal: refusals.lost, afterAccepting: true } : undefined;
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(MINUTE);
    expect(room.titles()).toEqual(['a', 'b']);
    const nonces = room.discord.requests.filter((one) => one.kind === 'post').map((one) => one.nonce);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces.slice(0, 4)).toEqual(Array(4).fill(nonces[0]));
    expect(nonces[0]!.length).toBe(25);
    expect(kinds()).not.toContain('recent');
  });

  it('is looked for when the nonce is no longer good, and found', async () => {
    await room.subscribe();
    room.discord.trouble = () => ({ refusal: refusals.lost, afterAccepting: true });
    await room.arrive('a');
    room.discord.trouble = () => ({ refusal: refusals.lost });
    await room.clock.pass(10 * MINUTE);
    room.discord.trouble = () => undefined;
    await room.clock.pass(HOUR);
    expect(room.titles()).toEqual(['a']);
    expect(kinds().at(-1)).toBe('recent');
    expect((await owedIn(room.store, '1', ['a'])).get('a')).toBe('sent');
  });

  it('is sent anew when the nonce is no longer good and it never arrived', async () => {
    await room.subscribe();
    room.discord.trouble = () => ({ refusal: refusals.lost });
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(3 * HOUR);
    expect(room.titles()).toEqual([]);
    room.discord.trouble = () => undefined;
    await room.clock.pass(HOUR);
    expect(room.titles()).toEqual(['a', 'b']);
  });

  it('is not looked for while it may still be on its way', async () => {
    await room.subscribe();
    await room.store.articles.add(added('a'), [{ channelId: '1', subscriptionId: 1, dueAt: START }], START);
    const [work] = await room.store.outbox.claim(START, 1, 1);
    // The last of several tries, long after the first.
    await room.store.outbox.sending(work!, [{ id: work!.posts[0]!.id, version: 1 }], sinceStart(0));
    await room.store.outbox.sending(work!, [{ id: work!.posts[0]!.id, version: 1 }], sinceStart(10 * MINUTE));
    await room.clock.pass(10 * MINUTE + 44_000);
    expect(kinds()).toEqual([]);
    await room.clock.pass(MINUTE);
    expect(kinds()).toEqual(['recent', 'post']);
  });

  it('is given up on, and said so, when the channel cannot be read', async () => {
    await room.subscribe();
    room.discord.mayRead = false;
    room.discord.trouble = (kind) =>
      kind === 'post' ? { refusal: refusals.lost, afterAccepting: true } : undefined;
    await room.arrive('a');
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.lost } : undefined);
    await room.clock.pass(10 * MINUTE);
    room.discord.trouble = () => undefined;
    await room.arrive('b');
    await room.clock.pass(HOUR);
    expect(room.titles()).toEqual(['a', 'b']);
    const [status] = await room.store.outbox.status('100', room.clock.now());
    expect(status!.unknown).toBe(1);
    expect(room.poster.health().unknown).toBe(1);
    expect(room.logged.join()).toContain('nobody knows whether these articles arrived');
  });

  it('is looked for first in a forum, where there are no nonces', async () => {
    room.discord.channels.set('1', 15);
    await room.subscribe({ channelKind: 'forum' });
    let lost = 0;
    room.discord.trouble = (kind) =>
      kind === 'openThread' && lost++ < 1 ? { refusal: refusals.lost, afterAccepting: true } : undefined;
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(2 * MINUTE);
    expect(room.titles()).toEqual(['a', 'b']);
    expect(kinds()).toEqual(['openThread', 'recent', 'openThread']);
  });

  it('keeps a digest together, whatever has come since', async () => {
    await room.subscribe({ mode: 'digest', hours: [18] });
    await arriveMany(3);
    let lost = 0;
    room.discord.trouble = (kind) => (kind === 'post' && lost++ < 2 ? { refusal: refusals.lost } : undefined);
    await room.clock.pass(6 * HOUR);
    await room.correct('n2', { title: 'n2 corrected' });
    await room.clock.pass(HOUR);
    expect(room.titles()).toEqual(['n1 + n2 + n3']);
    expect(room.discord.in('1')[0]!.edits.map((body) => titlesIn(body))).toEqual([
      ['n1', 'n2 corrected', 'n3'],
    ]);
  });
});

describe('a process that was killed', () => {
  it('leaves its channel to the next one when its lease ends, and nothing is doubled', async () => {
    await room.subscribe();
    await room.store.articles.add(added('a'), [{ channelId: '1', subscriptionId: 1, dueAt: START }], START);
    const [work] = await room.store.outbox.claim(START, 1, 45_000);
    await room.store.outbox.sending(work!, [{ id: work!.posts[0]!.id, version: 1 }], START);
    await room.arrive('b');
    await room.clock.pass(44_000);
    expect(kinds()).toEqual([]);
    await room.clock.pass(2_000);
    expect(room.titles()).toEqual(['a', 'b']);
  });
});

describe('a channel that takes nothing', () => {
  it('keeps its place: what waited goes out oldest first when it opens again', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noPermission } : undefined);
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(59 * MINUTE);
    expect(kinds()).toEqual(['post']);
    expect((await room.store.outbox.status('100', room.clock.now()))[0]!.parked).toEqual({
      reason: 'no-permission',
      since: START,
      probeAt: sinceStart(HOUR),
    });
    // Tried after 1 hour, 2 more, 4 more, 8, 16, and then once a day.
    await room.clock.pass(30 * DAY);
    const hours = room.discord.requests
      .filter((one) => one.kind === 'post')
      .map((one) => (one.at.getTime() - START.getTime()) / HOUR);
    expect(hours.slice(0, 8)).toEqual([0, 1, 3, 7, 15, 31, 55, 79]);
    room.discord.trouble = () => undefined;
    await room.clock.pass(DAY);
    expect(room.titles()).toEqual(['a', 'b']);
    expect((await room.store.outbox.status('100', room.clock.now()))[0]!.parked).toBeUndefined();
  });

  /** The notices in a channel, as JSON. */
  const noticesIn = (channelId: string) =>
    room.discord
      .in(channelId)
      .filter((one) => titlesIn(one.body).length === 0)
      .map((one) => JSON.stringify(one.body));

  it('is told of once in the channel that its server chose, in the language read in the closed one', async () => {
    await room.subscribe({ readerLanguage: 'vi' });
    await room.subscribe({ channelId: '2' });
    await room.store.subscriptions.setNoticesIn('100', '9');
    room.discord.trouble = (kind, channelId) =>
      kind === 'post' && channelId === '1' ? { refusal: refusals.noPermission } : undefined;
    await room.arrive('a');
    await room.clock.pass(DAY);
    expect(noticesIn('9').map((body) => /Tôi không đăng được vào <#1> nữa/u.test(body))).toEqual([true]);
    expect(noticesIn('2')).toEqual([]);
    expect(await room.store.outbox.takeUntold('100', room.clock.now())).toEqual([]);
  });

  it('is told of in no other channel unasked: it is left for the next who manages the server', async () => {
    await room.subscribe();
    await room.subscribe({ channelId: '2' });
    room.discord.trouble = (kind, channelId) =>
      kind === 'post' && channelId === '1' ? { refusal: refusals.noPermission } : undefined;
    await room.arrive('a');
    await room.clock.pass(DAY);
    expect(noticesIn('2')).toEqual([]);
    expect(await room.store.outbox.takeUntold('100', room.clock.now())).toEqual([
      { channelId: '1', reason: 'no-permission' },
    ]);
  });

  it('is left for who manages the server, too, when the chosen channel takes nothing or is the closed one', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noPermission } : undefined);
    await room.store.subscriptions.setNoticesIn('100', '9');
    await room.arrive('a');
    await room.subscribe({ channelId: '9' });
    await room.arrive('b');
    await room.clock.pass(MINUTE);
    expect((await room.store.outbox.takeUntold('100', room.clock.now())).map((one) => one.channelId)).toEqual(
      ['1', '9'],
    );
  });

  it('is told of for three channels a day at most; the others are left for who manages the server', async () => {
    for (let channel = 1; channel <= 6; channel++) await room.subscribe({ channelId: String(channel) });
    await room.store.subscriptions.setNoticesIn('100', '7');
    room.discord.trouble = (kind, channelId) =>
      kind === 'post' && channelId !== '7' ? { refusal: refusals.noPermission } : undefined;
    await room.arrive('a');
    await room.clock.pass(HOUR);
    expect(noticesIn('7')).toHaveLength(3);
    expect(await room.store.outbox.takeUntold('100', room.clock.now())).toHaveLength(3);
  });

  it('is left for the next who manages the server to be told of when nobody else can be', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noChannel } : undefined);
    await room.arrive('a');
    expect(await room.store.outbox.takeUntold('100', room.clock.now())).toEqual([
      { channelId: '1', reason: 'no-channel' },
    ]);
  });

  it('does not lose a post that had perhaps arrived before', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) =>
      kind === 'post' ? { refusal: refusals.lost, afterAccepting: true } : undefined;
    await room.arrive('a');
    room.discord.trouble = () => ({ refusal: refusals.noAccess });
    await room.clock.pass(DAY);
    room.discord.trouble = () => undefined;
    await room.clock.pass(3 * DAY);
    expect(room.titles()).toEqual(['a']);
    expect((await owedIn(room.store, '1', ['a'])).get('a')).toBe('sent');
  });

  it('rests with its server when the bot was thrown out, and wakes when it is back', async () => {
    await room.subscribe();
    await room.arrive('a');
    room.discord.servers.clear();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noAccess } : undefined);
    await room.arrive('b');
    await room.clock.pass(2 * MINUTE);
    expect((await room.store.subscriptions.servers())[0]!.restingSince).toBeDefined();
    const before = kinds().length;
    await room.clock.pass(5 * DAY);
    expect(kinds().length).toBe(before);
    room.discord.servers.add('100');
    room.discord.trouble = () => undefined;
    await room.clock.pass(2 * HOUR);
    expect(room.titles()).toEqual(['a', 'b']);
  });

  it('is tried at once when rights in its server change, and its threads with it', async () => {
    for (const channelId of ['1', '2', '3']) {
      await room.subscribe({ channelId, channelKind: channelId === '3' ? 'thread' : 'text' });
    }
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noPermission } : undefined);
    await room.arrive('a');
    room.discord.trouble = () => undefined;
    await room.clock.pass(MINUTE);
    await room.poster.heed({ kind: 'rights', serverId: '999' });
    await room.clock.pass(MINUTE);
    expect(room.titles('1')).toEqual([]);
    await room.poster.heed({ kind: 'rights', serverId: '100', channelIds: ['1'] });
    await room.clock.pass(0);
    expect([room.titles('1'), room.titles('2'), room.titles('3')]).toEqual([['a'], [], ['a']]);
    await room.poster.heed({ kind: 'rights', serverId: '100' });
    await room.clock.pass(0);
    expect(room.titles('2')).toEqual(['a']);
  });

  it('is tried out of turn less and less often where changes mend nothing', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noPermission } : undefined);
    await room.arrive('a');
    // Somebody lets a role shine in all colours.
    for (let second = 0; second < 3600; second += 5) {
      await room.poster.heed({ kind: 'rights', serverId: '100' });
      await room.clock.pass(5_000);
    }
    expect(kinds().filter((kind) => kind === 'post').length).toBeLessThan(16);
  });

  it('rests as soon as the bot has left its server, and wakes as soon as it is back', async () => {
    await room.subscribe();
    await room.poster.heed({ kind: 'left', serverId: '100' });
    await room.arrive('a');
    await room.clock.pass(5 * MINUTE);
    expect(kinds()).toEqual([]);
    await room.poster.heed({ kind: 'joined', serverId: '100' });
    await room.arrive('b');
    expect(room.titles()).toEqual(['b']);
  });

  it('is tried at once when the bot was invited again to a server that it was not known to have left', async () => {
    await room.subscribe();
    room.discord.trouble = (kind) => (kind === 'post' ? { refusal: refusals.noAccess } : undefined);
    await room.arrive('a');
    room.discord.trouble = () => undefined;
    await room.clock.pass(2_000);
    await room.poster.heed({ kind: 'joined', serverId: '100' });
    await room.clock.pass(0);
    expect(room.titles()).toEqual(['a']);
  });

  it('is forgotten with its server after 30 days of rest', async () => {
    await room.subscribe();
    await room.arrive('a');
    room.discord.servers.clear();
    await room.clock.pass(29 * DAY);
    expect(await room.store.subscriptions.of({ serverId: '100' })).toHaveLength(1);
    await room.clock.pass(3 * DAY);
    expect(await room.store.subscriptions.of({ serverId: '100' })).toEqual([]);
    expect(await room.store.outbox.status('100', room.clock.now())).toEqual([]);
  });

  it('is posted in as what it is when it became of another kind', async () => {
    await room.subscribe();
    room.discord.channels.set('1', 15);
    await room.arrive('a');
    await room.arrive('b');
    expect(room.discord.in('1').map((one) => one.threadName)).toEqual(['a', 'b']);
    expect((await room.store.subscriptions.of({ channelId: '1' }))[0]!.channelKind).toBe('forum');
    expect(kinds()).toEqual(['post', 'channel', 'openThread', 'openThread']);
  });
});

describe('an article that Discord refuses', () => {
  const refuse = (title: string) => {
    const { messenger } = room.discord;
    const { post } = messenger;
    messenger.post = (channelId, outgoing) =>
      titlesIn(outgoing.body).includes(title) ? Promise.resolve(refusals.badForm) : post(channelId, outgoing);
  };

  it('is left out with its reason, and the others go on', async () => {
    await room.subscribe();
    refuse('b');
    for (const id of ['a', 'b', 'c']) await room.arrive(id);
    expect(room.titles()).toEqual(['a', 'c']);
    expect((await room.store.outbox.status('100', room.clock.now()))[0]!.parkedArticles).toEqual([
      { articleId: 'b', reason: 'Invalid Form Body (50035)' },
    ]);
  });

  it('does not take its digest with it', async () => {
    await room.subscribe({ mode: 'digest', hours: [18] });
    refuse('n2');
    await arriveMany(3);
    await room.clock.pass(7 * HOUR);
    expect(room.titles()).toEqual(['n1', 'n3']);
  });
});

describe('a correction', () => {
  it('changes the posts that are there, and pings nobody', async () => {
    await room.subscribe({ mentionRoleId: '55' });
    await room.arrive('a', { body: 'It cost 100 dollars.' });
    await room.clock.pass(HOUR);
    await room.correct('a', { body: 'It cost 130 dollars.' });
    await room.clock.pass(MINUTE);
    const [message] = room.discord.in('1');
    expect(message!.edits).toHaveLength(1);
    const text = JSON.stringify(message!.edits[0]);
    expect(text).toContain('It cost 130 dollars\\\\.'.replace('\\\\', ''));
    expect(text).toContain(`Corrected <t:${sinceStart(HOUR).getTime() / 1000}:D>`);
    expect(text).not.toContain('"roles"');
    expect(room.titles()).toEqual(['a']);
  });

  it('is made up for when nobody was subscribed for a while', async () => {
    const id = await room.subscribe();
    for (const name of ['a', 'b', 'c']) await room.arrive(name);
    await room.correct('a', { body: 'Before.' });
    let isOut = true;
    room.discord.trouble = (kind) => (kind === 'edit' && isOut ? { refusal: refusals.lost } : undefined);
    await room.correct('b', { body: 'It was waiting.' });
    await room.store.subscriptions.remove(id);
    await room.correct('c', { body: 'It came meanwhile.' });
    isOut = false;
    await room.clock.pass(HOUR);
    const edits = () => room.discord.in('1').map((one) => one.edits.length);
    expect(edits()).toEqual([1, 0, 0]);
    await room.subscribe();
    room.poster.wake();
    await room.clock.pass(MINUTE);
    expect(edits()).toEqual([1, 1, 1]);
    expect(JSON.stringify(room.discord.in('1')[1]!.edits)).toContain('It was waiting');
    expect(JSON.stringify(room.discord.in('1')[2]!.edits)).toContain('It came meanwhile');
  });

  it('is tried until it succeeds, or the message is gone', async () => {
    await room.subscribe();
    await room.arrive('a');
    let failed = 0;
    room.discord.trouble = (kind) =>
      kind === 'edit' && failed++ < 5 ? { refusal: refusals.lost } : undefined;
    await room.correct('a', { body: 'New.' });
    await room.clock.pass(HOUR);
    expect(room.discord.in('1')[0]!.edits).toHaveLength(1);
    room.discord.trouble = (kind) =>
      kind === 'edit'
        ? { refusal: { kind: 'missing', reason: 'Unknown Message (10008)', code: 10008 } }
        : undefined;
    const before = kinds().length;
    await room.correct('a', { body: 'Newer.' });
    await room.clock.pass(DAY);
    expect(kinds().length).toBe(before + 1);
    expect((await room.store.outbox.status('100', room.clock.now()))[0]!.parked).toBeUndefined();
  });
});

describe('publishing to following channels', () => {
  it('waits for as long as Discord says, without keeping posts back', async () => {
    room.discord.channels.set('1', 5);
    await room.subscribe({ channelKind: 'announcement' });
    let limited = 0;
    room.discord.trouble = (kind) =>
      kind === 'crosspost' && limited++ < 1 ? { refusal: refusals.limited(50 * MINUTE) } : undefined;
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(MINUTE);
    expect(room.discord.in('1').map((one) => one.isCrossposted)).toEqual([false, true]);
    await room.clock.pass(51 * MINUTE);
    expect(room.discord.in('1').map((one) => one.isCrossposted)).toEqual([true, true]);
  });
});

describe('Discord as a whole', () => {
  it('may be down for hours: it is asked seldom, and then everything arrives in order', async () => {
    for (let channel = 1; channel <= 40; channel++) await room.subscribe({ channelId: `${channel}` });
    room.discord.trouble = () => ({ refusal: refusals.unreachable });
    await room.arrive('a');
    await room.arrive('b');
    await room.clock.pass(10_000);
    const atOnce = kinds().length;
    await room.clock.pass(DAY);
    // One request a minute at most, not one for each channel.
    expect(kinds().length - atOnce).toBeLessThan(24 * 60 * 2);
    room.discord.trouble = () => undefined;
    await room.clock.pass(HOUR);
    for (let channel = 1; channel <= 40; channel++) expect(room.titles(`${channel}`)).toEqual(['a', 'b']);
    expect(room.logged).toContain('Discord cannot be reached; trying on, slowly');
  });

  it('that refuses the token is asked no more; what is owed stays queued, and the remedy is said once', async () => {
    for (let channel = 1; channel <= 5; channel++) await room.subscribe({ channelId: `${channel}` });
    room.discord.trouble = () => ({ refusal: refusals.badToken });
    await room.arrive('a');
    const before = kinds().length;
    await room.clock.pass(DAY);
    expect(kinds().length).toBe(before);
    expect(before).toBeLessThanOrEqual(5);
    expect(room.logged.filter((line) => line.includes('DISCORD_TOKEN'))).toHaveLength(1);
    expect(room.poster.health().gate.kind).toBe('shut');
    expect((await owedIn(room.store, '1', ['a'])).get('a')).toBe('queued');
  });

  it('is left alone for ten minutes after a thousand refused requests', async () => {
    await room.subscribe();
    await room.subscribe({ channelId: '2' });
    await room.arrive('a');
    room.discord.invalid = 1000;
    await room.arrive('b');
    room.discord.invalid = 0;
    const before = kinds().length;
    await room.arrive('c');
    await room.clock.pass(9 * MINUTE);
    expect(kinds().length).toBe(before);
    await room.clock.pass(2 * MINUTE);
    expect([room.titles('1'), room.titles('2')]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('that limits a channel for seconds is waited for', async () => {
    await room.subscribe();
    let limited = 0;
    room.discord.trouble = (kind) =>
      kind === 'post' && limited++ < 2 ? { refusal: refusals.limited(4000) } : undefined;
    await room.arrive('a');
    await room.clock.pass(8_000);
    expect(room.titles()).toEqual(['a']);
  });
});

describe('stopping', () => {
  it('finishes the post under way, begins no other, and lets go of the channel', async () => {
    await room.subscribe();
    room.discord.latencyMs = 2_000;
    await room.arrive('a');
    await room.arrive('b');
    const stopped = room.poster.stop();
    await room.clock.pass(5_000);
    await stopped;
    expect(room.titles()).toEqual(['a']);
    const [work] = await room.store.outbox.claim(room.clock.now(), 1, 1);
    expect(work!.posts.map((row) => row.articleId)).toEqual(['b']);
  });
});

function added(id: string) {
  return {
    article: {
      id,
      language: 'en',
      title: id,
      publisher: 'Daily News',
      url: 'https://example.org/news/1',
      published: '2026-01-15',
      stories: [],
      digest: false,
      body: 'Text.',
    },
    origin: 'feed' as const,
    keys: [id],
  };
}
