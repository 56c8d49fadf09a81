import { spawnSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { LimitReached } from '../../src/worker/limit-reached.ts';
import { createThread, type Thread } from '../../src/worker/thread.ts';

const tasks = new URL('./tasks.ts', import.meta.url);
const limits = { timeMs: 400, memoryMb: 128 };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function thread<Input, Output>(exportName: string, of = limits): Thread<Input, Output> {
  const made = createThread<Input, Output>(tasks, exportName, of);
  open.push(made);
  return made;
}

describe('a thread', () => {
  it('gives what the function gives, each run its own', async () => {
    const { run } = thread<number, number>('double');
    expect(await Promise.all([1, 2, 3].map(run))).toEqual([2, 4, 6]);
  });

  it('waits for a promise', async () => {
    const { run } = thread<number, number>('slowly');
    expect(await Promise.all([1, 2].map(run))).toEqual([1, 2]);
  });

  it.each([
    ['loop', 'time', 'takes more than 0.4 s to read', limits],
    ['backtrack', 'time', 'takes more than 0.4 s to read', limits],
    // On a busy machine filling takes its time, which is not what ends it here.
    ['fill', 'memory', 'takes more than 128 MB of memory to read', { ...limits, timeMs: 20_000 }],
  ])(
    'ends a run that goes over its limit (%s), says which, and goes on with the next',
    async (what, limit, message, of) => {
      const { run } = thread<string, unknown>('act', of);
      const [over, next] = await Promise.allSettled([run(what), run('fine')]);
      expect(over).toMatchObject({ status: 'rejected', reason: { limit, message, reported: `at ${what}` } });
      expect((over as PromiseRejectedResult).reason).toBeInstanceOf(LimitReached);
      expect(next).toEqual({ status: 'fulfilled', value: 'fine' });
    },
  );

  it('that is given too much at once costs the run and nothing else', async () => {
    const { run } = thread<string, unknown>('act');
    const [over, next] = await Promise.allSettled([run('leap'), run('fine')]);
    expect(over).toMatchObject({ status: 'rejected', reason: { name: 'LimitReached' } });
    expect(next).toEqual({ status: 'fulfilled', value: 'fine' });
  });

  it('holds up nobody while it runs', async () => {
    const { run } = thread<string, unknown>('act');
    await run('fine');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await run('loop').catch(() => undefined);
    delay.disable();
    expect(delay.percentile(90) / 1e6).toBeLessThan(100);
  });

  it.each([
    ['throw', /^out of range$/],
    ['exit', /ended by itself/],
    ['odd', /could not be cloned/],
  ])('tells what went wrong (%s), and goes on', async (what, message) => {
    const { run } = thread<string, unknown>('act');
    await expect(run(what)).rejects.toThrow(message);
    expect(await run('fine')).toBe('fine');
  });

  it('says so when there is no such function', async () => {
    await expect(thread('nothing').run(1)).rejects.toThrow(/exports no function nothing/);
  });

  it('ends what is under way and what waits when it is closed', async () => {
    const { run, close } = thread<string, unknown>('act');
    await run('fine');
    const runs = Promise.allSettled([run('loop'), run('fine')]);
    await close();
    for (const one of await runs)
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    await expect(run('fine')).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('keeps a process alive as long as it runs and no longer', () => {
    const program = `
      import { createThread } from ${JSON.stringify(new URL('../../src/worker/thread.ts', import.meta.url).href)};
      const { run } = createThread(${JSON.stringify(tasks.href)}, 'slowly', ${JSON.stringify(limits)});
      console.log(await run(7));`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(ended).toMatchObject({ status: 0, stdout: '7\n', stderr: '' });
  });
});
