import { createThread, type ThreadLimits } from '../worker/thread.ts';
import type { PageReader } from './reading.ts';

/** A reader in a thread with limits: what takes more than it may costs itself and nothing else. */
export function openPageReader(limits: ThreadLimits): PageReader {
  const module = new URL('./reading-in-thread.ts', import.meta.url);
  const thread = createThread<unknown, never>(module, 'readInThread', limits);
  return {
    read: (name, input) => thread.run({ name, input }),
    close: () => thread.close(),
  };
}
