import { describe, expect, it } from 'vitest';
import { runKilledReading } from './killed-reading.ts';
import { runOutsideWindow } from './outside-window.ts';
import { runScenario } from './scenario.ts';

// The short form of `npm run test:faults`: the whole program, with a clock that runs fast.
describe('the news, while the program is killed and Discord fails', () => {
  it('is neither lost nor doubled, in order, corrected, and answered from', {
    timeout: 150_000,
  }, async () => {
    const channels = { text: 4, announcement: 1, thread: 1, forum: 2 };
    const result = await runScenario({
      seed: 1,
      kills: 2,
      drops: 1,
      articles: 4,
      locksLong: false,
      channels,
    });
    expect(result).toMatchObject({
      kills: 2,
      drops: 1,
      deliveries: 32,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      uncorrected: 0,
      unknown: 0,
      wrongAnswers: 0,
      ended: 0,
      violations: [],
    });
  });

  it('is looked for when Discord has forgotten its nonces, and what cannot be looked for is said to be unknown', {
    timeout: 90_000,
  }, async () => {
    const seen = (await runOutsideWindow()).map(
      ({ kind, arrived, readable, posts, unknown }) =>
        `${kind}, ${arrived ? 'arrived' : 'not arrived'}${readable ? '' : ', history hidden'}: ${posts}${unknown ? ', unknown' : ''}`,
    );
    expect(seen).toEqual([
      'text, arrived, history hidden: 1, unknown',
      'text, not arrived, history hidden: 0, unknown',
      'text, arrived: 1',
      'text, not arrived: 1',
      'announcement, arrived: 1',
      'announcement, not arrived: 1',
      'thread, arrived: 1',
      'thread, not arrived: 1',
      'forum, arrived: 1',
      'forum, not arrived: 1',
    ]);
  });
});

describe('a first reading that is killed while it reads, while it finds stories and while it saves', () => {
  it('goes on where it was, and leaves what one leaves that nobody killed', {
    timeout: 150_000,
  }, async () => {
    const { killed, faults } = await runKilledReading({ seed: 1, articles: 40, kills: 3 });
    // A kill that comes after the end is none.
    expect(killed.read + killed.joined + killed.saving).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
});
