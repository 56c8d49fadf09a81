import type { ListRule } from './list-rules.ts';
import { keyAndForms, type ListLine } from './word-lists.ts';

/** What one line of a list, without its line end, has wrong in its letters and spaces; comments included. */
export function* findStrayLetters(line: string, script: string): Generator<string> {
  if (line.trim() === '') {
    yield 'an empty line - take it away';
    return;
  }
  if (/^#(?! \S)/u.test(line)) yield 'no comment and no phrase - write "# " before a comment';
  if (line !== line.normalize('NFC')) yield `"${line}" is not NFC - normalise it`;
  const odd = unseen.exec(line)?.[0] ?? (line.startsWith('#') ? undefined : findForeign(line, script));
  if (odd !== undefined) yield `"${line}" has ${nameOf(odd)} - write it as texts do`;
  if (/^ | $| {2}| \t|\t /u.test(line)) yield `stray white space at "${line.trim()}" - take it away`;
}

// Signs that nobody sees, but for the tab; and look-alikes of the hyphen: texts have "-".
const unseen = /(?!\t)[\p{C}\p{Zl}\p{Zp}\u2010\u2011]|(?! )\p{Zs}/u;

/** A letter of another script: a word is written in that of the language, or all of it in Latin letters. */
function findForeign(line: string, script: string): string | undefined {
  const own = new RegExp(`[\\p{Script=${script}}\\p{Script=Common}]`, 'u');
  const mixed = [...line.matchAll(/[\p{L}\p{M}]+/gu)].find(
    ([word]) => !/^\p{Script=Latn}+$/u.test(word) && [...word].some((letter) => !own.test(letter)),
  );
  return mixed && [...mixed[0]].find((letter) => !own.test(letter));
}

function nameOf(sign: string): string {
  const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return unseen.test(sign) ? code : `"${sign}" (${code}), no letter of this language`;
}

/** What one line, which is no comment, has wrong by the rule of its list. @param units see `ListRule.class` */
export function* findMisshapen(
  line: ListLine,
  rule: ListRule,
  units: ReadonlySet<string>,
): Generator<string> {
  const { phrase } = line;
  if (phrase === '') yield 'nothing before the tab - write a phrase';
  else if (rule.maxForms !== undefined) yield* findBadForms(line, rule.maxForms);
  else {
    if (rule.areWords && phrase.includes(' ')) yield `"${phrase}" is more than a word - write one a line`;
    if (rule.isLowerCase && phrase !== phrase.toLowerCase()) {
      yield `"${phrase}" has capitals - write it in lower case, which finds both`;
    }
    yield* findBadClass(line, rule, units);
  }
}

function* findBadClass(line: ListLine, rule: ListRule, units: ReadonlySet<string>): Generator<string> {
  const { phrase, class: name } = line;
  if (name === undefined) {
    if (rule.class && !rule.isOptional)
      yield `"${phrase}" has no class - write a tab and ${describe(rule.class)}`;
  } else if (name === '') {
    yield `nothing behind the tab after "${phrase}" - write it or take the tab away`;
  } else if (!rule.class) {
    yield `"${phrase}" has a class, and this list has none - take tab and class away`;
  } else if (!isClass(name, rule.class, units)) {
    yield `"${name}" is no class of this list - write ${describe(rule.class)}`;
  }
}

function isClass(name: string, wanted: NonNullable<ListRule['class']>, units: ReadonlySet<string>): boolean {
  if (wanted === 'number') return /^\d+(?:e\d+)?$/u.test(name);
  if (wanted === 'word') return /^[a-z]+(?:-[a-z]+)*$/u.test(name);
  return wanted === 'unit' ? units.has(name) : wanted.includes(name);
}

function describe(wanted: NonNullable<ListRule['class']>): string {
  if (wanted === 'number') return 'a number: 40, 1e6';
  if (wanted === 'word') return 'a word in a-z';
  if (wanted === 'unit') return 'a unit that has its line in numbers/units.txt';
  return wanted.map((one) => `"${one}"`).join(' or ');
}

function* findBadForms({ phrase, class: name }: ListLine, maxForms: number): Generator<string> {
  const [key, forms] = keyAndForms(phrase);
  if (name !== undefined || forms.length === 0 || key === '') {
    yield `"${phrase}" is no key with its forms - write "key: form; form"`;
    return;
  }
  if (forms.some((form) => form.trim() === '')) yield `"${key}" has an empty form - write it`;
  if (forms.length > maxForms) yield `"${key}" has ${forms.length} forms - write at most ${maxForms}`;
  if (new Set(forms).size < forms.length) yield `"${key}" has a form twice - take one away`;
}
