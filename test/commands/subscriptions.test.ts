import { describe, expect, it } from 'vitest';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { asRead, type Bot, buttonsOf, pressOf, textOf } from '../helpers/bot.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from '../store/subscription.ts';
import { elsewhere, newsBot, now, permission, readers, type Typing, typed } from './subscribing.ts';

const here = `<#${CHANNEL_ID}>`;
const there = `<#${elsewhere}>`;
const ofServer = { memberPermissions: permission.manageServer, options: { server: true } };

async function holding(...all: Partial<NewSubscription>[]): Promise<Bot> {
  const bot = await newsBot();
  for (const one of all) {
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, ...one });
    await bot.services.store.subscriptions.put(settings, [], now);
  }
  return bot;
}

async function listed(bot: Bot, given: Typing = {}): Promise<string> {
  return asRead(textOf(await bot.send(typed('subscriptions', given))));
}

describe('/subscriptions', () => {
  const full: Partial<NewSubscription> = {
    filter: 'dioxin OR "Biên Hòa"',
    language: 'vi',
    readerLanguage: 'vi',
    publisher: 'VnExpress',
    mode: 'digest',
    hours: [8, 18],
    quiet: { from: 22, to: 6 },
    mentionRoleId: readers,
  };

  it('shows all of each subscription of this channel', async () => {
    const bot = await holding(full, { channelId: elsewhere, filter: 'rice' });
    const nextAt = Date.parse('2025-12-01T01:00:00Z') / 1000;
    expect(await listed(bot)).toBe(
      [
        '### 1 subscription in this channel',
        [
          '**Every article in Vietnamese from VnExpress that fits “dioxin OR "Biên Hòa"”**',
          `-# In a digest at 08:00 and 18:00 (Asia/Ho_Chi_Minh). No posts from 22:00 to 06:00 (Asia/Ho_Chi_Minh). Every post pings <@&${readers}>. The next digest: <t:${nextAt}:f>.`,
          `-# Since <t:${now.getTime() / 1000}:f>. My words around the articles are in Vietnamese.`,
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('says it in Vietnamese, operators included', async () => {
    const shown = await listed(await holding(full), { locale: 'vi' });
    expect(shown).toContain('### 1 mục theo dõi trong kênh này');
    expect(shown).toContain(
      '**Mọi bài bằng tiếng Việt của VnExpress khớp với bộ lọc “dioxin HOẶC "Biên Hòa"”**',
    );
    expect(shown).toContain('Gộp thành bản tin lúc 8h và 18h (Asia/Ho_Chi_Minh).');
  });

  it('shows roles by name and pings nobody', async () => {
    const bot = await holding(full);
    const response = await bot.send(typed('subscriptions'));
    expect(response).toMatchObject({ data: { allowed_mentions: { parse: [] }, flags: (1 << 15) | 64 } });
  });

  it.each<[string, Typing]>([
    ['a channel in which the asker may not see anything', { named: { permissions: permission.send } }],
    ['a channel in which the asker may do nothing', { named: { permissions: 0n } }],
    ['an id that Discord tells nothing of', { options: { channel: elsewhere } }],
    [
      'such an id, also to those who manage the server',
      { options: { channel: elsewhere }, memberPermissions: permission.manageServer },
    ],
  ])('shows nothing of %s', async (_, given) => {
    const bot = await holding({ channelId: elsewhere, filter: 'rice' });
    const anybody = { memberPermissions: permission.send, ...given };
    expect(await listed(bot, anybody)).toBe(`What ${there} gets I tell only those who can see it.`);
    expect(await listed(bot, { ...anybody, locale: 'vi' })).toBe(
      `Kênh ${there} nhận những gì, tôi chỉ cho người xem được kênh đó biết.`,
    );
    const none = await holding();
    expect(await listed(none, anybody)).toBe(`What ${there} gets I tell only those who can see it.`);
  });

  it('keeps no place for its buttons, and says where the pages of another channel are turned', async () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ channelId: elsewhere, filter: `rice${at}` }));
    const bot = await holding(...many, ...many.map((one) => ({ ...one, channelId: CHANNEL_ID })));
    const other = await bot.send(typed('subscriptions', { named: { permissions: permission.view } }));
    expect([...buttonsOf(other)]).toEqual([]);
    expect(textOf(other)).toContain('To turn the pages, use /subscriptions in that channel.');
    const own = await bot.send(typed('subscriptions', { named: { id: CHANNEL_ID } }));
    const id = buttonsOf(own).get('Next')!.split(':')[0]!;
    expect(await bot.services.store.asked(id, now)).toEqual({ command: 'subscriptions', input: {} });
    expect(textOf(await bot.send(pressOf(own, 'Next', USER_ID)))).toContain('rice5');
  });

  it('shows those of another channel, to anybody', async () => {
    const bot = await holding({ channelId: elsewhere, filter: 'rice' });
    const anybody = { memberPermissions: permission.send };
    const named = { permissions: permission.view };
    expect(await listed(bot, { ...anybody, named })).toContain('that fits “rice”');
    expect(await listed(bot, anybody)).toBe(`${here} gets no new articles. /subscribe makes it.`);
  });

  it('shows those of the whole server to those who manage it', async () => {
    const bot = await holding({ filter: 'dioxin' }, { channelId: elsewhere, filter: 'rice' });
    const shown = await listed(bot, ofServer);
    expect(shown).toContain('### 2 subscriptions in this server');
    expect(shown).toContain(`**${here} · Every article that fits “dioxin”**`);
    expect(shown).toContain(`**${there} · Every article that fits “rice”**`);
    expect(await listed(bot, { options: { server: true } })).toBe(
      'For this you need the permission Manage Server.',
    );
  });

  it('shows nothing of another server', async () => {
    const bot = await holding({ serverId: '999', channelId: elsewhere });
    expect(await listed(bot, ofServer)).toBe(
      'No channel of this server gets new articles. /subscribe makes one.',
    );
    expect(await listed(bot, { named: {} })).toContain(`${there} gets no new articles.`);
  });

  it('says where nothing can be posted, since when and why, and that the server rests', async () => {
    const bot = await holding({});
    const { store } = bot.services;
    await store.subscriptions.put(subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID }), ['d1'], now);
    await store.outbox.parkChannel(CHANNEL_ID, 'no-access', now, now);
    await store.subscriptions.rest(GUILD_ID, now);
    const since = `<t:${now.getTime() / 1000}:f>`;
    for (const shown of [await listed(bot), await listed(bot, ofServer)]) {
      expect(shown).toContain(`I have been unable to post here since ${since}: I cannot see it.`);
      expect(shown).toContain(`Resting since ${since}`);
    }
  });

  it('says when the channel last got a post', async () => {
    const bot = await holding({});
    const { store } = bot.services;
    await store.subscriptions.put(subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID }), ['d1'], now);
    const [work] = await store.outbox.claim(now, 1, 1000);
    const row = work!.posts[0]!;
    await store.outbox.sending(work!, [{ id: row.id, version: 1 }], now);
    await store.outbox.sent([row.id], { messageId: '7', channelId: CHANNEL_ID, crosspost: false }, now);
    expect(await listed(bot)).toContain(`Last post in this channel: <t:${now.getTime() / 1000}:f>.`);
  });

  it('works in servers alone', async () => {
    const bot = await newsBot();
    expect(await listed(bot, { guild: false, locale: 'vi' })).toContain('Chỉ các kênh trong máy chủ Discord');
  });
});

