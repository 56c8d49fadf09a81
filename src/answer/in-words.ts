import type { Quotation } from '../corpus/quotation.ts';
import { findDates } from '../facts/dates/dates.ts';
import { findFigures } from '../facts/figures/figures.ts';
import { formatDate, formatFigure } from '../facts/show.ts';
import { hasFacts, type Language } from '../languages/language.ts';

/**
 * The figures and dates of a quotation's highlight, written out for a reader of another language;
 * undefined when it has none. A language without words for facts gets its dates alone.
 */
export function spellOut(quotation: Quotation, from: Language, to: Language): string | undefined {
  const text = quotation.highlight.text;
  const figures = hasFacts(to) ? findFigures(text, from) : [];
  const written = [
    ...figures.map((figure) => {
      const value = formatFigure(figure, to);
      return { at: figure.start, text: figure.hedge ? to.strings.hedged[figure.hedge](value) : value };
    }),
    ...findDates(text, from, quotation.article.published.slice(0, 10))
      .filter((date) => date.from === date.to)
      .map((date) => ({ at: date.start, text: formatDate(date.from, to) })),
  ];
  if (written.length === 0) return undefined;
  const inOrder = written.sort((one, other) => one.at - other.at).map((part) => part.text);
  return to.strings.figuresAndDates([...new Set(inOrder)].join('; '));
}
