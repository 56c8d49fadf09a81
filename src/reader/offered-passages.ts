import { type Passage, splitPassages } from '../corpus/passages.ts';
import type { Language } from '../languages/language.ts';

/** What was found in one language, best first. */
export interface FoundPassages {
  language: Language;
  hits: readonly { passage: Passage; score: number }[];
}

interface Scored {
  passage: Passage;
  score: number;
}

/** How much an article's best passage speaks for its others: the article is found more surely than the passage. */
const articleShare = 0.7;
/** What a passage that was not found counts, as a share of its article's best. */
const unfoundShare = 0.4;
/** Of how many articles a language also the passages that were not found are offered. */
const maxWholeArticles = 3;
/** In UTF-16 units: nobody waits for a longer text to be split, of which little could be offered anyway. */
const maxWholeBody = 30_000;
/** Words found in the wanted language tell more than those found through the lexicon. */
const wantedBonus = 0.2;
/** How many of a language are offered at least; fewer where few are offered at all. */
const minPerLanguage = 2;

/**
 * The passages in which a reader should look: those found, and others of the articles found first. The best of each
 * language come first, then all others, the best first.
 * What each step gives is told in docs/decisions/reader.md.
 */
export function offerPassages(found: readonly FoundPassages[], wanted: Language, limit: number): Passage[] {
  const reserved = Math.min(minPerLanguage, Math.floor(limit / (2 * Math.max(1, found.length))));
  const scored = found.map(({ language, hits }) => {
    const bonus = language === wanted ? wantedBonus : 0;
    return scoreInArticles(hits, language)
      .map(({ passage, score }) => ({ passage, score: score + bonus }))
      .sort(byScore);
  });
  const kept = scored.flatMap((own) => own.slice(0, reserved));
  const others = scored.flatMap((own) => own.slice(reserved)).sort(byScore);
  return [...kept.sort(byScore), ...others.slice(0, limit - kept.length)].map(({ passage }) => passage);
}

function byScore(one: Scored, other: Scored): number {
  return other.score - one.score;
}

/** Scores what was found by its article too, and joins what was not found of the first articles. */
function scoreInArticles(hits: readonly Scored[], { words }: Language): Scored[] {
  const byArticle = Map.groupBy(hits, (hit) => hit.passage.article.id);
  return [...byArticle.values()].flatMap((own, place) => {
    const { article } = own[0]!.passage;
    const best = Math.max(...own.map((hit) => hit.score));
    const starts = new Set(own.map((hit) => hit.passage.start));
    const isWhole = place < maxWholeArticles && article.body.length <= maxWholeBody;
    const unfound = isWhole
      ? splitPassages(article, words).filter((passage) => !starts.has(passage.start))
      : [];
    return [...own, ...unfound.map((passage) => ({ passage, score: unfoundShare * best }))].map(
      ({ passage, score }) => ({ passage, score: score + articleShare * best }),
    );
  });
}
