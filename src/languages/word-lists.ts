import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Words or runs of words of one list, NFC. */
export type Phrases = readonly string[];

/**
 * The lists in the folder `words/` beside a language's `language.ts`, by name: `numbers/counted` is the file
 * `words/numbers/counted.txt`. Each is read when it is asked for. How lists are written:
 *
 * - One phrase a line, in the order of code points; `# …` is a comment.
 * - What the phrase stands for, its class, may follow behind a tab: `trawlers⇥ship`, `forty⇥40`.
 * - Where the order of forms says something, they stand behind their key: `person: person; people`.
 *
 * `list-rules.ts` says which list is written how, and the tests hold every list against it.
 */
export interface WordLists {
  /** Every phrase, whatever its class. */
  phrases(list: string): Phrases;
  /** The same for single words that are looked up. */
  words(list: string): ReadonlySet<string>;
  /** Class → its phrases; phrases without a class are left out. */
  classes(list: string): Readonly<Record<string, Phrases>>;
  /** Phrase → number. */
  numbers(list: string): Readonly<Record<string, number>>;
  /** Key → forms, the first of which is shown. */
  forms(list: string): ReadonlyMap<string, Phrases>;
}

/** A line that is no comment. */
export interface ListLine {
  /** From 1. */
  number: number;
  /** What stands before the tab. */
  phrase: string;
  /** What stands behind it. */
  class: string | undefined;
}

/** @param here the caller's `import.meta.url` */
export function wordLists(here: string): WordLists {
  const folder = fileURLToPath(new URL('words/', here));
  const textOf = (list: string): string => readFileSync(`${folder}${list}.txt`, 'utf8');
  const linesOf = (list: string): ListLine[] => parseLines(textOf(list));
  return {
    phrases: (list) => phrasesIn(textOf(list)),
    words: (list) => new Set(phrasesIn(textOf(list))),
    classes: (list) => byClass(linesOf(list)),
    numbers: (list) => Object.fromEntries(linesOf(list).map((line) => [line.phrase, Number(line.class)])),
    forms: (list) => new Map(phrasesIn(textOf(list)).map(keyAndForms)),
  };
}

/** The words of a list that belongs to no language. */
export function readWords(file: URL): ReadonlySet<string> {
  return new Set(phrasesIn(readFileSync(file, 'utf8')));
}

/** The lines of a list that are no comments, whatever is wrong with them. */
export function parseLines(text: string): ListLine[] {
  const lines: ListLine[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line === '' || line.startsWith('#')) continue;
    const tab = line.indexOf('\t');
    if (tab < 0) lines.push({ number, phrase: line, class: undefined });
    else lines.push({ number, phrase: line.slice(0, tab), class: line.slice(tab + 1) });
  }
  return lines;
}

/** `person: person; people` → its key and its forms; a line without a key has no forms. */
export function keyAndForms(line: string): [string, Phrases] {
  const at = line.indexOf(': ');
  return at < 0 ? [line, []] : [line.slice(0, at), line.slice(at + 2).split('; ')];
}

// The same by whole texts, without what only the check asks for: every start reads 15,000 lines.
function phrasesIn(text: string): string[] {
  let from = 0;
  while (text.startsWith('#', from)) from = text.indexOf('\n', from) + 1 || text.length;
  const lines = text.slice(from, text.endsWith('\n') ? -1 : undefined);
  if (lines === '') return [];
  if (lines.includes('\n#') || lines.includes('\t')) return parseLines(lines).map(({ phrase }) => phrase);
  return lines.split('\n');
}

function byClass(lines: readonly ListLine[]): Record<string, Phrases> {
  const found: Record<string, string[]> = {};
  for (const { phrase, class: name } of lines) {
    if (name === undefined) continue;
    found[name] ??= [];
    found[name].push(phrase);
  }
  return found;
}
