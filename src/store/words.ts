import { createPairCounts, type PairCounts } from './pair-counts.ts';

/**
 * The words of all that was read, each with a number. The table `word` keeps them; this is its image in memory, which
 * a question asks of dozens of words at once.
 */
export interface WordTable {
  /** The number of a form in a space; undefined when nothing read holds it. */
  idOf(space: string, form: string): number | undefined;
  /** The forms of a space in the order of their numbers, those that nothing holds any more among them. */
  formsOf(space: string): readonly string[];
  /** The form without diacritics of one as written, by their numbers. */
  foldedOf(id: number): number;
  /** How many passages hold a folded form, or how many articles a key of content. */
  heldBy(id: number): number;
  /** What was read in a space's language. */
  tallyOf(space: string): SpaceTally;
  readonly pairs: Pick<PairCounts, 'of'>;
  /** The highest number it knows: what is higher came from another process. */
  readonly lastId: number;
}

/**
 * Passages of a language and the terms in all of them; for the space of content the articles, and how often one was
 * written or removed.
 */
export interface SpaceTally {
  count: number;
  length: number;
}

/** A row of the table. */
export interface WordRow {
  id: number;
  space: string;
  form: string;
  held: number;
  /** Number of the folded form; 0 where the form is folded itself. */
  folded: number;
}

/** The space of the folded words and phrases of a language, and that of the words as written. */
export const foldedSpace = (code: string): string => code;
export const exactSpace = (code: string): string => `${code}=`;
/** The space of what articles are compared by, over all languages. */
export const contentSpace = '*';

/** The image with what changes it. */
export interface WordImage extends WordTable {
  readonly pairs: PairCounts;
  /** The numbers of all forms of a space. */
  idsIn(space: string): ReadonlyMap<string, number>;
  add(row: WordRow): void;
  /** Counts holders up, or down with a negative `by`. */
  count(id: number, by: number): void;
  setTally(space: string, tally: SpaceTally): void;
}

export function createWords(): WordImage {
  const spaces = new Map<string, { ids: Map<string, number>; forms: string[] }>();
  const tallies = new Map<string, SpaceTally>();
  let held = new Uint32Array(1 << 12);
  let folded = new Uint32Array(1 << 12);

  function spaceOf(name: string) {
    let space = spaces.get(name);
    if (space === undefined) {
      space = { ids: new Map(), forms: [] };
      spaces.set(name, space);
    }
    return space;
  }

  function grown(array: Uint32Array<ArrayBuffer>, id: number): Uint32Array<ArrayBuffer> {
    if (id < array.length) return array;
    const larger = new Uint32Array(Math.max(id + 1, array.length * 2));
    larger.set(array);
    return larger;
  }

  let lastId = 0;
  return {
    get lastId() {
      return lastId;
    },
    pairs: createPairCounts(),
    idsIn: (space) => spaceOf(space).ids,
    idOf: (space, form) => spaces.get(space)?.ids.get(form),
    formsOf: (space) => spaces.get(space)?.forms ?? [],
    foldedOf: (id) => folded[id] || id,
    heldBy: (id) => held[id] ?? 0,
    tallyOf: (space) => tallies.get(space) ?? { count: 0, length: 0 },
    add({ id, space: name, form, held: holders, folded: base }) {
      lastId = Math.max(lastId, id);
      const space = spaceOf(name);
      if (space.ids.has(form)) return;
      space.ids.set(form, id);
      space.forms.push(form);
      held = grown(held, id);
      folded = grown(folded, id);
      held[id] = holders;
      folded[id] = base;
    },
    count(id, by) {
      held[id] = Math.max(0, held[id]! + by);
    },
    setTally(space, tally) {
      tallies.set(space, tally);
    },
  };
}
