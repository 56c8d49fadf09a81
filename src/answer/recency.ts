import { type Article, dayOf } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import { matchesTyped } from '../text/typed-pattern.ts';

/** What an article gains for its date, added to the score of its passages (about 0 to 3). */
export type Recency = (article: Article) => number;

const maxGain = 0.25;
const halfLifeDays = 30;
const dayMs = 86_400_000;

/**
 * Prefers new articles where the question asks for the newest, and those of a time where it names one by
 * distance ("last month"); undefined for all other questions, in which age says nothing.
 * @param newest the newest day of the corpus, `YYYY-MM-DD`: age counts from there, not from today
 */
export async function readRecency(
  question: string,
  language: Language,
  now: Date,
  newest: () => Promise<string>,
): Promise<Recency | undefined> {
  const period = language.questions.periods.find(({ pattern }) => matchesTyped(pattern, question));
  if (period) {
    const [from, to] = rangeOf(period.unit, period.back, now);
    return (article) => (dayOf(article) >= from && dayOf(article) <= to ? maxGain : 0);
  }
  if (!matchesTyped(language.questions.newest, question)) return undefined;
  const last = Date.parse(await newest());
  return (article) => maxGain * 0.5 ** ((last - Date.parse(dayOf(article))) / dayMs / halfLifeDays);
}

/** First and last day of the day, week, month or year that lies `back` before now. */
function rangeOf(unit: 'day' | 'week' | 'month' | 'year', back: number, now: Date): [string, string] {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const iso = (...parts: [number, number, number]): string =>
    new Date(Date.UTC(...parts)).toISOString().slice(0, 10);
  if (unit === 'year') return [iso(year - back, 0, 1), iso(year - back, 11, 31)];
  if (unit === 'month') return [iso(year, month - back, 1), iso(year, month - back + 1, 0)];
  if (unit === 'day') return [iso(year, month, date - back), iso(year, month, date - back)];
  const monday = date - ((now.getUTCDay() + 6) % 7) - 7 * back;
  return [iso(year, month, monday), iso(year, month, monday + 6)];
}
