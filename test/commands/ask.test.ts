import { describe, expect, it } from 'vitest';
import { article } from '../helpers/articles.ts';
import { asRead, startBot } from '../helpers/bot.ts';
import { libraryOf, sampleArticles } from '../helpers/library.ts';

const bot = await startBot();
const ask = async (question: string, locale = 'en-US'): Promise<string> =>
  asRead(await bot.type({ name: 'ask', locale, options: { question } }));
const stringsOf = (code: string) => bot.services.languages.get(code)!.strings;
/** The lines behind a bullet. */
const toAsk = (reply: string): string[] => [...reply.matchAll(/^• (.+)$/gmu)].map(([, line]) => line!);

describe('/ask with what asks nothing of the news', () => {
  it.each([
    ['hello', 'greeting', 'en'],
    ['thanks a lot', 'thanks', 'en'],
    ['What time is it?', 'now', 'en'],
    ['who are you?', 'self', 'en'],
    ['zxcvb qwrtpl', 'unread', 'en'],
    ['chào bạn', 'greeting', 'vi'],
    ['thời tiết hôm nay thế nào', 'now', 'vi'],
    ['bạn là ai', 'self', 'vi'],
  ] as const)(
    'replies to "%s" in a friendly line, with two things to ask and nothing quoted',
    async (line, kind, code) => {
      const reply = await ask(line, code === 'vi' ? 'vi' : 'en-US');
      expect(reply).toContain(stringsOf(code).asides[kind]);
      expect(toAsk(reply)).toHaveLength(2);
      const quoted = (await sampleArticles()).filter(({ body }) => reply.includes(body.slice(0, 40)));
      expect(quoted).toEqual([]);
    },
  );

  it('offers only what it can answer', async () => {
    for (const [line, locale, code] of [
      ['hello', 'en-US', 'en'],
      ['chào bạn', 'vi', 'vi'],
    ] as const) {
      for (const question of toAsk(await ask(line, locale))) {
        const reply = await ask(question, locale);
        expect([question, reply.includes(stringsOf(code).noAnswer)]).toEqual([question, false]);
      }
    }
  });

  it('still answers questions with the same words', async () => {
    expect(await ask('Who greeted Hegseth?')).not.toContain(stringsOf('en').asides.greeting);
    expect(await ask('Hello, how many people died in the floods?')).toContain('52 people dead or missing');
    expect(await ask('thời tiết cực đoan gây thiệt hại bao nhiêu?', 'vi')).not.toContain(
      stringsOf('vi').asides.now,
    );
  });
});

describe('/ask for what only the other language tells', () => {
  const wharf = article({
    id: 'wharf',
    language: 'vi',
    title: 'Nạo vét bến tàu Cát Lái',
    published: '2025-10-03',
    stories: ['wharf'],
    body: 'Bến tàu Cát Lái mở lại hồi tháng 5/2025. Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.',
  });
  const school = article({
    id: 'school',
    language: 'en',
    title: 'A roof for Glen Moray',
    published: '2025-09-12',
    body: 'The school of Glen Moray has 212 pupils. Its roof was repaired in 2019. Ian Fraser leads the school.',
  });
  const twin = article({
    id: 'twin',
    language: 'en',
    title: 'Cat Lai ready for ferries',
    published: '2025-10-03',
    stories: ['wharf'],
    body: 'Ferries call at Cat Lai again. Passengers were pleased.',
  });
  const question = 'How much did it cost to dredge the Cat Lai wharf?';

  it('says so where no article in the reader’s language tells the event', async () => {
    const own = await startBot({ library: await libraryOf([wharf, school]) });
    const reply = asRead(await own.type({ name: 'ask', locale: 'en-US', options: { question } }));
    expect(reply).toContain(stringsOf('en').onlyIn('Vietnamese'));
    expect(reply).toContain('**Việc nạo vét bến tàu Cát Lái tốn 95 tỷ đồng.**');
  });

  it('else names the one that does', async () => {
    const own = await startBot({ library: await libraryOf([wharf, school, twin]) });
    const reply = asRead(await own.type({ name: 'ask', locale: 'en-US', options: { question } }));
    expect(reply).not.toContain(stringsOf('en').onlyIn('Vietnamese'));
    expect(reply).toContain(stringsOf('en').answeredIn('Vietnamese', 'Cat Lai ready for ferries'));
  });
});
