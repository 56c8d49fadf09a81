import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { en, vi } from '../helpers/languages.ts';

const cut = (text: string, language = en): string[] =>
  sentences(text, language.words.abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['a stop', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['a question mark', 'Did it rain? It did.', ['Did it rain?', 'It did.']],
    ['an exclamation mark', 'Rain! It fell.', ['Rain!', 'It fell.']],
    ['an ellipsis before a capital', 'It rained… Then it stopped.', ['It rained…', 'Then it stopped.']],
    ['three stops before a capital', 'It rained... Then it stopped.', ['It rained...', 'Then it stopped.']],
    ['several marks, kept together', 'Did it rain?! It did.', ['Did it rain?!', 'It did.']],
    ['a stop before a figure', 'It rained. 52 people died.', ['It rained.', '52 people died.']],
    ['a stop before an opening quotation mark', 'He came. “We won.”', ['He came.', '“We won.”']],
    [
      'a closing quotation mark after the stop',
      'He said: “We won.” Then he left.',
      ['He said: “We won.”', 'Then he left.'],
    ],
    ['straight quotation marks', 'He said: "We won." Then he left.', ['He said: "We won."', 'Then he left.']],
    ['guillemets', 'He said: «Oui.» Then he left.', ['He said: «Oui.»', 'Then he left.']],
    ['a bracket after the stop', '(It rained.) It stopped.', ['(It rained.)', 'It stopped.']],
    ['a bracket before the stop', 'It rained (a lot). It stopped.', ['It rained (a lot).', 'It stopped.']],
    ['a quotation mark and a bracket', '(He said “yes.”) She left.', ['(He said “yes.”)', 'She left.']],
    [
      'a stop on either side of the quotation mark',
      'He said “yes.”. She left.',
      ['He said “yes.”.', 'She left.'],
    ],
  ])('end at %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    ['a decimal', 'It grew by 8.23 per cent.'],
    ['a Vietnamese decimal', 'It grew by 8,23% in 2025.'],
    ['thousands in Vietnamese notation', 'They got 1.500.000 dong.'],
    ['an address', 'Read example.org/news.html today.'],
    ['a title', 'Mr. Hegseth met Gen. Giang and Dr. Lan.'],
    ['a month', 'On Nov. 2 they met.'],
    ['initials of a name', 'J. D. Vance met George W. Bush.'],
    ['the initials of a country', 'The U.S. Secretary of War came.'],
    ['an abbreviation of several letters with stops', 'Explosives, e.g. Cluster bombs, remain.'],
    ['an ellipsis before a small letter', 'It rained… and then it stopped.'],
    ['three stops before a small letter', 'It rained... and then it stopped.'],
    ['a question inside a sentence', '“Did it rain?” he asked.'],
    ['a shout inside a sentence', '“It rains!” he said.'],
    ['a comma after the closing mark', 'He said “We won!”, and left.'],
    ['a single line break', 'It rained\nall day long.'],
  ])('go on after %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });

  it.each([
    [
      'after a stop inside Vietnamese quotation marks',
      'Ông nói: “Chúng tôi sẽ làm.” Bà đồng ý.',
      ['Ông nói: “Chúng tôi sẽ làm.”', 'Bà đồng ý.'],
    ],
    [
      // The usual way in Vietnamese newspapers; the stop is no sentence by itself.
      'after the stop behind a shout in quotation marks',
      'Ông nói: “Cảm ơn các bạn!”. Bà đồng ý.',
      ['Ông nói: “Cảm ơn các bạn!”.', 'Bà đồng ý.'],
    ],
    ['after a letter with a mark', 'GDP tăng 8,23%. Ở Huế mưa to.', ['GDP tăng 8,23%.', 'Ở Huế mưa to.']],
    ['before Đ, a capital of its own', 'Mưa to. Đường ngập.', ['Mưa to.', 'Đường ngập.']],
    ['not after TP.', 'Tại TP. Hồ Chí Minh trời mưa.', ['Tại TP. Hồ Chí Minh trời mưa.']],
    ['not inside TP.HCM', 'Tại TP.HCM trời mưa.', ['Tại TP.HCM trời mưa.']],
    ['after TP.HCM at the end', 'Ông ở TP.HCM. Bà ở Huế.', ['Ông ở TP.HCM.', 'Bà ở Huế.']],
    ['not after a title', 'TS. Trần Văn Hùng và ThS. Lan đến.', ['TS. Trần Văn Hùng và ThS. Lan đến.']],
    [
      'not after two titles in one',
      'PGS.TS. Nguyễn Thị Lan phát biểu.',
      ['PGS.TS. Nguyễn Thị Lan phát biểu.'],
    ],
    ['not after đ/c.', 'Có đ/c. Nguyễn Văn Nam.', ['Có đ/c. Nguyễn Văn Nam.']],
    ['not inside thousands', 'Dự án cấp 1.500.000 đồng. Xong.', ['Dự án cấp 1.500.000 đồng.', 'Xong.']],
    ['not before a small letter', 'Mưa... rồi nắng.', ['Mưa... rồi nắng.']],
    ['not inside a date with stops', 'Ngày 31.10.2025 tại Hà Nội.', ['Ngày 31.10.2025 tại Hà Nội.']],
  ])('in Vietnamese end %s', (_, text, expected) => {
    expect(cut(text, vi)).toEqual(expected);
  });

  it('end at a blank line, stop or not: headings have none', () => {
    expect(cut('Floods in Hue\n\nIt rained.\n \t\nIt stopped')).toEqual([
      'Floods in Hue',
      'It rained.',
      'It stopped',
    ]);
  });

  it('are none in an empty or blank text', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n ')).toEqual([]);
  });
});

