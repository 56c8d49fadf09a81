import { describe, expect, it } from 'vitest';
import { giveWay } from '../../src/worker/turns.ts';
import { compute, turnsDuring } from '../helpers/turns.ts';

async function work(pieces: number, ms: number, onPiece: () => void = () => undefined): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    await giveWay();
    compute(ms);
    onPiece();
  }
}

describe('long work in pieces', () => {
  it('lets the event loop go on every few milliseconds', async () => {
    expect(await turnsDuring(() => work(40, 2))).toBeGreaterThan(8);
  });

  it('costs no turn while it is short', async () => {
    await giveWay();
    expect(await turnsDuring(() => work(10, 0))).toBeLessThan(3);
  });

  it('takes one turn after the other, however many do it at the same time', async () => {
    const many = Array.from({ length: 20 }, () => work(5, 6));
    expect(await turnsDuring(() => Promise.all(many))).toBeGreaterThan(60);
  });

  it('goes on with each in the order in which they began to wait', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((one) => work(3, 6, () => order.push(one))));
    expect(order.slice(-3)).toEqual([1, 2, 3]);
  });
});
