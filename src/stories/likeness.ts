import { type ComparedArticle, type Part, part, partNames } from './compared-article.ts';

/** How much the likeness of each part counts in that of two articles. */
const shares: Readonly<Record<Part, number>> = { whole: 4 / 7, lead: 2 / 7, title: 1 / 7 };
/** What a person in both openings adds, times how telling the name is. */
const samePersonBonus = 0.15;
/** What each day between two articles takes away: of two events that are alike the nearer one is meant. */
const lostPerDay = 0.03;
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

/** What one article has of another, each 0 to 1. */
export interface Likeness {
  /** How far they are about the same. */
  likeness: number;
  /** Share of the other's opening that one passage holds. */
  told: number;
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

/**
 * Compares two articles by the cosine of their words (Salton, Buckley, Term-weighting approaches in automatic text
 * retrieval, 1988), part by part. Words that cannot be met in the other's language do not count.
 */
export function compareArticles(
  { article, wordsWith, passages }: ArticleAtHand,
  other: ComparedArticle,
): Likeness {
  const isForeign = article.language !== other.language;
  /** The other's parts that hold each word of the article. */
  const found = new Uint8Array(article.weights.length);
  const heldOfOther = { whole: 0, lead: 0, title: 0 };
  const heldByPassage = new Float64Array(maxPassages);
  for (let word = 0; word < other.weights.length; word++) {
    if (isForeign && !other.isShared[word]) continue;
    let parts = 0;
    let inPassages = 0;
    for (let at = other.starts[word]!; at < other.starts[word + 1]!; at++) {
      for (const own of wordsWith.get(other.keys[at]!) ?? []) {
        parts |= article.parts[own]!;
        inPassages |= passages[own]!;
        found[own]! |= other.parts[word]!;
      }
    }
    if (parts === 0) continue;
    for (const name of partNames)
      if ((parts & other.parts[word]! & part[name]) > 0) heldOfOther[name] += other.weights[word]!;
    if ((other.parts[word]! & part.lead) > 0)
      for (let at = 0; inPassages >>> at > 0; at++)
        if ((inPassages >>> at) & 1) heldByPassage[at]! += other.weights[word]!;
  }
  const held = { whole: 0, lead: 0, title: 0 };
  for (let word = 0; word < found.length; word++) {
    if (isForeign && !article.isShared[word]) continue;
    const parts = found[word]! & article.parts[word]!;
    if (parts === 0) continue;
    for (const name of partNames) if ((parts & part[name]) > 0) held[name] += article.weights[word]!;
  }
  const total = ({ totals }: ComparedArticle, name: Part): number =>
    isForeign ? totals[name].shared : totals[name].all;
  const words = partNames.reduce((sum, name) => {
    const all = total(article, name) * total(other, name);
    return all === 0 ? sum : sum + shares[name] * Math.sqrt((held[name] * heldOfOther[name]) / all);
  }, 0);
  let person = 0;
  for (const [key, weight] of article.people) if (other.people.has(key)) person = Math.max(person, weight);
  const opening = total(other, 'lead');
  return {
    likeness: words + samePersonBonus * person - lostPerDay * Math.abs(article.day - other.day),
    told: opening === 0 ? 0 : Math.max(...heldByPassage) / opening,
  };
}
