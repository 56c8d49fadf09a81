import { describe, expect, it } from 'vitest';
import type { Caller, Command, Context, OptionValues } from '../../src/command/command.ts';
import type { ChannelRef } from '../../src/command/place.ts';
import type { Block } from '../../src/command/reply.ts';
import { outletsOf } from '../../src/stories/compare.ts';
import { startBot } from '../helpers/bot.ts';
import { CHANNEL_ID, GUILD_ID, USER_ID } from '../helpers/discord/snowflake.ts';
import { joinAll, sampleLibrary } from '../helpers/library.ts';
import { type Fillers, filledOptions } from './filled-options.ts';
import { readers } from './subscribing.ts';

const { services } = await startBot();
const { languages, commands } = services;
const all = await joinAll(await sampleLibrary());
const { articles } = all;

/** Somebody who may do everything, in a channel in which the bot may, too. */
const place: ChannelRef = {
  id: CHANNEL_ID,
  kind: 'text',
  name: 'news',
  mayManage: true,
  mayMentionAll: true,
  missing: [],
  wantsTag: false,
};
const caller: Caller = {
  userId: USER_ID,
  serverId: GUILD_ID,
  mayManageServer: true,
  place,
  channels: new Map([[CHANNEL_ID, place]]),
  roles: new Map([[readers, { id: readers, isMentionable: true, isEveryone: false }]]),
};

const contextIn = (code: string): Context => ({
  ...services,
  language: languages.get(code)!,
  caller,
  now: services.now(),
});

const named = (name: string): Command => commands.find((each) => each.data.name === name)!;

const openings = articles.map(({ body }) => body.slice(0, 120));

/** A change that a button carries: another page, with or without context. */
type Change = Readonly<Record<string, unknown>>;
// Another language is another context.
const isSameLanguage = (change: Change): boolean => !('language' in change);
const isTurn = (change: Change): boolean => Object.keys(change).join() === 'page';

/** Runs a command, then again with every change that its buttons carry and `follows` wants. */
async function allBlocks(
  one: Command,
  options: OptionValues,
  context: Context,
  follows: (change: Change) => boolean,
): Promise<Block[]> {
  const blocks: Block[] = [];
  const inputs = [one.read(options) as Record<string, unknown>];
  const seen = new Set<string>();
  for (const input of inputs) {
    if (seen.size > 200) throw new Error('buttons without an end');
    const { blocks: shown, actions } = await one.run(input, context);
    blocks.push(...shown);
    for (const { change, call } of actions) {
      const next = { ...input, ...change };
      if (call !== undefined || !follows(change) || seen.has(JSON.stringify(next))) continue;
      seen.add(JSON.stringify(next));
      inputs.push(next);
    }
  }
  return blocks;
}

/** @returns the number of quotations */
function expectVerbatim(blocks: readonly Block[]): number {
  let quotations = 0;
  for (const block of blocks) {
    if (block.kind !== 'quotation') continue;
    const { article, start, end, text, highlight } = block.quotation;
    expect(article.body.slice(start, end)).toBe(text);
    expect(article.body.slice(highlight.start, highlight.end)).toBe(highlight.text);
    expect(start <= highlight.start && highlight.end <= end).toBe(true);
    expect(articles).toContainEqual(article);
    quotations++;
  }
  return quotations;
}

async function quotationsOf(name: string, options: Record<string, string>, code: string): Promise<number> {
  const blocks = await allBlocks(named(name), new Map(Object.entries(options)), contextIn(code), isTurn);
  return expectVerbatim(blocks);
}

describe.each([...languages.keys()])('every quotation, asked in %s, equals its span', (code) => {
  it.each(commands.map((one) => [one.data.name, one] as const))(
    'of /%s, with every option filled in, with what it suggests or with what the articles say',
    async (_name, one) => {
      const context = contextIn(code);
      const fillers: Fillers = {
        async texts({ name, isSuggested }) {
          if (!isSuggested) return openings;
          return (await one.suggest!(name, '', context)).map(({ value }) => value);
        },
        languages: [...languages.keys()],
        channelId: CHANNEL_ID,
        roleId: readers,
      };
      for (const options of await filledOptions(one.data.options, fillers)) {
        expectVerbatim(await allBlocks(one, options, context, isSameLanguage));
      }
    },
    60_000,
  );

  it('of /ask, for the title and the first words of every article', async () => {
    for (const question of [...articles.map(({ title }) => title), ...openings]) {
      expect(await quotationsOf('ask', { question, language: code }, code)).toBeGreaterThan(0);
    }
  });

  it.each(['pledge', 'mou', 'figure'])('of /%s, over all that the corpus states', async (name) => {
    expect(await quotationsOf(name, {}, code)).toBeGreaterThan(10);
  });

  it('of /compare, for every story', async () => {
    const several = all.stories.filter((story) => outletsOf(story).length > 1);
    expect(several.length).toBeGreaterThan(1);
    for (const { id } of several) {
      expect(await quotationsOf('compare', { story: id }, code)).toBeGreaterThan(3);
    }
  });

  it('of Check with the news, for a message made of every article', async () => {
    for (const article of articles) {
      const text = article.body.slice(0, 1500);
      expect(await quotationsOf('check', { text, language: code }, code)).toBeGreaterThan(0);
    }
  });

  it('of /who, for every person of every article', async () => {
    for (const person of all.facts.people) {
      for (const name of person.names) {
        expect(await quotationsOf('who', { name }, code)).toBeGreaterThan(0);
      }
    }
  });
});
