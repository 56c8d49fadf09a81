import { readFileSync } from 'node:fs';

/** Concept → the forms a language has for it, lower case, NFC. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the `lexicon.txt` beside a language's `language.ts`: one concept a line, `concept: form; form`,
 * sorted by concept. The same concept has the same name in every language, which is all that joins them.
 * Countries and languages come from CLDR by way of `Intl`.
 * @param here the caller's `import.meta.url`
 * @throws Error that names the line which is no concept
 */
export function readLexicon(here: string, locale: string): Lexicon {
  const file = new URL('lexicon.txt', here);
  const lexicon = new Map<string, readonly string[]>(cldrNames(locale));
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.forEach((line, number) => {
    if (line === '') return;
    const at = line.indexOf(': ');
    if (at < 1) throw new Error(`${file.pathname}:${number + 1}: expected "concept: form; form"`);
    lexicon.set(line.slice(0, at), line.slice(at + 2).split('; '));
  });
  return lexicon;
}

function cldrNames(locale: string): [string, string[]][] {
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const named: [string, string[]][] = [];
  for (const code of pairs()) {
    const name = regions.of(code);
    if (name) named.push([`region ${code}`, [name.toLowerCase()]]);
  }
  return named;
}

function* pairs(): Generator<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) for (const second of letters) yield first + second;
}
