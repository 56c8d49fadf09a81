import { createHash } from 'node:crypto';

/** Remembers the newest results, by texts of any length; one that is under way is shared. */
export interface Cache<Value> {
  /** @param isKept whether the result may be given again */
  get(key: readonly string[], make: () => Promise<Value>, isKept: (value: Value) => boolean): Promise<Value>;
}

export function createCache<Value>(size: number): Cache<Value> {
  // A Map keeps the order in which keys came: the first is the one that was used longest ago.
  const kept = new Map<string, Promise<Value>>();
  return {
    async get(key, make, isKept) {
      // Of questions only this is kept.
      const hash = createHash('sha256').update(JSON.stringify(key)).digest('base64');
      const known = kept.get(hash);
      const value = known ?? make();
      kept.delete(hash);
      kept.set(hash, value);
      for (const oldest of kept.keys()) {
        if (kept.size <= size) break;
        kept.delete(oldest);
      }
      const forget = (): void => {
        if (kept.get(hash) === value) kept.delete(hash);
      };
      try {
        const made = await value;
        if (!isKept(made)) forget();
        return made;
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
}
