import type { Weighing } from '../store/stories.ts';

/** How telling a word is, 0 to 1: 1 for one that only one article holds. */
export type WeighKeys = (keys: Iterable<number>) => number;

/** A corpus is taken to be larger by so many: of two dozen articles a third may well tell of one event. */
const addedArticles = 300;

/** Weighs words as they were counted at one time; those that came later are told by nobody else. */
export function weighKeys({ articles, heldBy }: Weighing): WeighKeys {
  const count = articles + addedArticles;
  const most = Math.log(1 + count);
  return (keys) => {
    // Of all that a word may stand for, the most usual decides: it must not look rarer than it is.
    let held = 1;
    for (const key of keys) held = Math.max(held, heldBy(key));
    return Math.log(1 + count / held) / most;
  };
}
