import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FromThread } from './in-thread.ts';
import { LimitReached } from './limit-reached.ts';

export interface ThreadLimits {
  /** Processor time of one run, so that a busy machine loses nothing; six times as much by the clock. */
  timeMs: number;
  /** Of the thread's heap, with what waits to be collected. */
  memoryMb: number;
}

/** A function that runs beside everything else, one run at a time. */
export interface Thread<Input, Output> {
  /**
   * Runs the function; runs wait for each other. What goes in and comes out is copied.
   * @throws LimitReached; then the thread is new for the next run. What the function throws, as a copy. An
   * `AbortError` when the thread was closed
   */
  run(input: Input): Promise<Output>;
  /** Ends what is under way and what waits. */
  close(): Promise<void>;
}

/** How often a run is looked at; short ones are over before that. */
const lookMs = 100;
const byTheClock = 6;
/** What a run could take between two looks. */
const headroomMb = 1024;

/**
 * Runs a pure function of a module in a thread of its own. The thread starts with the first run, stays for the next
 * ones and does not keep the process alive between them.
 * @param moduleUrl of a module that loads in Node as it stands
 * @param exportName of a function `(input, report) => output`, or of one that promises it; what it gives `report`
 * stands in the `LimitReached` of a run that was ended
 */
export function createThread<Input, Output>(
  moduleUrl: URL | string,
  exportName: string,
  limits: ThreadLimits,
): Thread<Input, Output> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  async function started(): Promise<Worker> {
    if (worker) return worker;
    const fresh = new Worker(new URL('./in-thread.ts', import.meta.url), {
      workerData: { moduleUrl: String(moduleUrl), exportName },
      // Options of the process are not all allowed here.
      execArgv: [],
      // Where one allocation goes over this limit, V8 ends the whole process: runs are ended long before.
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb + headroomMb },
    });
    // The run under way hears of it, too; between runs it only means that the next one needs a new thread.
    fresh.on('error', () => undefined);
    fresh.once('exit', () => {
      if (worker === fresh) worker = undefined;
    });
    worker = fresh;
    await answer(fresh, (message) => message.kind === 'ready');
    return fresh;
  }

  async function runNow(input: Input): Promise<Output> {
    let reported: unknown;
    const over = new AbortController();
    try {
      closing.signal.throwIfAborted();
      const thread = await started();
      thread.ref();
      const isOver = watch(thread, over.signal);
      const isDone = answer(thread, (message) => {
        if (message.kind === 'reported') reported = message.value;
        return message.kind === 'done' || message.kind === 'failed';
      });
      thread.postMessage(input);
      const ended = await Promise.race([isDone, isOver]);
      if (typeof ended === 'object') {
        if (ended.kind === 'failed') throw ended.error;
        return (ended as { output: Output }).output;
      }
      isDone.catch(() => undefined);
      // The next run does not wait for it: what runs outside of JavaScript ends only at its end.
      worker = undefined;
      void thread.terminate();
      throw new LimitReached(ended, limits, reported);
    } catch (error) {
      closing.signal.throwIfAborted();
      if (isOutOfMemory(error)) throw new LimitReached('memory', limits, reported);
      throw error;
    } finally {
      over.abort();
      worker?.unref();
    }
  }

  /** Which limit a run reaches; never when it ends before. */
  async function watch(thread: Worker, over: AbortSignal): Promise<'time' | 'memory'> {
    const before = (await thread.cpuUsage().catch(() => undefined)) ?? { user: 0, system: 0 };
    const isLate = wait(byTheClock * limits.timeMs, 'late' as const, { signal: over }).catch(() => undefined);
    for (;;) {
      await wait(Math.min(lookMs, limits.timeMs), undefined, { signal: over }).catch(() => undefined);
      // Told even in the middle of a loop; a thread that has just ended tells nothing.
      const told = await Promise.race([
        Promise.all([thread.cpuUsage(before), thread.getHeapStatistics()]).catch(() => undefined),
        isLate,
      ]);
      if (over.aborted) return new Promise(() => undefined);
      if (told === 'late') return 'time';
      if (told === undefined) continue;
      const [{ user, system }, heap] = told;
      if ((user + system) / 1000 > limits.timeMs) return 'time';
      if (heap.used_heap_size > limits.memoryMb * 2 ** 20) return 'memory';
    }
  }

  return {
    run(input) {
      const next = last.then(() => runNow(input));
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      closing.abort();
      await worker?.terminate();
      await last;
    },
  };
}

/** The first message that is wanted; what the thread says of its own end where it ends before. */
function answer(thread: Worker, isWanted: (message: FromThread) => boolean): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromThread): void => {
      if (isWanted(message)) settle(() => resolve(message));
    };
    const fail = (error: unknown): void => settle(() => reject(error));
    const end = (): void => fail(new Error('the thread ended by itself'));
    function settle(how: () => void): void {
      thread.off('message', hear).off('error', fail).off('exit', end);
      how();
    }
    thread.on('message', hear).on('error', fail).on('exit', end);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
