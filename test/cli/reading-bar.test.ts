import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openReadingBar, showPace } from '../../src/cli/reading-bar.ts';

function screen(isTTY: boolean): { output: Writable & { isTTY: boolean }; text(): string } {
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return { output: Object.assign(output, { isTTY }), text: () => text };
}

describe('the progress of a first reading', () => {
  it('is lines where nobody looks at a terminal: one every ten seconds, and one at the end', () => {
    const { output, text } = screen(false);
    let now = 0;
    const bar = openReadingBar(output, () => now);
    for (let read = 0; read <= 3_000; read += 100) {
      bar.show({ read, faulty: 0, waiting: 3_000 - read });
      now += 1_000;
    }
    expect(text().split('\n')).toEqual([
      'Reading: 0 of 3,000 articles',
      'Reading: 1,000 of 3,000 articles, 100 a second, 20 s left',
      'Reading: 2,000 of 3,000 articles, 100 a second, 10 s left',
      'Reading: 3,000 of 3,000 articles, 100 a second',
      '',
    ]);
  });

  it('is a bar at a terminal, which goes when all is read', () => {
    const { output, text } = screen(true);
    const bar = openReadingBar(output);
    bar.show({ read: 0, faulty: 0, waiting: 500 });
    expect(text()).toContain('0 of 500 articles');
    bar.show({ read: 499, faulty: 1, waiting: 0 });
    expect(text()).toContain('500 of 500 articles');
  });

  it('says nothing of a few new articles', () => {
    const { output, text } = screen(false);
    openReadingBar(output).show({ read: 10_000, faulty: 0, waiting: 3 });
    expect(text()).toBe('');
  });

  it('counts the time left in minutes where it is long', () => {
    expect(showPace(50, 10_000, 10_000)).toBe(', 5.0 a second, 33 min left');
    expect(showPace(0, 10, 0)).toBe('');
  });
});
