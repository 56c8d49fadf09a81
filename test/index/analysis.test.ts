import { describe, expect, it } from 'vitest';
import { analyse, normaliseNumber } from '../../src/index/analysis.ts';
import { en, vi } from '../helpers/languages.ts';

const folded = (text: string, language = vi): string[] => analyse(text, language).map((term) => term.folded);

describe('the terms of a text', () => {
  it('are kept as written and folded', () => {
    expect(analyse('Viện trợ của Mỹ', vi)).toEqual([
      { exact: 'viện', folded: 'vien', isGrammar: false },
      { exact: 'trợ', folded: 'tro', isGrammar: false },
      { exact: 'của', folded: 'cua', isGrammar: true },
      { exact: 'mỹ', folded: 'my', isGrammar: false },
    ]);
  });

  it('are the same for composed and decomposed text', () => {
    expect(analyse('Sân bay Biên Hòa'.normalize('NFD'), vi)).toEqual(analyse('Sân bay Biên Hòa', vi));
  });

  it('are English stems in English text', () => {
    expect(folded('Landmines were cleared by the parties', en)).toEqual(
      folded('landmine were clear by the party', en),
    );
  });

  it('are English stems of English words in Vietnamese text, too', () => {
    expect(folded('các landmines')).toEqual(folded('các landmine'));
  });

  it('leave a Vietnamese syllable whole that ends like an English form', () => {
    expect(folded('Nghe nói khoẻ')).toEqual(['nghe', 'noi', 'khoe']);
  });

  it('are plain digits for numbers, in the notation of the language', () => {
    expect(folded('1.500.000 đồng, tăng 8,23%', vi)).toEqual(['1500000', 'dong', 'tang', '8.23']);
    expect(folded('1,500,000 dong, up 8.23%', en)).toEqual(['1500000', 'dong', 'up', '8.23']);
  });
});

describe('a number in plain digits', () => {
  it.each([
    ['2025', ',', '2025'],
    ['1.500.000', ',', '1500000'],
    ['60.000', ',', '60000'],
    ['8,23', ',', '8.23'],
    ['1.234,5', ',', '1234.5'],
    ['1,500,000', '.', '1500000'],
    ['60,000', '.', '60000'],
    ['8.23', '.', '8.23'],
    ['1,234.5', '.', '1234.5'],
    // Two decimal marks are none: a date, or thousands in the other notation.
    ['31.10.2025', '.', '31102025'],
    ['1.500.000', '.', '1500000'],
  ])('reads %s, with "%s" before decimals, as %s', (digits, decimal, expected) => {
    expect(normaliseNumber(digits, decimal)).toBe(expected);
  });
});
