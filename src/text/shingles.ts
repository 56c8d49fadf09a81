import { fold } from './normalise.ts';
import { splitTokens } from './tokens.ts';

/** Words in a shingle. */
const width = 4;
/** 16 bands of 4 minimal hashes: texts with 0.8 in common meet with probability 0.9998, with 0.3 in one of 8 cases. */
const bandCount = 16;
const rows = 4;

/**
 * What nearly identical texts have in common: they share one band at least. MinHash with banding (Broder 1997;
 * Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3).
 * @param language texts of two languages share none @returns whole numbers below 2^53
 */
export function bandsOf(text: string, language: string): number[] {
  const signature = new Uint32Array(bandCount * rows).fill(0xffffffff);
  for (const shingle of shinglesOf(text)) {
    for (let at = 0; at < signature.length; at++) {
      // Another odd factor for each place makes another order of the hashes.
      const mixed = (Math.imul(shingle ^ (at * 0x9e3779b1), 0x85ebca6b + 2 * at) >>> 0) ^ (shingle >>> 15);
      if (mixed >>> 0 < signature[at]!) signature[at] = mixed >>> 0;
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
  for (let at = 0; at === 0 || at + width <= words.length; at++) {
    found.add(hash(words.slice(at, at + width).join(' ')));
  }
  return found;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
