import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/facts/figures/figures.ts';
import { formatDate, formatFigure } from '../../src/facts/show.ts';
import type { FactLanguage } from '../../src/languages/language.ts';
import { factLanguages } from '../helpers/languages.ts';

test.each([
  ['vi', { value: 130e6, unit: 'USD', kind: 'money' }, '130 triệu USD'],
  ['en', { value: 130e6, unit: 'USD', kind: 'money' }, '130 million USD'],
  ['vi', { value: 3e12, unit: 'VND', kind: 'money' }, '3 nghìn tỷ đồng'],
  ['en', { value: 13625000, unit: 'USD', kind: 'money' }, '13.625 million USD'],
  ['vi', { value: 8.23, unit: '%', kind: 'percent' }, '8,23%'],
  ['vi', { value: 67717, unit: 'house', kind: 'count' }, '67.717 nhà'],
  ['en', { value: 67717, unit: 'house', kind: 'count' }, '67,717 houses'],
  ['en', { value: 1, unit: 'person', kind: 'count' }, '1 person'],
  ['vi', { value: 994, unit: 'remains-box', kind: 'count' }, '994 hòm hài cốt'],
  ['en', { value: 62000, unit: 'ha', kind: 'measure' }, '62,000 ha'],
  ['en', { value: 2, unit: 'year', kind: 'measure' }, '2 years'],
  ['en', { value: 2.5, unit: 'nautical-mile', kind: 'measure' }, '2.5 nautical miles'],
  ['en', { value: 1, unit: 'nautical-mile', kind: 'measure' }, '1 nautical mile'],
  // The plural of the word itself, not another word for it: no "14 bombers" for 14 planes.
  ['en', { value: 14, unit: 'aircraft', kind: 'count' }, '14 aircraft'],
  ['en', { value: 3, unit: 'show', kind: 'count' }, '3 shows'],
  ['en', { value: 31, unit: 'tank', kind: 'count' }, '31 tanks'],
  ['en', { value: 5, unit: 'charge', kind: 'count' }, '5 charges'],
  ['en', { value: 62000, unit: 'animal', kind: 'count' }, '62,000 animals'],
  ['vi', { value: 24, unit: 'medal', kind: 'count' }, '24 huy chương'],
  // Units that only the other language reads.
  ['en', { value: 7, unit: 'ministry', kind: 'count' }, '7 ministries'],
  ['vi', { value: 500, unit: 'acre', kind: 'measure' }, '500 mẫu Anh'],
] as const)('in %s, %o is %s', (code, figure, shown) => {
  expect(formatFigure(figure, factLanguages.get(code)!)).toBe(shown);
});

test('nothing is rounded: a sum that no scale writes shortly is written out', () => {
  expect(formatFigure({ value: 1234567, unit: 'USD', kind: 'money' }, factLanguages.get('en')!)).toBe(
    '1,234,567 USD',
  );
  expect(formatFigure({ value: 1234567, unit: 'USD', kind: 'money' }, factLanguages.get('vi')!)).toBe(
    '1.234.567 USD',
  );
});

test('days, months and years', () => {
  expect(formatDate('2025-10-31', factLanguages.get('en')!)).toBe('31 October 2025');
  expect(formatDate('2025-10-31', factLanguages.get('vi')!)).toBe('31/10/2025');
  expect(formatDate('2025-10', factLanguages.get('en')!)).toBe('October 2025');
  expect(formatDate('2025-10', factLanguages.get('vi')!)).toBe('tháng 10 năm 2025');
  expect(formatDate('2011', factLanguages.get('en')!)).toBe('2011');
});

describe.each([...factLanguages.values()])('in $code', (language: FactLanguage) => {
  const { numbers } = language.facts;
  const cents = fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 100);
  const whole = fc.oneof(fc.integer({ min: 2, max: 10_000 }), fc.integer({ min: 2, max: 2_000_000_000 }));
  const big = fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom(1, 1e3, 1e6, 1e8))
    .map(([n, scale]) => n * scale);
  // A month or two may be a period of the year, and one thing no quantity: neither is read.
  const measures = Object.keys(numbers.measures).filter((unit) => !numbers.durations.includes(unit));
  const figure = fc.oneof(
    fc.record({
      kind: fc.constant('money' as const),
      value: fc.oneof(big, cents),
      unit: fc.constantFrom(...Object.keys(numbers.currencies)),
    }),
    fc.record({ kind: fc.constant('percent' as const), value: cents, unit: fc.constantFrom('%', 'pp') }),
    fc.record({
      kind: fc.constant('measure' as const),
      value: fc.oneof(whole, cents),
      unit: fc.constantFrom(...measures),
    }),
    fc.record({
      kind: fc.constant('count' as const),
      value: whole,
      unit: fc.constantFrom(...Object.keys(numbers.counted)),
    }),
  );

  test('a figure shown and read back is the same one', () => {
    fc.assert(
      fc.property(figure, (shown) => {
        const found = findFigures(`${formatFigure(shown, language)}.`, language);
        expect(found.map(({ kind, value, unit }) => ({ kind, value, unit }))).toEqual([shown]);
      }),
      { numRuns: 3000 },
    );
  });

  test('no printed form stands for two units', () => {
    const forms = [numbers.measures, numbers.counted].flatMap((units) => Object.values(units).flat());
    const money = Object.values(numbers.currencies).flatMap(({ after }) => after);
    const all = [...forms, ...money];
    expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
  });

  test('every span is its text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'1|2.500|3,5|%|USD|$|triệu|million|người|people|năm|ba|half|a|-|–|to|đến|.|,| |  |\n|Mỹ|ngày 2/11|rưỡi'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, gap) => {
        const text = pieces.join(gap);
        for (const { start, end, text: printed, value } of findFigures(text, language)) {
          expect(text.slice(start, end)).toBe(printed);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
