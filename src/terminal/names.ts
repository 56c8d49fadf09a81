import { type Command, type CommandOption, followQuestion } from '../command/command.ts';
import type { Language, Languages } from '../languages/language.ts';
import { languageNameIn } from '../languages/names.ts';
import { fold } from '../text/normalise.ts';

/** What names are looked up among; the current language's names go before any other's. */
export interface TypedNames {
  commands: readonly Command[];
  languages: Languages;
  language: Language;
}

/** The command with this name in any language, diacritics or not. */
export function findCommand(typed: string, vocabulary: TypedNames): Command | undefined {
  return named(typed, vocabulary.commands, (command) => commandNamesOf(command, vocabulary));
}

/** The option with this name in any language, diacritics or not. */
export function findOption(
  typed: string,
  command: Command,
  vocabulary: TypedNames,
): CommandOption | undefined {
  return named(typed, command.data.options, (option) => optionNamesOf(command, option, vocabulary));
}

/** Whether any command has an option written just so. */
export function isOptionSomewhere(typed: string, vocabulary: TypedNames): boolean {
  return vocabulary.commands.some((command) =>
    command.data.options.some((option) => optionNamesOf(command, option, vocabulary).includes(typed)),
  );
}

/** What a command is called, in the current language first. */
export function commandNamesOf({ data }: Command, vocabulary: TypedNames): string[] {
  const names = inOrder(vocabulary).map((one) => one.strings.commands[data.name]!.name);
  // A name in a menu may hold spaces; typed, it is one word: /check-with-the-news, or /check for short.
  return [...names.map((name) => name.toLowerCase().replace(/\s+/gu, '-')), data.name];
}

/** What an option is called, in the current language first. */
export function optionNamesOf({ data }: Command, option: CommandOption, vocabulary: TypedNames): string[] {
  const names = inOrder(vocabulary).map((one) => one.strings.commands[data.name]!.options[option.name]!.name);
  return [...names, option.name];
}

/** What may be typed for one of several values. */
export interface Choice {
  value: string;
  /** In the current language. */
  shown: string;
  /** In every language. */
  names: string[];
}

/** The choices of an option, also by what every language calls them; undefined when it has none. */
export function choicesOf(
  command: Command,
  option: CommandOption,
  vocabulary: TypedNames,
): Choice[] | undefined {
  if (option.kind === 'language' || option.kind === 'language-or-none')
    return languageChoices(option, vocabulary);
  if (option.kind !== 'choice') return undefined;
  const textIn = ({ strings }: Language) => strings.commands[command.data.name]!.options[option.name]!;
  return option.choices.map((value) => ({
    value,
    shown: `${value} (${textIn(vocabulary.language).choices![value]!})`,
    names: [value, ...inOrder(vocabulary).map((language) => textIn(language).choices![value]!)],
  }));
}

/** What may be typed for a language: its code, its own name, and its name in every language. */
function languageChoices(option: CommandOption, { languages, language }: TypedNames): Choice[] {
  const all = [...languages.values()];
  const choices = all.map((one) => ({
    value: one.code,
    shown: `${one.code} (${one.strings.languageName})`,
    names: [
      one.code,
      ...one.discordLocales,
      one.strings.languageName,
      ...all.map((reader) => languageNameIn(one, reader)),
    ],
  }));
  if (option.kind === 'language-or-none') {
    choices.push({
      value: followQuestion,
      shown: `${followQuestion} (${language.strings.followQuestion})`,
      names: [followQuestion, ...all.map((one) => one.strings.followQuestion)],
    });
  }
  return choices;
}

function inOrder({ languages, language }: TypedNames): Language[] {
  return [language, ...[...languages.values()].filter((one) => one !== language)];
}

// As written goes before folded, so that dropping diacritics never hides a name that is spelled just so.
function named<T>(typed: string, all: readonly T[], namesOf: (one: T) => readonly string[]): T | undefined {
  const exact = typed.toLowerCase();
  const folded = fold(typed);
  return (
    all.find((one) => namesOf(one)[0] === exact) ??
    all.find((one) => namesOf(one).includes(exact)) ??
    all.find((one) => namesOf(one).some((name) => fold(name) === folded))
  );
}
