import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/facts/figures/figures.ts';
import { formatFigure } from '../../src/facts/show.ts';
import { factLanguages } from '../helpers/languages.ts';

const values = [13, 45, 170, 999, 1000, 2500, 130_000, 1e6, 2e6, 1.3e8, 2e9, 4.5e9, 3e12];

// "tỷ suất quà": a noun that makes a rate of the scale before it must not come first among its forms.
describe.each([...factLanguages.values()].map((language) => [language.code, language] as const))(
  'in %s, every counted thing shown at every scale',
  (_code, language) => {
    it.each(Object.keys(language.facts.numbers.counted))('%s reads back as the same figure', (unit) => {
      for (const value of values) {
        const shown = formatFigure({ kind: 'count', unit, value }, language);
        const found = findFigures(`${shown}.`, language);
        expect(
          found.map((one) => [one.value, one.unit]),
          shown,
        ).toEqual([[value, unit]]);
      }
    });
  },
);
