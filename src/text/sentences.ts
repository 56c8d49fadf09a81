import type { Span } from './span.ts';

const terminal = /[.!?…]/u;
const closing = /["'”’»)\]]/u;

/**
 * Cuts a text into sentences; spans cover no leading or trailing white space. A blank line always ends one,
 * a single line break is white space, as Markdown has it.
 * @param abbreviations lower-case words that keep their full stop inside a sentence, without it ("mr", "ts")
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n' && /^\n[^\S\n]*\n/u.test(text.slice(at, at + 80))) {
      push(found, text, start, at);
      start = at + 1;
    } else if (
      (char === '.' || char === '!' || char === '?' || char === '…') &&
      endsHere(text, at, abbreviations)
    ) {
      let end = at + 1;
      // A stop may follow the closing quotation mark of a text that has its own: “Xong!”.
      while (end < text.length && (closing.test(text[end]!) || terminal.test(text[end]!))) end++;
      push(found, text, start, end);
      start = end;
      at = end - 1;
    }
  }
  push(found, text, start, text.length);
  return found;
}

function endsHere(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let after = at + 1;
  while (after < text.length && (closing.test(text[after]!) || terminal.test(text[after]!))) after++;
  if (after >= text.length) return true;
  if (!/\s/u.test(text[after]!)) return false;
  if (terminal.test(text[at + 1] ?? '')) return false;
  while (after < text.length && /\s/u.test(text[after]!)) after++;
  const next = text[after] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.') return true;
  const before = /[\p{L}\p{M}\p{N}./]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return false;
  // Of "GS.TS" the last part decides.
  const word = before.toLowerCase();
  return !abbreviations.has(word) && !abbreviations.has(word.slice(word.lastIndexOf('.') + 1));
}

function push(found: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (end > start) found.push({ start, end });
}
