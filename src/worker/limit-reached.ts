/** A run that was ended because it took more than its thread may; whatever it was given is better left out. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  readonly limit: 'time' | 'memory';
  /** What the run reported last, such as which part it was at. */
  readonly reported: unknown;

  constructor(limit: 'time' | 'memory', allowed: { timeMs: number; memoryMb: number }, reported: unknown) {
    super(
      limit === 'time'
        ? `takes more than ${allowed.timeMs / 1000} s to read`
        : `takes more than ${allowed.memoryMb} MB of memory to read`,
    );
    this.limit = limit;
    this.reported = reported;
  }
}
