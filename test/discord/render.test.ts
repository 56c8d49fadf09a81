import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePress } from '../../src/bot/press.ts';
import type { Context } from '../../src/command/command.ts';
import { type Action, type Block, notice, type Reply } from '../../src/command/reply.ts';
import { quote } from '../../src/corpus/quotation.ts';
import { type RenderedMessage, render } from '../../src/discord/render.ts';
import type { Language } from '../../src/languages/language.ts';
import { standardActions } from '../../src/replies/actions.ts';
import { turnTo } from '../../src/replies/paging.ts';
import { article, spanOf } from '../helpers/articles.ts';
import { checkMessage } from '../helpers/discord/check-message.ts';
import { en, languages, vi } from '../helpers/languages.ts';

function reply(blocks: readonly Block[], more: Partial<Reply> = {}): Reply {
  return { blocks, actions: [], isPrivate: false, ...more };
}

const rendered = (given: Reply, language: Language = en): RenderedMessage =>
  render(given, language, languages, writePress('k3x9'));

/** The texts of a message, each as Discord gets it. */
function texts(message: RenderedMessage): string[] {
  return message.components.flatMap((component: APIMessageTopLevelComponent) =>
    'components' in component
      ? component.components.flatMap((inner) => ('content' in inner ? [inner.content] : []))
      : [],
  );
}

function buttons(message: RenderedMessage): { label?: string; custom_id?: string }[][] {
  return message.components
    .filter((component) => component.type === 1)
    .map((row) => ('components' in row ? (row.components as { label?: string; custom_id?: string }[]) : []));
}

const show = (block: Block, language: Language = en): string[] => texts(rendered(reply([block]), language));

const english = article({
  title: 'Bien Hoa: [new] aid',
  body: 'It rained. The US announced 130 million USD for *Bien Hoa*. It stopped.',
});
const vietnamese = article({
  id: 'a2',
  language: 'vi',
  title: 'Mỹ viện trợ Biên Hòa',
  publisher: 'Báo_Biên_Hòa',
  body: 'Trời mưa. Mỹ công bố 130 triệu USD.',
});
const digest = article({ ...vietnamese, id: 'a3', digest: true, publisher: 'VGP' });

const whole = (of: typeof english) => ({ start: 0, end: of.body.length });

describe('a block', () => {
  it.each<[string, Block, string]>([
    ['heading', { kind: 'heading', text: 'Tiền cho *Biên Hòa*?' }, '### Tiền cho \\*Biên Hòa\\*?'],
    ['notice', { kind: 'notice', text: '# I found @everyone.' }, '\\# I found \\@everyone.'],
    [
      'list',
      {
        kind: 'list',
        items: [
          { term: '/ask', text: 'Ask_the_news' },
          { term: '/who', text: 'A person' },
        ],
      },
      '**/ask** · Ask\\_the\\_news\n**/who** · A person',
    ],
  ])('that is a %s is escaped and decorated', (_, block, expected) => {
    expect(show(block)).toEqual([expected]);
  });

  it('that is an article is its title, linked, and where it stands', () => {
    expect(show({ kind: 'article', article: vietnamese })).toEqual([
      '**[Mỹ viện trợ Biên Hòa](<https://example.org/news/1>)**\n-# Báo\\_Biên\\_Hòa · <t:1762077600:D> · Vietnamese',
    ]);
  });

  it('that is an article in our own words says so, in the reader’s language', () => {
    const block: Block = { kind: 'article', article: digest };
    expect(show(block, en)[0]).toContain('\n-# digest of VGP, <t:1762077600:D> · Vietnamese');
    expect(show(block, vi)[0]).toContain('\n-# bản tóm lược bài của VGP, <t:1762077600:D> · Tiếng Việt');
  });

  it('without text is left out, for Discord takes no empty one', () => {
    const message = rendered(
      reply([
        { kind: 'notice', text: '' },
        { kind: 'list', items: [] },
        { kind: 'notice', text: 'Hết.' },
      ]),
    );
    expect(texts(message)).toEqual(['Hết.']);
  });
});

