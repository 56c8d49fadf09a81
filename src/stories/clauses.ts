import type { Figure } from '../facts/figures/figure.ts';
import type { Language } from '../languages/language.ts';
import { findMatches } from '../text/matches.ts';
import { onceFor } from '../text/once-for.ts';
import type { Span } from '../text/span.ts';

/** A figure where it stands in a sentence. */
export type FigureSpan = Span & Pick<Figure, 'kind'>;

/**
 * What is said of one figure of a sentence: the sentence, parted where something new begins between two figures.
 * "Dak Lak had 16 dead, Khanh Hoa 14 and Hue 2" has three. Spans count units of `text`.
 * @param figures the spans of all figures of the sentence
 */
export function clauseOf(
  text: string,
  figures: readonly FigureSpan[],
  figure: Span,
  language: Language,
): Span {
  const breaks = findMatches(text, breaksOf(language)).map((match) => match.index);
  const inOrder = figures.toSorted((one, other) => one.start - other.start);
  const parting = inOrder.slice(1).flatMap((next, place) => {
    const last = inOrder[place]!;
    if (restates(text, last, next)) return [];
    const at = breaks.find((each) => each >= last.end && each < next.start);
    return at === undefined ? [] : [at];
  });
  return {
    start: parting.findLast((at) => at <= figure.start) ?? 0,
    end: parting.find((at) => at >= figure.end) ?? text.length,
  };
}

/** "3,000 billion dong, or 3 trillion dong": two sums with next to nothing between. */
export function restates(text: string, first: FigureSpan, second: FigureSpan): boolean {
  const between = text.slice(first.end, second.start);
  return (
    first.kind === 'money' && second.kind === 'money' && between.length <= 24 && /^\s*[,(]/u.test(between)
  );
}

const breaksOf = onceFor(
  ({ claims }: Language) =>
    new RegExp(`[,;:–—()](?=\\s|$)|\\s(?:${claims.clauseBreaks.join('|')})(?=\\s)`, 'giu'),
);
