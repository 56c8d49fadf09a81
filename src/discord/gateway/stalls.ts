const everyMs = 100;

/** Tells how long what is received now may have waited to be read. */
export interface Stalls {
  /** Milliseconds, never too few. */
  waited(): number;
  stop(): void;
}

/**
 * Watches for moments in which the process stood still, under a burden of its own or of the machine's. What arrived
 * meanwhile was read late, and has less time left to be answered.
 */
export function watchStalls(now: () => number = () => performance.now()): Stalls {
  let last = now();
  let stalledMs = 0;
  const timer = setInterval(() => {
    // A turn that comes in time ends the stall: what arrived during it has been read.
    const lateMs = now() - last - everyMs;
    stalledMs = lateMs > everyMs ? lateMs : 0;
    last = now();
  }, everyMs);
  timer.unref();
  return {
    waited: () => stalledMs + Math.max(0, now() - last - everyMs),
    stop: () => clearInterval(timer),
  };
}
