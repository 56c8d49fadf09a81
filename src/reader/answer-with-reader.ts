import { type Answer, answer, minConfidence } from '../answer/answer.ts';
import { type Query, quoteParagraphs } from '../answer/look-up.ts';
import type { Quotation } from '../corpus/quotation.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Language } from '../languages/language.ts';
import { englishNameOf } from '../languages/names.ts';
import { overlaps, type Span } from '../text/span.ts';
import { numberSentences, type Offered, type OfferedSentence } from './numbered-sentences.ts';
import { offerPassages } from './offered-passages.ts';
import type { Reader } from './reader.ts';

/** An answer, and what chose its first quotation. */
export interface ReadAnswer extends Answer {
  chosenBy: 'words' | 'reader';
}

/** Of the 4,000 tokens that a question may cost; the rest is for the instructions, the question and the reply. */
const maxOfferedTokens = 3_300;

/**
 * Answers by words, and lets a reader choose the sentence, or say that none answers. Where there is no reader, or it
 * fails, the answer by words stands.
 */
export async function answerWithReader(
  query: Query,
  indexes: ReadonlyMap<string, PassageIndex>,
  reader: Reader | undefined,
): Promise<ReadAnswer> {
  const byWords = await answer(query, indexes);
  if (!reader || byWords.aside) return { ...byWords, chosenBy: 'words' };
  const offered = offerSentences(byWords, query.wanted, reader.passages);
  if (offered.sentences.length === 0) return { ...byWords, chosenBy: 'words' };
  const choice = await reader.choose(
    {
      question: query.text,
      today: query.now.toISOString().slice(0, 10),
      language: englishNameOf(query.wanted),
    },
    offered,
  );
  if (choice.kind === 'failed') return { ...byWords, chosenBy: 'words' };
  const chosen = choice.numbers.map((number) => offered.sentences[number - 1]!);
  return chosen.length === 0 ? sayNo(byWords) : quoteChosen(chosen, byWords, query);
}

/** The sentences that a reader is given for an answer by words. */
export function offerSentences({ found }: Answer, wanted: Language, passages: number): Offered {
  const inLanguages = found.map(({ index, hits }) => ({ language: index.language, hits }));
  return numberSentences(offerPassages(inLanguages, wanted, passages), maxOfferedTokens);
}

/** The reader found no answer: what was found are the nearest passages, at most half as sure as before. */
function sayNo(byWords: Answer): ReadAnswer {
  return {
    ...byWords,
    isAnswered: false,
    confidence: byWords.confidence * minConfidence,
    chosenBy: 'reader',
  };
}

/** Puts what was chosen before what words found, in one language: the wanted one, where something chosen is in it. */
function quoteChosen(chosen: readonly OfferedSentence[], byWords: Answer, query: Query): ReadAnswer {
  const isWanted = ({ passage }: OfferedSentence): boolean => passage.article.language === query.wanted.code;
  const first = chosen.find(isWanted) ?? chosen[0]!;
  const inLanguage = byWords.found.find(
    ({ index }) => index.language.code === first.passage.article.language,
  )!;
  const language = inLanguage.index.language;
  const own = joinNeighbours(chosen.filter(({ passage }) => passage.article.language === language.code));
  const quotations = own.map(({ passage, span }) => quoteParagraphs(passage, span));
  const others = inLanguage.quoted
    .map(({ quotation }) => quotation)
    .filter((other) => !quotations.some((quotation) => isSamePlace(quotation, other)));
  return {
    ...byWords,
    isAnswered: true,
    confidence: minConfidence + byWords.confidence * (1 - minConfidence),
    near: Math.min(quotations.length, query.limit),
    quotations: [...quotations, ...others].slice(0, query.limit),
    language,
    chosenBy: 'reader',
  };
}

/** One highlight of two sentences that follow each other in a paragraph; each sentence once, in the order of choice. */
function joinNeighbours(chosen: readonly OfferedSentence[]): OfferedSentence[] {
  const joined: OfferedSentence[] = [];
  for (const one of chosen) {
    const at = joined.findIndex((other) => areNeighbours(other, one));
    if (at < 0) joined.push(one);
    else joined[at] = { passage: one.passage, span: cover(joined[at]!.span, one.span) };
  }
  return joined;
}

function areNeighbours(one: OfferedSentence, other: OfferedSentence): boolean {
  if (one.passage !== other.passage) return false;
  const { article, paragraphs } = one.passage;
  const both = cover(one.span, other.span);
  const between = article.body.slice(
    Math.min(one.span.end, other.span.end),
    Math.max(one.span.start, other.span.start),
  );
  return (
    between.trim() === '' &&
    paragraphs.some((paragraph) => paragraph.start <= both.start && both.end <= paragraph.end)
  );
}

function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function isSamePlace(one: Quotation, other: Quotation): boolean {
  return one.article.id === other.article.id && overlaps(one, other);
}
