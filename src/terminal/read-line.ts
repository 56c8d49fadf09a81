import type { Command } from '../command/command.ts';
import { cleanLine, fold } from '../text/normalise.ts';
import { commandNamesOf, findCommand, optionNamesOf, type TypedNames } from './names.ts';
import { splitOptions } from './split-options.ts';
import { readValue } from './values.ts';

/** What a typed line asks for; a problem is a sentence in the current language. */
export type ReadLine =
  | { kind: 'nothing' }
  | { kind: 'leave' }
  | { kind: 'command'; name: string; options: ReadonlyMap<string, string | number | boolean> }
  | { kind: 'press'; number: number }
  | { kind: 'problem'; sentence: string };

/** What plain text is taken for. */
const plainCommand = 'ask';

/**
 * Reads a line: `/name rest` with options before or behind the rest, a button's number, or a plain
 * question. Names may be in any language, with or without diacritics.
 */
export function readLine(line: string, vocabulary: TypedNames): ReadLine {
  const typed = cleanLine(line);
  if (typed === '') return { kind: 'nothing' };
  if (/^\d+$/u.test(typed)) return { kind: 'press', number: Number(typed) };
  const said = findSaid(typed, vocabulary);
  if (said === 'leave') return { kind: 'leave' };
  if (said === 'help') return { kind: 'command', name: 'help', options: new Map() };
  const isPlain = !typed.startsWith('/');
  const [, name = plainCommand, rest = typed] = isPlain ? [] : /^\/(\S*) ?(.*)$/u.exec(typed)!;
  const command = findCommand(name, vocabulary);
  if (!command) {
    return { kind: 'problem', sentence: vocabulary.language.strings.terminal.unknownCommand(name) };
  }
  return readOptions(rest, command, isPlain, vocabulary);
}

/** What a whole line says without a slash or with one, in any language: "quit", "trợ giúp". */
function findSaid(typed: string, { languages, commands }: TypedNames): 'help' | 'leave' | undefined {
  const line = fold(typed.replace(/^\/|[.!?\s]+$/gu, ''));
  const saying = (what: string): boolean =>
    [...languages.values()].some(({ typed: { lines } }) => lines[what]?.some((one) => fold(one) === line));
  if (saying('leave')) return 'leave';
  const isHelp =
    !typed.startsWith('/') && saying('help') && commands.some(({ data }) => data.name === 'help');
  return isHelp ? 'help' : undefined;
}

function readOptions(rest: string, command: Command, isPlain: boolean, vocabulary: TypedNames): ReadLine {
  const { terminal } = vocabulary.language.strings;
  const commandName = commandNamesOf(command, vocabulary)[0]!;
  const problem = (sentence: string): ReadLine => ({ kind: 'problem', sentence });
  const split = splitOptions(rest, command, isPlain, vocabulary);
  if (split.unknown !== undefined) return problem(terminal.unknownOption(split.unknown, commandName));
  const options = new Map<string, string | number | boolean>();
  for (const { option, typed } of split.parts) {
    const read = readValue(typed, option, command, vocabulary);
    if ('problem' in read) return problem(read.problem);
    options.set(option.name, read.value);
  }
  const missing = command.data.options.find((option) => option.isRequired && !options.has(option.name));
  if (missing) {
    return problem(terminal.missingOption(optionNamesOf(command, missing, vocabulary)[0]!, commandName));
  }
  return { kind: 'command', name: command.data.name, options };
}
