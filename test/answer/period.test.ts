import { describe, expect, it } from 'vitest';
import { readLimits } from '../../src/answer/limits.ts';
import { findPeriod, readDays } from '../../src/answer/period.ts';
import type { Language } from '../../src/languages/language.ts';
import { en, languages, vi } from '../helpers/languages.ts';

/** A Saturday. */
const now = new Date('2025-11-15T03:00:00Z');

describe('a time by its distance from now', () => {
  it.each<[Language, string, string, string]>([
    [en, 'floods yesterday', '2025-11-14', '2025-11-14'],
    [en, 'what happened last week?', '2025-11-03', '2025-11-09'],
    [en, 'this week', '2025-11-10', '2025-11-16'],
    [en, 'aid in the past 3 days', '2025-11-12', '2025-11-15'],
    [en, 'two weeks ago', '2025-10-27', '2025-11-02'],
    [en, 'last month', '2025-10-01', '2025-10-31'],
    [en, 'over the last month', '2025-10-15', '2025-11-15'],
    [en, 'this quarter', '2025-10-01', '2025-12-31'],
    [en, 'last quarter', '2025-07-01', '2025-09-30'],
    [en, 'last year', '2024-01-01', '2024-12-31'],
    [vi, 'lũ hôm qua', '2025-11-14', '2025-11-14'],
    [vi, 'lu hom qua', '2025-11-14', '2025-11-14'],
    [vi, 'hôm kia', '2025-11-13', '2025-11-13'],
    [vi, 'Tuần trước có gì', '2025-11-03', '2025-11-09'],
    [vi, 'tuần qua', '2025-11-08', '2025-11-15'],
    [vi, '3 ngày qua', '2025-11-12', '2025-11-15'],
    [vi, 'hai tháng trước', '2025-09-01', '2025-09-30'],
    [vi, 'tháng trước', '2025-10-01', '2025-10-31'],
    [vi, 'quý trước', '2025-07-01', '2025-09-30'],
    [vi, 'nam ngoai', '2024-01-01', '2024-12-31'],
  ])('%#: %o', (language, text, from, to) => {
    expect(findPeriod(text, language, now)).toMatchObject({ from, to });
  });

  it.each<[Language, string]>([
    [en, 'the last general of the year'],
    [vi, 'ba ngày trước khi ký'],
    [vi, 'năm 2022'],
  ])('%#: none in %o', (language, text) => {
    expect(findPeriod(text, language, now)).toBeUndefined();
  });

  it('is counted from the day of the reader, not of Greenwich', () => {
    const late = new Date('2025-11-14T20:00:00Z');
    expect(findPeriod('hôm nay', vi, late)).toMatchObject({ from: '2025-11-15' });
  });
});

describe('a time typed for its own sake', () => {
  it.each<[Language, string, string, string]>([
    [en, 'yesterday', '2025-11-14', '2025-11-14'],
    [en, 'October', '2025-10-01', '2025-10-31'],
    [en, 'in December', '2024-12-01', '2024-12-31'],
    [en, 'oct 2025', '2025-10-01', '2025-10-31'],
    [en, '2024', '2024-01-01', '2024-12-31'],
    [en, 'Q3 2025', '2025-07-01', '2025-09-30'],
    [vi, 'tháng 10', '2025-10-01', '2025-10-31'],
    [vi, 'thang 10', '2025-10-01', '2025-10-31'],
    [vi, 'tháng 12', '2024-12-01', '2024-12-31'],
    [vi, 'quý 3', '2025-07-01', '2025-09-30'],
    [vi, 'ngày 2/11', '2025-11-02', '2025-11-02'],
    [vi, '2/11/2025', '2025-11-02', '2025-11-02'],
  ])('%#: %o', (language, text, from, to) => {
    expect(readDays(text, language, now)).toMatchObject({ from, to });
  });

  it.each(['someday', 'floods', '99', 'hôm nào'])('%o is none', (text) => {
    for (const language of languages.values()) expect(readDays(text, language, now)).toBeUndefined();
  });

  it('is understood in either language, and one that is not gets an example', () => {
    const reader = { languages, publishers: [], now };
    expect(readLimits({ since: 'hôm qua', until: 'today' }, { ...reader, language: en })).toMatchObject({
      limits: { since: '2025-11-14', until: '2025-11-15' },
    });
    expect(readLimits({ since: 'someday' }, { ...reader, language: en })).toEqual({
      problem: en.strings.badDate('someday'),
    });
    expect(en.strings.badDate('x')).toContain('last week');
    expect(vi.strings.badDate('x')).toContain('tuần trước');
  });
});
