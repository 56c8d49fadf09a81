import type { Passage } from '../corpus/passages.ts';
import { type Quotation, quote } from '../corpus/quotation.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Hit } from '../index/rank.ts';
import { searchPassages } from '../index/search.ts';
import type { Language } from '../languages/language.ts';
import type { Limits } from '../store/readings.ts';
import { overlaps, type Span } from '../text/span.ts';
import { finishInTurns } from '../worker/steps.ts';
import { readClaim, weakenFigures } from './claim.ts';
import { weighEvidence } from './confidence.ts';
import { markCountries } from './country-names.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { readAnswerType } from './question-type.ts';
import { rankPassages } from './rank-sentences.ts';
import { readRecency } from './recency.ts';

/** What is asked, of which part of the corpus. */
export interface Query {
  text: string;
  /** The language the question is written in. */
  written: Language;
  /** The language in which passages come first. */
  wanted: Language;
  /** Most quotations to give. */
  limit: number;
  /** What "last month" counts from. */
  now: Date;
  /** Only articles within. */
  limits?: Limits;
}

/** What the index of one language has for a query. */
export interface IndexFindings {
  index: PassageIndex;
  /** Confidence as log odds; minus infinity when nothing was found. */
  logit: number;
  /** What it rests on; for calibrating it. */
  evidence: Evidence | undefined;
  /** Whether the question has a word to look for. */
  hasContent: boolean;
  /** Whether any passage holds one of its words of content, or something that may stand for it. */
  isKnown: boolean;
  /** How many of the first come near the best one. */
  near: number;
  /** The passages found, by their words alone, best first. */
  hits: readonly Hit[];
  /** Best first, each with its quotation. */
  quoted: { hit: Hit; quotation: Quotation }[];
}

/** Passages searched beside those shown: they tell what chance finds. */
const minPassagesSearched = 20;
/** How many passages are read sentence by sentence. */
const minPassagesRead = 10;
/** What share of the best score still comes near it. */
const minNearShare = 0.5;

/** Searches one language, reads the best passages sentence by sentence, and weighs the evidence. */
export async function lookUp(query: Query, index: PassageIndex): Promise<IndexFindings> {
  const { text, written, limit } = query;
  const most = Math.max(minPassagesSearched, limit);
  const { hits, question } = await searchPassages(index, text, written, most, query.limits);
  const claim = readClaim(question.text, written);
  const type = claim?.type ?? readAnswerType(question.text, written);
  const recent = await readRecency(question.text, written, query.now, index.newestDay);
  const terms = markCountries(weakenFigures(question.terms, question.text, claim), question.text, written);
  const asked = { terms, type, isClaim: claim !== undefined, written, searched: index.language };
  const ranked = await finishInTurns(
    rankPassages(
      hits.slice(0, Math.max(minPassagesRead, limit)),
      asked,
      ({ passage }) => recent?.(passage.article) ?? 0,
    ),
  );
  const evidence = gatherEvidence(ranked, hits, question.text, asked, index.vocabulary);
  return {
    index,
    logit: evidence ? weighEvidence(evidence, written, index.language) : Number.NEGATIVE_INFINITY,
    evidence,
    hasContent: terms.some((term) => term.isContent),
    isKnown: terms.some((term) => term.isContent && term.forms.length > 0),
    hits,
    near: ranked.filter(({ hit }) => hit.score >= minNearShare * ranked[0]!.hit.score).length,
    quoted: ranked
      .slice(0, limit)
      .map(({ hit, sentence }) => ({ hit, quotation: quoteParagraphs(hit.passage, sentence.span) })),
  };
}

/** Quotes the paragraphs of what is highlighted: short ones are searched together but read apart. */
export function quoteParagraphs({ article, paragraphs }: Passage, highlight: Span): Quotation {
  const own = paragraphs.filter((span) => overlaps(span, highlight));
  return quote(article, { start: own[0]!.start, end: own.at(-1)!.end }, highlight);
}
