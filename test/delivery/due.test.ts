import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDueAt, hourIn, isQuiet, type Times } from '../../src/delivery/due.ts';
import { findOwed } from '../../src/delivery/owed.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';

const due = (times: Partial<Times>, now: string) =>
  computeDueAt({ mode: 'each', hours: [], timeZone: 'UTC', ...times }, new Date(now)).toISOString();

describe('an article is due', () => {
  it('at once where nothing else is wished', () => {
    expect(due({}, '2026-01-15T12:34:56.789Z')).toBe('2026-01-15T12:34:56.789Z');
  });

  it.each([
    ['before the first hour', '2026-01-15T00:30:00Z', '2026-01-15T01:00:00.000Z'],
    ['between two hours', '2026-01-15T01:00:00.001Z', '2026-01-15T11:00:00.000Z'],
    ['on the hour', '2026-01-15T11:00:00Z', '2026-01-15T11:00:00.000Z'],
    ['after the last one', '2026-01-15T11:30:00Z', '2026-01-16T01:00:00.000Z'],
  ])('at the next hour of a digest: %s', (_, now, expected) => {
    // 8:00 and 18:00 in Ha Noi are 1:00 and 11:00 UTC.
    expect(due({ mode: 'digest', hours: [8, 18], timeZone: 'Asia/Ho_Chi_Minh' }, now)).toBe(expected);
  });

  it('in zones that are off by parts of an hour', () => {
    expect(due({ mode: 'digest', hours: [8], timeZone: 'Asia/Kathmandu' }, '2026-01-15T00:00:00Z')).toBe(
      '2026-01-15T02:15:00.000Z',
    );
  });

  it.each([
    ['in the evening', '2026-01-15T16:00:00Z', '2026-01-16T00:00:00.000Z'],
    ['after midnight', '2026-01-15T20:00:00Z', '2026-01-16T00:00:00.000Z'],
    ['by day', '2026-01-15T05:00:00Z', '2026-01-15T05:00:00.000Z'],
    ['as they end', '2026-01-15T00:00:00Z', '2026-01-15T00:00:00.000Z'],
  ])('at the end of quiet hours that pass midnight: %s', (_, now, expected) => {
    expect(due({ quiet: { from: 22, to: 7 }, timeZone: 'Asia/Ho_Chi_Minh' }, now)).toBe(expected);
  });

  it('at the end of quiet hours when the hour of its digest lies in them', () => {
    const times = { mode: 'digest' as const, hours: [5], quiet: { from: 22, to: 7 } };
    expect(due(times, '2026-01-15T04:00:00Z')).toBe('2026-01-15T07:00:00.000Z');
  });

  it('never quiet where the quiet hours are none', () => {
    expect(due({ quiet: { from: 7, to: 7 } }, '2026-01-15T07:30:00Z')).toBe('2026-01-15T07:30:00.000Z');
  });

  it('when clocks go forward over its hour, as they do so', () => {
    // Berlin, 29 March 2026: 2:00 is 3:00, which is 1:00 UTC.
    const berlin = { mode: 'digest' as const, hours: [2], timeZone: 'Europe/Berlin' };
    expect(due(berlin, '2026-03-28T20:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('when clocks go back over its hour, the first time', () => {
    // Berlin, 25 October 2026: 2:00 is at 0:00 and again at 1:00 UTC.
    const berlin = { mode: 'digest' as const, hours: [2], timeZone: 'Europe/Berlin' };
    expect(due(berlin, '2026-10-24T20:00:00Z')).toBe('2026-10-25T00:00:00.000Z');
    expect(due(berlin, '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:00:00.000Z');
  });

  it('also where a whole day is left out', () => {
    // Samoa had no 30 December 2011.
    const apia = { mode: 'digest' as const, hours: [9], timeZone: 'Pacific/Apia' };
    const at = new Date(due(apia, '2011-12-30T09:59:00Z'));
    expect(at.getTime() - Date.parse('2011-12-30T09:59:00Z')).toBeLessThan(25 * 3_600_000);
  });

  it('never in quiet hours, never in the past, and within two days, wherever and whenever', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2037-01-01'), noInvalidDate: true }),
        fc.record({ from: hour, to: hour }),
        fc.uniqueArray(hour, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('each' as const, 'digest' as const),
        (timeZone, now, quiet, hours, mode) => {
          const at = computeDueAt({ mode, hours, timeZone, quiet }, now);
          expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(50 * 3_600_000);
          expect(isQuiet(quiet, hourIn(timeZone, at))).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a channel is owed an article', () => {
  const subscription = (id: number, channelId: string, more: Partial<Subscription> = {}) =>
    ({ id, channelId, mode: 'each', hours: [], timeZone: 'UTC', ...more }) as Subscription;
  const now = new Date('2026-01-15T12:00:00Z');

  it('once, on the terms of its oldest subscription that wants it', () => {
    const wanting = (one: Subscription) => ({
      subscription: one,
      matches: (text: string) => text === 'news',
    });
    const all = [
      { subscription: subscription(1, 'x'), matches: () => false },
      wanting(subscription(2, 'x', { mode: 'digest', hours: [18] })),
      wanting(subscription(3, 'y')),
      wanting(subscription(4, 'x')),
    ];
    expect(findOwed('news', all, now)).toEqual([
      { channelId: 'x', subscriptionId: 2, alsoFor: [4], dueAt: new Date('2026-01-15T18:00:00Z') },
      { channelId: 'y', subscriptionId: 3, alsoFor: [], dueAt: now },
    ]);
    expect(findOwed('other', all, now)).toEqual([]);
  });
});
