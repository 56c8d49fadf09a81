import { type Article, dayOf } from '../corpus/article.ts';

/** The articles that a query may look at, for telling what was searched. */
export function coverageOf(
  articles: readonly Article[],
  fits: (article: Article) => boolean = () => true,
): Coverage {
  const inside = articles.filter(fits);
  const days = inside.map(dayOf).sort();
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
