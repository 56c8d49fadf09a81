import { createHash } from 'node:crypto';
import type { FeedProblem } from './feed-entry.ts';

/** What to do about something that took more than it may. */
export const overLimitRemedy = 'left out for good; READ_SECONDS and READ_MEMORY_MB allow more';

/** How the reading of a feed is watched, so that one entry that takes too much costs only itself. */
export interface FeedWatch {
  /** Marks of entries that took too much before. */
  leftOut: ReadonlySet<string>;
  /** Whether to read each entry alone, as all together took too much. */
  isAlone: boolean;
  /** Hears the mark of each entry before it is read. */
  report(mark: string): void;
}

export const unwatched: FeedWatch = { leftOut: new Set(), isAlone: false, report: () => undefined };

/** What names an entry as its feed wrote it. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** The entries that are read; of the others the marks, each named as a problem. */
export function withoutLeftOut<Entry extends { text: string; name?: string }>(
  entries: readonly Entry[],
  { leftOut }: FeedWatch,
  problems: FeedProblem[],
): { kept: Entry[]; leftOut: string[] } {
  if (leftOut.size === 0) return { kept: [...entries], leftOut: [] };
  const marked = entries.map((entry) => ({ entry, mark: markOf(entry.text) }));
  const over = marked.filter(({ mark }) => leftOut.has(mark));
  for (const { entry } of over)
    problems.push({ entry: entry.name, problem: 'takes too much to read', remedy: overLimitRemedy });
  return {
    kept: marked.filter(({ mark }) => !leftOut.has(mark)).map(({ entry }) => entry),
    leftOut: over.map(({ mark }) => mark),
  };
}
