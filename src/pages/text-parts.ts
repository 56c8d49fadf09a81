import type { Languages } from '../languages/language.ts';
import { cleanLine } from '../text/normalise.ts';
import { endsSentence } from '../text/sentences.ts';
import { isDateLine } from './block-kinds.ts';
import { readMachineDate } from './page-date.ts';

/** A line with so many words or fewer may be one of a menu; so many of them one after the other are one. */
const maxMenuWords = 5;
const minMenuLines = 8;
const maxTitleLength = 200;
const address = /^(?:[\p{L}\s]{1,20}:\s*)?<?(https?:\/\/\S+?)>?$/u;

/** What a plain text says before and beside its body. */
export interface TextParts {
  /** In order, the title among them; each in one line. */
  paragraphs: string[];
  /** The menu that was copied ahead of it, in one line. */
  menu?: string;
  /** A date that the text's first line begins with. */
  date?: string;
}

/**
 * Cuts a text into paragraphs: they stand between blank lines; where a text has none, every line is one. A line that is
 * a date stands alone, and a menu ahead of the title is left out.
 */
export function splitText(text: string, languages: Languages): TextParts {
  const { lines, menu } = withoutMenu(text.split('\n'), languages);
  const { rest, date } = takeDate(lines.join('\n'));
  const hasGaps = /\n[^\S\n]*\n/u.test(rest.trim());
  const parts = hasGaps ? rest.split(/\n[^\S\n]*\n/u).map((part) => part.split('\n')) : [];
  const paragraphs = hasGaps ? parts.flatMap((part) => joinLines(part, languages)) : rest.split('\n');
  return {
    paragraphs: paragraphs.map(cleanLine).filter(Boolean),
    ...(menu !== undefined && { menu }),
    ...(date !== undefined && { date }),
  };
}

/** The title at the head of a text: a heading, or a first line that is short enough and no sentence. */
export function findTitle(first: string | undefined): { text: string; isMarked: boolean } | undefined {
  if (first === undefined) return undefined;
  const marked = /^#\s+(.+)$/u.exec(first);
  if (marked) return { text: marked[1]!, isMarked: true };
  const isTitle = first.length <= maxTitleLength && !/[.:;,]$/u.test(first) && addressIn(first) === undefined;
  return isTitle ? { text: first, isMarked: false } : undefined;
}

/** The address that a line consists of, with or without a word before it. */
export function addressIn(line: string): string | undefined {
  return line.length <= 4000 ? address.exec(line)?.[1] : undefined;
}

function isDate(line: string, languages: Languages): boolean {
  const block = { text: cleanLine(line), kind: 'text', links: 0, linked: 0 } as const;
  return [...languages.values()].some(({ pages }) => isDateLine(block, pages));
}

/** The lines of a paragraph as one, but for those that are dates or addresses. */
function joinLines(lines: readonly string[], languages: Languages): string[] {
  if (lines.length === 1) return [lines[0]!];
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const isAlone = isDate(line, languages) || addressIn(cleanLine(line)) !== undefined;
    if (isOpen && !isAlone) joined.push(`${joined.pop()!} ${line}`);
    else joined.push(line);
    isOpen = !isAlone;
  }
  return joined;
}

function withoutMenu(
  lines: readonly string[],
  languages: Languages,
): { lines: readonly string[]; menu?: string } {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ line: cleanLine(line), at }]));
  const isMenu = ({ line }: { line: string }): boolean =>
    line.split(' ').length <= maxMenuWords &&
    !endsSentence(line) &&
    !line.startsWith('#') &&
    !isDate(line, languages);
  const end = filled.findIndex((each) => !isMenu(each));
  if (end < minMenuLines) return { lines };
  // The line behind the menu is the title, unless it is text already: then the last of the short ones is.
  const from = findTitle(filled[end]!.line) && !isDate(filled[end]!.line, languages) ? end : end - 1;
  const title = filled[from]!;
  const menu = filled.slice(0, from).map(({ line }) => line);
  const rest = lines.slice(title.at + 1);
  // Where the text has gaps, the title must not become one with the line below it.
  const gap =
    rest
      .join('\n')
      .trim()
      .split(/\n[^\S\n]*\n/u).length > 1
      ? ['']
      : [];
  return { lines: [title.line, ...gap, ...rest], menu: menu.join(' ') };
}

/** A label and a date at the head of the first line, as collections of news have them: ` date 2025-11-02 `. */
function takeDate(text: string): { rest: string; date?: string } {
  const match = /^\s*date\s*:?\s+(\d{4}-\d{2}-\d{2}(?:T\S{4,30})?)(?=\s|$)\s*/iu.exec(text.slice(0, 200));
  const date = match && readMachineDate(match[1]!, [])?.text;
  return date ? { rest: text.slice(match[0].length), date } : { rest: text };
}
