import type { Command, CommandOption } from '../command/command.ts';
import { withoutDiacritics } from '../text/typed-pattern.ts';
import { findOption, isOptionSomewhere, type TypedNames } from './names.ts';
import { spacedChoicesOf } from './values.ts';

/** What stood behind a command, by option, or the name of an option that it does not have. */
export interface SplitOptions {
  parts: { option: CommandOption; typed: string }[];
  unknown?: string;
}

/** Discord's rule for names. */
const optionName = String.raw`[-_\p{L}\p{M}\p{N}]{1,32}`;
const quoted = '"[^"]*"|“[^”]*”';

/**
 * Splits what stands behind a command: `option:value` at either end, and between them the text of the first
 * option that is no flag. A colon inside that text stays there, unless it follows an option's name.
 * @param isPlain a question without a command, in which no option counts as unknown
 */
export function splitOptions(
  rest: string,
  command: Command,
  isPlain: boolean,
  vocabulary: TypedNames,
): SplitOptions {
  const main = command.data.options.find((option) => option.kind !== 'flag');
  const values = [
    quoted,
    ...timesOf(command, vocabulary),
    ...spacedChoicesOf(command, vocabulary).map(literally),
    String.raw`\S+`,
  ];
  const value = values.join('|');
  const leading = new RegExp(`^(${optionName}):(${value})(?: |$)`, 'iu');
  const trailing = new RegExp(`(?:^| )(${optionName}):(${value})$`, 'iu');
  const isUnknown = (name: string): boolean =>
    main?.kind !== 'text' || (!isPlain && isOptionSomewhere(name, vocabulary));

  const parts: SplitOptions['parts'] = [];
  let text = rest;
  for (let found = leading.exec(text); found; found = leading.exec(text)) {
    const option = findOption(found[1]!, command, vocabulary);
    if (!option && isUnknown(found[1]!)) return { parts, unknown: found[1]! };
    if (!option || option === main) break;
    parts.push({ option, typed: unquoted(found[2]!) });
    text = text.slice(found[0].length);
  }
  text = withoutMainName(text);
  for (let found = trailing.exec(text); found && !isQuoted(text); found = trailing.exec(text)) {
    const option = findOption(found[1]!, command, vocabulary);
    if (!option && isUnknown(found[1]!)) return { parts, unknown: found[1]! };
    if (!option || option === main) break;
    parts.push({ option, typed: unquoted(found[2]!) });
    text = text.slice(0, found.index);
  }
  if (text === '') return { parts };
  if (!main) return { parts, unknown: text.split(' ')[0]! };
  parts.push({ option: main, typed: unquoted(text) });
  return { parts };

  /** `question: …` is the text itself, as Discord writes a command out. */
  function withoutMainName(from: string): string {
    const found = new RegExp(`^(${optionName}): ?(?=.)`, 'iu').exec(from);
    if (!found || !main || findOption(found[1]!, command, vocabulary) !== main) return from;
    return from.slice(found[0].length);
  }
}

/** How times are written that may stand behind an option without quotes: "last week", "tháng 10". */
function timesOf(command: Command, { languages }: TypedNames): string[] {
  if (!command.data.options.some((option) => option.isTime)) return [];
  return [...languages.values()].flatMap(({ questions, facts }) =>
    [...questions.periods.map(({ pattern }) => pattern), ...(facts?.dates.patterns ?? [])].flatMap(
      (pattern) => [pattern.source, withoutDiacritics(pattern).source].map((one) => `(?:${one})`),
    ),
  );
}

function isQuoted(text: string): boolean {
  return new RegExp(`^(?:${quoted})$`, 'u').test(text);
}

function unquoted(text: string): string {
  return isQuoted(text) ? text.slice(1, -1).trim() : text;
}

function literally(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}
