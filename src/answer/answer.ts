import { type Article, day } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import { type Quotation, quote } from '../corpus/quotation.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { searchPassages } from '../index/search.ts';
import type { Language } from '../languages/language.ts';
import { holds, type Span } from '../text/span.ts';
import { confidence, type Evidence, gather } from './confidence.ts';
import { answerType } from './question-type.ts';
import { chooseSentence } from './sentence.ts';

/** What is asked, of which part of the corpus. */
export interface Query {
  text: string;
  /** The language the question is written in. */
  written: Language;
  /** The language in which passages come first. */
  wanted: Language;
  /** Most quotations to give. */
  limit: number;
  /** Only articles that pass. */
  fits?: (article: Article) => boolean;
}

/** The passages that answer, or the nearest ones and an honest no. */
export interface Answer {
  isAnswered: boolean;
  /** 0 to 1: how sure it is that the first quotation answers. */
  confidence: number;
  /** Best first; all in one language. */
  quotations: Quotation[];
  /** Whether the question has a word to look for. */
  hasContent: boolean;
  /** What the confidence rests on; for calibrating it. */
  evidence: Evidence | undefined;
  /** The language of the quotations. */
  language: Language;
}

/** From this confidence on a passage is given as an answer. */
export const threshold = 0.5;

// How many passages of each language are read sentence by sentence.
const read = 20;

interface Found {
  language: Language;
  confidence: number;
  hasContent: boolean;
  evidence: Evidence | undefined;
  quotations: Quotation[];
}

/** Answers from the wanted language where it can, else from the language that answers most surely. */
export function answer(query: Query, indexes: ReadonlyMap<string, PassageIndex>): Answer {
  const found = [...indexes.values()]
    .map((index) => lookUp(query, index))
    .sort((one, other) => other.confidence - one.confidence);
  const wanted = found.find((one) => one.language === query.wanted);
  const best =
    wanted && (wanted.confidence >= threshold || (found[0]?.confidence ?? 0) < threshold) ? wanted : found[0];
  return {
    isAnswered: best !== undefined && best.confidence >= threshold,
    confidence: best?.confidence ?? 0,
    hasContent: found.some((one) => one.hasContent),
    evidence: best?.evidence,
    quotations: best?.quotations ?? [],
    language: best?.language ?? query.wanted,
  };
}

/** What the passage's best sentence adds to the passage's own score in the order of quotations. */
const sentenceShare = 0.25;

function lookUp(query: Query, index: PassageIndex): Found {
  const { fits } = query;
  const passes = fits ? (passage: Passage) => fits(passage.article) : undefined;
  const { hits, question } = searchPassages(
    index,
    query.text,
    query.written,
    Math.max(read, query.limit),
    passes,
  );
  const type = answerType(query.text, query.written);
  const ranked = hits
    .slice(0, 10)
    .map((hit) => ({ hit, sentence: chooseSentence(hit.passage, question.terms, type, index.language) }))
    .map((one) => ({ ...one, score: one.hit.score + sentenceShare * one.sentence.score }))
    .sort((one, other) => other.score - one.score);
  const content = question.terms.filter((term) => term.isContent).length;
  const [first] = ranked;
  const isForeign = index.language !== query.written;
  const evidence =
    first &&
    gather(
      first.hit,
      first.sentence,
      hits.filter((hit) => hit !== first.hit),
      { type, isForeign, content },
    );
  return {
    language: index.language,
    hasContent: content > 0,
    evidence,
    confidence: evidence ? confidence(evidence) : 0,
    quotations: ranked
      .slice(0, query.limit)
      .map(({ hit, sentence }) => quoteParagraph(hit.passage, sentence.span)),
  };
}

/** Quotes the paragraph of the sentence: short paragraphs are searched together but read apart. */
function quoteParagraph(passage: Passage, sentence: Span): Quotation {
  const paragraph = passage.paragraphs.find((span) => holds(span, sentence));
  return quote(passage.article, paragraph ?? passage, sentence);
}

/** The articles that a query may look at, for telling what was searched. */
export function searched(
  articles: readonly Article[],
  fits: (article: Article) => boolean = () => true,
): Coverage {
  const inside = articles.filter(fits);
  const days = inside.map(day).sort();
  const counts = new Map<string, number>();
  for (const { publisher } of inside) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts].sort((one, other) => other[1] - one[1]).map(([publisher]) => publisher);
  return { articles: inside.length, from: days[0] ?? '', to: days.at(-1) ?? '', publishers };
}

/** How much was searched. */
export interface Coverage {
  articles: number;
  /** First and last day of publication, `YYYY-MM-DD`; empty when there is no article. */
  from: string;
  to: string;
  /** Those with most articles first. */
  publishers: string[];
}
