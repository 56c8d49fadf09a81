import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/bot/registry.ts';
import type { Caller, Context } from '../../src/command/command.ts';
import { collectFacts } from '../../src/facts/collect.ts';
import { openMemoryLibrary } from '../../src/reading/open-library.ts';
import { type Fillers, filledOptions } from '../commands/filled-options.ts';
import { article } from '../helpers/articles.ts';
import { asRead, startBot } from '../helpers/bot.ts';
import { CHANNEL_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { languages } from '../helpers/languages.ts';
import french from './fr/language.ts';

const all = new Map([...languages, [french.code, french]]);
const inundated = 'À Hué, 12 000 maisons ont été inondées par la rivière des Parfums.';
const french1 = article({
  id: 'hue-fr',
  language: 'fr',
  title: 'Crues à Hué',
  publisher: 'Le Courrier',
  stories: ['hue'],
  body: `${inundated}\n\nLe maire, M. Nguyễn Văn Phương, a promis 5 millions de dollars pour les écoles.`,
});
const english = article({
  id: 'hue-en',
  title: 'Schools in Hue reopen',
  stories: ['hue'],
  published: '2025-11-03',
  body: 'On 2 November 2025, 38 schools in Hue reopened. Mayor Nguyen Van Phuong pledged $5 million to them.',
});
const library = await openMemoryLibrary([french1, english], all);
const commands = await loadCommands(all);
const bot = await startBot({ languages: all, library, commands });
const ask = async (question: string, locale: 'fr' | 'en-US'): Promise<string> =>
  asRead(await bot.type({ name: 'ask', options: { question }, locale }));

describe('a language without words for facts', () => {
  it('answers its questions from its articles, word for word and cited', async () => {
    const shown = await ask('Combien de maisons ont été inondées à Hué ?', 'fr');
    expect(shown).toContain(`**${inundated}**`);
    expect(shown).toContain('Le Courrier');
  });

  it('is understood through its lexicon by those who ask in another language', async () => {
    expect(await ask('How many houses by the river?', 'en-US')).toContain(`**${inundated}**`);
  });

  it('has dates written out for its readers, and figures left as they are printed', async () => {
    const shown = await ask('Combien de schools reopened?', 'fr');
    expect(shown).toContain('38 schools');
    expect(shown).toContain(french.strings.figuresAndDates('2 novembre 2025'));
  });

  it('states no facts in its articles, while those of the others do', () => {
    const { people, ...facts } = collectFacts([french1, english], all);
    const stating = [...Object.values(facts).flat(), ...people.flatMap(({ mentions }) => mentions)];
    expect(new Set(stating.map((fact) => fact.article.id))).toEqual(new Set(['hue-en']));
  });

  it('shows figures of other languages as printed', async () => {
    const shown = await bot.type({ name: 'figure', options: { topic: 'schools' }, locale: 'fr' });
    expect(shown).toContain('38 schools');
  });
});

describe.each(commands.map((command) => [command.data.name, command] as const))(
  '/%s in a language without words for facts',
  (_name, command) => {
    const caller: Caller = { userId: USER_ID, mayManageServer: false };
    const context: Context = { ...bot.services, language: french, caller, now: bot.services.now() };
    const fillers: Fillers = {
      texts: async ({ name, isSuggested }) =>
        isSuggested ? (await command.suggest!(name, '', context)).map(({ value }) => value) : [inundated],
      languages: [...all.keys()],
      channelId: CHANNEL_ID,
      roleId: '1',
    };

    it('replies, whatever is filled in', async () => {
      for (const options of await filledOptions(command.data.options, fillers)) {
        const { blocks } = await command.run(command.read(options), context);
        expect(blocks).not.toEqual([]);
      }
    });
  },
);
