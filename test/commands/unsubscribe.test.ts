import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { NewSubscription } from '../../src/store/subscriptions.ts';
import { asRead, type Bot, pressOf, textOf } from '../helpers/bot.ts';
import { autocomplete } from '../helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { subscription } from '../store/subscription.ts';
import { elsewhere, manager, newsBot, now, permission, readers, type Typing, typed } from './subscribing.ts';

const here = `<#${CHANNEL_ID}>`;
const ofServer = { memberPermissions: permission.manageServer };

async function holding(...all: Partial<NewSubscription>[]): Promise<Bot> {
  const bot = await newsBot();
  for (const one of all) {
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, ...one });
    await bot.services.store.subscriptions.put(settings, [], now);
  }
  return bot;
}

const left = async (bot: Bot) =>
  (await bot.services.store.subscriptions.of({ serverId: GUILD_ID })).map((one) => one.filter);

const unsubscribe = (chosen: string, given: Typing = {}) =>
  typed('unsubscribe', { ...given, options: { subscription: chosen } });

async function offered(bot: Bot, value: string, given: object = manager) {
  const response = await bot.send(
    autocomplete({ name: 'unsubscribe', focused: 'subscription', value, ...given }),
  );
  return (response as unknown as { data: { choices: { name: string; value: string }[] } }).data.choices;
}

/** A button pressed by the same person, who may manage the channel. */
const pressed = (response: Parameters<typeof pressOf>[0], label: string, given: object = {}) => {
  const { member, ...press } = pressOf(response, label, USER_ID) as APIInteraction & { member: object };
  return {
    ...press,
    member: { ...member, permissions: String(permission.manageChannels), ...given },
  } as never;
};

