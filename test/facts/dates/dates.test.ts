import { expect, test } from 'vitest';
import { findDates } from '../../../src/facts/dates/dates.ts';
import { loadLanguages } from '../../../src/languages/load.ts';

const languages = await loadLanguages();
const anchor = '2025-11-03';

function dates(code: string, text: string, day?: string): string[] {
  return findDates(text, languages.get(code)!, day).map(({ from, to }) =>
    from === to ? from : `${from}..${to}`,
  );
}

test.each([
  ['vi', 'ngày 2/11/2025', '2025-11-02'],
  ['vi', 'ngày 2 tháng 11 năm 2025', '2025-11-02'],
  ['vi', 'ngày 2/11', '2025-11-02'],
  ['vi', 'sáng 2/11', '2025-11-02'],
  ['vi', 'từ ngày 8 đến ngày 12/7/2025', '2025-07-08..2025-07-12'],
  ['vi', 'trong hai ngày 9 và 10/10/2025', '2025-10-09..2025-10-10'],
  ['vi', 'từ tháng 5 đến tháng 7/2025', '2025-05-01..2025-07-31'],
  ['vi', 'tháng 9/2023', '2023-09-01..2023-09-30'],
  ['vi', 'tháng 10', '2025-10-01..2025-10-31'],
  ['vi', 'quý III/2025', '2025-07-01..2025-09-30'],
  ['vi', 'quý III', '2025-07-01..2025-09-30'],
  ['vi', 'năm 2011', '2011-01-01..2011-12-31'],
  ['vi', 'giai đoạn 2021–2025', '2021-01-01..2025-12-31'],
  ['vi', 'tháng 2/2024', '2024-02-01..2024-02-29'],
  ['en', '2 November 2025', '2025-11-02'],
  ['en', 'November 2, 2025', '2025-11-02'],
  ['en', 'Nov. 2', '2025-11-02'],
  ['en', '22 October', '2025-10-22'],
  ['en', '9–10 October 2025', '2025-10-09..2025-10-10'],
  ['en', 'July 8–12, 2025', '2025-07-08..2025-07-12'],
  ['en', 'from 28 December to 3 January 2026', '2025-12-28..2026-01-03'],
  ['en', 'from May to July 2025', '2025-05-01..2025-07-31'],
  ['en', 'the third quarter of 2025', '2025-07-01..2025-09-30'],
  ['en', 'Q3 2025', '2025-07-01..2025-09-30'],
  ['en', 'by the end of June', '2025-06-01..2025-06-30'],
  ['en', 'since 2011', '2011-01-01..2011-12-31'],
  ['en', 'the 2011 memorandum', '2011-01-01..2011-12-31'],
])('%s: %s', (code, text, date) => expect(dates(code, text, anchor)).toEqual([date]));

test.each([
  ['vi', '9 tháng đầu năm', 'a number before "tháng" makes it a span of time'],
  ['vi', 'tỉ lệ 2/3', 'a fraction without "ngày"'],
  ['vi', 'ngày 31/2/2025', 'no such day'],
  ['en', 'it may rain in march', 'months have a capital'],
  ['en', 'on 11/2/2025', 'month or day first, nobody knows'],
])('%s: no date in %s (%s)', (code, text) => expect(dates(code, text, anchor)).toEqual([]));

test('a date without a year is the last before the day of publication, or open where it could be the next', () => {
  expect(dates('en', '28 December', '2026-01-02')).toEqual(['2025-12-28']);
  expect(dates('vi', 'ngày 3/1', '2025-12-30')).toEqual([]);
  expect(dates('vi', 'sẽ họp ngày 3/1', '2025-12-30')).toEqual(['2026-01-03']);
});

test('without a day of publication, a date without a year is left out', () => {
  expect(dates('vi', 'ngày 2/11')).toEqual([]);
  expect(dates('vi', 'ngày 2/11/2025')).toEqual(['2025-11-02']);
});

test.each([
  ['vi', 'Cầu khởi công ngày 20/4.', ['2025-04-20']],
  ['vi', 'Cầu sẽ khởi công ngày 20/4.', ['2026-04-20']],
  ['vi', 'Ông được bầu vào tháng 3.', ['2025-03-01..2025-03-31']],
  ['vi', 'Hội nghị ngày 12/12 bàn về lũ.', []],
  ['vi', 'Hội nghị dự kiến họp ngày 12/12.', ['2025-12-12']],
  ['en', 'They signed a memorandum on 12 March.', ['2025-03-12']],
  ['en', 'They will sign a memorandum on 12 March.', ['2026-03-12']],
  ['en', 'He was elected in April.', ['2025-04-01..2025-04-30']],
  ['en', 'The payment is due on 12 March.', ['2026-03-12']],
  ['en', 'A summit on 12 December is about floods.', []],
  ['en', 'The minister said on 1 November that she will go.', ['2025-11-01']],
])('news looks back unless its words look forward: %s: %s', (code, text, expected) => {
  expect(dates(code, text, anchor)).toEqual(expected);
});

test.each([
  ['vi', 'những năm 1990', '1990-01-01..1999-12-31'],
  ['vi', 'thập niên 90', '1990-01-01..1999-12-31'],
  ['vi', 'nửa đầu năm 2025', '2025-01-01..2025-06-30'],
  ['vi', 'Q3/2025', '2025-07-01..2025-09-30'],
  ['vi', 'cuối tháng 3/2025', '2025-03-21..2025-03-31'],
  ['en', 'in the 1990s', '1990-01-01..1999-12-31'],
  ['en', 'the first half of 2025', '2025-01-01..2025-06-30'],
  ['en', 'H1 2025', '2025-01-01..2025-06-30'],
  ['en', 'Q3/2025', '2025-07-01..2025-09-30'],
  ['en', 'late March 2025', '2025-03-21..2025-03-31'],
  ['en', '21/04/2025', '2025-04-21'],
  ['en', '13.5.2025', '2025-05-13'],
  ['en', 'june 2025', '2025-06-01..2025-06-30'],
])('parts of years and typed dates: %s: %s', (code, text, expected) => {
  expect(dates(code, text, anchor)).toEqual([expected]);
});

test('a date that can be read in two ways is none', () => {
  expect(dates('en', 'on 03/04/2025', anchor)).toEqual([]);
});
