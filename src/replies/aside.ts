import type { Language } from '../languages/language.ts';
import type { Aside } from '../languages/small-talk.ts';
import type { Library } from '../library.ts';
import { findPeopleLike } from '../lists/find-people.ts';
import { nameFor } from './suggestions.ts';

const mostTitles = 2;
const mostToAsk = 2;

/** What is said to a line that asks nothing of the news: a friendly line, and two things that can be asked. */
export async function sayAside(
  aside: Exclude<Aside, 'grammar'>,
  language: Language,
  library: Library,
): Promise<string[]> {
  const { strings } = language;
  const [[person], titles] = await Promise.all([
    findPeopleLike(library, '', 1),
    library.store.lists.titlesWith('', language.code, mostTitles),
  ]);
  const questions = [
    ...(person ? [strings.whoIs(nameFor(person.names, { language }))] : []),
    ...titles.map(strings.newsOf),
  ].slice(0, mostToAsk);
  return [strings.asides[aside], ...(questions.length > 0 ? [strings.thingsToAsk(questions)] : [])];
}
