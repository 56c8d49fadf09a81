import { describe, expect, it } from 'vitest';
import { openSession } from '../../src/terminal/session.ts';
import { asRead, type Bot, startBot, textOf } from '../helpers/bot.ts';
import { autocomplete, type ChatInput, chatInput } from '../helpers/discord/payloads.ts';
import { USER_ID } from '../helpers/discord/snowflake.ts';
import { permission } from './subscribing.ts';

const bot: Bot = await startBot();
const help = async (given: Omit<ChatInput, 'name'> = {}) =>
  asRead(textOf(await bot.send(chatInput({ name: 'help', ...given }))));

/** The commands that a reply lists, as it names them. */
const listed = (shown: string): string[] => [...shown.matchAll(/^\*\*(.+?)\*\*/gmu)].map(([, name]) => name!);

const forAll = 'about,ask,Check with the news,compare,figure,help,language,latest,mou,pledge,privacy,who'
  .split(',')
  .map((name) => (name.includes(' ') ? name : `/${name}`));
const ofChannels = ['/subscribe', '/subscription-preview', '/unsubscribe'];
const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('/help', () => {
  it.each<[string, Omit<ChatInput, 'name'>, readonly string[]]>([
    ['a direct message', { guild: false }, forAll],
    ['a server', {}, [...forAll, '/subscriptions']],
    [
      'a server, to who manages channels',
      { memberPermissions: permission.manageChannels },
      [...forAll, '/subscriptions', ...ofChannels],
    ],
    [
      'a server, to who manages it',
      { memberPermissions: permission.manageServer },
      [...forAll, '/subscriptions', ...ofChannels, '/status'],
    ],
  ])('shows in %s what works there', async (_, given, expected) => {
    expect(sorted(listed(await help(given)))).toEqual(sorted(expected));
  });

  it('shows nothing of subscriptions in a server that the bot is no member of', async () => {
    const sent = chatInput({ name: 'help', memberPermissions: permission.administrator });
    const shown = await bot.send({ ...sent, authorizing_integration_owners: { 1: USER_ID } } as never);
    expect(sorted(listed(asRead(textOf(shown))))).toEqual(sorted(forAll));
  });

  it('shows at a terminal what works there, as it is typed', async () => {
    const session = openSession(bot.services, 'en-US', { isScreen: false, isColoured: false });
    const shown = (await session.answer('/help'))!;
    expect(shown).toContain('/check · What the news reports on what a text says');
    expect(shown).not.toMatch(/subscribe|\/status|menu|<\//u);
    expect(await session.answer('/trợ-giúp đối-chiếu')).toContain('story · The event');
  });

  it('speaks of no terminal on Discord', async () => {
    for (const locale of ['en-US', 'vi']) {
      const shown = await help({ locale, memberPermissions: permission.administrator });
      expect(shown).not.toMatch(/terminal|dòng lệnh/iu);
    }
  });

  it('names commands so that a click types them, in the reader’s language', async () => {
    const commandIds = new Map([
      ['ask', '71'],
      ['help', '72'],
    ]);
    const known = await startBot({ commandIds });
    const shown = async (locale: string) => textOf(await known.send(chatInput({ name: 'help', locale })));
    const english = await shown('en-US');
    expect(english).toContain('**</ask:71>** · ');
    expect(english).toContain('What a command takes\\: </help:72> and its name');
    expect(await shown('vi')).toContain('**</hỏi:71>** · ');
  });
});

describe('/help with a command', () => {
  it('says what it is for, and each of its options', async () => {
    const shown = await help({
      options: { command: 'subscribe' },
      memberPermissions: permission.manageServer,
    });
    expect(shown).toContain('### /subscribe\n\nPost new articles in a channel');
    expect(shown).toContain(
      '**mode** · Each article in a post of its own, or a digest · one of each article at once and a digest at set hours',
    );
    expect(shown).toContain('**quiet** · Hours without posts, such as 22-6');
  });

  it('says it in Vietnamese, found by its name in any language', async () => {
    for (const command of ['hỏi', '/ASK', 'hoi']) {
      const shown = await help({ options: { command }, locale: 'vi' });
      expect(shown).toContain('### /hỏi');
      expect(shown).toContain('**câu-hỏi** · Câu hỏi của bạn, có dấu hay không dấu đều được · bắt buộc');
    }
  });

  it('says how one of a menu is used, and that one takes nothing', async () => {
    expect(await help({ options: { command: 'check' } })).toContain('choose it under Apps.');
    expect(await help({ options: { command: 'about' } })).toContain('It takes nothing more.');
    expect(await help({ options: { command: 'about' }, locale: 'vi' })).toContain('không có tùy chọn nào');
  });

  it.each(['status', 'nothing', '<@17> **x**', '/'])(
    'does not know “%s” where it does not work',
    async (command) => {
      const shown = await help({ options: { command }, guild: false });
      expect(shown).toBe(`There is no command “${command}” here. /help names those that there are.`);
      expect(await help({ options: { command }, guild: false, locale: 'vi' })).toContain(
        `Ở đây không có lệnh “${command}”.`,
      );
    },
  );

  it('offers what works there while it is typed', async () => {
    const offered = async (value: string, given: object = {}) => {
      const typing = autocomplete({ name: 'help', focused: 'command', value, ...given });
      const response = (await bot.send(typing)) as unknown as { data: { choices: { name: string }[] } };
      return response.data.choices.map(({ name }) => name);
    };
    expect(await offered('sub')).toEqual(['subscriptions']);
    expect(await offered('', { guild: false })).toHaveLength(forAll.length);
    expect(await offered('số', { locale: 'vi' })).toEqual(['số-liệu']);
  });
});
