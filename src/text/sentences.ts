import type { Span } from './span.ts';

const terminal = /[.!?…]/u;
const closing = /["'”’»)\]]/u;
/** Nobody writes longer sentences; a text without full stops would otherwise be one. In UTF-16 units. */
const maxLength = 1000;

/**
 * Cuts a text into sentences; spans cover no leading or trailing white space. A blank line always ends one,
 * a single line break is white space, as Markdown has it. One of more than 1,000 UTF-16 units is cut at its
 * semicolons, else at its commas, else between words. Takes linear time.
 * @param abbreviations lower-case words that keep their full stop inside a sentence, without it ("mr", "ts")
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  let start = 0;
  let marks: Marks | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n' && /^\n[^\S\n]*\n/u.test(text.slice(at, at + 80))) {
      push(found, text, start, at);
      start = at + 1;
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      if (marks === undefined || at >= marks.end) marks = marksFrom(text, at);
      if (!endsHere(text, at, marks, abbreviations)) continue;
      push(found, text, start, marks.end);
      start = marks.end;
      at = marks.end - 1;
    }
  }
  push(found, text, start, text.length);
  return found;
}

/** Marks that end a sentence or close a quotation, side by side: `!”.` */
interface Marks {
  end: number;
  /** Whether a sentence could end behind them, by what follows. */
  mayEnd: boolean;
  isLast: boolean;
}

// A stop may follow the closing quotation mark of a text that has its own: “Xong!”.
function marksFrom(text: string, at: number): Marks {
  let end = at + 1;
  while (end < text.length && (closing.test(text[end]!) || terminal.test(text[end]!))) end++;
  let next = end;
  while (next < text.length && /\s/u.test(text[next]!)) next++;
  const isLast = end >= text.length;
  return { end, isLast, mayEnd: isLast || (next > end && !/\p{Ll}/u.test(text[next] ?? '')) };
}

function endsHere(text: string, at: number, marks: Marks, abbreviations: ReadonlySet<string>): boolean {
  if (marks.isLast) return true;
  if (!marks.mayEnd || terminal.test(text[at + 1] ?? '')) return false;
  if (text[at] !== '.') return true;
  const before = /[\p{L}\p{M}\p{N}./]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return false;
  // Of "GS.TS" the last part decides.
  const word = before.toLowerCase();
  return !abbreviations.has(word) && !abbreviations.has(word.slice(word.lastIndexOf('.') + 1));
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  for (;;) {
    while (start < end && /\s/u.test(text[start]!)) start++;
    if (end - start <= maxLength) break;
    const cut = start + cutAt(text.slice(start, start + maxLength + 1));
    push(found, text, start, cut);
    start = cut;
  }
  if (end > start) found.push({ start, end });
}

/** Where a piece that goes on is cut: the last good break in its second half. */
function cutAt(piece: string): number {
  for (const mark of [/;\s/gu, /,\s/gu, /\s/gu]) {
    const last = [...piece.matchAll(mark)].at(-1);
    if (last && last.index > maxLength / 2) return last.index + last[0].trim().length;
  }
  const space = piece.search(/\s\S*$/u);
  if (space > 0) return space;
  // One word without end: not between a letter and its marks, nor in half an emoji.
  let at = maxLength;
  while (at > maxLength / 2 && /^[\p{M}\uDC00-\uDFFF]/u.test(piece.slice(at))) at--;
  return at;
}

/** Whether a line ends as a sentence or announces what follows; nobody closes more than a few quotations at once. */
export function endsSentence(line: string): boolean {
  return /[.!?…:;]["'”’»)\]]*$/u.test(line.slice(-20));
}
