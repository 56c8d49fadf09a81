import { describe, expect, it } from 'vitest';
import { createCache } from '../../src/reader/cache.ts';

describe('a cache', () => {
  const always = (): boolean => true;

  it('makes a value once, also for two who ask at a time', async () => {
    const cache = createCache<number>(10);
    let made = 0;
    const make = async (): Promise<number> => ++made;
    expect(
      await Promise.all([cache.get(['a', 'b'], make, always), cache.get(['a', 'b'], make, always)]),
    ).toEqual([1, 1]);
    expect(await cache.get(['a', 'b'], make, always)).toBe(1);
    expect(await cache.get(['ab'], make, always)).toBe(2);
  });

  it('forgets what is not to be kept, and what failed', async () => {
    const cache = createCache<number>(10);
    let made = 0;
    const make = async (): Promise<number> => ++made;
    await cache.get(['a'], make, () => false);
    expect(await cache.get(['a'], make, always)).toBe(2);
    await expect(cache.get(['b'], () => Promise.reject(new Error('no')), always)).rejects.toThrow('no');
    expect(await cache.get(['b'], make, always)).toBe(3);
  });

  it('holds so many, and lets go of the one that was used longest ago', async () => {
    const cache = createCache<string>(2);
    const get = (key: string, value: string) => cache.get([key], async () => value, always);
    await get('a', 'a1');
    await get('b', 'b1');
    await get('a', 'a2');
    await get('c', 'c1');
    expect(await get('a', 'a3')).toBe('a1');
    expect(await get('b', 'b2')).toBe('b2');
  });
});
