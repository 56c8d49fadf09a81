import { findMisshapen, findStrayLetters } from './check-list-line.ts';
import { exclusiveLists, type ListRule, ruleFor } from './list-rules.ts';
import { keyAndForms, type ListLine, parseLines } from './word-lists.ts';

/** The lists of one folder. */
export interface ListFolder {
  /** What a fault names before the list: `src/languages/en/words`. */
  path: string;
  /** ISO 15924 code of the script that its phrases are written in, as `Intl.Locale` gives it: `Latn`. */
  script: string;
  /** List → text: `people/roles`. */
  lists: ReadonlyMap<string, string>;
}

type Fault = readonly [line: number, problem: string];

/**
 * The faults of word lists, each a line `file:line: problem - remedy`: first what is wrong within a folder, one
 * after the other, then between them. No faults: an empty list.
 *
 * Each list but those in `patterns/` stands in every folder, and every folder shows every unit.
 * @param folders those of the languages; a folder of lists that belong to no language is for a call of its own
 */
export function checkWordLists(folders: readonly ListFolder[]): string[] {
  return [
    ...folders.flatMap((folder) => [...folder.lists.keys()].flatMap((list) => checkList(folder, list))),
    ...folders.flatMap((folder) => exclusiveLists.flatMap((row) => checkExclusive(folder, row))),
    ...checkComplete(folders),
    ...checkUnitsShown(folders),
  ];
}

function checkList(folder: ListFolder, list: string): string[] {
  const text = folder.lists.get(list)!;
  const rule = ruleFor(list);
  const lines = parseLines(text);
  const units = unitsOf(folder);
  const faults: Fault[] = [
    ...findInText(text, folder.script),
    ...lines.flatMap((line) => [...findMisshapen(line, rule, units)].map((one): Fault => [line.number, one])),
    ...findUnordered(lines, rule),
    ...(list.startsWith('patterns/') ? [] : findNeedless(lines)),
  ];
  const inOrder = faults.sort(([one], [other]) => one - other);
  return inOrder.map(([line, problem]) => `${folder.path}/${list}.txt:${line}: ${problem}`);
}

function findInText(text: string, script: string): Fault[] {
  const written = text.split('\n');
  const end = written.pop();
  const faults = written.flatMap((line, index) =>
    [...findStrayLetters(line, script)].map((problem): Fault => [index + 1, problem]),
  );
  return end === '' ? faults : [...faults, [written.length + 1, 'no line end after the last line - end it']];
}

/** Lines that stand twice or in the wrong place, by their phrase, or by their key where they have forms. */
function* findUnordered(lines: readonly ListLine[], rule: ListRule): Generator<Fault> {
  const seen = new Map<string, number>();
  let last = '';
  for (const line of lines) {
    const phrase = rule.maxForms === undefined ? line.phrase : keyAndForms(line.phrase)[0];
    const before = seen.get(phrase);
    if (before) yield [line.number, `"${phrase}" stands in line ${before} too - take one away`];
    else if (compareCodePoints(phrase, last) < 0) {
      yield [line.number, `"${phrase}" is not in order - put it before "${last}"`];
    }
    if (!before) seen.set(phrase, line.number);
    if (compareCodePoints(phrase, last) > 0) last = phrase;
  }
}

/** Phrases with capitals beside the same in lower case, which is found in any case once it has three letters. */
function* findNeedless(lines: readonly ListLine[]): Generator<Fault> {
  const classOf = new Map(lines.map((line) => [line.phrase, line.class]));
  for (const { number, phrase, class: name } of lines) {
    const low = phrase.toLowerCase();
    if (phrase !== low && low.length > 2 && classOf.has(low) && classOf.get(low) === name) {
      yield [number, `"${phrase}" is found by "${low}" already - take it away`];
    }
  }
}

function checkExclusive({ path, lists }: ListFolder, row: readonly string[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const list of row) {
    for (const { number, phrase } of parseLines(lists.get(list) ?? '')) {
      const other = seen.get(phrase) ?? list;
      if (other !== list) {
        faults.push(`${path}/${list}.txt:${number}: "${phrase}" stands in ${other}.txt too - take one away`);
      }
      seen.set(phrase, other);
    }
  }
  return faults;
}

function checkComplete(folders: readonly ListFolder[]): string[] {
  const all = new Set(folders.flatMap(({ lists }) => [...lists.keys()]));
  const wanted = [...all].filter((list) => !list.startsWith('patterns/'));
  return folders.flatMap(({ path, lists }) =>
    wanted
      .filter((list) => !lists.has(list))
      .map((list) => `${path}/${list}.txt:1: not there, as in other languages - write it, if only a comment`),
  );
}

function checkUnitsShown(folders: readonly ListFolder[]): string[] {
  const all = new Set(folders.flatMap((folder) => [...unitsOf(folder)]));
  return folders.flatMap((folder) =>
    [...all.difference(unitsOf(folder))].map(
      (unit) => `${folder.path}/numbers/units.txt:1: no line for "${unit}", as in other languages - add it`,
    ),
  );
}

function unitsOf({ lists }: ListFolder): Set<string> {
  return new Set(parseLines(lists.get('numbers/units') ?? '').map(({ phrase }) => keyAndForms(phrase)[0]));
}

function compareCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
