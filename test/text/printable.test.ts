import { describe, expect, it } from 'vitest';
import { showFault } from '../../src/corpus/fault.ts';
import { makePrintable } from '../../src/text/printable.ts';

describe('what is printed on a terminal', () => {
  it('commands it nothing', () => {
    expect(makePrintable('a\u001b[2Jb\u0007\r\u009b31m\u007f')).toBe('a␛[2Jb␇␍\uFFFD31m␡');
  });

  it('keeps its lines, tabs and letters', () => {
    expect(makePrintable('Biên Hòa\n\t130 triệu 😀')).toBe('Biên Hòa\n\t130 triệu 😀');
  });

  it('names faults of files that try', () => {
    const fault = { file: 'a\u001b[1m.md', line: 1, problem: 'unknown language "\u001b[2J"', remedy: 'mend' };
    expect(showFault(fault)).toBe('a␛[1m.md:1: unknown language "␛[2J" - mend');
  });
});
