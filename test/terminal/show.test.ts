import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, writeLink, writeTimestamp } from '../../src/discord/markdown.ts';
import { mayLink } from '../../src/terminal/links.ts';
import { type Style, showMarkdown } from '../../src/terminal/show.ts';

const pipe: Style = { isScreen: false, isColoured: false, locale: 'en-GB', timeZone: 'Asia/Ho_Chi_Minh' };
const screen: Style = { ...pipe, isScreen: true, isColoured: true };

const marks = fc.constantFrom(
  ...['\\', '*', '**', '_', '~', '`', '|', '[', ']', '(', ')', '<', '>', '> ', ':', '@', '#', '### ', '-# '],
  ...['- ', '+', '1.', ' ', '\t', '<t:0:D>', '[a](<b>)', 'Biên Hòa', '\u2028', '\u001b[1m', '😀'],
);
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(marks).map((parts) => parts.join('')),
  )
  .filter((text) => !text.includes('\n'));

describe('an article’s text comes back exactly', () => {
  test('in a pipe, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(showMarkdown(escapeMarkdown(text), pipe)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('as a quotation, bold or not, and as the label of a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(showMarkdown(`> ${escaped}`, pipe)).toBe(text);
        if (text !== '') expect(showMarkdown(`> **${escaped}**`, pipe)).toBe(`**${text}**`);
        expect(showMarkdown(writeLink(text, 'https://a.b/c'), pipe)).toBe(`${text} <https://a.b/c>`);
      }),
      { numRuns: 2000 },
    );
  });

  test('on a screen, with pictures for control characters', () => {
    expect(showMarkdown('a\u001b[31m\u0007\tb\u009bc', screen)).toBe('a␛[31m␇\tb�c');
  });
});

describe('Discord’s marks become plain text', () => {
  test.each([
    ['### A heading', 'A heading'],
    ['-# small print', 'small print'],
    ['> before **the answer** after', 'before **the answer** after'],
    ['> **one\n> two** after', '**one**\n**two** after'],
    ['**a term** · text', 'a term · text'],
    ['**[A title](<https://a.b/c?d=1#e>)**', 'A title <https://a.b/c?d=1#e>'],
  ])('in a pipe: %j', (content, shown) => {
    expect(showMarkdown(content, pipe)).toBe(shown);
  });

  test.each([
    ['### A heading', '\u001b[1mA heading\u001b[22m'],
    ['-# small', '\u001b[2msmall\u001b[22m'],
    ['> a **b**', '\u001b[36m│ \u001b[39ma \u001b[1mb\u001b[22m'],
  ])('in colours: %j', (content, shown) => {
    expect(showMarkdown(content, screen)).toBe(shown);
  });
});

test('days are written in the reader’s language, as in Viet Nam', () => {
  for (const published of ['2025-11-02', '2025-11-01T17:30:00Z', '2025-11-02T23:59:00+07:00']) {
    expect(showMarkdown(writeTimestamp(published), pipe)).toBe('2 Nov 2025');
    expect(showMarkdown(writeTimestamp(published), { ...pipe, locale: 'vi-VN' })).toBe('2/11/2025');
  }
});

describe('on a screen', () => {
  const url = 'https://a.b/c#:~:text=the%20answer';
  const narrow: Style = { ...screen, isColoured: false, columns: 20 };

  test('lines end at its edge, between words', () => {
    expect(showMarkdown('Mỹ nâng viện trợ không hoàn lại cho Biên Hòa', narrow).split('\n')).toEqual([
      'Mỹ nâng viện trợ',
      'không hoàn lại cho',
      'Biên Hòa',
    ]);
    expect(
      showMarkdown('Mỹ nâng viện trợ không hoàn lại', { ...narrow, isScreen: false, columns: undefined }),
    ).toBe('Mỹ nâng viện trợ không hoàn lại');
  });

  test('each line of a quotation keeps its mark, and colours take no room', () => {
    const shown = showMarkdown('> one two three four **five six** seven', { ...screen, columns: 20 });
    expect(shown.split('\n').map((line) => line.replace(/\u001b\[\d+m/gu, ''))).toEqual([
      '│ one two three four',
      '│ five six seven',
    ]);
  });

  test('an address opens from its label where links are made', () => {
    expect(showMarkdown(writeLink('VGP', url), { ...screen, isLinked: true })).toBe(
      `\u001b]8;;${url}\u001b\\VGP\u001b]8;;\u001b\\`,
    );
  });

  test('else it stands there once, without the place in the page', () => {
    const seen = new Set<string>();
    expect(showMarkdown(writeLink('VGP', url), screen, seen)).toBe('VGP <https://a.b/c>');
    expect(showMarkdown(writeLink('VGP', `${url}%20again`), screen, seen)).toBe('VGP');
  });

  test.each<[NodeJS.ProcessEnv, boolean]>([
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ VTE_VERSION: '6800' }, true],
    [{ VTE_VERSION: '4500' }, false],
    [{ WT_SESSION: 'x' }, true],
    [{ WT_SESSION: 'x', TERM: 'dumb' }, false],
    [{ WT_SESSION: 'x', FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
  ])('links are made with %o: %s', (environment, isLinked) => {
    expect(mayLink({ isTTY: true }, environment)).toBe(isLinked);
  });

  test('never in a pipe', () => {
    expect(mayLink({}, { WT_SESSION: 'x' })).toBe(false);
  });
});
