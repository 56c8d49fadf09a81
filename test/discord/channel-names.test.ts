import { describe, expect, it } from 'vitest';
import { createChannelNames } from '../../src/discord/channel-names.ts';

describe('the name of a channel', () => {
  it('is the known one, and asked for only where none is known, once in ten minutes', async () => {
    const asked: string[] = [];
    let now = 0;
    const nameOf = createChannelNames({
      known: (id) => (id === '1' ? 'news' : undefined),
      async ask(id) {
        asked.push(id);
        return id === '2' ? 'a thread' : undefined;
      },
      now: () => now,
    });
    expect(await Promise.all(['1', '2', '2', '3'].map(nameOf))).toEqual([
      'news',
      'a thread',
      'a thread',
      undefined,
    ]);
    expect(asked).toEqual(['2', '3']);
    now = 10 * 60_000 + 1;
    await nameOf('2');
    expect(asked).toEqual(['2', '3', '2']);
  });

  it('is none when Discord takes too long or fails, and then the one that came in the end', async () => {
    const slow = Promise.withResolvers<string>();
    const nameOf = createChannelNames({
      known: () => undefined,
      ask: (id) => (id === '1' ? slow.promise : Promise.reject(new Error('broken'))),
      now: () => 0,
    });
    expect(await nameOf('2')).toBeUndefined();
    expect(await nameOf('1')).toBeUndefined();
    slow.resolve('late');
    expect(await nameOf('1')).toBe('late');
  });
});
