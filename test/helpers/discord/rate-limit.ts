/** So many requests in so long: `{ limit: 50, windowMs: 1000 }`. */
export interface Budget {
  limit: number;
  windowMs: number;
}

/** What of a route its budget depends on. */
export interface Limited {
  /** Method and path with placeholders. */
  route: string;
  budget: Budget;
  /** Whether it counts towards the global budget. */
  global: boolean;
  /** A limit of the resource, which the headers do not tell beforehand. */
  shared?: boolean;
}

export type Scope = 'user' | 'global' | 'shared';

/** What a request is told about its bucket, and whether it was let through. */
export interface Verdict {
  headers: Record<string, string>;
  /** Set when the request is refused with 429; `retryAfter` in seconds. */
  refused?: { retryAfter: number; scope: Scope };
}

interface Window {
  used(): number;
  /** When there is room again. */
  resetsAt(): number;
  add(): void;
}

/** Counts in windows that start with their first request. */
class FixedWindow implements Window {
  readonly #windowMs: number;
  readonly #now: () => number;
  #end = 0;
  #used = 0;

  constructor({ windowMs }: Budget, now: () => number) {
    this.#windowMs = windowMs;
    this.#now = now;
  }

  used(): number {
    return this.#now() < this.#end ? this.#used : 0;
  }

  resetsAt(): number {
    return this.#now() < this.#end ? this.#end : this.#now() + this.#windowMs;
  }

  add(): void {
    const [used, end] = [this.used(), this.resetsAt()];
    this.#used = used + 1;
    this.#end = end;
  }
}

/** Counts the last so many milliseconds, whenever one looks. */
class SlidingWindow implements Window {
  readonly #windowMs: number;
  readonly #now: () => number;
  #times: number[] = [];

  constructor({ windowMs }: Budget, now: () => number) {
    this.#windowMs = windowMs;
    this.#now = now;
  }

  used(): number {
    const start = this.#now() - this.#windowMs;
    if (this.#times[0] !== undefined && this.#times[0] <= start) {
      this.#times = this.#times.filter((at) => at > start);
    }
    return this.#times.length;
  }

  resetsAt(): number {
    return (this.used() > 0 ? this.#times[0]! : this.#now()) + this.#windowMs;
  }

  add(): void {
    this.#times.push(this.#now());
  }
}

/** What Discord's headers say of a bucket that is nowhere near its limit. */
const ROOMY: Budget = { limit: 5, windowMs: 1000 };

/**
 * Counts requests the way Discord does: one global budget and one for each bucket. `now` gives milliseconds.
 */
export class RateLimits {
  readonly #now: () => number;
  readonly #globalBudget: Budget;
  readonly #global: Window;
  readonly #windows = new Map<string, Window>();

  /** Discord does not say whether its global window is fixed or slides: `sliding` is the stricter one. */
  constructor(global: Budget, now: () => number, kind: 'fixed' | 'sliding' = 'fixed') {
    this.#now = now;
    this.#globalBudget = global;
    this.#global = kind === 'fixed' ? new FixedWindow(global, now) : new SlidingWindow(global, now);
  }

  /** Counts one request for `major`, the id that has a bucket of its own. */
  take(limited: Limited, major: string): Verdict {
    const { route, budget, global, shared = false } = limited;
    const own = this.#window(`${route} ${major}`, budget);
    const overGlobal = global && this.#global.used() >= this.#globalBudget.limit;
    const refusedBy = overGlobal ? this.#global : own.used() >= budget.limit ? own : undefined;
    if (!refusedBy) {
      own.add();
      if (global) this.#global.add();
    }
    const headers = shared ? this.#roomy(route) : this.#headers(route, budget, own);
    if (!refusedBy) return { headers };
    const retryAfter = Math.max(0.001, (refusedBy.resetsAt() - this.#now()) / 1000);
    const scope: Scope = overGlobal ? 'global' : shared ? 'shared' : 'user';
    return {
      headers: {
        ...headers,
        // Discord rounds this one up to whole seconds; fractions keep tests with short windows short. For
        // limits of a resource it was seen to be far too short, with the truth in the body alone
        // (discord/discord-api-docs issue 6109, discord-net/Discord.Net pull request 2100).
        'Retry-After': scope === 'shared' ? '1' : retryAfter.toFixed(3),
        'X-RateLimit-Scope': scope,
        ...(overGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
      },
      refused: { retryAfter, scope },
    };
  }

  #window(name: string, budget: Budget): Window {
    const open = this.#windows.get(name);
    if (open) return open;
    const fresh = new FixedWindow(budget, this.#now);
    this.#windows.set(name, fresh);
    return fresh;
  }

  #roomy(route: string): Record<string, string> {
    const fresh = new FixedWindow(ROOMY, this.#now);
    fresh.add();
    return this.#headers(route, ROOMY, fresh);
  }

  #headers(route: string, budget: Budget, window: Window): Record<string, string> {
    const resetsAt = window.resetsAt();
    return {
      'X-RateLimit-Limit': String(budget.limit),
      'X-RateLimit-Remaining': String(Math.max(0, budget.limit - window.used())),
      'X-RateLimit-Reset': (resetsAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': (Math.max(0, resetsAt - this.#now()) / 1000).toFixed(3),
      'X-RateLimit-Bucket': bucketOf(route),
    };
  }
}

const buckets = new Map<string, string>();

/** Discord names its buckets by hashes that leave out the ids in the path. */
function bucketOf(route: string): string {
  const known = buckets.get(route);
  if (known) return known;
  let sum = 0xcbf29ce484222325n;
  for (const letter of route)
    sum = ((sum ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n) & 0xffffffffffffffffn;
  const made = sum.toString(16).padStart(16, '0').repeat(2);
  buckets.set(route, made);
  return made;
}
