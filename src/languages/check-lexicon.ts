import type { Words } from './words.ts';

/** In more concepts than this a form says nothing any more. */
const maxConcepts = 6;

/** What the check asks of a language's words; a lexicon of a language without them is not checked for them. */
export type LexiconWords = Pick<Words, 'stopWords' | 'ownLetters'>;

interface Line {
  at: string;
  concept: string;
  forms: readonly string[];
}

/**
 * The faults of several languages' `lexicon.txt`, each a line `file:line: problem - remedy`:
 * first what is wrong within a language, one after the other, then between them. No faults: an empty list.
 *
 * A concept must stand in at least two of the files, for it is there to join them; which two does not matter,
 * so a new language may begin with a few of the concepts that others have. A file on its own joins nothing,
 * and nothing is asked of it.
 *
 * A word of grammar is no form; several in a row may be one, as "chỉ số" is made of "only" and "number".
 * Words that are names in capitals, such as "US" and "May", are for the caller to leave out of the words of
 * grammar, for the index tells them by their capitals.
 * @param byLanguage language code → text of its file
 * @param wordsOf language code → its words of grammar and the letters it writes besides a to z
 */
export function checkLexicons(
  byLanguage: ReadonlyMap<string, string>,
  wordsOf: ReadonlyMap<string, LexiconWords>,
): string[] {
  const faults: string[] = [];
  const lexicons = new Map<string, ReadonlyMap<string, Line>>();
  for (const [code, text] of byLanguage) {
    const lines = readLines(code, text, faults);
    for (const line of lines) checkForms(line, wordsOf.get(code), faults);
    checkCommonForms(lines, faults);
    lexicons.set(code, new Map(lines.map((line) => [line.concept, line])));
  }
  checkJoins(lexicons, faults);
  checkTwins(lexicons, faults);
  return faults;
}

function readLines(code: string, text: string, faults: string[]): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, string>();
  const written = text.split('\n');
  if (written.at(-1) === '') written.pop();
  let last = '';
  written.forEach((line, number) => {
    const at = `src/languages/${code}/lexicon.txt:${number + 1}`;
    const colon = line.indexOf(': ');
    const concept = line.slice(0, Math.max(colon, 0));
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(concept)) {
      faults.push(`${at}: no concept - write "concept: form; form", the concept in a-z, digits and hyphens`);
      return;
    }
    const first = seen.get(concept);
    if (first) faults.push(`${at}: "${concept}" stands in line ${first} too - make them one line`);
    else if (concept < last) faults.push(`${at}: "${concept}" is not in order - put it before "${last}"`);
    if (!first) seen.set(concept, String(number + 1));
    if (concept > last) last = concept;
    lines.push({ at, concept, forms: line.slice(colon + 2).split(';') });
  });
  return lines;
}

function checkForms({ at, concept, forms }: Line, words: LexiconWords | undefined, faults: string[]): void {
  const seen = new Set<string>();
  forms.forEach((written, place) => {
    const form = written.trim();
    const named = `"${concept}" has`;
    if (form === '') {
      faults.push(`${at}: ${named} an empty form - write a form or take the semicolon away`);
      return;
    }
    if (written !== (place === 0 ? form : ` ${form}`) || /\s{2}|[^\S ]/u.test(form)) {
      faults.push(`${at}: stray white space at "${form}" - one space after a semicolon and between words`);
    }
    if (seen.has(form)) faults.push(`${at}: ${named} "${form}" twice - take one away`);
    seen.add(form);
    const fault = faultOfLetters(form, words);
    if (fault) faults.push(`${at}: "${form}" ${fault}`);
    if (words?.stopWords.has(form)) {
      faults.push(`${at}: "${form}" is only a word of grammar - take it away or write more of the phrase`);
    }
  });
}

