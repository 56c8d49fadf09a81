import type { ListStore } from '../store/lists.ts';
import type { Limits } from '../store/readings.ts';

/** How much was searched. */
export interface Coverage {
  articles: number;
  /** First and last day of publication, `YYYY-MM-DD`; empty when there is no article. */
  from: string;
  to: string;
  /** Those with most articles first. */
  publishers: string[];
}

/** The articles that a query may look at, for telling what was searched. */
export async function findCoverage(
  lists: Pick<ListStore, 'publishers'>,
  limits: Limits = {},
): Promise<Coverage> {
  const counts = await lists.publishers(limits);
  const days = counts.flatMap(({ from, to }) => [from, to]).filter((day) => day !== '');
  days.sort();
  return {
    articles: counts.reduce((sum, { articles }) => sum + articles, 0),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    publishers: counts.map(({ publisher }) => publisher),
  };
}