describe('/unsubscribe', () => {
  it('offers the subscriptions of this channel, with nothing typed too', async () => {
    const bot = await holding(
      { filter: 'dioxin' },
      { filter: 'gạo', language: 'vi', publisher: 'VnExpress' },
    );
    expect(await offered(bot, '')).toEqual([
      { name: 'Every article that fits “dioxin” · #news', value: '1' },
      { name: 'Every article in Vietnamese from VnExpress that fits “gạo” · #news', value: '2' },
    ]);
    expect(await offered(bot, 'GAO ')).toMatchObject([{ value: '2' }]);
    expect(await offered(bot, 'gạo', { ...manager, locale: 'vi' })).toMatchObject([
      { name: 'Mọi bài bằng tiếng Việt của VnExpress khớp với bộ lọc “gạo” · #news' },
    ]);
  });

  it('offers those of channels that the asker may manage, of this channel first', async () => {
    const bot = await holding({ channelId: elsewhere, filter: 'rice' }, { filter: 'dioxin' });
    expect(await offered(bot, '', ofServer)).toMatchObject([
      { name: 'Every article that fits “dioxin” · #news' },
      { name: 'Every article that fits “rice” · another channel (…0077)' },
    ]);
    expect(await offered(bot, '')).toMatchObject([{ value: '2' }]);
    expect(await offered(bot, '', { memberPermissions: permission.send })).toEqual([]);
    expect(await offered(bot, '', { ...ofServer, guild: '999' })).toEqual([]);
    expect(await offered(bot, '', { guild: false })).toEqual([]);
  });

  it('names other channels as Discord does, where that tells their names', async () => {
    const bot = await holding(
      { channelId: elsewhere, filter: 'rice' },
      { channelId: '1100000000000000078', filter: 'gạo' },
    );
    const names: Record<string, string> = { [elsewhere]: 'kinh-tế' };
    bot.services.channelName = async (id) => names[id];
    expect(await offered(bot, '', { ...ofServer, locale: 'vi' })).toMatchObject([
      { name: 'Mọi bài khớp với bộ lọc “rice” · #kinh-tế' },
      { name: 'Mọi bài khớp với bộ lọc “gạo” · kênh khác (…0078)' },
    ]);
    await bot.send(unsubscribe('every article that fits “rice” · #kinh-te', ofServer));
    expect(await left(bot)).toEqual(['gạo']);
  });

  it('offers 25 at most, in 100 characters each, told apart by where they begin', async () => {
    const bot = await holding(
      ...Array.from({ length: 30 }, (_, at) => ({ filter: `"${at} ${'dài '.repeat(100)}"` })),
    );
    const all = await offered(bot, '');
    expect(all).toHaveLength(25);
    expect(Math.max(...all.map(({ name }) => name.length))).toBeLessThanOrEqual(100);
    expect(new Set(all.map(({ name }) => name)).size).toBe(25);
    expect(all[0]!.name).toMatch(/… · #news$/u);
  });

  it('says what was removed', async () => {
    const bot = await holding({ filter: 'dioxin', mode: 'digest', hours: [8] }, { filter: 'rice' });
    expect(asRead(textOf(await bot.send(unsubscribe('1'))))).toBe(
      `### Unsubscribed\n\n**${here} · Every article that fits “dioxin”**\n-# In a digest at 08:00 (Asia/Ho_Chi_Minh).`,
    );
    expect(await left(bot)).toEqual(['rice']);
    expect(asRead(textOf(await bot.send(unsubscribe('2', { locale: 'vi' }))))).toContain(
      '### Đã bỏ theo dõi',
    );
  });

  it('takes one that is typed as it is offered', async () => {
    const bot = await holding({ filter: 'gạo' });
    await bot.send(unsubscribe('every article that fits “gao” · #news'));
    expect(await left(bot)).toEqual([]);
  });

  it.each([
    ['of another server', { serverId: '999', channelId: '998' }, ofServer],
    ['of a channel that the asker may not manage', { channelId: elsewhere }, manager],
    ['of this channel, without the right to manage it', {}, { memberPermissions: permission.send }],
  ])('does not find one %s', async (_, one, given) => {
    const bot = await holding(one);
    expect(textOf(await bot.send(unsubscribe('1', given)))).toContain(
      'I cannot find that subscription here; it may have ended already.',
    );
    expect(await bot.services.store.subscriptions.get(1)).toBeDefined();
  });

  it.each(['99', 'rice', '   ', '1; drop table subscription'])('does not find “%s”', async (chosen) => {
    const bot = await holding({ filter: 'dioxin' });
    const shown = asRead(textOf(await bot.send(unsubscribe(chosen, { locale: 'vi' }))));
    expect(shown).toBe(
      'Tôi không thấy mục theo dõi này ở đây, có thể đã có người bỏ. Hãy chọn trong danh sách Discord gợi ý.',
    );
    expect(await left(bot)).toEqual(['dioxin']);
  });
});

describe('taking it back', () => {
  it('brings the same settings back', async () => {
    const settings: Partial<NewSubscription> = {
      filter: 'dioxin',
      language: 'en',
      publisher: 'Daily News',
      mode: 'digest',
      hours: [8, 18],
      quiet: { from: 22, to: 6 },
      mentionRoleId: readers,
      tags: ['5'],
    };
    const bot = await holding(settings);
    const before = await bot.services.store.subscriptions.get(1);
    const response = await bot.send(unsubscribe('1'));
    expect(textOf(await bot.send(pressed(response, 'Undo')))).toContain(
      'The subscription is back as it was.',
    );
    const [after] = await bot.services.store.subscriptions.of({ serverId: GUILD_ID });
    expect(after).toEqual({ ...before, id: after!.id, createdAt: now });
  });

  it('brings back what was waiting', async () => {
    const bot = await holding();
    const { subscriptions, outbox } = bot.services.store;
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID });
    await subscriptions.put(settings, ['d1', 'd2'], now);
    const response = await bot.send(unsubscribe('1'));
    const states = async () =>
      [...(await outbox.outcomes(CHANNEL_ID, ['d1', 'd2', 'd3'])).values()].map((one) => one.state);
    expect(await states()).toEqual(['dead', 'dead']);
    await bot.send(pressed(response, 'Undo'));
    expect(await states()).toEqual(['queued', 'queued']);
  });

  it('brings it back for when it was to be posted', async () => {
    const bot = await holding();
    const { subscriptions, outbox } = bot.services.store;
    const digest = { filter: 'dioxin', mode: 'digest', hours: [8], timeZone: 'UTC' } as const;
    const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, ...digest });
    const eight = new Date('2025-12-01T08:00:00Z');
    const { id } = await subscriptions.put(settings, ['d1'], now, eight);
    await bot.send(pressed(await bot.send(unsubscribe(String(id))), 'Undo'));
    expect((await outbox.outcomes(CHANNEL_ID, ['d1'])).get('d1')).toMatchObject({
      state: 'queued',
      dueAt: eight,
    });
  });

  it('is for those who may manage the channel', async () => {
    const bot = await holding({ filter: 'dioxin' });
    const response = await bot.send(unsubscribe('1'));
    const shown = textOf(await bot.send(pressed(response, 'Undo', { permissions: '0' })));
    expect(asRead(shown)).toBe(`For this you need the permission Manage Channels in ${here}.`);
    expect(await left(bot)).toEqual([]);
  });

  it('makes no subscription in another server', async () => {
    const bot = await holding({ filter: 'dioxin' });
    const response = await bot.send(unsubscribe('1'));
    const elsewhereToo = { ...(pressed(response, 'Undo', { permissions: '8' }) as object), guild_id: '999' };
    expect(textOf(await bot.send(elsewhereToo as never))).toBe('This button is too old. Please ask again.');
    expect(await bot.services.store.subscriptions.of({ serverId: '999' })).toEqual([]);
    expect(await left(bot)).toEqual([]);
  });

  it('stores neither the server nor the channel', async () => {
    const bot = await holding({ filter: 'dioxin' });
    const response = await bot.send(unsubscribe('1'));
    const press = pressOf(response, 'Undo', USER_ID) as { data: { custom_id: string } } & APIInteraction;
    const asked = await bot.services.store.asked(press.data.custom_id.split(':')[0]!, now);
    expect(asked?.command).toBe('unsubscribe');
    expect(JSON.stringify(asked)).not.toContain(CHANNEL_ID);
    expect(JSON.stringify(asked)).not.toContain(GUILD_ID);
  });
});
