import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filter } from '../../src/filter/filter.ts';
import { parseFilter, usesFilterSyntax } from '../../src/filter/parse.ts';
import { writeFilter } from '../../src/filter/print.ts';
import { languages, vi } from '../helpers/languages.ts';
import { asTree, filterTexts, parsed } from './filters.ts';

const plainly = (text: string): string => writeFilter(parsed(text));

function mistakeIn(text: string) {
  const read = parseFilter(text, languages);
  if ('filter' in read) throw new Error(`"${text}" is a filter`);
  return read.mistake;
}

describe('a filter', () => {
  it.each([
    ['', ''],
    ['  \n ', ''],
    ['lũ lụt', 'lũ lụt'],
    ['  lũ   lụt, ', 'lũ lụt'],
    ['lũ AND bão', 'lũ AND bão'],
    ['lũ VÀ bão', 'lũ AND bão'],
    ['lũ HOẶC bão', 'lũ OR bão'],
    ['bão KHÔNG Huế', 'bão NOT Huế'],
    ['bão -Huế', 'bão NOT Huế'],
    ['bão -"Thừa Thiên Huế"', 'bão NOT "Thừa Thiên Huế"'],
    ['lũ AND bão OR hạn', '(lũ AND bão) OR hạn'],
    ['lũ OR bão NOT Huế', 'lũ OR (bão NOT Huế)'],
    ['(lũ OR bão) "miền Trung"', '(lũ OR bão) "miền Trung"'],
    ['((lũ))', 'lũ'],
    ['(lũ (bão)) hạn', 'lũ AND bão AND hạn'],
    ['“Biên Hòa”', '"Biên Hòa"'],
    ['NOT NOT lũ', 'lũ'],
    ['--lũ', 'lũ'],
    ['NOT (lũ OR bão)', 'NOT (lũ OR bão)'],
    ['F-16 COVID-19', 'F-16 COVID-19'],
    ['báo:VGP', 'publisher:VGP'],
    ['bao:"Dân trí"', 'publisher:"Dân trí"'],
    ['publisher: VGP', 'publisher:VGP'],
    ['Publisher:VnExpress', 'publisher:VnExpress'],
    ['publisher:OR', 'publisher:OR'],
    ['tít:lũ', 'title:lũ'],
    ['tiêu-đề:"lũ lụt"', 'title:"lũ lụt"'],
    ['tiếng:Việt', 'lang:vi'],
    ['ngon-ngu:anh', 'lang:en'],
    ['lang:VI', 'lang:vi'],
    ['lang:"Tiếng Anh"', 'lang:en'],
    ['language:Vietnamese', 'lang:vi'],
    ['số:>5', 'figure:">5"'],
    ['10:30', '10:30'],
  ])('%j is %j', (typed, plain) => {
    expect(plainly(typed)).toBe(plain);
  });

  it('has operators in capitals only', () => {
    expect(asTree(parsed('lũ and bão'))).toEqual({ kind: 'words', words: ['lũ', 'and', 'bão'] });
    expect(asTree(parsed('lũ và bão'))).toEqual({ kind: 'words', words: ['lũ', 'và', 'bão'] });
  });

  it('leaves out with NOT all that a lexicon knows as one word, and no more', () => {
    expect(plainly('NOT bóng đá Việt')).toBe('NOT (bóng đá) AND Việt');
    expect(plainly('-football Vietnam')).toBe('NOT football AND Vietnam');
  });

  it('is shown with the words of a language', () => {
    expect(writeFilter(parsed('lũ -publisher:VGP (Huế OR "Đà Nẵng")'), vi.filters)).toBe(
      'lũ KHÔNG báo:VGP (Huế HOẶC "Đà Nẵng")',
    );
  });

  it('takes decomposed text and drops characters that show nothing', () => {
    expect(plainly('Biên Hòa VÀ lũ'.normalize('NFD'))).toBe('Biên Hòa AND lũ');
    expect(plainly('Bi\u200Bên \u200B Hòa')).toBe('Biên Hòa');
  });

  it('keeps where its parts stand in the text', () => {
    const text = 'bão  NOT "Huế"';
    const filter = parsed(text) as Extract<Filter, { parts: unknown }>;
    expect(filter.parts.map((part) => text.slice(part.start, part.end))).toEqual(['bão', 'NOT "Huế"']);
  });

  it('is plain data', () => {
    const filter = parsed('(lũ OR "Biên Hòa") -báo:VGP số:1..2 triệu USD');
    expect(JSON.parse(JSON.stringify(filter))).toEqual(filter);
  });
});

