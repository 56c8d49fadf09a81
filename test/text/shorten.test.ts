import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, wholeStart } from '../../src/text/shorten.ts';

describe('a text that is cut', () => {
  it('stays as it is where it fits, and else ends in an ellipsis within the length', () => {
    expect(shorten('Biên Hòa', 8)).toBe('Biên Hòa');
    expect(shorten('Biên Hòa', 7)).toBe('Biên H…');
  });

  it('has no space before the ellipsis', () => {
    expect(shorten('Biên Hòa airbase', 10)).toBe('Biên Hòa…');
  });

  it('keeps no half of an emoji', () => {
    expect(shorten('Mưa 🌧🌧', 6)).toBe('Mưa…');
    expect(shorten('Mưa 🌧🌧', 7)).toBe('Mưa 🌧…');
    expect(wholeStart('Mưa 🌧', 5)).toBe('Mưa ');
  });

  it('is a whole text of at most that length, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const shown = shorten(text, longest);
        expect(shown.length).toBeLessThanOrEqual(longest);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});
