import { describe, expect, it } from 'vitest';
import type { LiveLibrary } from '../../src/library.ts';
import { readHere } from '../../src/reading/reader.ts';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { asRead, type Bot, textOf } from '../helpers/bot.ts';
import { CHANNEL_ID, GUILD_ID } from '../helpers/discord/snowflake.ts';
import { languages } from '../helpers/languages.ts';
import { subscription } from '../store/subscription.ts';
import { elsewhere, news, newsBot, now, permission, type Typing, typed } from './subscribing.ts';

const HOUR_MS = 60 * 60 * 1000;

async function holding(...all: Partial<NewSubscription>[]): Promise<Bot> {
  const bot = await newsBot();
  for (const one of all) {
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, ...one });
    await bot.services.store.subscriptions.put(settings, [], now);
  }
  return bot;
}

/** What is said of each article, newest first. */
async function previewed(bot: Bot, given: Typing = {}): Promise<string[]> {
  const shown = asRead(textOf(await bot.send(typed('subscription-preview', given))));
  return shown
    .split('\n\n')
    .filter((part) => part.startsWith('**['))
    .map((part) => part.split('\n').at(-1)!.slice('-# '.length));
}

async function shown(bot: Bot, given: Typing = {}): Promise<string> {
  return asRead(textOf(await bot.send(typed('subscription-preview', given))));
}

/** Owes articles to the subscription, and posts the oldest of them. */
async function owing(bot: Bot, ids: readonly string[], settings: Partial<NewSubscription> = {}) {
  const { subscriptions } = bot.services.store;
  await subscriptions.put(subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, ...settings }), ids, now);
}

describe('what keeps an article out', () => {
  it('is named part by part', async () => {
    const bot = await holding({ filter: 'dioxin NOT "130 million"' });
    expect(await previewed(bot)).toEqual([
      'Not posted: it lacks “dioxin”',
      'Not posted: it fits, but is older than the subscription',
      'Not posted: it is excluded by “NOT "130 million"”',
      'Not posted: it fits, but is older than the subscription',
    ]);
    expect(await previewed(bot, { locale: 'vi' })).toEqual([
      'Không đăng: thiếu “dioxin”',
      'Không đăng: khớp, nhưng có trước khi theo dõi',
      'Không đăng: bị loại bởi “KHÔNG "130 million"”',
      'Không đăng: khớp, nhưng có trước khi theo dõi',
    ]);
  });

  it('is its language, or its publisher', async () => {
    const bot = await holding({ language: 'vi' });
    expect((await previewed(bot))[0]).toBe('Not posted: it is in English');
    const other = await holding({ publisher: 'VnExpress' });
    expect((await previewed(other, { locale: 'vi' }))[0]).toBe('Không đăng: bài của Daily News');
  });

  it('is that nothing was owed when it came', async () => {
    const bot = await newsBot();
    const early = new Date('2025-01-01T00:00:00Z');
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID });
    await bot.services.store.subscriptions.put(settings, [], early);
    expect((await previewed(bot))[0]).toBe(
      'Not posted: it fits, but nothing was owed to this channel when it came',
    );
  });

  it('is told of all subscriptions of the channel together, or of one that is chosen', async () => {
    const bot = await holding({ filter: 'bauxite' }, { filter: 'coffee' });
    expect(await shown(bot)).toContain('### The newest articles for 2 subscriptions of this channel');
    expect((await previewed(bot))[0]).toBe('Not posted: none of the 2 subscriptions wants it');
    expect((await previewed(bot, { options: { subscription: '2' } }))[0]).toBe(
      'Not posted: it lacks “coffee”',
    );
  });
});

