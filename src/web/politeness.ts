/** Runs `work` when it is the host's turn, and gives what it gives; rejects with the signal's reason when aborted. */
export type InTurn = <T>(host: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

interface Line {
  tail: Promise<unknown>;
  length: number;
  startedAt: number;
}

/**
 * A line for each host: one piece of work at a time, in the order they came, their starts `gapMs` apart.
 * Hosts do not wait for each other.
 */
export function createTurns(gapMs: number, now: () => number, wait: (ms: number) => Promise<void>): InTurn {
  const lines = new Map<string, Line>();

  function lineOf(host: string): Line {
    for (const [name, { length, startedAt }] of lines) {
      if (length === 0 && now() - startedAt >= gapMs) lines.delete(name);
    }
    const line = lines.get(host) ?? { tail: Promise.resolve(), length: 0, startedAt: -Infinity };
    lines.set(host, line);
    return line;
  }

  return async (host, signal, work) => {
    signal.throwIfAborted();
    const line = lineOf(host);
    line.length++;
    const mine = line.tail
      .then(async () => {
        signal.throwIfAborted();
        // At most one gap, also where the clock was set back.
        const pause = Math.min(gapMs, line.startedAt + gapMs - now());
        if (pause > 0) await wait(pause);
        signal.throwIfAborted();
        line.startedAt = now();
        return work();
      })
      .finally(() => {
        line.length--;
      });
    line.tail = mine.catch(() => {});
    return unlessAborted(mine, signal);
  };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const stop = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
