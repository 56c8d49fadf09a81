import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { findAnswerCandidates } from './candidates.ts';
import type { ReadSentence } from './read-sentences.ts';

/** What a sentence has of the kind that is asked for. */
export interface KindMatch {
  /** How surely the best of it is of the kind, 0 to 1. */
  sureness: number;
  /** Most of the question's weight close to one such thing, by 1 / (1 + distance / reach), times its sureness. */
  near: number;
}

/** Words away from a candidate at which a word of the question counts half. */
const reach = 6;

/** Looks in a sentence for what is asked. @param published of its article, `YYYY-MM-DD` */
export function matchKind(
  { text, terms, places }: ReadSentence,
  published: string,
  { terms: question, type, isClaim, searched }: AskedSentence,
): KindMatch {
  const match: KindMatch = { sureness: 0, near: 0 };
  const candidates = findAnswerCandidates(text, type, searched, published);
  if (candidates.length === 0) return match;
  const asked = new Set(question.map((term) => term.folded));
  const total = question.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const spans = splitTokens(text);
  for (const candidate of candidates) {
    const first = spans.findIndex((token) => token.end > candidate.start);
    const last = spans.findLastIndex((token) => token.start < candidate.end);
    const inside = terms.slice(first, last + 1);
    // What the question says itself is no answer to it, unless it asks whether it is so.
    if (!isClaim && inside.every((term) => asked.has(term.folded) || asked.has(fold(term.exact)))) continue;
    let near = 0;
    for (const [place, at] of places) {
      const distance = Math.min(...at.map((index) => Math.max(0, first - index, index - last)));
      near += question[place]!.weight / (1 + distance / reach);
    }
    match.near = Math.max(match.near, (candidate.sureness * near) / total);
    match.sureness = Math.max(match.sureness, candidate.sureness);
  }
  return match;
}
