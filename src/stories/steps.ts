/** Work in pieces: wherever it yields, others may go first. Its value is the same as if it were done at once. */
export type Steps<T> = Generator<undefined, T>;

/** Does all that is left of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does some of it.
 * @returns its value once it is done
 */
export function goOn<T>(steps: Steps<T>, ms: number): { value: T } | undefined {
  const until = performance.now() + ms;
  do {
    const step = steps.next();
    if (step.done) return { value: step.value };
  } while (performance.now() < until);
  return undefined;
}