describe('fifty subscriptions with the longest filters', () => {
  // Every character of it is escaped, and takes three bytes.
  const long = (at: number): string => `"${'(ế*_~`|'.repeat(60)} ${at}"`;

  it.each(['en-US', 'vi'])('stand on pages, none left out, in a client in %s', async (locale) => {
    const all = Array.from({ length: 50 }, (_, at) => ({
      filter: long(at),
      publisher: `P${'ệ'.repeat(95)}${at}`,
      mode: 'digest' as const,
      hours: Array.from({ length: 24 }, (_, hour) => hour),
      quiet: { from: 22, to: 6 },
      timeZone: 'America/Argentina/ComodRivadavia',
      mentionRoleId: readers,
      tags: ['1', '2', '3', '4', '5'],
    }));
    const bot = await holding(...all);
    const next = locale === 'vi' ? 'Tiếp' : 'Next';
    let response = await bot.send(typed('subscriptions', { locale }));
    const seen = new Set<string>();
    for (let page = 1; ; page++) {
      const shown = textOf(response);
      for (const [publisher] of shown.matchAll(/Pệ+\d+/gu)) seen.add(publisher);
      expect(shown).toMatch(new RegExp(`(Page ${page} of \\d+|Trang ${page}/\\d+)$`));
      if (!buttonsOf(response).has(next)) break;
      response = await bot.send({ ...pressOf(response, next, USER_ID), locale } as never);
    }
    expect(seen.size).toBe(50);
  });
});
