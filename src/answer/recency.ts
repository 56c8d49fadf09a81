import { type Article, dayOf } from '../corpus/article.ts';
import type { Language } from '../languages/language.ts';
import { matchesTyped } from '../text/typed-pattern.ts';
import { findPeriod } from './period.ts';

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
  const period = findPeriod(question, language, now);
  if (period)
    return (article) => (dayOf(article) >= period.from && dayOf(article) <= period.to ? maxGain : 0);
  if (!matchesTyped(language.questions.newest, question)) return undefined;
  const last = Date.parse(await newest());
  return (article) => maxGain * 0.5 ** ((last - Date.parse(dayOf(article))) / dayMs / halfLifeDays);
}
