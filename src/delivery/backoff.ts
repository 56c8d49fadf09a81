const firstMs = 1_000;
const maxMs = 15 * 60 * 1000;

/**
 * How long to wait after a failure, in milliseconds: anything up to a bound that doubles with every failure in a
 * row, up to 15 minutes. Full jitter, so that channels that failed together do not come back together
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 * @param failures how many there were in a row, this one included
 * @param random from 0 to below 1
 */
export function computeBackoff(failures: number, random: number): number {
  const bound = Math.min(maxMs, firstMs * 2 ** Math.min(failures, 20));
  return Math.ceil(random * bound);
}
