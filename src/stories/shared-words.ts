import { type ComparedArticle, type Part, part, partNames, titleName } from './compared-article.ts';

/** Passages that are looked at one by one. */
const maxPassages = 31;

/** An article that is compared with many others. */
export interface ArticleAtHand {
  article: ComparedArticle;
  /** Key → the words that may stand for it. */
  wordsWith: ReadonlyMap<number, readonly number[]>;
  /** The passages that each word stands in, each a bit. */
  passages: Uint32Array;
}

/** What the words that two articles share count, part by part, and the names of a title that the other lacks. */
export interface SharedWords {
  /** The words of the article at hand that stand in the same part of the other. */
  own: Readonly<Record<Part, number>>;
  /** The other's words that stand in the same part of the article at hand. */
  ofOther: Readonly<Record<Part, number>>;
  /** The words of the other's lead that one passage of the article at hand holds, the most there is. */
  inPassage: number;
  missingNames: { own: number; ofOther: number };
}

/** @param passages the words of each passage */
export function takeInHand(
  article: ComparedArticle,
  passages: readonly (readonly number[])[],
): ArticleAtHand {
  const wordsWith = new Map<number, number[]>();
  for (let word = 0; word < article.weights.length; word++) {
    for (let at = article.starts[word]!; at < article.starts[word + 1]!; at++) {
      const known = wordsWith.get(article.keys[at]!);
      if (known) known.push(word);
      else wordsWith.set(article.keys[at]!, [word]);
    }
  }
  const bits = new Uint32Array(article.weights.length);
  for (const [at, words] of passages.slice(0, maxPassages).entries())
    for (const word of words) bits[word]! |= 1 << at;
  return { article, wordsWith, passages: bits };
}

/** Words are shared that may stand for the same; those that cannot be met in the other's language do not count. */
export function findSharedWords(
  { article, wordsWith, passages }: ArticleAtHand,
  other: ComparedArticle,
): SharedWords {
  const isForeign = article.language !== other.language;
  /** The other's parts that hold each word of the article at hand. */
  const found = new Uint8Array(article.weights.length);
  const own = { whole: 0, lead: 0, title: 0 };
  const ofOther = { whole: 0, lead: 0, title: 0 };
  const missingNames = { own: 0, ofOther: 0 };
  const byPassage = new Float64Array(maxPassages);
  for (let word = 0; word < other.weights.length; word++) {
    if (isForeign && !other.isShared[word]) continue;
    const parts = other.parts[word]!;
    const weight = other.weights[word]!;
    let inParts = 0;
    let inPassages = 0;
    for (let at = other.starts[word]!; at < other.starts[word + 1]!; at++) {
      for (const same of wordsWith.get(other.keys[at]!) ?? []) {
        inParts |= article.parts[same]!;
        inPassages |= passages[same]!;
        found[same]! |= parts;
      }
    }
    add(ofOther, inParts & parts, weight);
    if (inParts === 0 && (parts & titleName) > 0) missingNames.ofOther += Math.sqrt(weight);
    if ((parts & part.lead) > 0)
      for (let at = 0; inPassages >>> at > 0; at++) if ((inPassages >>> at) & 1) byPassage[at]! += weight;
  }
  for (let word = 0; word < found.length; word++) {
    if (isForeign && !article.isShared[word]) continue;
    const parts = article.parts[word]!;
    const weight = article.weights[word]!;
    add(own, parts & found[word]!, weight);
    if (found[word] === 0 && (parts & titleName) > 0) missingNames.own += Math.sqrt(weight);
  }
  return { own, ofOther, inPassage: byPassage.reduce((most, one) => Math.max(most, one)), missingNames };
}

function add(sums: Record<Part, number>, parts: number, weight: number): void {
  for (const name of partNames) if ((parts & part[name]) > 0) sums[name] += weight;
}
