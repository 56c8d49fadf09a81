/** Processor time and time by the clock, in milliseconds. */
export interface Cost {
  cpu: number;
  clock: number;
}

/** Begins to measure. @returns what it has cost so far, all threads together */
export function startCost(): () => Cost {
  const cpu = process.cpuUsage();
  const clock = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, clock: performance.now() - clock };
  };
}

/** The same for this thread alone: what others do on the machine does not count. */
export function startOwnCost(): () => Cost {
  const cpu = process.threadCpuUsage();
  const clock = performance.now();
  return () => {
    const { user, system } = process.threadCpuUsage(cpu);
    return { cpu: (user + system) / 1000, clock: performance.now() - clock };
  };
}

export interface Percentiles {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

export function percentilesOf(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: values.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

export const megabytes = (bytes: number): number => bytes / 2 ** 20;
