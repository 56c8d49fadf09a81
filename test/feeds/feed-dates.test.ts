import { describe, expect, it } from 'vitest';
import { type Feed, readFeed } from '../../src/feeds/feed.ts';
import { isMonthFirst, readDate } from '../../src/feeds/feed-dates.ts';
import { languages } from '../helpers/languages.ts';

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
    ['Mon, 03 Nov 2025 14:05:00 America/New_York', '2025-11-03T14:05:00-05:00'],
    ['Mon, 03 Nov 2025 14:05:00 Europe/London', '2025-11-03T14:05:00Z'],
    ['Mon, 07 Jul 2025 14:05:00 Europe/London', '2025-07-07T14:05:00+01:00'],
    ['Mon, 03 Nov 2025 14:05:00 Asia/Ho_Chi_Minh', '2025-11-03T14:05:00+07:00'],
    ['Mon, 03 Nov 2025 14:05:00 Nowhere/Else', '2025-11-03'],
    ['Mon, 03 Nov 2025 14:05:00 MST7MDT', '2025-11-03'],
    ['2020-11-08T16:20:00-05:00Z', '2020-11-08T16:20:00-05:00'],
    ['Mon Nov  3 14:05:00 ICT 2025', '2025-11-03T14:05:00+07:00'],
    ['Mon Nov  3 14:05:00 2025', '2025-11-03T14:05:00+07:00'],
    ['Mon Nov 03 14:05:00 UTC 2025', '2025-11-03T14:05:00Z'],
    ['Mon, 3rd Nov 2025 14:05:00 GMT', '2025-11-03T14:05:00Z'],
    ['22nd November 2025', '2025-11-22'],
    ['20251103140500', '2025-11-03T14:05:00+07:00'],
    ['20251103T140500Z', '2025-11-03T14:05:00Z'],
    ['20251103T1405+0900', '2025-11-03T14:05:00+09:00'],
    ['Mon, 03 Nov 2025 14:05:00 SGT', '2025-11-03T14:05:00+08:00'],
    ['Mon, 03 Nov 2025 14:05:00 IST', '2025-11-03T14:05:00+05:30'],
    ['Mon, 03 Nov 2025 14:05:00 MET', '2025-11-03T14:05:00+01:00'],
    ['Mon, 03 Nov 2025 14:05:00 ET', '2025-11-03T14:05:00-05:00'],
    ['Mon, 07 Jul 2025 14:05:00 ET', '2025-07-07T14:05:00-04:00'],
    ['Mon, 03 Nov 2025 14:05:00 XYZ', '2025-11-03'],
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
    [['03/10/2026 09:25 AM', '04/10/2026 08:10 PM'], false],
    [['11/12/2025 10:05:00 PM', '11/2/2025 5:40:00 PM'], true],
  ])('%j', (texts, expected) => expect(isMonthFirst(texts)).toBe(expected));

  it('is the first where the feed writes so', () => {
    expect(readDate('11/2/2025 5:40:00 PM', { ...hanoi, isMonthFirst: true })).toBe(
      '2025-11-02T17:40:00+07:00',
    );
    expect(readDate('11/2/2025 17:40', hanoi)).toBe('2025-02-11T17:40:00+07:00');
  });
});

describe('the zone of a feed’s dates', () => {
  const published = (
    date: string,
    language: string,
    homepage = 'https://news.example.org',
    title = 'Tin',
  ) => {
    const xml = `<rss version="2.0"><channel><title>T</title><link>${homepage}</link><language>${language}</language><item><title>${title}</title><link>${homepage}/1</link><pubDate>${date}</pubDate></item></channel></rss>`;
    const feed = readFeed(
      xml,
      'https://feeds.example.org/rss',
      new Date('2026-12-01T00:00:00Z'),
      languages,
    ) as Feed;
    return feed.entries[0]!.published;
  };

  it.each([
    ['vi', 'https://news.example.org', '2025-11-03T14:05:00+07:00'],
    ['en', 'https://news.example.vn', '2025-11-03T14:05:00+07:00'],
    ['en-us', 'https://news.example.vn', '2025-11-03T14:05:00+07:00'],
    ['en-gb', 'https://news.example.org', '2025-11-03T14:05:00Z'],
    ['en-us', 'https://news.example.org', '2025-11-03'],
    ['en', 'https://news.example.org', '2025-11-03'],
    ['de-de', 'https://news.example.de', '2025-11-03T14:05:00+01:00'],
  ])('is that of its country, or its dates are days: %s, %s', (language, homepage, expected) => {
    expect(published('2025-11-03 14:05:00', language, homepage)).toBe(expected);
  });

  it.each([
    ['3/11/2025 2:05:00 CH', '2025-11-03T14:05:00+07:00'],
    ['3/11/2025 2:05:00 SA', '2025-11-03T02:05:00+07:00'],
    ['03/11/2025 14h05', '2025-11-03T14:05:00+07:00'],
    ['14 giờ 05, 3/11/2025', '2025-11-03T14:05:00+07:00'],
    ['03/10/2026 09:25 AM', '2026-10-03T09:25:00+07:00'],
    ['10/3/2026 9:25:00 AM', '2026-10-03T09:25:00+07:00'],
  ])('and in Vietnamese they are read as they are written there: %s', (date, expected) => {
    expect(published(date, 'vi')).toBe(expected);
  });

  it('the month stands first where the feed is American', () => {
    expect(published('03/10/2026', 'en-us')).toBe('2026-03-10');
    expect(published('03/10/2026', 'en-gb')).toBe('2026-10-03');
  });
});
