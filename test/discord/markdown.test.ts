import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeLink, writeTimestamp } from '../../src/discord/markdown.ts';

/** What Discord shows of a text without formatting: a backslash before punctuation is never shown. */
const shown = (escaped: string): string => escaped.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
/** What is left for Discord to give a meaning to. */
const live = (escaped: string): string => escaped.replace(/\\[^0-9A-Za-z\s]/gu, '');

describe('escaped text', () => {
  it.each([
    ['bold', '**Biên Hòa**', '\\*\\*Biên Hòa\\*\\*'],
    ['italics', '_Biên_ *Hòa*', '\\_Biên\\_ \\*Hòa\\*'],
    ['strike-through', '~~Huế~~', '\\~\\~Huế\\~\\~'],
    ['a spoiler', '||Huế||', '\\|\\|Huế\\|\\|'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['a block of code', '```js\nx\n```', '\\`\\`\\`js\nx\n\\`\\`\\`'],
    ['a heading', '# Huế', '\\# Huế'],
    ['small print', '-# Huế', '\\-# Huế'],
    ['a list', '- một\n  - hai\n+ ba', '\\- một\n  \\- hai\n\\+ ba'],
    ['a numbered list', '1. một\n 23. hai', '1\\. một\n 23\\. hai'],
    ['a numbered list with a bracket', '1) một', '1\\) một'],
    ['a quotation', '> Huế', '\\> Huế'],
    ['a long quotation', '>>> Huế', '\\>>> Huế'],
    ['a masked link', '[Báo](https://evil.example)', '\\[Báo\\]\\(https\\://evil.example\\)'],
    ['a bare address', 'https://evil.example', 'https\\://evil.example'],
    ['a mention of everyone', '@everyone và @here', '\\@everyone và \\@here'],
    ['a mention of a user', '<@80351110224678912>', '\\<\\@80351110224678912>'],
    ['a mention of a role', '<@&80351110224678912>', '\\<\\@&80351110224678912>'],
    ['a mention of a channel', '<#80351110224678912>', '\\<#80351110224678912>'],
    ['a mention of a command', '</ask:80351110224678912>', '\\</ask\\:80351110224678912>'],
    ['an emoji', ':smile: <:a:80351110224678912>', '\\:smile\\: \\<\\:a\\:80351110224678912>'],
    ['a time', '<t:1700000000:R>', '\\<t\\:1700000000\\:R>'],
    ['a backslash', 'C:\\Huế\\', 'C\\:\\\\Huế\\\\'],
  ])('is no %s any more', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
    expect(shown(expected)).toBe(text);
  });

  it.each([
    'GDP quý III tăng 8,23% – cao nhất từ 2011.',
    'Hạn 31/10/2025, "Xong!"',
    'R&D costs $130 million; 20% less',
    'It ended at 8.23 - or so, #1 in Hue',
  ])('is left alone where nothing has a meaning: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  const parts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\\',
          '*',
          '_',
          '~',
          '`',
          '|',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '@',
          '#',
          ':',
          '-',
          '+',
          '.',
        ),
        fc.constantFrom('\n', ' ', '1', '1.', '-# ', '@everyone', 'https://', '<@1>', 'Biên Hòa', '```'),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 30 },
    )
    .map((some) => some.join(''));

  it('shows any text as it was', () => {
    fc.assert(fc.property(parts, (text) => shown(escapeMarkdown(text)) === text));
  });

  it('leaves no mark of any text alive', () => {
    fc.assert(
      fc.property(parts, (text) => {
        const escaped = escapeMarkdown(text);
        expect(live(escaped)).not.toMatch(/[\\*_~`|[\]()<@:]/u);
        expect(escaped).not.toMatch(/^\s*(?:[-+#>*]|\d+[.)])/mu);
      }),
    );
  });
});

describe('a link', () => {
  it('has its label escaped and its address in angle brackets', () => {
    expect(writeLink('Biên Hòa [ảnh] *mới*', 'https://example.org/1')).toBe(
      '[Biên Hòa \\[ảnh\\] \\*mới\\*](<https://example.org/1>)',
    );
  });

  it.each([
    ['parentheses', 'https://example.org/a_(b)', 'https://example.org/a_%28b%29'],
    ['angle brackets', 'https://example.org/<b>', 'https://example.org/%3Cb%3E'],
    ['spaces', 'https://example.org/a b', 'https://example.org/a%20b'],
    ['a line break', 'https://example.org/a\nb', 'https://example.org/a%0Ab'],
    ['a backslash', 'https://example.org/a\\b', 'https://example.org/a%5Cb'],
  ])('cannot be ended early by %s in its address', (_, url, expected) => {
    expect(writeLink('Huế', url)).toBe(`[Huế](<${expected}>)`);
  });

  it('keeps a text fragment and what is encoded already', () => {
    const url = 'https://example.org/1?a=b&c=%20#:~:text=Hu%E1%BA%BF%2C,xong.';
    expect(writeLink('Huế', url)).toBe(`[Huế](<${url}>)`);
  });

  it('has one place where its label ends and one where its address ends, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (label, url) => {
          const parsed = /^\[(?<label>(?:\\.|[^\\[\]])*)\]\(<(?<address>[^<>()\s\\]*)>\)$/su.exec(
            writeLink(label, url),
          );
          expect(shown(parsed?.groups?.label ?? 'no link')).toBe(label);
          expect(new URL(parsed!.groups!.address!).href).toBe(
            new URL(url.replaceAll('(', '%28').replaceAll(')', '%29')).href,
          );
        },
      ),
    );
  });
});

describe('a day', () => {
  it('is one Discord writes in each reader’s own way', () => {
    expect(writeTimestamp('2025-11-02')).toBe('<t:1762077600:D>');
  });

  it.each([
    'Pacific/Honolulu',
    'America/Los_Angeles',
    'Europe/London',
    'Asia/Ho_Chi_Minh',
    'Pacific/Auckland',
  ])('is the same day for a reader in %s', (timeZone) => {
    for (const published of ['2025-07-26', '2025-11-02', '2024-02-29']) {
      const seconds = Number(/^<t:(\d+):D>$/.exec(writeTimestamp(published))![1]);
      // Swedish writes days as YYYY-MM-DD.
      expect(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(seconds * 1000)).toBe(published);
    }
  });

  it('is that of the instant where the article has one', () => {
    expect(writeTimestamp('2025-11-03T07:02:00+07:00')).toBe('<t:1762128120:D>');
    expect(writeTimestamp('2025-11-03T00:02Z')).toBe('<t:1762128120:D>');
  });
});
