import { describe, expect, it } from 'vitest';
import { article } from '../helpers/articles.ts';
import { startBot } from '../helpers/bot.ts';
import { libraryOf } from '../helpers/library.ts';

const bot = await startBot({
  library: await libraryOf([
    article({
      id: 'o',
      language: 'en',
      published: '2025-11-14',
      body: 'Norway pledged 3 million USD for the dykes.',
    }),
    article({
      id: 'n',
      language: 'en',
      published: '2025-11-21',
      body: 'Norway pledged 7 million USD for the dykes.',
    }),
  ]),
  now: () => new Date('2025-11-22T05:00:00Z'),
});

describe.each(['figure', 'pledge'])('/%s of a time', (name) => {
  it.each<[Record<string, string>, string, string]>([
    [{ topic: 'dykes last week' }, '3 million USD', '7 million USD'],
    [{ topic: 'dykes', since: 'yesterday' }, '7 million USD', '3 million USD'],
    [{ topic: 'dykes', until: 'tuần trước' }, '3 million USD', '7 million USD'],
  ])('%o', async (options, listed, left) => {
    const reply = await bot.type({ name, options, locale: 'en-GB' });
    expect(reply).toContain(`Norway pledged ${listed}`);
    expect(reply).not.toContain(`Norway pledged ${left}`);
    expect(reply).toContain('Published');
  });

  it('says what is no time, with an example', async () => {
    const reply = await bot.type({ name, options: { topic: 'dykes', since: 'someday' }, locale: 'vi' });
    expect(reply).toContain('Tôi không hiểu “someday” là ngày nào. Hãy thử hôm qua, tuần trước');
  });
});
