import { describe, expect, it } from 'vitest';
import { changeInput } from '../../src/bot/press.ts';
import { findCommandFaults, loadCommands } from '../../src/bot/registry.ts';
import { type Command, command } from '../../src/command/command.ts';
import { makeCommandBodies } from '../../src/discord/commands.ts';
import { plainLanguageOf } from '../../src/languages/choose.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { startBot, textOf } from '../helpers/bot.ts';
import { checkCommands } from '../helpers/discord/check-commands.ts';
import { autocomplete, chatInput, messageMenu } from '../helpers/discord/payloads.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { unservedLocale } from '../helpers/languages.ts';
import { subscription } from '../store/subscription.ts';

const languages = await loadLanguages();
const commands = await loadCommands(languages);
const bot = await startBot();
for (const filter of ['dioxin', '"Biên Hòa"']) {
  const settings = subscription({ serverId: GUILD_ID, channelId: CHANNEL_ID, filter });
  await bot.services.store.subscriptions.put(settings, [], bot.services.now());
}

/** Somebody who may do everything. */
const manager = { memberPermissions: 1n << 3n };

/** What Discord calls a command of the menu. */
const menuName = (name: string): string => plainLanguageOf(languages).strings.commands[name]!.name;

/** What people, clients and attackers type where a word is expected. */
const badInput: Record<string, string> = {
  blank: '   ',
  'punctuation only': '?!… ---',
  'words of grammar only': 'of the and with to',
  'Vietnamese words of grammar only': 'của và những các thì là',
  emoji: '🤖🔥🇻🇳👩‍👩‍👧‍👦',
  'zero-width characters': '\u200B\u200D\uFEFF\u2060',
  'control characters': '\u0000\u0007\u001B[31m\u0085',
  'decomposed Unicode': 'Tô Lâm tiếp ai ở Hà Nội?'.normalize('NFD'),
  '6,000 characters': 'Biên Hòa '.repeat(667).slice(0, 6000),
  '6,000 letters in a word': 'ă'.repeat(6000),
  mentions: '@everyone @here <@1234567890> <@&1234567890> <#1234567890> Bien Hoa',
  Markdown: '# **Bien Hoa** [x](https://evil.example) ```js\n``` ||spoiler|| > quote <t:0:R>',
  'a lone surrogate': 'Bien Hoa \uD83D',
  'regular expression': '(((.*)+)+)+$ [a-z]{1,9999} \\',
  'SQL and JSON': `'; DROP TABLE asked; -- {"page":-1}`,
};

