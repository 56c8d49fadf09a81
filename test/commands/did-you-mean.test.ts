import { describe, expect, it } from 'vitest';
import { article } from '../helpers/articles.ts';
import { asRead, buttonsOf, startBot, textOf } from '../helpers/bot.ts';
import { button, chatInput } from '../helpers/discord/payloads.ts';
import { en, vi } from '../helpers/languages.ts';
import { libraryOf } from '../helpers/library.ts';

const bot = await startBot({
  library: await libraryOf([
    article({
      id: 'e',
      language: 'en',
      body: 'Valdemar Kowalczyk opened the lighthouse. Rain fell in the hills.',
    }),
    article({
      id: 'v',
      language: 'vi',
      body: 'Valdemar Kowalczyk mở lại ngọn hải đăng. Trời mưa ở vùng đồi.',
    }),
  ]),
});

describe('where nothing is found', () => {
  it.each([
    ['kovalchik', 'en-GB' as const, en.strings.didYouMean('kowalczyk')],
    ['kovalchik', 'vi' as const, vi.strings.didYouMean('kowalczyk')],
  ])('%s may have been meant otherwise: %s', async (question, locale, said) => {
    const response = await bot.send(chatInput({ name: 'ask', options: { question }, locale }));
    expect(asRead(textOf(response))).toContain(said);
    const id = buttonsOf(response).get('kowalczyk')!;
    const pressed = await bot.send(button({ customId: id, locale }));
    expect(textOf(pressed)).toContain('Kowalczyk');
  });

  it.each(['Emmanuel Macron', 'xqzw', 'hello'])('%s is left as it is', async (question) => {
    const reply = await bot.type({ name: 'ask', options: { question }, locale: 'en-GB' });
    expect(reply).not.toContain('Did you mean');
  });
});
