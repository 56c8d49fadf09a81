import { fold } from '../text/normalise.ts';
import { commandNamesOf, type TypedNames } from './names.ts';

/**
 * What Tab offers for a line: the commands that begin as typed, diacritics or not, by the first of their
 * names that does so, the current language's before any other's.
 */
export function complete(line: string, vocabulary: TypedNames): [string[], string] {
  if (!/^\/\S*$/u.test(line)) return [[], line];
  const typed = fold(line.slice(1));
  const fitting = vocabulary.commands.flatMap(
    (command) => commandNamesOf(command, vocabulary).find((name) => fold(name).startsWith(typed)) ?? [],
  );
  return [fitting.map((name) => `/${name} `), line];
}
