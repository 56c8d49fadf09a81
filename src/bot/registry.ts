import { readdir } from 'node:fs/promises';
import { type Command, messageOption } from '../command/command.ts';
import type { Language, Languages } from '../languages/language.ts';
import { OperatorError } from '../operator-error.ts';

/**
 * Discord's rule for names of commands and options:
 * https://docs.discord.com/developers/interactions/application-commands
 */
const nameRule = /^[-_\p{L}\p{M}\p{N}]{1,32}$/u;
const maxDescriptionLength = 100;
/** In the menu of a message names may hold spaces and capitals. */
const menuNameRule = /^\S(?:.{0,30}\S)?$/u;

/**
 * Loads every file in `commands/`, in the order of their names. The same list is registered, run, tested
 * and shown in /help.
 * @throws OperatorError that names every command that is malformed or lacks its text in a language
 */
export async function loadCommands(languages: Languages): Promise<Command[]> {
  const folder = new URL('../commands/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const loaded = await Promise.all(
    files.map(async (file) => {
      const module = (await import(new URL(file, folder).href)) as { default?: Command };
      return { name: file.slice(0, -'.ts'.length), command: module.default };
    }),
  );
  const faults = loaded.flatMap(({ name, command }) => findCommandFaults(name, command, languages));
  if (faults.length > 0) throw new OperatorError(`Malformed commands:\n${faults.join('\n')}`);
  return loaded.map(({ command }) => command!);
}

/** What is wrong with a command, each in a line that names its file; empty when nothing is. */
export function findCommandFaults(
  name: string,
  command: Command | undefined,
  languages: Languages,
): string[] {
  const file = `src/commands/${name}.ts`;
  if (!command?.data) return [`${file}: the default export is no command`];
  const faults: string[] = [];
  if (command.data.name !== name) faults.push(`${file}: its name is "${command.data.name}", not "${name}"`);
  for (const part of ['read', 'run'] as const) {
    if (typeof command[part] !== 'function') faults.push(`${file}: ${part} is missing`);
  }
  const firstOptional = command.data.options.findIndex((option) => !option.isRequired);
  if (firstOptional >= 0 && command.data.options.slice(firstOptional).some((option) => option.isRequired)) {
    faults.push(`${file}: required options come first`);
  }
  if (command.data.options.some((option) => option.isSuggested) && !command.suggest) {
    faults.push(`${file}: an option is suggested but suggest is missing`);
  }
  if (command.data.kind === 'message' && command.data.options.every(({ name }) => name !== messageOption)) {
    faults.push(`${file}: a message command has an option "${messageOption}"`);
  }
  for (const language of languages.values()) faults.push(...textFaults(command, language));
  return faults;
}

function textFaults(command: Command, language: Language): string[] {
  const file = `src/languages/${language.code}/strings.ts`;
  const text = (language.strings.commands as Record<string, (typeof language.strings.commands)[string]>)[
    command.data.name
  ];
  if (!text) return [`${file}: commands.${command.data.name} is missing`];
  const isMenu = command.data.kind === 'message';
  const named = [
    { at: `commands.${command.data.name}`, ...text, isMenu },
    ...command.data.options.map((option) => ({
      at: `commands.${command.data.name}.options.${option.name}`,
      ...(text.options[option.name] ?? { name: '', description: '' }),
      isMenu: false,
    })),
  ];
  const unnamed = command.data.options.flatMap((option) => {
    const choices = option.kind === 'choice' ? option.choices : [];
    const known = text.options[option.name]?.choices ?? {};
    return choices
      .filter((choice) => !known[choice])
      .map(
        (choice) =>
          `${file}: commands.${command.data.name}.options.${option.name}.choices.${choice} is missing`,
      );
  });
  const malformed = named.flatMap(({ at, name, description, isMenu }) => {
    const faults: string[] = [];
    const isName = isMenu ? menuNameRule.test(name) : nameRule.test(name) && name === name.toLowerCase();
    if (!isName) faults.push(`${file}: ${at}.name "${name}" is no name`);
    if (description.length < 1 || description.length > maxDescriptionLength) {
      faults.push(`${file}: ${at}.description must have 1 to ${maxDescriptionLength} characters`);
    }
    return faults;
  });
  return [...malformed, ...unnamed];
}
