/** So many requests in so long: `{ limit: 50, windowMs: 1000 }`. */
export interface Budget {
  limit: number;
  windowMs: number;
}

/** What a request is told about its bucket, and whether it was let through. */
export interface Verdict {
  headers: Record<string, string>;
  /** Set when the request is refused with 429. */
  refused?: { retryAfter: number; global: boolean };
}

interface Window {
  resetsAt: number;
  used: number;
}

/**
 * Counts requests the way Discord does: one global budget and one for each bucket, in fixed windows that
 * start with their first request. `now` gives milliseconds.
 */
export class RateLimits {
  readonly #now: () => number;
  readonly #global: Budget;
  readonly #windows = new Map<string, Window>();

  constructor(global: Budget, now: () => number) {
    this.#global = global;
    this.#now = now;
  }

  /**
   * Counts one request to `route` (method and path with placeholders) for `major`, the id that has a bucket
   * of its own. Requests to interactions' addresses stand outside the global budget.
   */
  take(route: string, major: string, budget: Budget, countsGlobally: boolean): Verdict {
    const global = this.#window('global', this.#global.windowMs);
    const own = this.#window(`${route} ${major}`, budget.windowMs);
    const overGlobal = countsGlobally && global.used >= this.#global.limit;
    const refusedBy = overGlobal ? global : own.used >= budget.limit ? own : undefined;
    if (!refusedBy) {
      own.used += 1;
      if (countsGlobally) global.used += 1;
    }
    const headers = this.#headers(route, budget, own);
    if (!refusedBy) return { headers };
    const retryAfter = Math.max(0.001, (refusedBy.resetsAt - this.#now()) / 1000);
    return {
      headers: {
        ...headers,
        // Discord rounds this one up to whole seconds; fractions keep tests with short windows short.
        'Retry-After': retryAfter.toFixed(3),
        'X-RateLimit-Scope': overGlobal ? 'global' : 'user',
        ...(overGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
      },
      refused: { retryAfter, global: overGlobal },
    };
  }

  #window(name: string, windowMs: number): Window {
    const now = this.#now();
    const open = this.#windows.get(name);
    if (open && open.resetsAt > now) return open;
    const fresh = { resetsAt: now + windowMs, used: 0 };
    this.#windows.set(name, fresh);
    return fresh;
  }

  #headers(route: string, budget: Budget, window: Window): Record<string, string> {
    return {
      'X-RateLimit-Limit': String(budget.limit),
      'X-RateLimit-Remaining': String(Math.max(0, budget.limit - window.used)),
      'X-RateLimit-Reset': (window.resetsAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': (Math.max(0, window.resetsAt - this.#now()) / 1000).toFixed(3),
      'X-RateLimit-Bucket': hash(route),
    };
  }
}

/** Discord names its buckets by hashes that leave out the ids in the path. */
function hash(text: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const letter of text)
    sum = ((sum ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return sum.toString(16).padStart(16, '0').repeat(2);
}
