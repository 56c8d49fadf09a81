import { type Context, longestSuggestion, mostSuggestions, type Suggestion } from '../command/command.ts';
import { fold } from '../text/normalise.ts';

/** Names and titles that fit what is typed; for nothing typed, the people named most and the newest titles. */
export function topicSuggestions(typed: string, context: Context): Suggestion[] {
  const titles = context.library.articles
    .filter((article) => article.language === context.language.code)
    .map((article) => article.title);
  return matching([...names(context).slice(0, 5), ...titles, ...names(context).slice(5)], typed);
}

/** People that fit what is typed, those named most first. */
export function nameSuggestions(typed: string, context: Context): Suggestion[] {
  return matching(names(context), typed);
}

/** Choices that hold what is typed, diacritics or not, within Discord's limits. */
export function matching(choices: readonly string[], typed: string): Suggestion[] {
  const wanted = fold(typed.trim());
  const fitting = [...new Set(choices)].filter(
    (choice) => choice.length <= longestSuggestion && fold(choice).includes(wanted),
  );
  return fitting.slice(0, mostSuggestions).map((choice) => ({ name: choice, value: choice }));
}

function names(context: Context): string[] {
  const { people } = context.library.facts;
  const bearers = Map.groupBy(
    people.flatMap((person) => person.names),
    (name) => name,
  );
  return people
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
    .map((person) => {
      const name = nameFor(person.names, context);
      const told = person.titles[0] ?? person.marks[0];
      // Of several people of one name each is offered with what tells them apart.
      return told !== undefined && bearers.get(name)!.length > 1 ? `${name}, ${told}` : name;
    });
}

/** The spelling that most articles in the reader's language use, else the most usual of all. */
export function nameFor(person: readonly string[], context: Context): string {
  const own = person.find(
    (name) => context.language.words.ownLetters?.test(name) ?? fold(name) === name.toLowerCase(),
  );
  return own ?? person[0]!;
}
