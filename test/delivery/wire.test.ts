import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { wallClock } from '../../src/delivery/clock.ts';
import { createPace } from '../../src/delivery/pace.ts';
import { type Poster, startPoster } from '../../src/delivery/poster.ts';
import { createRenderer } from '../../src/discord/post.ts';
import { createMessenger } from '../../src/discord/rest/messenger.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { article } from '../helpers/articles.ts';
import { type StandIn, startDiscord } from '../helpers/discord/server.ts';
import { CHANNEL_ID, GUILD_ID } from '../helpers/discord/snowflake.ts';
import { languages } from '../helpers/languages.ts';
import { owedIn } from '../store/owed.ts';

/** The deliveries over loopback, against the strict stand-in. */
let discord: StandIn;
let store: Store;
let poster: Poster;

beforeEach(async () => {
  discord = await startDiscord();
  store = await openSqliteStore(':memory:');
  const log = pino({ level: 'silent' });
  const pace = createPace(wallClock).start;
  const messenger = createMessenger({ token: discord.token, api: discord.api, log, pace, timeoutMs: 300 });
  poster = await startPoster({ store, messenger, renderer: createRenderer(languages), log });
});
afterEach(async () => {
  await poster.stop();
  expect(discord.violations).toEqual([]);
  await discord.close();
  await store.close();
});

async function subscribe(given: Partial<NewSubscription> = {}): Promise<void> {
  const usual = { serverId: GUILD_ID, channelId: CHANNEL_ID, channelKind: 'text' as const, filter: '' };
  const rest = { readerLanguage: 'vi', mode: 'each' as const, hours: [], timeZone: 'UTC', tags: [] };
  await store.subscriptions.put({ ...usual, ...rest, ...given }, [], new Date());
}

async function arrive(given: Partial<Article>): Promise<void> {
  const now = new Date();
  const owed = [{ channelId: CHANNEL_ID, subscriptionId: 1, dueAt: now }];
  await store.articles.add({ article: article(given), origin: 'feed', keys: [] }, owed, now);
  poster.wake();
}

const stateOf = async (id: string) => (await owedIn(store, CHANNEL_ID, [id])).get(id);
const isSent = (id: string) => expect.poll(() => stateOf(id), { timeout: 5_000 }).toBe('sent');
const texts = (channelId = CHANNEL_ID) =>
  discord.messages.in(channelId).map((message) => JSON.stringify(message.components));

describe('over the wire', () => {
  it('an article is posted, corrected in place, and keeps the mark it is found by', async () => {
    await subscribe();
    await arrive({ id: 'a', body: 'It cost 100 dollars.' });
    await isSent('a');
    const [first] = discord.messages.in(CHANNEL_ID);
    const mark = (first!.components as { id: number }[])[0]!.id;
    expect(mark).toBeGreaterThanOrEqual(2 ** 30);
    await store.articles.correct(
      { article: article({ id: 'a', body: 'It cost 130 dollars.' }), origin: 'feed', keys: [] },
      new Date(),
    );
    poster.wake();
    await expect.poll(() => texts()[0]).toContain('130 dollars');
    expect(texts()[0]).toContain('Đã đính chính ngày <t:');
    expect((discord.messages.in(CHANNEL_ID)[0]!.components as { id: number }[])[0]!.id).toBe(mark);
    expect(texts()).toHaveLength(1);
  });

  it('an answer lost after Discord has accepted makes no second message', async () => {
    await subscribe();
    discord.fail({ method: 'POST', path: /messages$/, status: 'hang', afterAccepting: true });
    discord.fail({ method: 'POST', path: /messages$/, status: 502, afterAccepting: true });
    await arrive({ id: 'a', title: 'Once' });
    await isSent('a');
    expect(texts()).toHaveLength(1);
    const nonces = discord.requests.flatMap(({ method, body }) =>
      method === 'POST' ? [(body as { nonce: string }).nonce] : [],
    );
    // On a busy machine a third answer may come too late as well.
    expect(nonces.length).toBeGreaterThanOrEqual(3);
    expect(new Set(nonces).size).toBe(1);
  });

  it('a role is pinged when the subscription wants it', async () => {
    await subscribe({ mentionRoleId: '1100000000000000077' });
    await arrive({ id: 'a' });
    await isSent('a');
    expect(discord.messages.pings(CHANNEL_ID).map(({ roles }) => roles)).toEqual([['1100000000000000077']]);
  });

  it('a forum gets a thread named after the article', async () => {
    discord.messages.channels.set(CHANNEL_ID, { type: 15 });
    await subscribe({ channelKind: 'forum' });
    await arrive({ id: 'a', title: 'Sân bay Biên Hòa' });
    await isSent('a');
    const threads = [...discord.messages.channels.values()].filter((one) => one.parentId === CHANNEL_ID);
    expect(threads.map(({ name }) => name)).toEqual(['Sân bay Biên Hòa']);
  });

  it('a channel that became an announcement channel is treated as one', async () => {
    discord.messages.channels.set(CHANNEL_ID, { type: 5 });
    await subscribe({ channelKind: 'forum' });
    await arrive({ id: 'a' });
    await isSent('a');
    await expect.poll(() => Number(discord.messages.in(CHANNEL_ID)[0]!.flags) & 1).toBe(1);
    expect((await store.subscriptions.of({ channelId: CHANNEL_ID }))[0]!.channelKind).toBe('announcement');
  });

  it('a lost permission parks the channel and is told of where the server chose', async () => {
    const other = '1100000000000000099';
    discord.messages.channels.set(CHANNEL_ID, { forbidden: 50013 });
    discord.messages.channels.set(other, {});
    await subscribe();
    await store.subscriptions.setNoticesIn(GUILD_ID, other);
    await arrive({ id: 'a' });
    await expect.poll(() => texts(other).join()).toContain(`Tôi không đăng được vào <#${CHANNEL_ID}> nữa`);
    expect(await stateOf('a')).toBe('queued');
    expect(discord.invalidRequests()).toBe(1);
  });
});