describe('a mistake in a filter', () => {
  it.each([
    ['"Biên Hòa AND (lũ', 'open-quote', '"'],
    ['lũ ""', 'empty-quote', '""'],
    ['lũ "…"', 'empty-quote', '"…"'],
    ['lũ (bão OR hạn', 'open-parenthesis', '('],
    ['lũ (', 'open-parenthesis', '('],
    ['lũ) bão', 'close-parenthesis', ')'],
    [')', 'close-parenthesis', ')'],
    ['lũ AND', 'no-operand', 'AND'],
    ['OR lũ', 'no-operand', 'OR'],
    ['lũ AND HOẶC bão', 'no-operand', 'HOẶC'],
    ['KHÔNG', 'no-operand', 'KHÔNG'],
    ['lũ ()', 'no-operand', '()'],
    ['lũ & bão', 'no-word', '&'],
    ['Hà Nội - Huế', 'no-word', '-'],
    ['báo:', 'empty-field', 'báo:'],
    ['báo: OR lũ', 'empty-field', 'báo:'],
    ['báo:(VGP)', 'empty-field', 'báo:'],
    ['số:nhiều', 'bad-figure', 'nhiều'],
    ['figure:200..100', 'bad-figure', '200..100'],
    ['the', 'only-grammar', 'the'],
    ['lũ OR của', 'only-grammar', 'của'],
  ])('in %j is %s at %j', (text, kind, found) => {
    const mistake = mistakeIn(text);
    expect(mistake).toMatchObject({ kind, found });
    expect(text.slice(mistake.start, mistake.end)).toBe(found);
  });

  it('says which fields there are', () => {
    expect(mistakeIn('bão tốc-độ:9')).toEqual({
      kind: 'unknown-field',
      start: 4,
      end: 11,
      found: 'tốc-độ',
      expected: ['publisher', 'title', 'lang', 'figure', 'báo', 'tít', 'tiếng', 'số'],
    });
  });

  it('says which languages there are', () => {
    expect(mistakeIn('lang:Klingon')).toMatchObject({
      kind: 'unknown-language',
      found: 'Klingon',
      expected: ['en', 'vi'],
    });
  });

  it('says which operator a lower-case word could be', () => {
    expect(mistakeIn('(lũ) hoặc (bão)')).toMatchObject({ found: 'hoặc', expected: ['HOẶC'] });
  });

  it('is more than 500 characters, 50 terms or 20 levels', () => {
    expect(parseFilter(`${'a'.repeat(499)}b`, languages)).toHaveProperty('filter');
    expect(mistakeIn('a'.repeat(501))).toMatchObject({ kind: 'too-long', found: '501', expected: ['500'] });
    expect(parseFilter('lũ '.repeat(50), languages)).toHaveProperty('filter');
    expect(mistakeIn('lũ '.repeat(51))).toMatchObject({ kind: 'too-many', found: '51', expected: ['50'] });
    const nested = (levels: number): string => `${'bão (lũ OR '.repeat(levels)}hạn${')'.repeat(levels)}`;
    expect(parseFilter(nested(9), languages)).toHaveProperty('filter');
    expect(mistakeIn(nested(11))).toMatchObject({ kind: 'too-deep', expected: ['20'] });
    expect(parseFilter(`${'('.repeat(200)}lũ${')'.repeat(200)}`, languages)).toHaveProperty('filter');
  });
});

describe('what is typed as a topic', () => {
  it.each(['lũ OR bão', 'lũ HOẶC bão', '"Biên Hòa"', '-lũ', 'báo:VGP', 'lũ AND', '"lũ'])(
    '%j is a filter',
    (text) => expect(usesFilterSyntax(text, languages)).toBe(true),
  );

  it.each(['Biên Hòa', 'lũ và bão', 'Hà Nội - Huế', 'Lũ lụt: 10 người chết', 'Vụ nổ (Hà Nội)', ''])(
    '%j is none',
    (text) => expect(usesFilterSyntax(text, languages)).toBe(false),
  );
});

describe('any text', () => {
  it('is a filter, or has a mistake that lies in it', () => {
    fc.assert(
      fc.property(filterTexts, (text) => {
        const read = parseFilter(text, languages);
        if ('filter' in read) return;
        const { start, end } = read.mistake;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is, written plainly, the same filter again, in every language', () => {
    let filters = 0;
    fc.assert(
      fc.property(filterTexts, (text) => {
        const read = parseFilter(text, languages);
        if ('mistake' in read) return;
        filters++;
        for (const shown of [undefined, ...[...languages.values()].map((language) => language.filters)]) {
          expect(asTree(parsed(writeFilter(read.filter, shown)))).toEqual(asTree(read.filter));
        }
      }),
      { numRuns: 1000 },
    );
    expect(filters).toBeGreaterThan(200);
  });
});
