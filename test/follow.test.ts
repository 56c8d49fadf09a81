import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { enough, newsBot, now, permission } from './commands/subscribing.ts';
import { asRead, buttonsOf, pressOf, textOf } from './helpers/bot.ts';
import { type ChatInput, chatInput } from './helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from './helpers/discord/snowflake.ts';
import { subscription } from './store/subscription.ts';

const question = 'How much did the US pledge for Bien Hoa?';
const here = `<#${CHANNEL_ID}>`;

/** A press by somebody who may do these things in the channel. */
function pressed(
  response: APIInteractionResponse,
  label: string,
  given: { may?: bigint; bot?: bigint; locale?: string; user?: string } = {},
): APIInteraction {
  const { may = permission.manageChannels, bot = enough, locale = 'en-US', user = USER_ID } = given;
  const press = pressOf(response, label, USER_ID, user) as APIInteraction & { member: object };
  return {
    ...press,
    locale,
    member: { ...press.member, permissions: String(may) },
    app_permissions: String(bot),
  } as never;
}

const labelsOf = (response: APIInteractionResponse): string[] => [...buttonsOf(response).keys()];

describe('the button Follow this', () => {
  it.each<[string, ChatInput]>([
    ['an answer of /ask', { name: 'ask', options: { question } }],
    ['its honest no', { name: 'ask', options: { question: 'Who won the marathon in Reykjavik?' } }],
    ['/figure with a topic', { name: 'figure', options: { topic: 'Bien Hoa dioxin' } }],
    ['/figure with a topic of which nothing is known', { name: 'figure', options: { topic: 'bauxite' } }],
    ['/latest with a topic', { name: 'latest', options: { topic: 'dioxin' } }],
    ['/latest with a topic of which nothing is known', { name: 'latest', options: { topic: 'bauxite' } }],
  ])('stands under %s, in the reader’s language', async (_, given) => {
    const bot = await newsBot();
    expect(labelsOf(await bot.send(chatInput(given)))).toContain('Follow this');
    const vietnamese = { ...given, options: { ...given.options, language: 'vi' } };
    expect(labelsOf(await bot.send(chatInput(vietnamese)))).toContain('Theo dõi tin này');
  });

  it.each<[string, ChatInput]>([
    ['in a direct message', { name: 'ask', options: { question }, guild: false }],
    ['where no topic was asked', { name: 'latest' }],
    ['under a question of grammar only', { name: 'ask', options: { question: 'what is the of' } }],
    ['in a channel that takes no posts', { name: 'ask', options: { question }, channel: { type: 4 } }],
  ])('does not stand %s', async (_, given) => {
    const bot = await newsBot();
    expect(labelsOf(await bot.send(chatInput(given)))).not.toContain('Follow this');
  });

  it('does not stand in a server that the bot is no member of', async () => {
    const bot = await newsBot();
    const sent = chatInput({ name: 'ask', options: { question } });
    const response = await bot.send({ ...sent, authorizing_integration_owners: { 1: USER_ID } } as never);
    expect(labelsOf(response)).not.toContain('Follow this');
  });

  it('subscribes the channel to what was asked, and shows the filter to who pressed', async () => {
    const bot = await newsBot();
    const answered = await bot.send(chatInput({ name: 'ask', options: { question } }));
    const response = await bot.send(pressed(answered, 'Follow this'));
    expect(response).toMatchObject({ type: 4, data: { flags: (1 << 15) | 64 } });
    const shown = asRead(textOf(response));
    expect(shown).toContain(`${here} gets every new article that fits “US "Bien Hoa"”.`);
    expect(shown).toContain('For another filter, use /subscribe with it and /unsubscribe for this one.');
    expect(labelsOf(response)).toEqual(['Preview', 'Unsubscribe']);
    expect(await bot.services.store.subscriptions.of({ channelId: CHANNEL_ID })).toMatchObject([
      { filter: 'US "Bien Hoa"', serverId: GUILD_ID, mode: 'each', readerLanguage: 'en' },
    ]);
  });

  it('works in Vietnamese, typed without diacritics too', async () => {
    const bot = await newsBot();
    for (const topic of ['Biên Hòa', 'bien hoa']) {
      const answered = await bot.send(chatInput({ name: 'latest', options: { topic }, locale: 'vi' }));
      const shown = asRead(textOf(await bot.send(pressed(answered, 'Theo dõi tin này', { locale: 'vi' }))));
      expect(shown).toContain(`Kênh ${here} sẽ nhận mọi bài mới khớp với bộ lọc`);
      expect(shown).toContain('Mỹ công bố 130 triệu USD cho Biên Hòa');
    }
  });

  it.each([
    ['dioxin OR rice', 'dioxin OR rice'],
    ['"Bien Hoa" -rice', '"Bien Hoa" NOT rice'],
    ['figure:>1000000 USD', 'figure:">1000000 USD"'],
  ])('keeps the filter %s that /latest was given', async (topic, filter) => {
    const bot = await newsBot();
    const answered = await bot.send(chatInput({ name: 'latest', options: { topic, language: 'en' } }));
    await bot.send(pressed(answered, 'Follow this'));
    expect(await bot.services.store.subscriptions.of({ channelId: CHANNEL_ID })).toMatchObject([{ filter }]);
  });

  it('is pressed under the same checks as /subscribe, of who presses', async () => {
    const bot = await newsBot();
    const sent = chatInput({
      name: 'ask',
      options: { question },
      memberPermissions: permission.administrator,
    });
    const answered = await bot.send(sent);
    const mayNot = await bot.send(pressed(answered, 'Follow this', { may: permission.send, user: '3001' }));
    expect(asRead(textOf(mayNot))).toBe(`For this you need the permission Manage Channels in ${here}.`);
    const cannot = await bot.send(pressed(answered, 'Follow this', { bot: permission.view, locale: 'vi' }));
    expect(asRead(textOf(cannot))).toContain('quyền Gửi Tin Nhắn ở đó');
    expect(await bot.services.store.subscriptions.of({ channelId: CHANNEL_ID })).toEqual([]);
  });

  it('leaves alone what the channel follows already', async () => {
    const bot = await newsBot();
    const settings = subscription({
      serverId: GUILD_ID,
      channelId: CHANNEL_ID,
      filter: 'US "Bien Hoa"',
      mode: 'digest',
      hours: [8],
    });
    await bot.services.store.subscriptions.put(settings, [], now);
    const answered = await bot.send(chatInput({ name: 'ask', options: { question } }));
    const shown = asRead(textOf(await bot.send(pressed(answered, 'Follow this'))));
    expect(shown).toBe(`${here} gets these articles already. I changed nothing.`);
    expect(await bot.services.store.subscriptions.get(1)).toMatchObject({ mode: 'digest', hours: [8] });
  });

  it('leads on to a preview and to the end of it', async () => {
    const bot = await newsBot();
    const answered = await bot.send(chatInput({ name: 'ask', options: { question } }));
    const followed = await bot.send(pressed(answered, 'Follow this'));
    const preview = asRead(textOf(await bot.send(pressed(followed, 'Preview'))));
    expect(preview).toContain('### The newest articles for: every article that fits “US "Bien Hoa"”');
    const ended = asRead(textOf(await bot.send(pressed(followed, 'Unsubscribe'))));
    expect(ended).toContain('### Unsubscribed');
    expect(await bot.services.store.subscriptions.of({ channelId: CHANNEL_ID })).toEqual([]);
  });

  it('stores neither who asked nor where', async () => {
    const bot = await newsBot();
    const answered = await bot.send(chatInput({ name: 'ask', options: { question } }));
    const id = buttonsOf(answered).get('Follow this')!.split(':')[0]!;
    expect(await bot.services.store.asked(id, now)).toEqual({
      command: 'subscribe',
      input: { filter: 'US "Bien Hoa"', isFollowed: true },
    });
  });
});
