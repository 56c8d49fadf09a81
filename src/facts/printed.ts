import type { Language } from '../languages/language.ts';
import type { FigureFact } from './collect.ts';

/** A figure as printed, with the word before it that says it is not exact: "gần 750 quân nhân". */
export function printedFigureOf({ figure, article, sentence }: FigureFact, language: Language): string {
  const before = article.body.slice(sentence.start, figure.start);
  const words = (language.facts?.numbers.approximateBefore ?? []).toSorted(
    (one, other) => other.length - one.length,
  );
  const found =
    figure.approximate &&
    words.length > 0 &&
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})\\s+$`, 'iu').exec(before);
  const start = found ? sentence.start + found.index : figure.start;
  return article.body.slice(start, figure.end);
}
