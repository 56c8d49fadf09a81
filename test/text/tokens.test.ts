import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../src/text/tokens.ts';

const words = (text: string): string[] => splitTokens(text).map((token) => token.text);

describe('the words of a text', () => {
  it.each([
    ['are syllables in Vietnamese', 'sân bay Biên Hòa', ['sân', 'bay', 'Biên', 'Hòa']],
    ['leave punctuation out', '“Xong!” – (ông nói).', ['Xong', 'ông', 'nói']],
    ['keep the separators of a number', '1.500.000 or 8,23%', ['1.500.000', 'or', '8,23']],
    ['leave a stop after a number out', 'In 2025, 52.', ['In', '2025', '52']],
    ['keep an apostrophe inside', "the Party’s can't 'quoted'", ['the', 'Party’s', "can't", 'quoted']],
    ['part digits from letters', 'B52, 20k, 31/10/2025', ['B', '52', '20', 'k', '31', '10', '2025']],
    ['part what a hyphen joins', 'Covid-19 war-legacy', ['Covid', '19', 'war', 'legacy']],
    ['keep decomposed letters whole', 'Bie\u0302n', ['Bie\u0302n']],
    ['are none in signs alone', '… – ?! 😀', []],
    ['are none in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('say where they stand', () => {
    expect(splitTokens('Ở Huế: 8,23.')).toEqual([
      { text: 'Ở', start: 0, end: 1 },
      { text: 'Huế', start: 2, end: 5 },
      { text: '8,23', start: 7, end: 11 },
    ]);
  });

  it('are slices of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let before = 0;
        for (const token of splitTokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(before);
          before = token.end;
        }
      }),
    );
  });
});