describe('a sentence that goes on for more than 1,000 characters', () => {
  const clause = 'ký biên bản ghi nhớ với một công ty trong nước';
  const many = (mark: string) => Array.from({ length: 60 }, () => clause).join(mark);
  const ends = (text: string) => cut(text, vi).map((sentence) => sentence.at(-1));

  it('is cut at semicolons, else at commas, else between words', () => {
    expect(ends(many('; ')).slice(0, -1)).toEqual(expect.arrayContaining([';']));
    expect(new Set(ends(many('; ')).slice(0, -1))).toEqual(new Set([';']));
    expect(new Set(ends(many(', ')).slice(0, -1))).toEqual(new Set([',']));
    for (const piece of cut(many(' '), vi)) expect(piece).toMatch(/^\p{L}[\p{L} ]*\p{L}$/u);
  });

  it('is cut into pieces of useful length, none longer than that', () => {
    for (const mark of ['; ', ', ', ' ']) {
      const pieces = cut(many(mark), vi);
      expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1000);
      expect(Math.min(...pieces.slice(0, -1).map((piece) => piece.length))).toBeGreaterThan(400);
    }
  });

  it('is not cut inside a figure or a letter where no break is near', () => {
    const figure = `${'a'.repeat(995)} 1.500.000,5 USD`;
    expect(cut(figure).join('|')).toContain('|1.500.000,5 USD');
    expect(cut('😀'.repeat(900)).every((piece) => piece.isWellFormed())).toBe(true);
    expect(
      cut('e\u0301\u0301'.repeat(900))
        .slice(1)
        .every((piece) => piece.startsWith('e')),
    ).toBe(true);
  });

  it('is left whole up to there', () => {
    const text = `${'một hai '.repeat(124)}ba.`;
    expect(text.length).toBeLessThan(1000);
    expect(cut(text, vi)).toEqual([text]);
  });
});

/** Texts made of what makes cutting hard. */
const hard = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '.',
        '!',
        '?',
        '…',
        '”',
        '“',
        '"',
        ')',
        ']',
        ' ',
        ' ',
        '\n',
        '\n\n',
        '\t',
        '\u00A0',
        ',',
      ),
      fc.constantFrom(
        'Mr',
        'TP',
        'GS.TS',
        'U.S',
        'v.v',
        'Ông',
        'đã',
        'Biên Hòa',
        '8,23',
        '1.500',
        'a',
        'A',
        '😀',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('in any text, sentences', () => {
  const bare = (text: string) => text.replace(/\s+/gu, '');

  it('stand in order and do not overlap', () => {
    fc.assert(
      fc.property(hard, (text) => {
        let before = 0;
        for (const { start, end } of sentences(text, vi.words.abbreviations)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are at most 1,000 characters long, however long it goes on without an end', () => {
    fc.assert(
      fc.property(hard, fc.integer({ min: 100, max: 400 }), (text, times) => {
        for (const sentence of cut(text.repeat(times), vi)) {
          expect(sentence.length).toBeLessThanOrEqual(1000);
          expect(sentence).toBe(sentence.trim());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('have no white space at their ends', () => {
    fc.assert(
      fc.property(hard, (text) => {
        for (const sentence of cut(text, vi)) expect(sentence).toBe(sentence.trim());
      }),
    );
  });

  it('together hold everything but white space', () => {
    fc.assert(
      fc.property(hard, (text) => {
        expect(bare(cut(text, vi).join(''))).toBe(bare(text));
      }),
    );
  });

  it('never run across a blank line', () => {
    fc.assert(
      fc.property(hard, (text) => {
        for (const sentence of cut(text)) expect(sentence).not.toMatch(/\n[^\S\n]*\n/u);
      }),
    );
  });

  it('are the same when the sentence is cut again', () => {
    const bodies = [
      'Ông nói: “Cảm ơn!”. Bà ở TP. Hồ Chí Minh. Hết.',
      'Mr. Smith came. He left at 8.23 p.m. (So I hear.)',
    ];
    for (const text of bodies)
      for (const sentence of cut(text, vi)) expect(cut(sentence, vi)).toEqual([sentence]);
  });
});
