import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../src/filter/parse.ts';
import { showMistake } from '../../src/filter/show-mistake.ts';
import { languages } from '../helpers/languages.ts';
import { filterTexts } from './filters.ts';

function shown(text: string): string {
  const read = parseFilter(text, languages);
  if ('filter' in read) throw new Error(`"${text}" is a filter`);
  return showMistake(text, read.mistake);
}

describe('a mistake as it is shown', () => {
  it('is marked below its place', () => {
    expect(shown('lũ AND (bão OR')).toBe('lũ AND (bão OR\n            ^^');
    expect(shown('báo:VGP tốc:9')).toBe('báo:VGP tốc:9\n        ^^^^');
    expect(shown('"Biên Hòa')).toBe('"Biên Hòa\n^');
  });

  it('is marked there, too, in decomposed text, beside wide letters and over line ends', () => {
    expect(shown('Hòa (bão'.normalize('NFD'))).toBe(`${'Hòa (bão'.normalize('NFD')}\n    ^`);
    expect(shown('洪水 🌊lũ )')).toBe('洪水 🌊lũ )\n          ^');
    expect(shown('lũ\n)')).toBe('lũ )\n   ^');
  });

  it('is shown with what stands around it in a long filter', () => {
    expect(shown(`${'lũ '.repeat(30)}) ${'bão '.repeat(30)}`)).toBe(
      '…ũ lũ lũ lũ lũ lũ lũ ) bão bão bão bão bã…\n                     ^',
    );
  });

  it('is two lines with at least one mark, in any text', () => {
    fc.assert(
      fc.property(filterTexts, (text) => {
        const read = parseFilter(text, languages);
        if ('filter' in read) return;
        const lines = showMistake(text, read.mistake).split('\n');
        expect(lines).toHaveLength(2);
        expect(lines[1]).toMatch(/^ *\^+$/u);
      }),
      { numRuns: 500 },
    );
  });
});
