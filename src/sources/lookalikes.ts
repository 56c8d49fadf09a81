import { type Article, dayOf } from '../corpus/article.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';

/** Finds an article whose text is nearly the same: an agency's report in another paper, an address that changed. */
export interface Lookalikes {
  add(article: Article): void;
  remove(article: Article): void;
  /** The likest article of the same language within the days around it, if any is near-identical. */
  find(article: Article): Article | undefined;
}

/** Words in a shingle. */
const width = 4;
/** Share of all shingles that two texts must have in common. */
const nearlyAll = 0.8;
/** The same of their numbers: daily reports of prices or of the weather share all words but not the figures. */
const nearlyAllNumbers = 0.9;
/** Days between two printings of one text. */
const window = 7;
/** 16 bands of 4 minimal hashes: texts with 0.8 in common meet with probability 0.9998, with 0.3 in one of 8 cases. */
const bands = 16;
const rows = 4;

/** MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3). */
export function createLookalikes(): Lookalikes {
  const buckets = new Map<string, Set<Article>>();
  return {
    add(article) {
      for (const key of bandKeys(article)) {
        const bucket = buckets.get(key);
        if (bucket) bucket.add(article);
        else buckets.set(key, new Set([article]));
      }
    },
    remove(article) {
      for (const key of bandKeys(article)) {
        const bucket = buckets.get(key);
        bucket?.delete(article);
        if (bucket?.size === 0) buckets.delete(key);
      }
    },
    find(article) {
      const candidates = new Set(bandKeys(article).flatMap((key) => [...(buckets.get(key) ?? [])]));
      const own = shingles(article.body);
      const alike = [...candidates]
        .filter((other) => Math.abs(daysOf(other) - daysOf(article)) <= window)
        .map((other) => ({ other, share: jaccard(own, shingles(other.body)) }))
        .filter(({ other, share }) => share >= nearlyAll && sameNumbers(article.body, other.body))
        .sort((one, other) => other.share - one.share);
      return alike[0]?.other;
    },
  };
}

function bandKeys(article: Article): string[] {
  const signature = new Uint32Array(bands * rows).fill(0xffffffff);
  for (const hash of shingles(article.body)) {
    for (let at = 0; at < signature.length; at++) {
      // Another odd factor for each place makes another order of the hashes.
      const mixed = (Math.imul(hash ^ (at * 0x9e3779b1), 0x85ebca6b + 2 * at) >>> 0) ^ (hash >>> 15);
      if (mixed >>> 0 < signature[at]!) signature[at] = mixed >>> 0;
    }
  }
  return Array.from(
    { length: bands },
    (_, band) =>
      `${article.language} ${band} ${signature.subarray(band * rows, (band + 1) * rows).join(' ')}`,
  );
}

function shingles(body: string): Set<number> {
  const words = splitTokens(body).map((token) => fold(token.text));
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

function sameNumbers(one: string, other: string): boolean {
  const numbers = (body: string) =>
    new Set(splitTokens(body).flatMap((token) => (/^\p{N}/u.test(token.text) ? [token.text] : [])));
  return jaccard(numbers(one), numbers(other)) >= nearlyAllNumbers;
}

function jaccard<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  if (one.size === 0 && other.size === 0) return 1;
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared);
}

function daysOf(article: Article): number {
  return Date.parse(dayOf(article)) / 86_400_000;
}
