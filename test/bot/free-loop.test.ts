import { beforeAll, describe, expect, it } from 'vitest';
import { dispatch, type Services } from '../../src/bot/dispatch.ts';
import { warmUp } from '../../src/bot/warm-up.ts';
import type { Article } from '../../src/corpus/article.ts';
import { openLibrary } from '../../src/library.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { startBot } from '../helpers/bot.ts';
import { chatInput } from '../helpers/discord/payloads.ts';
import { languages } from '../helpers/languages.ts';
import { sampleArticles } from '../helpers/library.ts';
import { longestBlockDuring } from '../helpers/turns.ts';

/** Far below what any two of these take together, and above what code takes that has not run before. */
const mostMs = 100;
const commands = ['ask', 'figure', 'pledge', 'who', 'mou', 'latest'];

describe('the event loop', () => {
  let services: Services;
  let articles: Article[];
  beforeAll(async () => {
    ({ services } = await startBot());
    articles = await sampleArticles();
    await warmUp(services);
    await askAtOnce(2);
  }, 60_000);

  async function askAtOnce(times: number): Promise<void> {
    const payloads = Array.from({ length: times }, (_, at) => at).flatMap((at) => {
      const { title, language } = articles[at % articles.length]!;
      const words = title.split(' ').slice(0, 2).join(' ');
      return commands.map((name) =>
        chatInput({
          name,
          options:
            name === 'ask' ? { question: title } : name === 'who' ? { name: 'Hegseth' } : { topic: words },
          locale: language === 'vi' ? 'vi' : 'en-US',
        }),
      );
    });
    await Promise.all(payloads.map((payload) => dispatch(payload, services)));
  }

  it('stays free while many ask at once', async () => {
    expect(await longestBlockDuring(() => askAtOnce(12))).toBeLessThan(mostMs);
  });

  it('stays free while many articles are stored and given their stories', async () => {
    const store = await openSqliteStore(':memory:');
    const { joiner } = openLibrary(store, languages, 'memory');
    const read = articles.flatMap((article, at) =>
      [1, 2, 3].map((copy) => {
        const own = { ...article, id: `copy-${copy}-${at}`, url: `https://example.org/${copy}/${at}` };
        return {
          article: own,
          origin: 'feed' as const,
          keys: [],
          read: { reading: readArticle(own, languages, 'memory') },
        };
      }),
    );
    const longest = await longestBlockDuring(async () => {
      await store.articles.addBacklog(read, new Date());
      while (await joiner.step());
    });
    expect(await store.stories.countPending()).toBe(0);
    await store.close();
    expect(longest).toBeLessThan(mostMs);
  });
});
