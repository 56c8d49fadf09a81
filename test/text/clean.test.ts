import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/text/clean.ts';

describe('a text from outside', () => {
  it.each([
    ['is well-formed: half an emoji is gone', 'Lũ \ud83d rút \udca7', 'Lũ rút '],
    ['keeps a whole emoji', 'Lũ 💧 rút', 'Lũ 💧 rút'],
    ['is in NFC', 'Bie\u0302n Ho\u0300a', 'Biên Hòa'],
    ['has no marks for private use', 'Báo \ue000r123\ue001 \uf0b7 \u{f0000}x\u{10fffd}', 'Báo r123 x'],
    ['has no control characters', 'một\u0000hai\u0007ba\u001b[31m', 'một hai ba [31m'],
    ['has no code points that are no characters', 'một\ufffe\uffff\ufdd0', 'một'],
    [
      'has the quotation marks that Windows-1252 meant',
      '\u0093Không\u0094, bà nói\u0085 \u0080 5',
      '“Không”, bà nói… € 5',
    ],
    ['has nothing where Windows-1252 has nothing', 'một\u0081hai', 'một hai'],
    ['has single plain spaces, in figures too', '1  234\u00a0567\u202f890 \t triệu', '1 234 567 890 triệu'],
    [
      'keeps its lines and paragraphs',
      'một\r\nhai\rba\u2028bốn\u2029năm\n\nsáu',
      'một\nhai\nba\nbốn\n\nnăm\n\nsáu',
    ],
    ['keeps what is hidden in a word', 'Bi\u200bên H\u00adòa', 'Bi\u200bên H\u00adòa'],
    [
      'keeps the letters of other languages',
      'Größe, 東京, ไทย, नमस्ते, שָׁלוֹם',
      'Größe, 東京, ไทย, नमस्ते, שָׁלוֹם'.normalize('NFC'),
    ],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('bears no more marks on a letter than any language writes', () => {
    expect(cleanText(`x${'\u0316\u0300'.repeat(50)}y`)).toHaveLength(32);
  });

  it('is what it is when it comes again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), odd), { maxLength: 30 }), (parts) => {
        const once = cleanText(parts.join(''));
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(/[\p{Co}\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f]|[^\S\n]{2}/u);
        expect(once.normalize('NFC')).toBe(once);
      }),
    );
  });

  const odd = fc.constantFrom(
    '\ud83d',
    '\udca7',
    '\ue000',
    '\u{f0000}',
    '\u0000',
    '\u0085',
    '\u0093',
    '\u00a0',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u2028',
    '\u0300',
    '\u0316',
    'e',
    '\u1100',
    '\u1161',
  );
});
