/** What `promise` gives, or `'late'` when it has not settled after `ms`. Throws what `promise` throws. */
export async function waitWithin<T>(ms: number, promise: Promise<T>): Promise<T | 'late'> {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), ms);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
