import { type ComparedArticle, type Part, partNames } from './compared-article.ts';
import { type ArticleAtHand, findSharedWords, type SharedWords } from './shared-words.ts';

/** How much the likeness of each part counts in that of two articles. */
const shares: Readonly<Record<Part, number>> = { whole: 4 / 7, lead: 2 / 7, title: 1 / 7 };
/** What a person in both openings adds, times how telling the name is. */
const samePersonBonus = 0.15;
/** What each day between two articles takes away: of two events that are alike the nearer one is meant. */
const lostPerDay = 0.03;
/**
 * Share of the names in either title that the other article lacks up to which both may tell of the same; without any
 * in common they tell of different places or firms.
 */
const maxMissing = 0.6;
/** What is left where both openings name days, and none in common: another round, another session. */
const leftOnOtherDays = 0.6;

/** What one article has of another. */
export interface Likeness {
  /** How far they tell of the same, 1 for the same text. */
  likeness: number;
  /** Share of the other's opening that one passage holds. */
  told: number;
}

/**
 * Compares two articles by the cosine of their words (Salton, Buckley, Term-weighting approaches in automatic text
 * retrieval, 1988), part by part, and by what tells two events of one kind apart: the names in the titles and the days.
 */
export function compareArticles(atHand: ArticleAtHand, other: ComparedArticle): Likeness {
  const { article } = atHand;
  const shared = findSharedWords(atHand, other);
  const isForeign = article.language !== other.language;
  const total = ({ totals }: ComparedArticle, name: Part): number =>
    isForeign ? totals[name].shared : totals[name].all;
  const cosine = (name: Part): number => {
    const all = total(article, name) * total(other, name);
    return all === 0 ? 0 : Math.sqrt((shared.own[name] * shared.ofOther[name]) / all);
  };
  const words = partNames.reduce((sum, name) => sum + shares[name] * cosine(name), 0);
  const alike = words + samePersonBonus * findSharedPerson(article, other);
  const opening = total(other, 'lead');
  return {
    likeness: alike * leftOfOneEvent(article, other, shared) - lostPerDay * Math.abs(article.day - other.day),
    told: opening === 0 ? 0 : shared.inPassage / opening,
  };
}

/** How telling the name of a person in both openings is; 0 without one. */
function findSharedPerson({ people }: ComparedArticle, other: ComparedArticle): number {
  let most = 0;
  for (const [key, weight] of people) if (other.people.has(key)) most = Math.max(most, weight);
  return most;
}

/** What is left of a likeness, 0 to 1, where names and days speak of two events of one kind. */
function leftOfOneEvent(
  article: ComparedArticle,
  other: ComparedArticle,
  { missingNames }: SharedWords,
): number {
  const missing = Math.min(
    article.titleNames === 0 ? 0 : missingNames.own / article.titleNames,
    other.titleNames === 0 ? 0 : missingNames.ofOther / other.titleNames,
  );
  const byNames = 1 - Math.max(0, missing - maxMissing) / (1 - maxMissing);
  if (areApart(article.titleDays, other.titleDays)) return 0;
  return areApart(article.leadDays, other.leadDays)
    ? byNames * leftOnOtherDays * (1 - missing) ** 2
    : byNames;
}

/** Whether days are named on both sides, and none in common. */
function areApart(days: readonly number[], others: readonly number[]): boolean {
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
}
