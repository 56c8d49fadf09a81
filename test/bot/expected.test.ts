import { describe, expect, it } from 'vitest';
import { expectReply } from '../../src/bot/expected.ts';
import { type Bot, pressOf, startBot } from '../helpers/bot.ts';
import { autocomplete, type ChatInput, chatInput, messageMenu } from '../helpers/discord/payloads.ts';

const asker = '300000000000000001';
const somebodyElse = '300000000000000002';
const ephemeral = 64;
const question = 'How much new money did the US announce for Bien Hoa?';

const bot: Bot = await startBot();
const expected = (interaction: Parameters<Bot['send']>[0]) => expectReply(interaction, bot.services);

describe('what a reply will be, before it is there', () => {
  it.each(bot.services.commands.map((one) => [one.data.name, one] as const))(
    'is right about who sees that of /%s',
    async (name, { data }) => {
      if (data.kind === 'message') {
        const menu = messageMenu({ name: 'Check with the news', message: { content: question } });
        expect(expected(menu)).toEqual({ opens: 'message', isPrivate: true });
        return;
      }
      const text = data.options.find((option) => option.isRequired)?.name;
      const hasChoice = data.options.some((option) => option.name === 'private');
      for (const isPrivate of hasChoice ? [undefined, true, false] : [undefined]) {
        const typed = {
          ...(text ? { [text]: name === 'ask' ? question : 'hegseth' } : {}),
          private: isPrivate,
        };
        const sent = chatInput({ name, options: typed, memberPermissions: 1n << 3n } satisfies ChatInput);
        const { flags } = ((await bot.send(sent)) as { data: { flags: number } }).data;
        expect(expected(sent)).toEqual({ opens: 'message', isPrivate: (flags & ephemeral) !== 0 });
      }
    },
  );

  it('is right about where a press opens', async () => {
    const first = await bot.send(chatInput({ name: 'mou', user: { id: asker } }));
    expect(expected(pressOf(first, 'Next', asker))).toEqual({ opens: 'in-place' });
    expect(expected(pressOf(first, 'Next', asker, somebodyElse))).toEqual({
      opens: 'message',
      isPrivate: true,
    });
    const hidden = chatInput({ name: 'ask', options: { question, private: true }, user: { id: asker } });
    const answered = await bot.send(hidden);
    expect(expected(pressOf(answered, 'Show to everyone', asker))).toEqual({
      opens: 'message',
      isPrivate: false,
    });
    expect(expected(pressOf(answered, 'Follow this', asker))).toEqual({ opens: 'message', isPrivate: true });
  });

  it('is for the asker alone where nobody knows what is asked', () => {
    expect(expected(chatInput({ name: 'gone' }))).toEqual({ opens: 'message', isPrivate: true });
    const typing = autocomplete({ name: 'ask', focused: 'question', value: 'a' });
    expect(expected(typing)).toEqual({ opens: 'message', isPrivate: true });
  });
});
