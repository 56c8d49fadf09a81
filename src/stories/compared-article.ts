import type { KeptContent } from '../store/readings.ts';
import type { WeighKeys } from './weigh-keys.ts';

/** Parts of an article that are compared, each a bit. */
export const part = { whole: 1, lead: 2, title: 4 } as const;
export type Part = keyof typeof part;
export const partNames = Object.keys(part) as Part[];
/** Marks a name that stands in the title. */
export const titleName = 8;

/** An article, ready to be compared with others, in about 5 kB: thousands stay at hand. */
export interface ComparedArticle {
  language: string;
  /** Days since 1970. */
  day: number;
  /** The keys of all words, one word after the other. */
  keys: Uint32Array;
  /** Where the keys of each word begin, and where those of the last one end. */
  starts: Uint32Array;
  /** How much each word counts. */
  weights: Float64Array;
  /** The parts that each word stands in. */
  parts: Uint8Array;
  /** 1 for a word that can be met in another language. */
  isShared: Uint8Array;
  /** What the words of a part count, and those of them that can be met in another language. */
  totals: Readonly<Record<Part, { all: number; shared: number }>>;
  /** How telling the names in the title are, all together. */
  titleNames: number;
  /** Keys of the people named in the lead, with how telling each is. */
  people: ReadonlyMap<number, number>;
  /** Days around the publication that they name, as days since 1970. */
  titleDays: readonly number[];
  leadDays: readonly number[];
}

export function prepareArticle(
  { words, title, lead, people, titleDays, leadDays }: KeptContent,
  { language, day }: Pick<ComparedArticle, 'language' | 'day'>,
  weigh: WeighKeys,
): ComparedArticle {
  const starts = new Uint32Array(words.length + 1);
  for (const [at, { keys }] of words.entries()) starts[at + 1] = starts[at]! + keys.length;
  const all = new Uint32Array(starts[words.length]!);
  const parts = new Uint8Array(words.length).fill(part.whole);
  for (const at of lead) parts[at]! |= part.lead;
  for (const at of title) parts[at]! |= words[at]!.isName ? part.title | titleName : part.title;
  const weights = new Float64Array(words.length);
  let titleNames = 0;
  const totals = { whole: { all: 0, shared: 0 }, lead: { all: 0, shared: 0 }, title: { all: 0, shared: 0 } };
  for (const [at, { keys, isShared }] of words.entries()) {
    all.set(keys, starts[at]);
    const weight = weigh(keys) ** 2;
    weights[at] = weight;
    if ((parts[at]! & titleName) > 0) titleNames += Math.sqrt(weight);
    for (const name of partNames) {
      if ((parts[at]! & part[name]) === 0) continue;
      totals[name].all += weight;
      if (isShared) totals[name].shared += weight;
    }
  }
  return {
    language,
    day,
    keys: all,
    starts,
    weights,
    parts,
    isShared: Uint8Array.from(words, (word) => Number(word.isShared)),
    totals,
    titleNames,
    people: new Map(people.map((at) => [words[at]!.keys[0]!, weigh(words[at]!.keys)])),
    titleDays,
    leadDays,
  };
}
