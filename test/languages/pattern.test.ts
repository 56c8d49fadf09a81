import { describe, expect, it } from 'vitest';
import { anyOf } from '../../src/languages/pattern.ts';

describe('a pattern of any of several phrases', () => {
  it('matches the longest, whatever their order', () => {
    for (const phrases of [
      ['defence', 'defence ministry'],
      ['defence ministry', 'defence'],
    ]) {
      expect(new RegExp(anyOf(phrases), 'u').exec('the defence ministry')?.[0]).toBe('defence ministry');
    }
  });

  it('takes signs for themselves', () => {
    expect(new RegExp(`^${anyOf(['U.S.', 'a+b', '(x)'])}$`, 'u').test('U.S.')).toBe(true);
    expect(new RegExp(`^${anyOf(['U.S.', 'a+b', '(x)'])}$`, 'u').test('UxSx')).toBe(false);
  });
});
