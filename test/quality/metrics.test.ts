import { describe, expect, it } from 'vitest';
import { auroc, mean, reciprocalRank, share } from '../../bench/quality/metrics.ts';
import { decimal, percent, table } from '../../bench/quality/table.ts';

describe('the measures', () => {
  it('rank the right one by one over its place among ten', () => {
    const ranked = Array.from({ length: 11 }, (_, place) => `p${place + 1}`);
    expect(['p1', 'p4', 'p10', 'p11', 'none'].map((right) => reciprocalRank(ranked, right))).toEqual([
      1, 0.25, 0.1, 0, 0,
    ]);
  });

  it('tell a share with its standard error', () => {
    expect(share([true, true, true, false])).toEqual({ value: 0.75, error: Math.sqrt(0.1875 / 4) });
  });

  it('tell a mean with its standard error', () => {
    expect(mean([1, 0])).toEqual({ value: 0.5, error: 0.5 });
  });

  it.each([
    ['a perfect score', [3, 4], [1, 2], 1],
    ['a score turned round', [1, 2], [3, 4], 0],
    ['one that never differs', [1, 1, 1], [1, 1], 0.5],
    ['one of four pairs wrong', [2, 4], [1, 3], 0.75],
    ['a tie among pairs', [2, 3], [1, 2], 0.875],
  ])('give the area under the curve of %s', (_, positives, negatives, area) => {
    expect(auroc(positives, negatives).value).toBeCloseTo(area, 12);
  });

  it('agree with the published standard error of an area', () => {
    // Hanley and McNeil, Radiology 143 (1982): area 0.893, 51 abnormal and 58 normal images, error 0.032.
    const area = 0.893;
    const positives = Array.from({ length: 51 }, () => 1);
    const negatives = Array.from({ length: 58 }, (_, index) => (index / 58 < area ? 0 : 2));
    const measured = auroc(positives, negatives);
    expect(measured.value).toBeCloseTo(area, 1);
    expect(measured.error).toBeCloseTo(0.032, 2);
  });
});

describe('the table', () => {
  it('is aligned, with errors beside values and a dash for what was not measured', () => {
    expect(
      table(
        ['', 'R', 'A'],
        [
          ['Verbatim', percent({ value: 0.958, error: 0.008 }), decimal({ value: 0.98, error: 0.004 })],
          ['x', percent(undefined), '1'],
        ],
      ).split('\n'),
    ).toEqual([
      '|          |         R |          A |',
      '|----------|----------:|-----------:|',
      '| Verbatim | 95.8 ±0.8 | .980 ±.004 |',
      '| x        |         – |          1 |',
    ]);
  });
});
