import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/facts/dates/dates.ts';
import { completeDates } from '../../../src/facts/dates/relative-dates.ts';
import { factLanguages } from '../../helpers/languages.ts';

function dates(code: string, text: string, anchor: string): string[] {
  const language = factLanguages.get(code)!;
  const whole = { start: 0, end: text.length };
  return completeDates(text, whole, findDates(text, language, anchor), language.facts.dates, anchor).map(
    ({ from, to }) => (from === to ? from : `${from}..${to}`),
  );
}

// A Thursday.
const thursday = '2026-03-12';

test.each([
  ['en', 'on Monday', ['2026-03-09']],
  ['en', 'on Thursday', ['2026-03-12']],
  ['en', 'on Friday', ['2026-03-06']],
  ['en', 'last Friday', ['2026-03-06']],
  ['en', 'last Monday', []],
  ['en', 'next Monday', []],
  ['en', 'on Monday last week', ['2026-03-02']],
  ['en', 'yesterday', ['2026-03-11']],
  ['en', 'three days ago', ['2026-03-09']],
  ['en', 'last week', []],
  ['en', 'last month', ['2026-02-01..2026-02-28']],
  ['en', 'last year', ['2025-01-01..2025-12-31']],
  ['en', 'on Monday, 9 March', ['2026-03-09']],
  ['en', 'They met on 3 March and signed the same day', ['2026-03-03', '2026-03-03']],
  ['en', 'They met on 3 March and signed the next day', ['2026-03-03', '2026-03-04']],
  ['en', 'They signed the same day', []],
  ['vi', 'hôm thứ Hai', ['2026-03-09']],
  ['vi', 'lần thứ hai', []],
  ['vi', 'thứ Sáu tuần trước', ['2026-03-06']],
  ['vi', 'thứ Hai tuần tới', []],
  ['vi', 'hôm qua', ['2026-03-11']],
  ['vi', 'sáng nay', ['2026-03-12']],
  ['vi', 'tuần trước', []],
  ['vi', 'tháng trước', ['2026-02-01..2026-02-28']],
  ['vi', 'năm ngoái', ['2025-01-01..2025-12-31']],
  ['vi', 'cách đây ba ngày', ['2026-03-09']],
  ['vi', 'Sáng 8/2 gặp, chiều cùng ngày ký', ['2026-02-08', '2026-02-08']],
  ['vi', 'chiều cùng ngày', []],
])('%s: %s is %j', (code, text, found) => expect(dates(code, text, thursday)).toEqual(found));

test('"last Friday" on a Sunday could be two days', () => {
  expect(dates('en', 'last Friday', '2026-03-15')).toEqual([]);
});

test('a weekday is the one of the seven days up to publication', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom('Monday', 'Tuesday', 'Saturday', 'Sunday'), (day, name) => {
      const anchor = day.toISOString().slice(0, 10);
      const [found] = dates('en', `on ${name}`, anchor);
      const distance = (Date.parse(anchor) - Date.parse(found!)) / 86_400_000;
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThan(7);
      expect(
        new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(found!)),
      ).toBe(name);
    }),
  );
});
