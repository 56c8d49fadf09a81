import type { FigureFact, Stated } from '../facts/collect.ts';
import type { Language } from '../languages/language.ts';
import { type JudgedClaim, judgeClaim } from '../reader/judge-claim.ts';
import type { ClaimLabel, Reader } from '../reader/reader.ts';
import { type CheckedClaim, checkClaim, type Reports } from './check-claim.ts';
import { type CheckedFigure, isOtherValue, isSameValue, mostCareful, type Verdict } from './check-figure.ts';
import type { Claim } from './claims.ts';
import { findMissingNames } from './missing-names.ts';

const maxSources = 2;
const maxOthers = 3;

/**
 * Checks a claim by words, and asks a reader too where there is one. The more careful of the two verdicts is shown: a
 * reader can take a confirmation away and never give one. Where it fails the verdict by words stands.
 * @param written the language of the claim @param wanted the asker's
 */
export async function checkClaimWithReader(
  claim: Claim,
  written: Language,
  wanted: Language,
  reports: Reports,
  reader: Reader | undefined,
  now: Date,
): Promise<CheckedClaim> {
  const [byWords, judged] = await Promise.all([
    checkClaim(claim, written, wanted, reports),
    reader && judgeClaim(claim.text, written, wanted, now, reports.indexes, reader),
  ]);
  // Told as carefully by words already, who say which figure it is.
  if (!judged || mostCareful([byWords.verdict, judged.label]) === byWords.verdict) return byWords;
  const { label, article, span } = judged;
  const inSentence = (await reports.figuresIn(article)).filter((fact) => fact.sentence.start === span.start);
  const figures = sharpenFigures(byWords.figures, label, inSentence);
  const verdict =
    figures.length > 0 ? mostCareful(figures.map((one) => one.verdict)) : sharpenBare(byWords.verdict, label);
  if (verdict === byWords.verdict) return byWords;
  const sources = sourcesOf(byWords, figures, judged);
  return {
    ...byWords,
    verdict,
    figures,
    sources,
    missingNames: findMissingNames(claim, written, sources, reports.comparison),
  };
}

/**
 * More careful verdicts on figures. A reader's label is for the claim as a whole: where a sentence gives another value,
 * it is taken to mean the figures that the sentence does not have.
 */
function sharpenFigures(
  figures: readonly CheckedFigure[],
  label: ClaimLabel,
  inSentence: readonly FigureFact[],
): CheckedFigure[] {
  const isThere = ({ figure }: CheckedFigure) => inSentence.some((fact) => isSameValue(figure, fact.figure));
  const isMeant = (one: CheckedFigure) => label !== 'differs' || figures.every(isThere) || !isThere(one);
  return figures.map((one) => (isMeant(one) ? sharpen(one, label, inSentence) : one));
}

/**
 * What is said of a figure must be so: that its number stands elsewhere only where words found it, that a report gives
 * another value only where the sentence has one.
 */
function sharpen(one: CheckedFigure, label: ClaimLabel, inSentence: readonly FigureFact[]): CheckedFigure {
  const { figure, verdict, reported } = one;
  const others = inSentence.filter((fact) => isOtherValue(figure, fact.figure)).slice(0, maxOthers);
  if (label === 'differs' && others.length > 0) return { figure, verdict: 'differs', reported: others };
  return verdict === 'reported' ? { figure, verdict: 'something-else', reported } : one;
}

/** Of a claim without figures a sentence may say the contrary, which is told even where words found nothing. */
function sharpenBare(verdict: Verdict, label: ClaimLabel): Verdict {
  return label === 'differs' || verdict === 'reported' ? mostCareful([verdict, label]) : verdict;
}

/** What the verdicts are by, the reader's sentence first where it is what a figure differs from, or all there is. */
function sourcesOf(
  byWords: CheckedClaim,
  figures: readonly CheckedFigure[],
  { article, span, label }: JudgedClaim,
): Stated[] {
  const chosen: Stated = {
    article,
    sentence: { ...span, text: article.body.slice(span.start, span.end) },
  };
  const isFirst = label === 'differs' || figures.length === 0;
  const all = isFirst ? [chosen, ...byWords.sources] : [...byWords.sources, chosen];
  const named = all.map((one) => [`${one.article.id}:${one.sentence.start}`, one] as const);
  return [...new Map(named).values()].slice(0, maxSources);
}
