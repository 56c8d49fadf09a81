import type { Store } from '../store/store.ts';
export interface Joiner {
  step(): Promise<boolean>;
}
export function createJoiner(_store: Store): Joiner {
  return { step: async () => false };
}
