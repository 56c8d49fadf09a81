import type { Recorded } from './record.ts';

/** Something that goes wrong on demand. */
export interface Fault {
  /** Any when left out. */
  method?: string;
  /** Matched against the path after `/api/v10`. */
  path: RegExp;
  /** Which requests of these; all when left out. */
  when?: (request: Recorded) => boolean;
  /** How likely each of them is to fail, 0 to 1; always when left out. */
  probability?: number;
  /** What is answered: a status, the connection cut, or nothing ever; as usual when left out. */
  status?: number | 'drop' | 'hang';
  /** How often, once when left out; `Infinity` for always. */
  times?: number;
  /** In place of Discord's usual body for the status. */
  body?: object;
  headers?: Record<string, string>;
  /** For 429, in seconds: 0.1 when left out. */
  retryAfter?: number;
  /** For 429: whose limit it is, `user` when left out. */
  scope?: 'user' | 'global' | 'shared';
  /** Waits so long before answering. */
  delayMs?: number;
  /** The request takes effect first, and then its answer is lost or wrong. */
  afterAccepting?: boolean;
}

/** The faults still to come, in the order in which they were asked for. */
export class Faults {
  #left: (Fault & { times: number })[] = [];
  readonly #random: () => number;

  /** `random` gives 0 to 1, for faults with a probability. */
  constructor(random: () => number) {
    this.#random = random;
  }

  add(fault: Fault): void {
    this.#left.push({ ...fault, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#left = [];
  }

  /** The fault that this request meets, if any; it is used up. */
  take(request: Recorded): Fault | undefined {
    const found = this.#left.find(
      ({ method, path, when, probability }) =>
        (method ?? request.method) === request.method &&
        path.test(request.path) &&
        (when?.(request) ?? true) &&
        (probability === undefined || this.#random() < probability),
    );
    if (found) found.times -= 1;
    if (found?.times === 0) this.#left = this.#left.filter((fault) => fault !== found);
    return found;
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Discord's body for a status that says no more than the status. */
export function faultBody(fault: Fault): { body: object; headers: Record<string, string> } {
  const { scope = 'user', retryAfter = 0.1 } = fault;
  const headers =
    fault.status === 429
      ? {
          'Retry-After': String(retryAfter),
          'X-RateLimit-Scope': scope,
          ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
          ...fault.headers,
        }
      : { ...fault.headers };
  const usual: Record<number, object> = {
    401: { message: '401: Unauthorized', code: 0 },
    403: { message: 'Missing Access', code: 50001 },
    404: { message: '404: Not Found', code: 0 },
    429: {
      message: 'You are being rate limited.',
      retry_after: retryAfter,
      global: scope === 'global',
    },
  };
  return {
    body: fault.body ??
      usual[Number(fault.status)] ?? { message: `${fault.status}: failure on demand`, code: 0 },
    headers,
  };
}
