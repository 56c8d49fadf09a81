import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { FigureFact, Stated } from '../facts/collect.ts';
import type { Figure } from '../facts/figures/figure.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { searchPassages } from '../index/search.ts';
import type { Language } from '../languages/language.ts';
import { type CheckedFigure, type ClaimReport, checkFigure, minSameFigureScore } from './check-figure.ts';
import type { Claim } from './claims.ts';
import type { Comparison } from './comparison.ts';
import type { Content } from './content.ts';
import { findMissingNames } from './missing-names.ts';

/** What the news says to a claim. */
export interface CheckedClaim {
  claim: Claim;
  figures: readonly CheckedFigure[];
  /** Sentences that report on it, the best first; empty when none does. */
  sources: readonly Stated[];
  /** Names of the claim that neither the sources nor their titles print. */
  missingNames: readonly string[];
}

/** What has been read, as far as a claim is held against it. */
export interface Reports {
  indexes: ReadonlyMap<string, PassageIndex>;
  figuresIn(article: Article): Promise<readonly FigureFact[]>;
  comparison: Comparison;
}

/** Share of a claim's words that a sentence and its passage must hold. */
const minReportShare = 0.42;
const maxPassagesRead = 8;
/** Words a claim needs for the nearest passage to mean anything. */
const minClaimWords = 3;
/** Sentences of the wanted language that report on the claim go before all but far better ones. */
const ownLanguageBonus = 0.3;
const maxSources = 2;

/**
 * Looks a claim up and holds its figures against the reported ones.
 * @param written the language of the claim @param wanted the reader's
 */
export async function checkClaim(
  claim: Claim,
  written: Language,
  wanted: Language,
  reports: Reports,
): Promise<CheckedClaim> {
  const rank = async (text: string): Promise<ClaimReport[]> => {
    const standing = (one: ClaimReport): number =>
      one.score +
      (one.article.language === wanted.code && one.score >= minSameFigureScore ? ownLanguageBonus : 0);
    return (await findCandidates(text, written, reports)).sort(
      (one, other) => standing(other) - standing(one),
    );
  };
  const whole = await rank(claim.text);
  const looking = claim.figures.map(async (figure) => {
    const best = whole;
    const checked = checkFigure(figure, whole);
    const clause = clauseOf(claim, figure);
    const words = told(clause, written, reports.comparison).words.length;
    if (checked.verdict === 'agrees' || clause === claim.text || words < minClaimWords)
      return { checked, best };
    const own = await rank(clause);
    const again = checkFigure(figure, own);
    return again.verdict === 'unreported' ? { checked, best } : { checked: again, best: own };
  });
  const looked = await Promise.all(looking);
  const figures = looked.map((one) => one.checked);
  const isOpen = figures.length === 0 || figures.some(({ verdict }) => verdict === 'unreported');
  const words = told(claim.text, written, reports.comparison).words.length;
  const nearest =
    isOpen && words >= minClaimWords ? whole.filter((one) => one.score >= minReportShare).slice(0, 1) : [];
  const holding = looked.map(({ checked, best }) =>
    best.filter((one) => checked.reported.some((fact) => one.figures.includes(fact))),
  );
  const sources = leading([...holding, nearest]).slice(0, maxSources);
  return {
    claim,
    figures,
    sources,
    missingNames: findMissingNames(claim, written, sources, reports.comparison),
  };
}

/** What a claim says, as far as it can be met in any language, so that reports in all languages are measured alike. */
function told(text: string, written: Language, comparison: Comparison): Content {
  const content = comparison.content(text, written.code);
  return { ...content, words: content.words.filter((word) => word.isShared) };
}

/** The part of a claim around a figure, from one comma or dash to the next. */
function clauseOf({ text }: Claim, figure: Figure): string {
  const breaks = [...text.matchAll(/[,;:()–—]\s/gu)].map((match) => match.index);
  const start = breaks.findLast((at) => at < figure.start);
  const end = breaks.find((at) => at >= figure.end);
  return start === undefined && end === undefined ? text : text.slice((start ?? -1) + 1, end).trim();
}

/** Each sentence once, those that hold most of the claim's figures first. @param holding figure by figure */
function leading(holding: readonly (readonly ClaimReport[])[]): ClaimReport[] {
  const name = ({ article, sentence }: ClaimReport): string => `${article.id}:${sentence.start}`;
  const found = Map.groupBy(holding.flat(), name);
  return [...found.values()].sort((one, other) => other.length - one.length).map(([one]) => one!);
}

async function findCandidates(
  claim: string,
  written: Language,
  { indexes, figuresIn, comparison }: Reports,
): Promise<ClaimReport[]> {
  const content = told(claim, written, comparison);
  const found = await Promise.all(
    [...indexes.values()].map((index) => searchPassages(index, claim, written, maxPassagesRead)),
  );
  const passages = found.flatMap(({ hits }) => hits.map((hit) => hit.passage));
  const figures = await Promise.all(passages.map(({ article }) => figuresIn(article)));
  return passages.flatMap((passage, at) => {
    const { article } = passage;
    const stated = figures[at]!;
    const around = comparison.content(`${article.title}.\n\n${textOf(passage)}`, article.language);
    const inPassage = comparison.coverage(content, around);
    return passage.sentences.map((span): ClaimReport => {
      const text = article.body.slice(span.start, span.end);
      const own = comparison.coverage(content, comparison.content(text, article.language));
      return {
        article,
        sentence: { ...span, text },
        score: (2 * own + inPassage) / 3,
        figures: stated.filter((fact) => fact.sentence.start === span.start),
      };
    });
  });
}

function textOf({ article, start, end }: Passage): string {
  return article.body.slice(start, end);
}
