import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { FigureFact, Stated } from '../facts/collect.ts';
import type { Figure } from '../facts/figures/figure.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { searchPassages } from '../index/search.ts';
import type { Language, Languages } from '../languages/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { giveWay } from '../worker/turns.ts';
import { type CheckedFigure, isOtherValue, isSameValue, mostCareful, type Verdict } from './check-figure.ts';
import {
  focusOn,
  type Measures,
  type ReadClaim,
  type ReadReport,
  readClaim,
  readText,
} from './claim-text.ts';
import type { Claim } from './claims.ts';
import type { Comparison } from './comparison.ts';
import type { Content } from './content.ts';
import { findDisagreement } from './disagreement.ts';
import { knownNamesIn } from './known-names.ts';
import { findMissingNames } from './missing-names.ts';

/** What the news says to a claim. */
export interface CheckedClaim {
  claim: Claim;
  /** The most careful of its figures', and of what it says beside them. */
  verdict: Verdict;
  figures: readonly CheckedFigure[];
  /** Sentences that report on it, the best first; empty when none does. */
  sources: readonly Stated[];
  /** Names of the claim that neither the sources nor their titles print. */
  missingNames: readonly string[];
}

/** What has been read, as far as a claim is held against it. */
export interface Reports {
  languages: Languages;
  indexes: ReadonlyMap<string, PassageIndex>;
  figuresIn(article: Article): Promise<readonly FigureFact[]>;
  /** Figures of this value and unit, wherever they stand. */
  figuresLike(figure: Figure): Promise<readonly FigureFact[]>;
  comparison: Comparison;
}

/** A sentence that may report on the claim. */
type Candidate = ReadReport & {
  /** How much of the claim it and its passage say, 0 to 1. */
  score: number;
};

/** Share of a claim's words that a sentence and its passage must hold to be shown. */
const minReportShare = 0.42;
const maxPassagesRead = 8;
/** Words a claim needs for the nearest passage to mean anything. */
const minClaimWords = 3;
/** Sentences of the wanted language that report on the claim go before all but far better ones. */
const ownLanguageBonus = 0.3;
const maxSources = 2;
const maxOthers = 3;
const maxBefore = 2;

/**
 * Looks a claim up and holds it against what is reported.
 * @param written the language of the claim @param wanted the reader's
 */
export async function checkClaim(
  claim: Claim,
  written: Language,
  wanted: Language,
  reports: Reports,
): Promise<CheckedClaim> {
  const { comparison } = reports;
  const read = readClaim(claim.text, claim.figures, written, comparison);
  const standing = (one: Candidate): number =>
    one.score + (one.article.language === wanted.code ? ownLanguageBonus : 0);
  const found = await findCandidates(claim.text, written, reports);
  const candidates = found.sort((one, other) => standing(other) - standing(one));
  const checked = await Promise.all(
    claim.figures.map((figure) => checkFigure(read, figure, candidates, reports)),
  );
  const words = told(claim.text, written, comparison).words.length;
  const bare =
    claim.figures.length === 0 ? await checkBare(read, candidates, words, measuresOf(reports)) : undefined;
  const open = checked.length === 0 || checked.some(({ verdict }) => verdict === 'not-found');
  const nearest =
    open && words >= minClaimWords
      ? candidates.filter(({ score }) => score >= minReportShare).slice(0, 1)
      : [];
  const sources = [
    ...new Map(
      [...(bare?.sources ?? []), ...checked.flatMap(({ reported }) => reported.slice(0, 1)), ...nearest].map(
        (one) => [`${one.article.id}:${one.sentence.start}`, one] as const,
      ),
    ).values(),
  ].slice(0, maxSources);
  return {
    claim,
    verdict: mostCareful([...checked.map(({ verdict }) => verdict), ...(bare ? [bare.verdict] : [])]),
    figures: checked,
    sources,
    missingNames: findMissingNames(claim, written, sources, comparison),
  };
}

