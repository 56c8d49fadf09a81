import type { Command, CommandOption } from '../command/command.ts';
import { fold } from '../text/normalise.ts';
import { choicesOf, optionNamesOf, type TypedNames } from './names.ts';

/** A value as Discord would send it, or the sentence that says what is wrong with it. */
export type ReadValue = { value: string | number | boolean } | { problem: string };

/** Reads what was typed for an option. */
export function readValue(
  typed: string,
  option: CommandOption,
  command: Command,
  vocabulary: TypedNames,
): ReadValue {
  const { terminal } = vocabulary.language.strings;
  const name = optionNamesOf(command, option, vocabulary)[0]!;
  if (option.kind === 'flag') {
    const flag = { true: true, false: false }[typed.toLowerCase()];
    return flag === undefined ? { problem: terminal.badFlag(name) } : { value: flag };
  }
  if (option.kind === 'count') {
    const { least, most } = option;
    const isCount = /^\d{1,9}$/u.test(typed) && Number(typed) >= least && Number(typed) <= most;
    return isCount ? { value: Number(typed) } : { problem: terminal.badCount(name, least, most) };
  }
  const choices = choicesOf(command, option, vocabulary);
  // Channels and roles are looked up by Discord; here there are none, and what was typed stays as it is.
  if (!choices) return { value: typed };
  const chosen = choices.find((choice) => choice.names.some((one) => fold(one) === fold(typed)));
  if (chosen) return { value: chosen.value };
  return {
    problem: terminal.badChoice(
      name,
      choices.map((choice) => choice.shown),
    ),
  };
}

/** The names of choices that hold spaces, with and without diacritics: they need no quotes behind an option. */
export function spacedChoicesOf(command: Command, vocabulary: TypedNames): string[] {
  const names = command.data.options
    .flatMap((option) => choicesOf(command, option, vocabulary) ?? [])
    .flatMap((choice) => choice.names)
    .filter((name) => name.includes(' '));
  return [...new Set(names.flatMap((name) => [name, fold(name)]))];
}
