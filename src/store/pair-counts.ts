/**
 * In how many passages two words stand side by side. Counted by hash: two pairs may share a slot, and the count is then
 * too high, never too low.
 */
export interface PairCounts {
  of(left: number, right: number): number;
  /** All counts, for keeping them. */
  readonly counts: Uint16Array<ArrayBuffer>;
  /** Counts the neighbours in a passage. @param folded the folded ids of its words in order */
  add(folded: ArrayLike<number>, by: 1 | -1): void;
}

/** About four pairs of a million passages of news share a slot. */
const slotBits = 22;
const maxCount = 65_535;

export function createPairCounts(): PairCounts {
  const counts = new Uint16Array(1 << slotBits);
  return {
    counts,
    of: (left, right) => counts[slotOf(left, right)]!,
    add(folded, by) {
      const slots = new Set<number>();
      for (let place = 1; place < folded.length; place++)
        slots.add(slotOf(folded[place - 1]!, folded[place]!));
      for (const slot of slots) {
        const count = counts[slot]!;
        // A full slot has lost count.
        if (count < maxCount && (by > 0 || count > 0)) counts[slot] = count + by;
      }
    },
  };
}

function slotOf(left: number, right: number): number {
  return (Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)) >>> (32 - slotBits);
}
