import type { Context } from '../command/command.ts';
import { type Article, dayOf } from '../corpus/article.ts';
import type { FigureFact } from '../facts/collect.ts';
import { printedFigureOf } from '../facts/printed.ts';
import { formatDate, formatFigure, unitInWords } from '../facts/show.ts';
import { hasFacts } from '../languages/language.ts';

/**
 * A figure in the reader's language, "nearly 750 people", "43 dead", "down 7.6%"; as printed where that has no
 * words for figures.
 */
export function figureInWords(fact: FigureFact, context: Context): string {
  const { figure, article } = fact;
  if (!hasFacts(context.language)) return printedFigureOf(fact, context.languages.get(article.language)!);
  const { strings } = context.language;
  const unit = figure.state ? `${figure.state}-person` : figure.unit;
  const value = formatFigure({ ...figure, unit }, context.language);
  const each = figure.per && unitInWords(figure.per, context.language);
  const whole = each ? strings.forEach(value, each) : value;
  const hedged = figure.hedge ? strings.hedged[figure.hedge](whole) : whole;
  return figure.aspect === 'change' && figure.direction ? strings.changed[figure.direction](hedged) : hedged;
}

/** Publisher and day of each article, each pair once: "VNA (26/7/2025)". */
export function citations(articles: readonly Article[], context: Context): string[] {
  return [
    ...new Set(
      articles.map((article) => `${article.publisher} (${formatDate(dayOf(article), context.language)})`),
    ),
  ];
}

/**
 * Other values that reports give for one quantity, with publisher and day: as printed in the reader's language,
 * else written out with the printed form beside it.
 */
export function otherReports(differing: readonly FigureFact[], context: Context): string[] {
  const isOwn = ({ article }: FigureFact): boolean => article.language === context.language.code;
  const ownFirst = differing.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  const each = Map.groupBy(
    ownFirst,
    ({ figure, article }) => `${figure.value} ${figure.unit} ${article.publisher}`,
  );
  return [...each.values()]
    .map(([fact]) => fact!)
    .map((fact) => {
      const language = context.languages.get(fact.article.language)!;
      const printed = printedFigureOf(fact, language);
      const isPlain = language === context.language || !hasFacts(context.language);
      const shown = isPlain ? printed : `${figureInWords(fact, context)}, “${printed}”`;
      return `${shown} (${fact.article.publisher}, ${formatDate(dayOf(fact.article), context.language)})`;
    });
}
