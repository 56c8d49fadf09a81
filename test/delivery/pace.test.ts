import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/delivery/pace.ts';
import { simulatedClock } from '../helpers/delivery/simulated-clock.ts';

const START = new Date('2026-01-15T12:00:00Z');

/** Numbers from 0 to below 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Sends `count` requests that are on their way for `there` and back for `back` milliseconds; gives when each arrived
 * at Discord, in order.
 */
async function arrivals(count: number, there: () => number, back: () => number): Promise<number[]> {
  const clock = simulatedClock(START);
  const pace = createPace(clock);
  const arrived: number[] = [];
  for (let request = 0; request < count; request++) {
    void pace.start().then(async (answered) => {
      await clock.wait(there());
      arrived.push(clock.now().getTime() - START.getTime());
      await clock.wait(back());
      answered();
    });
  }
  while (arrived.length < count) await clock.pass(1_000);
  return arrived.sort((one, other) => one - other);
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1000).length));
}

describe('the pace of requests', () => {
  it('stays under 50 in any second, wherever Discord counts them and however they travel', async () => {
    for (const seed of [1, 2, 3]) {
      const random = numbers(seed);
      const slowly = () => 5 + 400 * random() ** 4;
      const times = await arrivals(600, slowly, slowly);
      expect(mostInASecond(times)).toBeLessThanOrEqual(50);
    }
  });

  it('uses at least 95 % of what Discord allows where requests travel evenly', async () => {
    const times = await arrivals(
      1000,
      () => 40,
      () => 40,
    );
    expect(mostInASecond(times)).toBeLessThanOrEqual(49);
    const steady = times.slice(200);
    const perSecond = ((steady.length - 1) * 1000) / (steady.at(-1)! - steady[0]!);
    expect(perSecond).toBeGreaterThan(47.5);
  });

  it('spaces requests evenly', async () => {
    const times = await arrivals(
      200,
      () => 10,
      () => 10,
    );
    const gaps = times.slice(1).map((time, at) => time - times[at]!);
    expect(Math.max(...gaps.slice(20, 48))).toBeLessThan(25);
  });

  it('begins nothing while all that may be under way is', async () => {
    const clock = simulatedClock(START);
    const pace = createPace(clock);
    const answers: (() => void)[] = [];
    for (let request = 0; request < 60; request++)
      void pace.start().then((answered) => answers.push(answered));
    await clock.pass(60_000);
    expect(answers).toHaveLength(49);
    answers[0]!();
    await clock.pass(900);
    expect(answers).toHaveLength(49);
    await clock.pass(200);
    expect(answers).toHaveLength(50);
  });
});
