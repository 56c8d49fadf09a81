import { findFigures } from '../facts/figures/figures.ts';
import { grammarWeight, type QuestionTerm } from '../index/question.ts';
import type { Language } from '../languages/language.ts';
import type { AnswerType } from '../languages/questions.ts';
import { overlaps, type Span } from '../text/span.ts';
import { splitTokens } from '../text/tokens.ts';
import { matchesTyped } from '../text/typed-pattern.ts';

/** A question whether something is so: what decides it is a sentence with a figure of the same kind, true or not. */
export interface FigureClaim {
  /** The kind of the figure it gives. */
  type: AnswerType;
  /** The figures, in the question. */
  figures: readonly Span[];
}

const typeOf: Readonly<Record<string, AnswerType>> = {
  money: 'money',
  percent: 'percent',
  count: 'count',
  measure: 'count',
};

/** Reads a question such as "Were 52 people killed?" or "…, phải không?" that gives a figure. */
export function readClaim(text: string, written: Language): FigureClaim | undefined {
  const { yesNo } = written.questions;
  if (!yesNo || !matchesTyped(yesNo, text)) return undefined;
  const figures = findFigures(text.normalize('NFC'), written);
  const type = figures.flatMap(({ kind }) => typeOf[kind] ?? [])[0];
  return type && { type, figures };
}

/** Lets the words of a claim's figures weigh little: "3 nghìn tỷ đồng" is told as "3.000 tỉ đồng", or denied. */
export function weakenFigures(
  terms: readonly QuestionTerm[],
  text: string,
  claim: FigureClaim | undefined,
): readonly QuestionTerm[] {
  if (!claim) return terms;
  const tokens = splitTokens(text.normalize('NFC'));
  let at = 0;
  return terms.map((term) => {
    const own = tokens.slice(at, at + term.exact.split(' ').length);
    at += own.length;
    const isFigure = own.some((token) => claim.figures.some((figure) => overlaps(token, figure)));
    if (!isFigure || !term.isContent) return term;
    return { ...term, isContent: false, isNumber: false, weight: term.weight * grammarWeight };
  });
}
