/** Counts the turns that the event loop takes while something is done. */
export async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    turns++;
    setImmediate(count);
  };
  setImmediate(count);
  try {
    await work();
  } finally {
    isDone = true;
  }
  return turns;
}

/** Keeps the processor for some milliseconds. */
export function compute(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}