function faultOfLetters(form: string, words: LexiconWords | undefined): string | undefined {
  if (form !== form.normalize('NFC')) return 'is not NFC - normalise it';
  if (form !== form.toLowerCase()) return 'has capitals - write it in lower case';
  const strange = [...form].find((letter) => !/[\p{L}\p{N}\s'.&/-]/u.test(letter));
  if (strange) return `has "${strange}" - only letters, digits and - ' . & / stand in a form`;
  const foreign = [...form].find((letter) => /\p{L}/u.test(letter) && !isLetterOf(letter, words));
  if (foreign) return `has "${foreign}", no letter of this language - write it as its texts do`;
  return undefined;
}

/** Every text may hold a to z, for names are written so in most; the rest is for the language to say. */
function isLetterOf(letter: string, words: LexiconWords | undefined): boolean {
  return !words || /[a-z]/u.test(letter) || (words.ownLetters?.test(letter) ?? false);
}

function checkCommonForms(lines: readonly Line[], faults: string[]): void {
  const holders = new Map<string, Line[]>();
  for (const line of lines) {
    for (const form of new Set(line.forms.map((written) => written.trim()))) {
      const holding = holders.get(form);
      if (holding) holding.push(line);
      else holders.set(form, [line]);
    }
  }
  for (const [form, holding] of holders) {
    if (form === '' || holding.length <= maxConcepts) continue;
    const at = holding[maxConcepts]!.at;
    faults.push(
      `${at}: "${form}" stands in ${holding.length} concepts, too common to carry meaning - ` +
        `keep it where it is the plain word, at most ${maxConcepts} times`,
    );
  }
}

function checkJoins(lexicons: ReadonlyMap<string, ReadonlyMap<string, Line>>, faults: string[]): void {
  if (lexicons.size < 2) return;
  for (const [code, lexicon] of lexicons) {
    const others = [...lexicons].filter(([other]) => other !== code);
    for (const { at, concept } of lexicon.values()) {
      if (others.some(([, other]) => other.has(concept))) continue;
      faults.push(`${at}: only this language has "${concept}" - add it to another, or take it away`);
    }
  }
}

/**
 * Two concepts are the same thing twice if, in every language that both have, they share at least half of all
 * their forms, or one has nothing that the other has not. Less is what neighbours in meaning share.
 */
function checkTwins(lexicons: ReadonlyMap<string, ReadonlyMap<string, Line>>, faults: string[]): void {
  if (lexicons.size < 2) return;
  const all = [...lexicons.values()];
  for (const [one, other] of pairsThatShare(all)) {
    const both = all.filter((lexicon) => lexicon.has(one) && lexicon.has(other));
    const sets = both.map((lexicon) => [lexicon.get(one)!, lexicon.get(other)!] as const).map(formSets);
    if (both.length < 2) continue;
    const isTwin =
      sets.every(([a, b]) => a.isSubsetOf(b)) ||
      sets.every(([a, b]) => b.isSubsetOf(a)) ||
      sets.every(([a, b]) => a.intersection(b).size * 2 >= a.union(b).size);
    if (isTwin) {
      const { at } = both[0]!.get(other)!;
      faults.push(`${at}: "${other}" says the same as "${one}" in every language - make them one concept`);
    }
  }
}

function formSets([one, other]: readonly [Line, Line]): readonly [Set<string>, Set<string>] {
  return [new Set(one.forms.map((form) => form.trim())), new Set(other.forms.map((form) => form.trim()))];
}

/** Concepts, in order, that have a form in common in some language. */
function* pairsThatShare(lexicons: readonly ReadonlyMap<string, Line>[]): Generator<[string, string]> {
  const done = new Set<string>();
  for (const lexicon of lexicons) {
    const holders = new Map<string, string[]>();
    for (const { concept, forms } of lexicon.values()) {
      for (const form of new Set(forms.map((written) => written.trim()))) {
        const before = holders.get(form) ?? [];
        for (const one of before) {
          const pair: [string, string] = one < concept ? [one, concept] : [concept, one];
          if (done.has(pair.join(' '))) continue;
          done.add(pair.join(' '));
          yield pair;
        }
        holders.set(form, [...before, concept]);
      }
    }
  }
}
