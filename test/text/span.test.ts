import { describe, expect, it } from 'vitest';
import { holds, overlaps, shift } from '../../src/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('a span', () => {
  it('is moved with all that hangs on it', () => {
    expect(shift({ start: 2, end: 5, text: 'Huế' }, 10)).toEqual({ start: 12, end: 15, text: 'Huế' });
  });

  it('holds itself and what lies inside, not what reaches out on either side', () => {
    expect(holds(span(2, 5), span(2, 5))).toBe(true);
    expect(holds(span(2, 5), span(3, 4))).toBe(true);
    expect(holds(span(2, 5), span(1, 4))).toBe(false);
    expect(holds(span(2, 5), span(3, 6))).toBe(false);
  });

  it('overlaps what shares a unit with it, not its neighbour', () => {
    expect(overlaps(span(2, 5), span(4, 9))).toBe(true);
    expect(overlaps(span(4, 9), span(2, 5))).toBe(true);
    expect(overlaps(span(2, 5), span(5, 9))).toBe(false);
    expect(overlaps(span(5, 9), span(2, 5))).toBe(false);
  });
});
