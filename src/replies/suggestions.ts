import { type Context, longestSuggestion, mostSuggestions, type Suggestion } from '../command/command.ts';
import { findPeopleLike } from '../lists/find-people.ts';
import { fold } from '../text/normalise.ts';

/** The people named most come before titles, the others behind them. */
const namesFirst = 5;

/** Names and titles that fit what is typed; for nothing typed, the people named most and the newest titles. */
export async function topicSuggestions(typed: string, context: Context): Promise<Suggestion[]> {
  const { lists } = context.library.store;
  const [people, titles] = await Promise.all([
    names(typed, context),
    lists.titlesWith(fold(typed.trim()), context.language.code, mostSuggestions),
  ]);
  return matching([...people.slice(0, namesFirst), ...titles, ...people.slice(namesFirst)], typed);
}

/** People that fit what is typed, those named most first. */
export async function nameSuggestions(typed: string, context: Context): Promise<Suggestion[]> {
  return matching(await names(typed, context), typed);
}

/** Choices that hold what is typed, diacritics or not, within Discord's limits. */
export function matching(choices: readonly string[], typed: string): Suggestion[] {
  const wanted = fold(typed.trim());
  const fitting = [...new Set(choices)].filter(
    (choice) => choice.length <= longestSuggestion && fold(choice).includes(wanted),
  );
  return fitting.slice(0, mostSuggestions).map((choice) => ({ name: choice, value: choice }));
}

async function names(typed: string, context: Context): Promise<string[]> {
  const people = await findPeopleLike(context.library, typed, mostSuggestions);
  const bearers = Map.groupBy(
    people.flatMap((person) => person.names),
    (name) => name,
  );
  return people.map((person) => {
    const name = nameFor(person.names, context);
    const told = person.titles[0] ?? person.marks[0];
    // Of several people of one name each is offered with what tells them apart.
    return told !== undefined && bearers.get(name)!.length > 1 ? `${name}, ${told}` : name;
  });
}

/** The spelling that most articles in the reader's language use, else the most usual of all. */
export function nameFor(person: readonly string[], context: Pick<Context, 'language'>): string {
  const own = person.find(
    (name) => context.language.words.ownLetters?.test(name) ?? fold(name) === name.toLowerCase(),
  );
  return own ?? person[0]!;
}
