import { describe, expect, it } from 'vitest';
import { isMonthFirst, readDate } from '../../src/feeds/feed-dates.ts';

const hanoi = { timeZone: 'Asia/Ho_Chi_Minh', isMonthFirst: false };

describe('the date of a feed entry', () => {
  it.each([
    ['Mon, 03 Nov 2025 14:05:12 +0700', '2025-11-03T14:05:12+07:00'],
    ['Mon, 3 Nov 2025 14:05 GMT', '2025-11-03T14:05:00Z'],
    ['Mon, 03 Nov 2025 14:05:12 GMT+7', '2025-11-03T14:05:12+07:00'],
    ['Mon, 03 Nov 2025 14:05:12 UTC+07:00', '2025-11-03T14:05:12+07:00'],
    ['Mon Nov 03 2025 14:05:12 GMT+0700 (Indochina Time)', '2025-11-03T14:05:12+07:00'],
    ['Mon, 03 Nov 25 14:05:12 EST', '2025-11-03T14:05:12-05:00'],
    ['Monday, 03-Nov-2025 14:05:12 ICT', '2025-11-03T14:05:12+07:00'],
    ['Sept. 3, 2025 9:05 a.m.', '2025-09-03T09:05:00+07:00'],
    ['November 2nd, 2025', '2025-11-02'],
    ['Thứ Hai, 03/11/2025 14:05 GMT+7', '2025-11-03T14:05:00+07:00'],
    ['T2, 03/11/2025 - 14:05', '2025-11-03T14:05:00+07:00'],
    ['14:05 | 03/11/2025', '2025-11-03T14:05:00+07:00'],
    ['03 Thg 11 2025 14:05:12 +0700', '2025-11-03T14:05:12+07:00'],
    ['ngày 3 tháng 11 năm 2025', '2025-11-03'],
    ['2025-11-03T07:05:12Z', '2025-11-03T07:05:12Z'],
    ['2025-11-03T14:05:12.123456+07:00', '2025-11-03T14:05:12+07:00'],
    ['2025-11-03 14:05:12', '2025-11-03T14:05:12+07:00'],
    ['2025/11/03', '2025-11-03'],
    ['20251103', '2025-11-03'],
    ['1762153512', '2025-11-03T07:05:12.000Z'],
    ['1762153512000', '2025-11-03T07:05:12.000Z'],
    ['03.11.2025 12:05 AM', '2025-11-03T00:05:00+07:00'],
    ['03/11/2025 12:05 PM', '2025-11-03T12:05:00+07:00'],
    ['Mon, 03 Nov 2025 23:59:60 +0000', '2025-11-03T23:59:59Z'],
    ['Mon, 03 Nov 2025 10:00 +9900', '2025-11-03T10:00:00+07:00'],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text, hanoi)).toBe(expected);
    expect(Date.parse(expected)).not.toBeNaN();
  });

  it('keeps the day alone where a word by the time may mean the afternoon', () => {
    expect(readDate('03/11/2025 2:05:00 CH', hanoi)).toBe('2025-11-03');
    expect(readDate('03/11/2025 25:61', hanoi)).toBe('2025-11-03');
  });

  it.each([
    '',
    'hôm qua',
    '31/02/2025',
    '2025-13-40',
    '0001-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '12:30',
  ])('%j is none', (text) => expect(readDate(text, hanoi)).toBeUndefined());

  it('follows the zone’s summer time', () => {
    const berlin = { timeZone: 'Europe/Berlin', isMonthFirst: false };
    expect(readDate('2025-07-01 12:00', berlin)).toBe('2025-07-01T12:00:00+02:00');
    expect(readDate('2025-12-01 12:00', berlin)).toBe('2025-12-01T12:00:00+01:00');
  });
});

describe('which of two numbers is the month', () => {
  it.each([
    [['3/11/2025', '13/11/2025'], false],
    [['3/11/2025', '10/31/2025'], true],
    [['11/3/2025 2:05 PM'], true],
    [['3/11/2025 14:05'], false],
    [['31/10/2025 2:05 PM'], false],
    [['Mon, 03 Nov 2025'], false],
  ])('%j', (texts, expected) => expect(isMonthFirst(texts)).toBe(expected));

  it('is the first where the feed writes so', () => {
    expect(readDate('11/2/2025 5:40:00 PM', { ...hanoi, isMonthFirst: true })).toBe(
      '2025-11-02T17:40:00+07:00',
    );
    expect(readDate('11/2/2025 17:40', hanoi)).toBe('2025-02-11T17:40:00+07:00');
  });
});