/** Holds a figure of a claim against those of the sentences that may report on it. @param candidates the best first */
async function checkFigure(
  claim: ReadClaim,
  figure: Figure,
  candidates: readonly Candidate[],
  reports: Reports,
): Promise<CheckedFigure> {
  const { comparison, figuresLike } = reports;
  const measures = measuresOf(reports);
  const own = focusOn(claim, figure, comparison);
  const agreeing = async (fits: (one: Figure, other: Figure) => boolean): Promise<FigureFact[]> => {
    const found: FigureFact[] = [];
    for (const report of candidates) {
      for (const fact of report.figures.filter((one) => fits(figure, one.figure))) {
        await giveWay();
        const pair = { figure: own.figure, fact };
        if (findDisagreement(own.claim, report, pair, measures) === undefined) found.push(fact);
      }
    }
    return found;
  };
  const isExact = (fact: FigureFact): boolean => fact.figure.value === figure.value;
  const same = (await agreeing(isSameValue)).sort(
    (one, other) => Number(isExact(other)) - Number(isExact(one)),
  );
  if (same.length > 0) return { figure, verdict: 'reported', reported: same.slice(0, 1) };
  const others = await agreeing(isOtherValue);
  if (others.length > 0) return { figure, verdict: 'differs', reported: oneEach(others).slice(0, maxOthers) };
  const standing = candidates
    .flatMap((report) => report.figures)
    .filter((fact) => isSameValue(figure, fact.figure) && isSameNoun(figure, fact.figure));
  const elsewhere = standing.length > 0 ? standing : await figuresLike(figure);
  return {
    figure,
    verdict: elsewhere.length > 0 ? 'something-else' : 'not-found',
    reported: elsewhere.slice(0, 1),
  };
}

const isSameNoun = (one: Figure, other: Figure): boolean => one.unit === other.unit;

/** A claim without figures is reported only by one sentence that says all of it. */
async function checkBare(
  claim: ReadClaim,
  candidates: readonly Candidate[],
  words: number,
  measures: Measures,
): Promise<{ verdict: Verdict; sources: Stated[] }> {
  for (const report of words >= minClaimWords ? candidates : []) {
    await giveWay();
    if (findDisagreement(claim, report, undefined, measures) === undefined)
      return { verdict: 'reported', sources: [report] };
  }
  return { verdict: 'not-found', sources: [] };
}

const measuresOf = ({ comparison, languages }: Reports): Measures => ({
  comparison,
  names: knownNamesIn(languages),
});

/** Each value once. */
function oneEach(facts: readonly FigureFact[]): FigureFact[] {
  return [...Map.groupBy(facts, ({ figure }) => figure.value).values()].map(([fact]) => fact!);
}

/** What a claim says, as far as it can be met in any language, so that reports in all languages are measured alike. */
function told(text: string, written: Language, comparison: Comparison): Content {
  const content = comparison.content(text, written.code);
  return { ...content, words: content.words.filter((word) => word.isShared) };
}

async function findCandidates(
  claim: string,
  written: Language,
  { indexes, figuresIn, comparison, languages }: Reports,
): Promise<Candidate[]> {
  const content = told(claim, written, comparison);
  const found = await Promise.all(
    [...indexes.values()].map((index) => searchPassages(index, claim, written, maxPassagesRead)),
  );
  const passages = found.flatMap(({ hits }) => hits.map((hit) => hit.passage));
  const figures = await Promise.all(passages.map(({ article }) => figuresIn(article)));
  const candidates: Candidate[] = [];
  for (const [at, passage] of passages.entries()) {
    await giveWay();
    const { article } = passage;
    const language = languages.get(article.language)!;
    const around = comparison.content(`${article.title}.\n\n${textOf(passage)}`, article.language);
    const inPassage = comparison.coverage(content, around);
    const read = (span: Span) => {
      const text = article.body.slice(span.start, span.end);
      const stated = figures[at]!.filter((fact) => fact.sentence.start === span.start);
      return { text: readText(text, language, comparison), figures: stated };
    };
    const lead = readText(leadOf(article, language), language, comparison);
    for (const span of passage.sentences) {
      const { text: whole, figures: stated } = read(span);
      candidates.push({
        article,
        sentence: { ...span, text: whole.text },
        whole,
        figures: stated,
        lead,
        before: sentencesBefore(article.body, span.start, language).map(read),
        score: (2 * comparison.coverage(content, whole.content) + inPassage) / 3,
      });
    }
  }
  return candidates;
}

/** The last sentences before a place of a body, whatever passage they stand in. */
function sentencesBefore(body: string, end: number, language: Language): Span[] {
  const start = Math.max(0, end - maxBeforeLength);
  return splitSentences(body.slice(start, end), language.words.abbreviations)
    .slice(-maxBefore)
    .map((span) => ({ start: span.start + start, end: span.end + start }));
}
const maxBeforeLength = 600;

/** As far as an article says what it is about: its title and first sentence. */
function leadOf({ title, body }: Article, language: Language): string {
  const [first] = splitSentences(body.slice(0, maxBeforeLength), language.words.abbreviations);
  return `${title}.\n\n${first ? body.slice(first.start, first.end) : ''}`;
}

function textOf({ article, start, end }: Passage): string {
  return article.body.slice(start, end);
}
