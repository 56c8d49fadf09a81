/** Something that goes wrong on demand. */
export interface Fault {
  /** Any when left out. */
  method?: string;
  /** Matched against the path after `/api/v10`. */
  path: RegExp;
  /** What is answered: a status, the connection cut, or nothing ever; as usual when left out. */
  status?: number | 'drop' | 'hang';
  /** How often, once when left out; `Infinity` for always. */
  times?: number;
  /** In place of Discord's usual body for the status. */
  body?: object;
  headers?: Record<string, string>;
  /** For 429, in seconds: 0.1 when left out. */
  retryAfter?: number;
  /** Waits so long before answering. */
  delayMs?: number;
  /** The request takes effect first, and then its answer is lost or wrong. */
  afterAccepting?: boolean;
}

/** The faults still to come, in the order in which they were asked for. */
export class Faults {
  readonly #left: (Fault & { times: number })[] = [];

  add(fault: Fault): void {
    this.#left.push({ ...fault, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#left.length = 0;
  }

  /** The fault that this request meets, if any; it is used up. */
  take(method: string, path: string): Fault | undefined {
    const found = this.#left.find(
      (fault) => fault.times > 0 && (fault.method ?? method) === method && fault.path.test(path),
    );
    if (found) found.times -= 1;
    return found;
  }
}

/** Discord's body for a status that says no more than the status. */
export function faultBody(fault: Fault): { body: object; headers: Record<string, string> } {
  const headers = { ...fault.headers };
  if (fault.status === 429) headers['Retry-After'] ??= String(fault.retryAfter ?? 0.1);
  const usual: Record<number, object> = {
    401: { message: '401: Unauthorized', code: 0 },
    403: { message: 'Missing Access', code: 50001 },
    404: { message: '404: Not Found', code: 0 },
    429: { message: 'You are being rate limited.', retry_after: fault.retryAfter ?? 0.1, global: false },
  };
  return {
    body: fault.body ??
      usual[Number(fault.status)] ?? { message: `${fault.status}: failure on demand`, code: 0 },
    headers,
  };
}
