import type { Term } from './analysis.ts';

/**
 * The forward index: the words of every passage in order, as numbers. Ranking reads it to see which words
 * stand together; MiniSearch's postings only know which words stand where.
 */
export interface Forward {
  /** Passage number → ids of its terms in order. */
  passages: Uint32Array[];
  /** Passage number → number of its article's first passage. */
  firsts: number[];
  /** Number of an article's first passage → ids of its title's terms and phrases. */
  titles: Map<number, { ids: Uint32Array; phrases: Uint32Array }>;
  /** Passage number → folded ids of the lexicon's phrases that stand in it. */
  phrases: Uint32Array[];
  /** Id of a term → its folded form's id; ids are dense from 0. */
  foldedOf: number[];
  exactIds: Map<string, number>;
  foldedIds: Map<string, number>;
  /** First letters of a longer word → the folded words that begin so; see `kinOf`. */
  families: Map<string, string[]>;
  /** Folded id of a term or phrase → number of passages that hold it. */
  passagesWith: number[];
  /** Hash of a pair of neighbours (see `pairSlotOf`) → number of passages that hold such a pair. */
  pairsWith: Uint16Array;
  /** How many passages there are, and terms in all of them; what was removed does not count. */
  count: number;
  length: number;
}

const pairSlots = 1 << 19;
const maxPairCount = 65_535;

export function createForward(): Forward {
  return {
    passages: [],
    phrases: [],
    firsts: [],
    titles: new Map(),
    foldedOf: [],
    exactIds: new Map(),
    foldedIds: new Map(),
    families: new Map(),
    passagesWith: [],
    pairsWith: new Uint16Array(pairSlots),
    count: 0,
    length: 0,
  };
}

/** Where the count of a pair stands. Two pairs may share a slot: the count is then too high, never too low. */
export function pairSlotOf(left: number, right: number): number {
  return (Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)) >>> (32 - 19);
}

/** The words of a text and the phrases of the lexicon in it. */
export interface Analysed {
  terms: readonly Term[];
  phrases: readonly string[];
}

/**
 * Adds a passage; its number is its place in `passages`. Passages of one article come one after the other.
 * @param title of its article, for the article's first passage only
 */
export function addPassage(forward: Forward, text: Analysed, title: Analysed | undefined): void {
  const number = forward.passages.length;
  const numbered = numberText(forward, text);
  if (title) forward.titles.set(number, numberText(forward, title));
  forward.passages.push(numbered.ids);
  forward.phrases.push(numbered.phrases);
  forward.firsts.push(title ? number : forward.firsts[number - 1]!);
  forward.count++;
  forward.length += numbered.ids.length;
  for (const folded of heldBy(forward, number)) forward.passagesWith[folded]!++;
  for (const slot of pairsOf(forward, number)) {
    if (forward.pairsWith[slot]! < maxPairCount) forward.pairsWith[slot]!++;
  }
}

/** Takes a passage out; its number stays unused. All passages of an article go together. */
export function removePassage(forward: Forward, number: number): void {
  for (const folded of heldBy(forward, number)) forward.passagesWith[folded]!--;
  for (const slot of pairsOf(forward, number)) {
    // A full slot has lost count; too high is what a shared one may be anyway.
    if (forward.pairsWith[slot]! < maxPairCount) forward.pairsWith[slot]!--;
  }
  forward.count--;
  forward.length -= forward.passages[number]!.length;
  forward.passages[number] = new Uint32Array();
  forward.phrases[number] = new Uint32Array();
  forward.titles.delete(number);
}

/**
 * Folded ids of what a passage holds. A word of the title counts as one of the first passage: it is as rare, and
 * finds the article.
 */
function heldBy(forward: Forward, number: number): Set<number> {
  const title = forward.titles.get(number);
  const held = new Set<number>(forward.phrases[number]);
  for (const id of forward.passages[number]!) held.add(forward.foldedOf[id]!);
  for (const id of title?.ids ?? []) held.add(forward.foldedOf[id]!);
  for (const id of title?.phrases ?? []) held.add(id);
  return held;
}

function pairsOf(forward: Forward, number: number): Set<number> {
  const ids = forward.passages[number]!;
  const pairs = new Set<number>();
  for (let place = 1; place < ids.length; place++) {
    pairs.add(pairSlotOf(forward.foldedOf[ids[place - 1]!]!, forward.foldedOf[ids[place]!]!));
  }
  return pairs;
}

function numberText(
  forward: Forward,
  { terms, phrases }: Analysed,
): { ids: Uint32Array; phrases: Uint32Array } {
  return {
    ids: Uint32Array.from(terms, (term) => termId(forward, term)),
    phrases: Uint32Array.from(phrases, (phrase) => foldedId(forward, phrase)),
  };
}

function termId(forward: Forward, term: Term): number {
  const known = forward.exactIds.get(term.exact);
  if (known !== undefined) return known;
  const folded = foldedId(forward, term.folded);
  const id = forward.foldedOf.length;
  forward.exactIds.set(term.exact, id);
  forward.foldedOf.push(folded);
  return id;
}

function foldedId(forward: Forward, folded: string): number {
  let id = forward.foldedIds.get(folded);
  if (id === undefined) {
    id = forward.foldedIds.size;
    forward.foldedIds.set(folded, id);
    forward.passagesWith.push(0);
    if (isLong(folded)) {
      const beginning = folded.slice(0, familyLetters);
      const family = forward.families.get(beginning);
      if (family) family.push(folded);
      else forward.families.set(beginning, [folded]);
    }
  }
  return id;
}

/** Whether a passage holds the word; one that only removed passages held is as unknown as any other. */
export function isHeld(forward: Forward, folded: string): boolean {
  const id = forward.foldedIds.get(folded);
  return id !== undefined && forward.passagesWith[id]! > 0;
}

/** In a handful of passages every word is common; they are weighed as part of a collection of this size. */
const minCollectionSize = 100;

/** Inverse document frequency of what `holders` passages hold, as BM25 has it. */
export function rarityOf(forward: Forward, holders: number): number {
  const count = Math.max(forward.count, minCollectionSize);
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}

const familyLetters = 4;
const isLong = (folded: string): boolean => folded.length >= 5 && /^[a-z]+$/u.test(folded);

/**
 * Other words of the index that share most of their four-letter pieces with a word ("announc" and
 * "announcement"), with how much they share, 0 to 1. Only words of five letters and more have kin.
 */
export function kinOf(forward: Forward, folded: string): { folded: string; likeness: number }[] {
  if (!isLong(folded)) return [];
  const own = pieces(folded);
  const kin: { folded: string; likeness: number }[] = [];
  for (const other of forward.families.get(folded.slice(0, familyLetters)) ?? []) {
    if (other === folded || !isHeld(forward, other)) continue;
    const theirs = pieces(other);
    let shared = 0;
    for (const piece of theirs) if (own.has(piece)) shared++;
    kin.push({ folded: other, likeness: (2 * shared) / (own.size + theirs.size) });
  }
  return kin;
}

function pieces(word: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + familyLetters <= word.length; at++) found.add(word.slice(at, at + familyLetters));
  return found;
}