describe('a quotation', () => {
  it('has its highlight in bold, and its source below', () => {
    const quotation = quote(
      english,
      whole(english),
      spanOf(english, 'The US announced 130 million USD for *Bien Hoa*.'),
    );
    expect(show({ kind: 'quotation', quotation })).toEqual([
      '> It rained. **The US announced 130 million USD for \\*Bien Hoa\\*.** It stopped.\n' +
        '-# [Bien Hoa\\: \\[new\\] aid](<https://example.org/news/1#:~:text=The%20US%20announced%20130%20million%20USD%20for%20%2ABien%20Hoa%2A.>)' +
        ' · Daily News · <t:1762077600:D> · English',
    ]);
  });

  it('names its language in the reader’s language', () => {
    const quotation = quote(vietnamese, whole(vietnamese));
    expect(show({ kind: 'quotation', quotation }, en)[0]).toMatch(
      / · Báo\\_Biên\\_Hòa · <t:1762077600:D> · Vietnamese$/,
    );
    expect(show({ kind: 'quotation', quotation }, vi)[0]).toMatch(
      / · Báo\\_Biên\\_Hòa · <t:1762077600:D> · Tiếng Việt$/,
    );
    expect(show({ kind: 'quotation', quotation: quote(english, whole(english)) }, vi)[0]).toMatch(
      / · Tiếng Anh$/,
    );
  });

  it('of a digest says so, and links to the page alone', () => {
    const quotation = quote(digest, whole(digest));
    expect(show({ kind: 'quotation', quotation }, en)).toEqual([
      '> **Trời mưa. Mỹ công bố 130 triệu USD.**\n' +
        '-# [Mỹ viện trợ Biên Hòa](<https://example.org/news/1>) · digest of VGP, <t:1762077600:D> · Vietnamese',
    ]);
    expect(show({ kind: 'quotation', quotation }, vi)[0]).toContain(
      '(<https://example.org/news/1>) · bản tóm lược bài của VGP, <t:1762077600:D> · Tiếng Việt',
    );
  });

  it('has one line above it and one below in the reader’s language', () => {
    const quotation = quote(vietnamese, whole(vietnamese));
    const [text] = show({
      kind: 'quotation',
      quotation,
      lead: 'Pledge · US → *VN*',
      note: 'In figures: 130_million',
    });
    expect(text!.split('\n').slice(0, 3)).toEqual([
      '**Pledge · US → \\*VN\\***',
      '> **Trời mưa. Mỹ công bố 130 triệu USD.**',
      '-# In figures\\: 130\\_million',
    ]);
  });

  it('of several lines is one block quote', () => {
    const two = article({ body: 'One.\n\n- Two.\n# Three.' });
    const [text] = show({ kind: 'quotation', quotation: quote(two, whole(two), { start: 0, end: 4 }) });
    expect(text!.split('\n').slice(0, 4)).toEqual(['> **One.**', '> ', '> \\- Two.', '> \\# Three.']);
  });

  it('that is too long is cut at words around its highlight, each cut shown', () => {
    const filler = (word: string) => `${`${word} `.repeat(600)}end.`;
    const long = article({ body: `${filler('before')} Here is the answer. ${filler('after')}` });
    const quotation = quote(long, whole(long), spanOf(long, 'Here is the answer.'));
    const [text] = show({ kind: 'quotation', quotation });
    const [quoted] = text!.split('\n');
    expect(quoted).toMatch(
      /^> \\\[…\\\] (?:before )+end\. \*\*Here is the answer\.\*\* (?:after )*after \\\[…\\\]$/u,
    );
    expect(quoted!.length).toBeGreaterThan(1500);
    // Everything between the cuts is the article, word for word.
    const kept = quoted!.replace(/^> \\\[…\\\] | \\\[…\\\]$/gu, '').replaceAll('**', '');
    expect(long.body).toContain(kept);
  });

  it('is only cut where something is left out', () => {
    const long = article({ body: `Here is the answer. ${'after '.repeat(600)}end.` });
    const [text] = show({ kind: 'quotation', quotation: quote(long, whole(long), { start: 0, end: 19 }) });
    expect(text).toMatch(/^> \*\*Here is the answer\.\*\* after/u);
    expect(text!.split('\n')[0]).toMatch(/after \\\[…\\\]$/u);
  });

  it('keeps its highlight to the last: the rest goes first', () => {
    const highlight = `The answer ${'is long '.repeat(150)}indeed.`;
    const long = article({ body: `Before it. ${highlight} After it.`, digest: true });
    const blocks: Block[] = Array.from({ length: 3 }, () => ({
      kind: 'quotation',
      quotation: quote(long, whole(long), spanOf(long, highlight)),
    }));
    const found = texts(rendered(reply(blocks)));
    expect(found).toHaveLength(3);
    for (const text of found)
      expect(text).toMatch(/^> \\\[…\\\] \*\*The answer is long .*(?:is|long) \\\[…\\\]\*\* \\\[…\\\]\n/u);
  });

  it('without a space to cut at is cut all the same', () => {
    const long = article({ body: 'dioxin'.repeat(1000), digest: true });
    const [text] = show({ kind: 'quotation', quotation: quote(long, whole(long)) });
    expect(text).toMatch(/^> \*\*(?:dioxin){100,}/u);
    expect(text).toContain(' \\[…\\]**\n');
  });
});