describe('every command', () => {
  it('is registered in a form that Discord takes', () => {
    expect(checkCommands(makeCommandBodies(commands, languages, plainLanguageOf(languages)))).toEqual([]);
  });

  it.each([...languages.keys()])(
    'stands in /help in %s under its own name, for who may use it',
    async (code) => {
      const { strings, discordLocales } = languages.get(code)!;
      const asked = { name: 'help', locale: discordLocales[0], guildLocale: unservedLocale, ...manager };
      bot.services.operators = async () => new Set([USER_ID]);
      const shown = await bot.type(asked);
      bot.services.operators = undefined;
      for (const { data } of commands) {
        const name = strings.commands[data.name]!.name.replaceAll('_', '\\_');
        expect(shown).toContain(data.kind === 'message' ? `**${name}**` : `**/${name}**`);
      }
    },
  );

  it.each(commands.map((one) => [one.data.name, one] as const))(
    '/%s takes what it reads and what its buttons carry, and nothing that it does not know',
    async (name, one) => {
      const schema = one.input!;
      const typed = { name: 'hegseth', question: 'Who is Hegseth?', story: 'hegseth', text: 'Hegseth came.' };
      const read = one.read(new Map(Object.entries({ ...typed, private: true, server: true })));
      expect(schema.safeParse(JSON.parse(JSON.stringify(read)))).toMatchObject({ success: true });
      expect(schema.safeParse({ ...(read as object), forged: 1 })).toMatchObject({ success: false });
      const place = { id: CHANNEL_ID, kind: 'text', name: 'news', mayManage: true } as const;
      const caller = {
        ...{ userId: '1', serverId: GUILD_ID, mayManageServer: true },
        place: { ...place, mayMentionAll: false, wantsTag: false },
      };
      const { actions } = await one.run(read, {
        ...contextOf(),
        caller,
        language: plainLanguageOf(languages),
      });
      for (const { call, change } of actions) {
        const command = call ? commands.find(({ data }) => data.name === call.command)! : one;
        const input = { ...(call?.input ?? (read as object)), ...change };
        expect([name, input, changeInput(command, JSON.parse(JSON.stringify(input)), {})]).toEqual([
          name,
          input,
          expect.anything(),
        ]);
      }
    },
  );

  describe.each(commands.map((one) => [one.data.name, one] as const))('/%s', (name, { data }) => {
    const text = data.options.find((option) => option.kind === 'text');

    /** A message command gets its text from the message it is chosen on. */
    const send = async (typed: string | undefined, locale: 'vi' | 'en-US') => {
      if (data.kind === 'message') {
        return textOf(
          await bot.send(messageMenu({ name: menuName(name), message: { content: typed ?? '' }, locale })),
        );
      }
      const options = text && typed !== undefined ? { [text.name]: typed } : {};
      return bot.type({ name, options, locale, ...manager });
    };

    it.each(['vi', 'en-US'] as const)('answers with nothing filled in, in a client in %s', async (locale) => {
      expect(await send(text?.isRequired ? '' : undefined, locale)).not.toBe('');
    });

    it.each(Object.entries(badInput))('gives a helpful reply to %s', async (_what, typed) => {
      const shown = await send(typed, 'vi');
      expect(shown.trim()).not.toBe('');
      expect(shown).not.toContain('ref-0001');
    });

    it('offers choices also when nothing is typed, where an option asks for them', async () => {
      for (const option of data.options.filter((one) => one.isSuggested)) {
        const response = await bot.send(autocomplete({ name, focused: option.name, value: '', ...manager }));
        const choices =
          'data' in response && response.data && 'choices' in response.data ? response.data.choices : [];
        // The sample corpus has two stories that several outlets tell.
        expect(choices?.length).toBeGreaterThan(1);
        await bot.send(autocomplete({ name, focused: option.name, value: badInput.mentions!, ...manager }));
      }
    });

    it('keeps its numbers of pages when a button asks for one that is not there', async () => {
      const one = commands.find((each) => each.data.name === name)!;
      const input = { ...(one.read(new Map()) as object), page: 9999 };
      const context = { ...contextOf(), language: plainLanguageOf(languages) };
      await expect(Promise.resolve(one.run(input, context))).resolves.toHaveProperty('blocks');
      const managing = { ...context, caller: { userId: '1', serverId: GUILD_ID, mayManageServer: true } };
      await expect(Promise.resolve(one.run(input, managing))).resolves.toHaveProperty('blocks');
    });
  });
});

describe('a malformed command', () => {
  const sound: Command = command({
    data: { name: 'sound', options: [] },
    read: () => ({}),
    run: () => ({ blocks: [], actions: [], isPrivate: true }),
  });

  it('is named with its file when it has no default export', () => {
    expect(findCommandFaults('lost', undefined, languages)).toEqual([
      'src/commands/lost.ts: the default export is no command',
    ]);
  });

  it('is named when its name is not that of its file, and when a language lacks its texts', () => {
    expect(findCommandFaults('other', sound, languages)).toEqual([
      'src/commands/other.ts: its name is "sound", not "other"',
      'src/languages/en/strings.ts: commands.sound is missing',
      'src/languages/vi/strings.ts: commands.sound is missing',
    ]);
  });

  it('is named when it stands in the menu of a message and has no place for the message', () => {
    const menu: Command = { ...sound, data: { name: 'sound', kind: 'message', options: [] } };
    expect(findCommandFaults('sound', menu, new Map())).toEqual([
      'src/commands/sound.ts: a message command has an option "text"',
    ]);
  });

  it('is named when a required option follows an optional one, which Discord refuses', () => {
    const options = [
      { name: 'topic', kind: 'text' as const },
      { name: 'name', kind: 'text' as const, isRequired: true },
    ];
    const faults = findCommandFaults('sound', { ...sound, data: { name: 'sound', options } }, new Map());
    expect(faults).toEqual(['src/commands/sound.ts: required options come first']);
  });
});

describe('an unknown command', () => {
  it('is answered with a hint, in Vietnamese for a Vietnamese client', async () => {
    expect(await bot.type({ name: 'gone', locale: 'vi' })).toContain('Tôi không còn lệnh này');
    const response = await bot.send(chatInput({ name: 'gone', locale: 'en-GB' }));
    expect(JSON.stringify(response)).toContain('I do not know this command any more');
  });
});

function contextOf() {
  const { services } = bot;
  const caller = { userId: '1', mayManageServer: false };
  return { ...services, caller, now: services.now() };
}