describe('what becomes of an article', () => {
  it('is that it was posted, and when', async () => {
    const bot = await newsBot();
    await owing(bot, ['d4']);
    const { outbox } = bot.services.store;
    const [work] = await outbox.claim(now, 1, 1000);
    const [row] = work!.posts;
    await outbox.sending(work!, [{ id: row!.id, version: 1 }], now);
    expect((await previewed(bot))[0]).toBe('Sent; I am making sure that it has arrived.');
    const at = new Date(now.getTime() + 5000);
    await outbox.sent([row!.id], { messageId: '7', channelId: CHANNEL_ID, crosspost: false }, at);
    expect((await previewed(bot))[0]).toBe(`Posted: <t:${at.getTime() / 1000}:f>`);
  });

  it('is that it waits for its turn, or until it is tried again', async () => {
    const bot = await newsBot();
    await owing(bot, ['d4']);
    expect((await previewed(bot, { locale: 'vi' }))[0]).toBe('Đã đến lượt, sắp được đăng');
    const [work] = await bot.services.store.outbox.claim(now, 1, 1000);
    const later = new Date(now.getTime() + HOUR_MS);
    await bot.services.store.outbox.retry([work!.posts[0]!.id], later, 'down');
    expect((await previewed(bot))[0]).toBe(`Waiting, to be posted: <t:${later.getTime() / 1000}:f>`);
  });

  it.each([
    ['the digest', { mode: 'digest' as const, hours: [18] }, 'Waiting for the digest: '],
    // It is 19:00 in Ho Chi Minh City.
    ['the end of the quiet hours', { quiet: { from: 18, to: 22 } }, 'Waiting until the quiet hours end: '],
  ])('is that it waits for %s', async (_, settings, expected) => {
    const bot = await holding(settings);
    const later = new Date(now.getTime() + 3 * HOUR_MS);
    const fresh = { ...news[0]!, id: 'd9', title: 'Fresh', published: '2025-11-29' };
    const { library } = bot.services;
    await (library as LiveLibrary).store.articles.addBacklog(
      [{ article: fresh, origin: 'feed', keys: [], read: await readHere(languages, 's1')(fresh) }],
      now,
    );
    const owed = [{ channelId: CHANNEL_ID, subscriptionId: 1, dueAt: later }];
    await bot.services.store.articles.add({ article: fresh, origin: 'feed', keys: ['d9'] }, owed, now);
    expect((await previewed(bot))[0]).toBe(`${expected}<t:${later.getTime() / 1000}:f>`);
  });

  it('is that it waits because nothing can be posted in the channel', async () => {
    const bot = await newsBot();
    await owing(bot, ['d4']);
    await bot.services.store.outbox.parkChannel(CHANNEL_ID, 'closed-thread', now, now);
    expect((await previewed(bot))[0]).toContain('Waiting, because I cannot post here: the thread is locked.');
  });

  it('is that Discord refused it, and why', async () => {
    const bot = await newsBot();
    await owing(bot, ['d4', 'd2']);
    const { outbox } = bot.services.store;
    const [work] = await outbox.claim(now, 1, 1000);
    const idOf = (article: string) => work!.posts.find((post) => post.articleId === article)!.id;
    await outbox.park([idOf('d4')], 'Invalid Form Body (50035)');
    await outbox.kill([idOf('d2')], 'unknown');
    const said = await previewed(bot, { locale: 'vi' });
    expect(said[0]).toBe('Không đăng, Discord từ chối: Invalid Form Body (50035)');
    expect(said[2]).toContain('Đã gửi nhưng không rõ đã tới chưa');
  });
});

describe('a filter that is tried out', () => {
  it('is held against the newest articles and not kept', async () => {
    const bot = await newsBot();
    const filter = 'dioxin AND publisher:VnExpress';
    expect(await shown(bot, { options: { filter } })).toContain(
      '### Tried out, not kept: every article that fits “dioxin publisher:VnExpress”',
    );
    expect(await previewed(bot, { options: { filter } })).toEqual([
      'Not posted: it lacks “dioxin” and “publisher:VnExpress”',
      'Fits',
      'Not posted: it lacks “publisher:VnExpress”',
      'Not posted: it lacks “publisher:VnExpress”',
    ]);
    expect(await bot.services.store.subscriptions.of({ serverId: GUILD_ID })).toEqual([]);
  });

  it('stands in the place of the filter of a subscription that is chosen', async () => {
    const bot = await holding({ filter: 'bauxite', language: 'vi' });
    expect(await previewed(bot, { options: { filter: 'dioxin', subscription: '1' } })).toEqual([
      'Not posted: it is in English',
      'Fits',
      'Not posted: it is in English',
      'Not posted: it is in English',
    ]);
  });

  it('shows its mistake', async () => {
    const bot = await newsBot();
    expect(await shown(bot, { options: { filter: '"dioxin' }, locale: 'vi' })).toBe(
      'Tôi không hiểu bộ lọc này:\n\n```\n"dioxin\n^\n```\n\nDấu ngoặc kép này chưa được đóng.',
    );
  });
});

describe('a preview', () => {
  it('is for those who may manage the channel', async () => {
    const bot = await holding({}, { channelId: elsewhere });
    const anybody = { memberPermissions: permission.send };
    expect(await shown(bot, anybody)).toContain(`Manage Channels in <#${CHANNEL_ID}>`);
    expect(await shown(bot, { named: { permissions: 0n } })).toContain(`Manage Channels in <#${elsewhere}>`);
    expect(await shown(bot, { ...anybody, options: { subscription: '1' } })).toContain(
      'I cannot find that subscription here; it may have ended already.',
    );
    expect(await shown(bot, { guild: false })).toContain('Use this command in one.');
  });

  it('of a channel without subscriptions says so', async () => {
    expect(await shown(await newsBot(), { locale: 'vi' })).toBe(
      `Kênh <#${CHANNEL_ID}> chưa nhận tin mới nào. Hãy dùng /theo-dõi.`,
    );
  });

  it('fits into a message with long filters, titles and addresses', async () => {
    const articles = Array.from({ length: 8 }, (_, at) => ({
      ...news[0]!,
      id: `x${at}`,
      title: 'Tựa đề dài '.repeat(30),
      publisher: 'Báo Ệ'.repeat(8),
      url: `https://example.org/${'%E1%BA%BF'.repeat(20)}${at}`,
    }));
    const bot = await newsBot({}, articles);
    const filter = Array.from({ length: 5 }, (_, at) => `"${'ệ*'.repeat(40)}${at}"`).join(' ');
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, filter });
    await bot.services.store.subscriptions.put(settings, [], now);
    expect(await previewed(bot)).toHaveLength(5);
  });
});