describe('a message', () => {
  it('pings nobody and is of components, whatever the reply says', () => {
    for (const isPrivate of [true, false]) {
      const message = rendered(reply([{ kind: 'notice', text: '@everyone <@1>' }], { isPrivate }));
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(message.flags & (1 << 15)).not.toBe(0);
      expect(checkMessage(message, 'response')).toEqual([]);
    }
  });

  it('is for the asker’s eyes only where the reply is private', () => {
    expect(rendered(reply([{ kind: 'notice', text: 'Hết.' }], { isPrivate: true })).flags).toBe(
      (1 << 15) | (1 << 6),
    );
    expect(rendered(reply([{ kind: 'notice', text: 'Hết.' }])).flags).toBe(1 << 15);
    expect(rendered(notice('Hết.')).flags).toBe((1 << 15) | (1 << 6));
  });

  it('has its buttons below, five in a row', () => {
    const actions = Array.from(
      { length: 7 },
      (_, at): Action => ({ label: `B${at}`, change: { page: at }, opens: 'here' }),
    );
    const message = rendered(reply([{ kind: 'notice', text: 'Hết.' }], { actions }));
    expect(buttons(message).map((row) => row.map((button) => button.label))).toEqual([
      ['B0', 'B1', 'B2', 'B3', 'B4'],
      ['B5', 'B6'],
    ]);
    expect(buttons(message)[1]![1]!.custom_id).toBe('k3x9:h:{"page":6}');
    expect(checkMessage(message, 'response')).toEqual([]);
  });

  it.each([en, vi])('has no two buttons alike, in $strings.languageName', (language) => {
    const context = { language, languages } as Context;
    const { actions: turning } = turnTo([['a'], ['b'], ['c']], 2, language.strings);
    const actions = [...turning, ...standardActions({ private: true }, context)];
    const message = rendered(
      reply([{ kind: 'notice', text: 'Hết.' }], { actions, isPrivate: true }),
      language,
    );
    const [row] = buttons(message);
    expect(row!.map((button) => button.label)).toEqual(
      language === en
        ? ['Previous', 'Next', 'Tiếng Việt', 'Show to everyone']
        : ['Trước', 'Tiếp', 'English', 'Cho mọi người xem'],
    );
    expect(new Set(row!.map((button) => button.custom_id)).size).toBe(4);
    expect(checkMessage(message, 'response')).toEqual([]);
  });

  it('has a label cut at 80 characters', () => {
    const label = `${'x'.repeat(78)}🌧🌧🌧`;
    const message = rendered(
      reply([{ kind: 'notice', text: 'Hết.' }], { actions: [{ label, change: {}, opens: 'here' }] }),
    );
    expect(buttons(message)[0]![0]!.label).toBe(`${'x'.repeat(78)}…`);
  });

  it('shows a heading of 300 characters, and of a longer one the beginning', () => {
    expect(show({ kind: 'heading', text: 'ế'.repeat(300) })).toEqual([`### ${'ế'.repeat(300)}`]);
    expect(show({ kind: 'heading', text: 'ế'.repeat(301) })).toEqual([`### ${'ế'.repeat(299)}…`]);
    expect(show({ kind: 'heading', text: '🌧'.repeat(200) })).toEqual([`### ${'🌧'.repeat(149)}…`]);
  });

  it('shows the beginning of a notice that repeats a very long option', () => {
    // Discord lets people type 6,000 characters into an option.
    const message = rendered(notice(vi.strings.badDate('ế'.repeat(6000))), vi);
    expect(texts(message)[0]).toMatch(/^Tôi không hiểu “ế{1000,}…$/u);
    expect(checkMessage(message, 'response')).toEqual([]);
  });

  it('says something even when the reply has nothing to say', () => {
    expect(texts(rendered(reply([])))).toEqual(['…']);
    expect(checkMessage(rendered(reply([])), 'response')).toEqual([]);
  });
});

