import { fold } from './normalise.ts';
import { splitTokens } from './tokens.ts';

/** Words in a shingle. */
const width = 4;
/** 16 bands of 4 minimal hashes: texts with 0.8 in common meet with probability 0.9998, with 0.3 in one of 8 cases. */
const bandCount = 16;
const rows = 4;

/** For each place of the signature another mask and another odd factor, and with them another order of the hashes. */
const masks = Int32Array.from({ length: bandCount * rows }, (_, at) => at * 0x9e3779b1);
const factors = Int32Array.from({ length: bandCount * rows }, (_, at) => 0x85ebca6b + 2 * at);

/**
 * What nearly identical texts have in common: they share one band at least. MinHash with banding (Broder 1997;
 * Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3).
 * @param language texts of two languages share none @returns whole numbers below 2^53
 */
export function bandsOf(text: string, language: string): number[] {
  const signature = new Uint32Array(bandCount * rows).fill(0xffffffff);
  for (const shingle of shinglesOf(text)) {
    const high = shingle >>> 15;
    for (let at = 0; at < signature.length; at++) {
      const mixed = (Math.imul(shingle ^ masks[at]!, factors[at]!) ^ high) >>> 0;
      if (mixed < signature[at]!) signature[at] = mixed;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    const key = `${language} ${band} ${signature.subarray(band * rows, (band + 1) * rows).join(' ')}`;
    return hash(key) * 0x10_0000 + (hash(`${key}.`) >>> 12);
  });
}

/** Hashes of the runs of words in a text. */
export function shinglesOf(text: string): Set<number> {
  const words = splitTokens(fold(text)).map((token) => token.text);
  const found = new Set<number>();
  for (let at = 0; at === 0 || at + width <= words.length; at++) found.add(hashRun(words, at));
  return found;
}

/** The hash of a run of words with a space between. */
function hashRun(words: readonly string[], start: number): number {
  const end = Math.min(start + width, words.length);
  let sum = fnvStart;
  for (let at = start; at < end; at++) {
    if (at > start) sum = Math.imul(sum ^ space, fnvFactor);
    sum = hashOn(sum, words[at]!);
  }
  return sum >>> 0;
}

const space = 0x20;
/** FNV-1a, 32 bits. */
function hash(text: string): number {
  return hashOn(fnvStart, text) >>> 0;
}

const fnvStart = 0x811c9dc5;
const fnvFactor = 0x01000193;

function hashOn(before: number, text: string): number {
  let sum = before;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), fnvFactor);
  return sum;
}
