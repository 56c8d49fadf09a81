import { isHeld, type Vocabulary } from './vocabulary.ts';

/** Finds the words of a vocabulary that look like another. */
export interface Kin {
  /**
   * Other words that share most of their four-letter pieces with a word ("announc" and "announcement"), with how much
   * they share, 0 to 1. Only words of five letters and more have kin.
   */
  of(folded: string): { folded: string; likeness: number }[];
  /** Words that differ in at most `most` letters: one wrong, missing, too many, or two swapped; the nearest first. */
  near(folded: string, most: number): string[];
}

const familyLetters = 4;
const maxNear = 50;
const isLong = (folded: string): boolean => folded.length >= 5 && /^[a-z]+$/u.test(folded);

export function openKin(vocabulary: Vocabulary): Kin {
  /** First letters of a longer word → the words that begin so. */
  const families = new Map<string, string[]>();
  /** By length; phrases and numbers are left out. */
  const byLength = new Map<number, string[]>();
  let sorted = 0;

  /** Words come in while the bot runs. */
  function sortNew(): void {
    const forms = vocabulary.forms();
    for (; sorted < forms.length; sorted++) {
      const form = forms[sorted]!;
      if (!/^\p{L}+$/u.test(form)) continue;
      push(byLength, form.length, form);
      if (isLong(form)) push(families, form.slice(0, familyLetters), form);
    }
  }

  return {
    of(folded) {
      if (!isLong(folded)) return [];
      sortNew();
      const own = pieces(folded);
      const kin: { folded: string; likeness: number }[] = [];
      for (const other of families.get(folded.slice(0, familyLetters)) ?? []) {
        if (other === folded || !isHeld(vocabulary, other)) continue;
        const theirs = pieces(other);
        let shared = 0;
        for (const piece of theirs) if (own.has(piece)) shared++;
        kin.push({ folded: other, likeness: (2 * shared) / (own.size + theirs.size) });
      }
      return kin;
    },
    near(folded, most) {
      sortNew();
      const found: { form: string; distance: number }[] = [];
      for (let length = folded.length - most; length <= folded.length + most; length++) {
        for (const form of byLength.get(length) ?? []) {
          const distance = editDistance(folded, form, most);
          if (distance <= most && isHeld(vocabulary, form)) found.push({ form, distance });
        }
      }
      return found
        .sort((one, other) => one.distance - other.distance)
        .slice(0, maxNear)
        .map(({ form }) => form);
    },
  };
}

function push<K>(map: Map<K, string[]>, key: K, form: string): void {
  const list = map.get(key);
  if (list) list.push(form);
  else map.set(key, [form]);
}

function pieces(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + familyLetters <= word.length; at++) found.add(word.slice(at, at + familyLetters));
  return found;
}

/**
 * Optimal string alignment distance: letters wrong, missing, too many or swapped with their neighbour
 * (https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance). @returns more than `most` where it is more
 */
function editDistance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[other.length]!;
}
