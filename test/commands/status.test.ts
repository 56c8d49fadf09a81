import { describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/store/feed-states.ts';
import { asRead, type Bot, buttonsOf, pressOf, textOf } from '../helpers/bot.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from '../store/subscription.ts';
import { elsewhere, enough, newsBot, now, permission, type Typing, typed } from './subscribing.ts';

const managing = { memberPermissions: permission.manageServer };
const seconds = now.getTime() / 1000;

async function status(bot: Bot, given: Typing = {}): Promise<string> {
  return asRead(textOf(await bot.send(typed('status', { ...managing, ...given }))));
}

async function owe(bot: Bot, ids: readonly string[], channelId = CHANNEL_ID): Promise<void> {
  await bot.services.store.subscriptions.put(subscription({ serverId: GUILD_ID, channelId }), ids, now);
}

const feed = (given: Partial<FeedState>): FeedState => ({
  url: 'https://news.example/rss?key=secret',
  nextPollAt: now,
  failures: 0,
  problems: [],
  entries: {},
  ...given,
});

describe('/status', () => {
  it('counts what was posted and what waits, channel by channel', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1', 'd2']);
    await owe(bot, [], elsewhere);
    const { outbox } = bot.services.store;
    const [work] = await outbox.claim(now, 1, 1000);
    const { id } = work!.posts[0]!;
    await outbox.sending(work!, [{ id, version: 1 }], now);
    await outbox.sent([id], { messageId: '7', channelId: CHANNEL_ID, crosspost: false }, now);
    await bot.services.store.feeds.put(feed({ lastGoodAt: now }));
    expect(await status(bot)).toBe(
      [
        '### Deliveries in this server',
        `**<#${CHANNEL_ID}>**\n-# Posted in 24 hours: 1, in 7 days: 1. Waiting: 1.\n-# Last post in this channel: <t:${seconds}:f>.`,
        `**<#${elsewhere}>**\n-# Posted in 24 hours: 0, in 7 days: 0. Waiting: 0.`,
        'My only feed is fine.',
        'Read so far: 4 articles, 1 November 2025 to 4 November 2025.',
      ].join('\n\n'),
    );
    expect(await status(bot, { locale: 'vi' })).toContain(
      'Đã đăng trong 24 giờ: 1, trong 7 ngày: 1. Đang chờ: 1.',
    );
  });

  it('says first where nothing can be posted: why, since when, what to do, and when it is tried again', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1']);
    await owe(bot, ['d1'], elsewhere);
    const probeAt = new Date(now.getTime() + 3_600_000);
    await bot.services.store.outbox.parkChannel(elsewhere, 'no-access', now, probeAt);
    const [, first] = (await status(bot)).split('\n\n');
    expect(first).toBe(
      [
        `**<#${elsewhere}>**`,
        `-# I have been unable to post here since <t:${seconds}:f>: I cannot see it. Give me the permission View Channel there.`,
        `-# I try again: <t:${probeAt.getTime() / 1000}:f>.`,
        '-# Posted in 24 hours: 0, in 7 days: 0. Waiting: 1.',
      ].join('\n'),
    );
    expect(await status(bot, { locale: 'vi' })).toContain(
      'tôi không xem được kênh này. Hãy cấp cho tôi quyền',
    );
    expect(await bot.services.store.outbox.takeUntold(GUILD_ID, now)).toEqual([]);
  });

  it('says that a channel is tried again, not what was wrong there, once something has changed', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1'], elsewhere);
    const { outbox } = bot.services.store;
    await outbox.parkChannel(elsewhere, 'no-access', now, new Date(now.getTime() + 3_600_000));
    await outbox.probeSoon([elsewhere], new Date(now.getTime() + 5_000));
    const again = `Since <t:${seconds}:f> I could not post here. I am trying again: <t:${seconds + 5}:f>.`;
    const shown = await status(bot);
    expect(shown).toContain(again);
    expect(shown).not.toContain('I cannot see it');
    expect(await status(bot, { locale: 'vi' })).toContain(
      `Từ <t:${seconds}:f> tôi không đăng được vào đây. Tôi đang thử lại: <t:${seconds + 5}:f>.`,
    );
    expect(asRead(textOf(await bot.send(typed('subscriptions', managing))))).not.toContain(
      'I can no longer post',
    );
  });

  const asNotices = { option: 'notices', appPermissions: enough };

  it('tells of closed channels in the one that the server chooses, until it is told not to', async () => {
    const bot = await newsBot();
    const { subscriptions } = bot.services.store;
    const chosen = await bot.send(typed('status', { ...managing, named: asNotices }));
    expect(asRead(textOf(chosen))).toContain(
      `When I can no longer post in a channel, I say so in <#${elsewhere}>.`,
    );
    expect(await status(bot, { locale: 'vi' })).toContain(
      `Khi không đăng được vào một kênh nào đó nữa, tôi sẽ báo trong <#${elsewhere}>.`,
    );
    expect(await subscriptions.noticesIn(GUILD_ID)).toBe(elsewhere);
    const id = buttonsOf(chosen).get('Tell of it nowhere')!.split(':')[0]!;
    expect(await bot.services.store.asked(id, now)).toEqual({ command: 'status', input: {} });
    const ended = await bot.send({
      ...pressOf(chosen, 'Tell of it nowhere', USER_ID),
      member: { user: { id: USER_ID }, permissions: String(permission.manageServer) },
    } as never);
    expect(textOf(ended)).not.toContain(elsewhere);
    expect(await subscriptions.noticesIn(GUILD_ID)).toBeUndefined();
  });

  it('says how to choose one where a channel is closed and none was chosen', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1'], elsewhere);
    await bot.services.store.outbox.parkChannel(elsewhere, 'no-access', now, now);
    expect(await status(bot)).toContain(
      'Of such channels I tell those who manage them at their next command, and nobody else. To be told in a channel, use /status with “notices”.',
    );
    expect(await status(bot, { locale: 'vi' })).toContain(
      'Muốn tôi báo trong một kênh, hãy dùng /tình-trạng với tùy chọn “báo-sự-cố”.',
    );
  });

  it.each<[string, Typing['named'], string, string]>([
    ['a forum', { type: 15 }, 'choose a text or announcement channel, or a thread', 'hãy chọn kênh chữ'],
    [
      'one that the bot may not post in',
      { appPermissions: permission.view },
      'Give me Send Messages there',
      'quyền Gửi Tin Nhắn ở đó',
    ],
  ])('does not take %s for it', async (_, named, en, vi) => {
    const bot = await newsBot();
    const given = { named: { ...asNotices, ...named } };
    expect(await status(bot, given)).toContain(en);
    expect(await status(bot, { ...given, locale: 'vi' })).toContain(vi);
    expect(await bot.services.store.subscriptions.noticesIn(GUILD_ID)).toBeUndefined();
  });

  it('lets only those who manage the server choose it', async () => {
    const bot = await newsBot();
    const given = { named: asNotices, memberPermissions: permission.manageChannels };
    expect(await status(bot, given)).toBe('For this you need the permission Manage Server.');
    expect(await bot.services.store.subscriptions.noticesIn(GUILD_ID)).toBeUndefined();
  });

  it('says that a channel has had as many posts as it gets in an hour, and when the others come', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1']);
    const until = new Date(now.getTime() + 600_000);
    await bot.services.store.outbox.holdUntil(CHANNEL_ID, until);
    expect(await status(bot)).toContain(
      `12 posts an hour are the most for a channel: what waits comes gathered in one, <t:${seconds + 600}:f>.`,
    );
    expect(await status(bot, { locale: 'vi' })).toContain(
      `Mỗi giờ một kênh nhận nhiều nhất 12 lượt đăng: những bài đang chờ sẽ được gộp chung, <t:${seconds + 600}:f>.`,
    );
  });

  it('says that nothing comes by itself where no feed is followed, and how one is added', async () => {
    const bot = await newsBot();
    expect(await status(bot)).toContain('I follow no news feed yet, so no new articles come by themselves.');
    expect(await status(bot, { locale: 'vi' })).toContain('Tôi chưa theo dõi nguồn tin nào');
    await bot.services.store.feeds.put(feed({ lastGoodAt: now }));
    expect(await status(bot)).not.toContain('feeds add');
  });

  it('names what Discord refused, and what may not have arrived', async () => {
    const bot = await newsBot();
    await owe(bot, ['d1', 'd2', 'd3']);
    const { outbox } = bot.services.store;
    const [work] = await outbox.claim(now, 1, 1000);
    const [one, two, three] = work!.posts.map((post) => post.id);
    await outbox.park([one!], 'Invalid Form Body (50035)');
    await outbox.kill([two!, three!], 'unknown');
    const shown = await status(bot);
    expect(shown).toContain(
      '“Dioxin clean-up begins”: Not posted, Discord refused it: Invalid Form Body (50035)',
    );
    expect(shown).toContain('Of 2 posts nobody knows whether they arrived.');
    expect(await status(bot, { locale: 'vi' })).toContain('Có 2 bài không rõ đã tới nơi hay chưa.');
  });

  it('names feeds with a fault and the remedy, without what their addresses may hold', async () => {
    const bot = await newsBot();
    const fault = { problem: 'The server says 403', remedy: 'Ask the publisher for access' };
    await bot.services.store.feeds.put(feed({ fault, failures: 3, lastGoodAt: now }));
    await bot.services.store.feeds.put(feed({ url: 'https://fine.example/rss' }));
    const shown = await status(bot);
    expect(shown).toContain(
      `**Feed of news.example**\n-# The server says 403. Ask the publisher for access\n-# Last read: <t:${seconds}:f>.`,
    );
    expect(shown).toContain('1 of my 2 feeds cannot be read at the moment.');
    expect(shown).not.toContain('secret');
    expect(await status(bot, { locale: 'vi' })).toContain('Hiện không đọc được 1 trong 2 nguồn tin.');
  });

  it('says that feeds are fine, and that nothing was posted', async () => {
    const bot = await newsBot();
    await bot.services.store.feeds.put(feed({}));
    const shown = await status(bot);
    expect(shown).toContain('Nothing has been posted in this server yet.');
    expect(shown).toContain('My only feed is fine.');
  });

  it('is for those who manage the server, and of their server alone', async () => {
    const bot = await newsBot();
    await bot.services.store.subscriptions.put(
      subscription({ serverId: '999', channelId: '998' }),
      ['d1'],
      now,
    );
    expect(await status(bot)).toContain('Nothing has been posted in this server yet.');
    expect(await status(bot, { memberPermissions: permission.manageChannels, locale: 'vi' })).toBe(
      'Việc này cần quyền Quản Lý Máy Chủ.',
    );
    expect(await status(bot, { guild: false })).toContain('Use this command in one.');
  });

  it.each(['en-US', 'vi'])('fits into messages with 60 broken channels and feeds, in %s', async (locale) => {
    const bot = await newsBot();
    const { outbox, feeds } = bot.services.store;
    const channels = Array.from({ length: 60 }, (_, at) => `11000000000000010${String(at).padStart(2, '0')}`);
    for (const channelId of channels) {
      await owe(bot, ['d1', 'd2', 'd3', 'd4'], channelId);
      const [work] = await outbox.claim(now, 1, 1000);
      await outbox.park(
        work!.posts.map((post) => post.id),
        '(ế*_~`|'.repeat(60),
      );
      await outbox.parkChannel(channelId, 'no-permission', now, now);
    }
    const fault = { problem: '(ế*_~`|'.repeat(60), remedy: 'ệ'.repeat(500) };
    for (let at = 0; at < 10; at++) await feeds.put(feed({ url: `https://f${at}.example/`, fault }));
    const next = locale === 'vi' ? 'Tiếp' : 'Next';
    let response = await bot.send(typed('status', { ...managing, locale }));
    let shown = textOf(response);
    while (buttonsOf(response).has(next)) {
      response = await bot.send({
        ...pressOf(response, next, USER_ID),
        locale,
        member: { user: { id: USER_ID }, permissions: String(permission.manageServer) },
      } as never);
      shown += textOf(response);
    }
    const seen = new Set(shown.match(/\*\*<#\d+>\*\*/gu));
    expect(seen.size).toBe(60);
    expect(shown.match(/f\d\.example/gu)).toHaveLength(10);
  });
});
