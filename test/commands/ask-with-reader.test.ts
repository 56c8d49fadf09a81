import { describe, expect, it } from 'vitest';
import type { Reader, ReaderChoice } from '../../src/reader/reader.ts';
import { asRead, buttonsOf, pressOf, startBot, textOf } from '../helpers/bot.ts';
import { chatInput } from '../helpers/discord/payloads.ts';
import { USER_ID } from '../helpers/discord/snowflake.ts';
import { libraryOf } from '../reader/news.ts';

const question = 'How much did the council of Port Ellen pay for the harbour?';

/** A model that chooses the sentence with these words; undefined: it fails. */
function readerThat(chooses: string | undefined): Reader {
  return {
    host: 'models.example:8080',
    model: 'm',
    passages: 10,
    async choose(_, { sentences }): Promise<ReaderChoice> {
      if (chooses === undefined) return { kind: 'failed', failure: { kind: 'late' } };
      const at = sentences.findIndex(({ passage, span }) =>
        passage.article.body.slice(span.start, span.end).includes(chooses),
      );
      return { kind: 'chosen', numbers: at < 0 ? [] : [at + 1] };
    },
    async judge() {
      throw new Error('a question is no claim');
    },
  };
}

const asking = (options: Record<string, string>, locale = 'en-US') => ({ name: 'ask', locale, options });

describe('/ask with a reader', () => {
  it('shows the sentence that it chose, and that one alone', async () => {
    const bot = await startBot({ library: await libraryOf(), reader: readerThat('£4.2 million') });
    const shown = asRead(await bot.type(asking({ question })));
    expect(shown).toContain('**The council paid £4.2 million for that, half of it borrowed.**');
    expect(shown).not.toContain('Glen Moray');
    expect(shown).not.toContain('I found no answer');
  });

  it('says no when it says so, in both languages', async () => {
    const bot = await startBot({ library: await libraryOf(), reader: readerThat('no such sentence') });
    const { strings } = bot.services.languages.get('en')!;
    expect(asRead(await bot.type(asking({ question })))).toContain(strings.noAnswer);
    const vietnamese = await bot.type(
      asking({ question: 'Hội đồng chi bao nhiêu cho cảng Port Ellen?' }, 'vi'),
    );
    expect(asRead(vietnamese)).toContain(bot.services.languages.get('vi')!.strings.noAnswer);
  });

  it('answers by words when it fails', async () => {
    const without = await (await startBot({ library: await libraryOf() })).type(asking({ question }));
    const bot = await startBot({ library: await libraryOf(), reader: readerThat(undefined) });
    expect(await bot.type(asking({ question }))).toBe(without);
  });

  it('keeps its choice under the buttons', async () => {
    const bot = await startBot({ library: await libraryOf(), reader: readerThat('Margaret Sinclair') });
    const first = await bot.send(chatInput(asking({ question: 'Who looks after Port Ellen harbour?' })));
    const label = bot.services.languages.get('en')!.strings.moreContext;
    expect([...buttonsOf(first).keys()]).toContain(label);
    const more = await bot.send(pressOf(first, label, USER_ID));
    expect(asRead(textOf(more))).toContain('**Margaret Sinclair looks after the harbour.**');
  });
});

describe('/about and /privacy', () => {
  const reader = { ...readerThat('x'), host: 'models.example:8080' };

  it.each([
    ['about', 'en-US', 'a language model at models.example:8080'],
    ['about', 'vi', 'một mô hình ngôn ngữ tại models.example:8080 chọn'],
    ['privacy', 'en-US', 'are sent to a language model at models.example:8080'],
    ['privacy', 'vi', 'gửi tới một mô hình ngôn ngữ tại models.example:8080'],
  ])('/%s in %s says that there is a reader, and where questions go', async (name, locale, expected) => {
    const bot = await startBot({ reader });
    expect(asRead(await bot.type({ name, locale }))).toContain(expected);
    const without = await startBot();
    expect(asRead(await without.type({ name, locale }))).not.toMatch(/language model|mô hình ngôn ngữ/u);
  });
});