describe('a reply too long for Discord', () => {
  const long = article({
    language: 'vi',
    title: 'Mỹ – Việt: [khung] thương mại '.repeat(40),
    publisher: 'Báo_Biên_Hòa',
    body: 'Bộ trưởng nói: “*Ở Biên Hòa* sẽ xong.” '.repeat(200).trim(),
  });
  const quotation = quote(long, whole(long), { start: 0, end: 38 });

  it('keeps its first blocks and leaves out from the end', () => {
    const blocks: Block[] = Array.from({ length: 60 }, (_, at) => ({ kind: 'notice', text: `Đoạn ${at}` }));
    const message = rendered(reply(blocks));
    const found = texts(message);
    expect(checkMessage(message, 'response')).toEqual([]);
    // The container is the fortieth component.
    expect(found).toEqual(Array.from({ length: 39 }, (_, at) => `Đoạn ${at}`));
  });

  it('leaves room for its buttons', () => {
    const blocks: Block[] = Array.from({ length: 60 }, (_, at) => ({ kind: 'notice', text: `Đoạn ${at}` }));
    const actions = Array.from(
      { length: 7 },
      (_, at): Action => ({ label: `B${at}`, change: { page: at }, opens: 'here' }),
    );
    const message = rendered(reply(blocks, { actions }));
    expect(texts(message)).toHaveLength(30);
    expect(checkMessage(message, 'response')).toEqual([]);
  });

  it('counts bytes, of which a Vietnamese letter has up to three', () => {
    const blocks: Block[] = Array.from({ length: 3 }, () => ({ kind: 'notice', text: 'ế'.repeat(1200) }));
    // 3,600 characters would fit, but are 10,800 bytes.
    const message = rendered(reply(blocks));
    expect(texts(message)).toEqual(['ế'.repeat(1200), 'ế'.repeat(1200)]);
    expect(checkMessage(message, 'response')).toEqual([]);
  });

  it('shortens its quotations before it leaves any out', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Biên Hòa' },
      ...Array.from({ length: 5 }, () => ({ kind: 'quotation' as const, quotation })),
    ];
    const message = rendered(reply(blocks), vi);
    expect(checkMessage(message, 'response')).toEqual([]);
    const found = texts(message);
    expect(found[0]).toBe('### Biên Hòa');
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const text of found.slice(1))
      expect(text).toMatch(/^> \*\*Bộ trưởng nói\\: “\\\*Ở Biên Hòa\\\* sẽ xong\.”\*\*/u);
  });

  it('fits, whatever it holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: fc.constantFrom('ế', '*', '\n', ' ', '@', '🌧', '['), maxLength: 5000 }),
    );
    const block = fc.oneof<fc.Arbitrary<Block>[]>(
      text.map((one) => ({ kind: 'heading', text: one })),
      text.map((one) => ({ kind: 'notice', text: one })),
      fc.constant<Block>({ kind: 'quotation', quotation }),
      fc.constant<Block>({ kind: 'article', article: long }),
      text
        .filter((body) => body.trim() !== '')
        .map((body) => {
          const one = article({ body, digest: true });
          return { kind: 'quotation', quotation: quote(one, whole(one)) };
        }),
      fc.array(fc.record({ term: text, text }), { maxLength: 12 }).map((items) => ({ kind: 'list', items })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 15 }), fc.boolean(), (blocks, isPrivate) => {
        expect(checkMessage(rendered(reply(blocks, { isPrivate })), 'response')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
