import { type Quotation, quote } from '../corpus/quotation.ts';
import type { Library } from '../library.ts';
import { overlaps } from '../text/span.ts';

/** The same quotation with the passages before and after it. */
export async function withContext(quotation: Quotation, { store, loaded }: Library): Promise<Quotation> {
  const { article } = quotation;
  const place = (await store.lists.placesOf([article.id])).get(article.id);
  const one = place === undefined ? undefined : (await loaded.get([place])).get(place);
  // Corrected meanwhile: the new passages are those of another text.
  if (one?.article.body !== article.body) return quotation;
  const all = one.passages.map(({ passage }) => passage);
  const first = all.findIndex((passage) => overlaps(passage, quotation));
  const last = all.findLastIndex((passage) => overlaps(passage, quotation));
  const start = all[first - 1]?.start ?? quotation.start;
  const end = all[last + 1]?.end ?? quotation.end;
  return quote(article, { start, end }, quotation.highlight);
}
