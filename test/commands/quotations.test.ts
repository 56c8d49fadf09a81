import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/command/command.ts';
import type { Block, Reply } from '../../src/command/reply.ts';
import { outletsOf } from '../../src/stories/compare.ts';
import { startBot } from '../helpers/bot.ts';

const { services } = await startBot();
const { library, languages, commands } = services;

/** Runs a command and follows its next page until there is none. */
async function allPages(
  name: string,
  options: Record<string, string | boolean>,
  language: string,
): Promise<Block[]> {
  const one = commands.find((each) => each.data.name === name)!;
  const context: Context = {
    ...services,
    language: languages.get(language)!,
    caller: { userId: '1', mayManageServer: false },
    now: services.now(),
  };
  const blocks: Block[] = [];
  let input = one.read(new Map(Object.entries(options))) as Record<string, unknown>;
  for (let page = 1; page < 100; page++) {
    const reply: Reply = await one.run(input, context);
    blocks.push(...reply.blocks);
    const next = reply.actions.find((action) => action.change.page === page + 1);
    if (!next) return blocks;
    input = { ...input, ...next.change };
  }
  throw new Error('a list without an end');
}

function expectVerbatim(blocks: readonly Block[]): number {
  let quotations = 0;
  for (const block of blocks) {
    if (block.kind !== 'quotation') continue;
    const { article, start, end, text, highlight } = block.quotation;
    expect(article.body.slice(start, end)).toBe(text);
    expect(article.body.slice(highlight.start, highlight.end)).toBe(highlight.text);
    expect(start <= highlight.start && highlight.end <= end).toBe(true);
    expect(library.articles).toContain(article);
    quotations++;
  }
  return quotations;
}

describe.each([...languages.keys()])('every quotation, asked in %s, equals its span', (code) => {
  it('of /ask, for the title and the first words of every article, with and without context', async () => {
    for (const article of library.articles) {
      for (const question of [article.title, article.body.slice(0, 120)]) {
        expect(expectVerbatim(await allPages('ask', { question, language: code }, code))).toBeGreaterThan(0);
      }
    }
  });

  it.each(['pledge', 'mou', 'figure'])('of /%s, over all that the corpus states', async (name) => {
    expect(expectVerbatim(await allPages(name, {}, code))).toBeGreaterThan(10);
  });

  it('of /compare, for every story', async () => {
    const { stories } = library.connections();
    const several = stories.filter((story) => outletsOf(story).length > 1);
    expect(several.length).toBeGreaterThan(1);
    for (const { id } of several) {
      expect(expectVerbatim(await allPages('compare', { story: id }, code))).toBeGreaterThan(3);
    }
  });

  it('of Check with the news, for a message made of every article', async () => {
    for (const article of library.articles) {
      const text = article.body.slice(0, 1500);
      expect(expectVerbatim(await allPages('check', { text, language: code }, code))).toBeGreaterThan(0);
    }
  });

  it('of /who, for every person of every article', async () => {
    for (const person of library.facts.people) {
      for (const name of person.names) {
        expect(expectVerbatim(await allPages('who', { name }, code))).toBeGreaterThan(0);
      }
    }
  });
});
