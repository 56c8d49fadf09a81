import { expect, it } from 'vitest';
import { warmUp } from '../../src/bot/warm-up.ts';
import { command } from '../../src/command/command.ts';
import { notice } from '../../src/command/reply.ts';
import { startBot } from '../helpers/bot.ts';
import { articlesOf } from '../helpers/library.ts';

it('asks a question in every language before anybody does, and keeps nothing of it', async () => {
  const asked: string[] = [];
  const ask = command<{ question: string }>({
    data: { name: 'ask', options: [] },
    read: () => ({ question: '' }),
    run({ question }, { language }) {
      asked.push(`${language.code}: ${question}`);
      if (asked.length === 1) throw new Error('broken');
      return notice('x');
    },
  });
  const bot = await startBot({ commands: [ask] });
  const keepAsked = bot.services.store.keepAsked;
  bot.services.store.keepAsked = (...given) => {
    asked.push('kept');
    return keepAsked(...given);
  };
  await warmUp(bot.services);
  const articles = await articlesOf(bot.services.library);
  const newest = (code: string) => articles.find((article) => article.language === code)!.title;
  expect(asked).toEqual([`en: ${newest('en')}`, `vi: ${newest('vi')}`]);
});
