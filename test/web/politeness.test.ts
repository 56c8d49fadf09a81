import { setImmediate as settled } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/web/politeness.ts';

/** A clock that only waiting moves. */
function clock() {
  let time = 5_000;
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    time += ms;
  };
  return { now: () => time, wait, waits, pass: (ms: number) => (time += ms) };
}

const never = new AbortController().signal;

describe('the requests to one host', () => {
  it('run one at a time, in the order they came', async () => {
    const { now, wait } = clock();
    const inTurn = createTurns(1000, now, wait);
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await settled();
      order.push(`${name} ends`);
      return name;
    };
    const results = ['one', 'two', 'three'].map((name) => inTurn('a.example', never, work(name)));
    expect(await Promise.all(results)).toEqual(['one', 'two', 'three']);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  });

  it('start a gap apart, less what has passed', async () => {
    const { now, wait, waits, pass } = clock();
    const inTurn = createTurns(1000, now, wait);
    const starts: number[] = [];
    const work = async () => {
      starts.push(now());
      pass(300);
    };
    await Promise.all([1, 2, 3].map(() => inTurn('a.example', never, work)));
    pass(50);
    await inTurn('a.example', never, work);
    expect(waits).toEqual([700, 700, 650]);
    expect(starts).toEqual([5_000, 6_000, 7_000, 8_000]);
  });

  it('wait no more than a gap when the clock is set back', async () => {
    const { now, wait, waits, pass } = clock();
    const inTurn = createTurns(1000, now, wait);
    await inTurn('a.example', never, async () => {});
    pass(-4_000);
    await inTurn('a.example', never, async () => {});
    expect(waits).toEqual([1000]);
  });

  it('go on after one that failed', async () => {
    const { now, wait } = clock();
    const inTurn = createTurns(0, now, wait);
    const failing = inTurn('a.example', never, () => Promise.reject(new Error('broken')));
    const next = inTurn('a.example', never, async () => 'fine');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  it('end at once when given up while they wait, and take no turn', async () => {
    const { now, wait, waits } = clock();
    const inTurn = createTurns(1000, now, wait);
    const first = Promise.withResolvers<string>();
    const running = inTurn('a.example', never, () => first.promise);
    const giveUp = new AbortController();
    let ran = false;
    const waiting = inTurn('a.example', giveUp.signal, async () => {
      ran = true;
    });
    giveUp.abort(new Error('no longer wanted'));
    await expect(waiting).rejects.toThrow('no longer wanted');
    first.resolve('done');
    expect(await running).toBe('done');
    await settled();
    expect({ ran, waits }).toEqual({ ran: false, waits: [] });
  });
});

it('holds up no other host', async () => {
  const { now, wait, waits } = clock();
  const inTurn = createTurns(1000, now, wait);
  const stuck = Promise.withResolvers<string>();
  const first = inTurn('a.example', never, () => stuck.promise);
  expect(await inTurn('b.example', never, async () => 'b')).toBe('b');
  expect(await inTurn('c.example', never, async () => 'c')).toBe('c');
  expect(waits).toEqual([]);
  stuck.resolve('a');
  expect(await first).toBe('a');
});
