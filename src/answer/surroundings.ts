import type { Passage } from '../corpus/passages.ts';
import { type Quotation, quote } from '../corpus/quotation.ts';
import { overlaps } from '../text/span.ts';

/** The same quotation with the passages before and after it. */
export function withContext(
  quotation: Quotation,
  passages: ReadonlyMap<string, readonly Passage[]>,
): Quotation {
  const all = passages.get(quotation.article.id) ?? [];
  const first = all.findIndex((passage) => overlaps(passage, quotation));
  const last = all.findLastIndex((passage) => overlaps(passage, quotation));
  const start = all[first - 1]?.start ?? quotation.start;
  const end = all[last + 1]?.end ?? quotation.end;
  return quote(quotation.article, { start, end }, quotation.highlight);
}
