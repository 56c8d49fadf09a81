import type { Piece } from '../phrases.ts';
import type { Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';
import { type Numeral, readNumeral } from './numerals.ts';

/**
 * The whole that a number is a part of: "17 of the 60 samples", "3 trong số 10 người", "12/20 mẫu". Both count the
 * noun. @param part the first number
 */
export function wholeOf(
  all: Piece[],
  part: Numeral,
  book: NumberBook,
): { numeral: Numeral; unit: Unit; from: number; next: number } | undefined {
  const after = book.partitives.ahead(all, part.next);
  const first = after ? (book.definite.ahead(all, after.next)?.next ?? after.next) : slash(all, part, book);
  if (first === undefined || part.scale !== 1 || isYear(all, part)) return undefined;
  const numeral = readNumeral(all, first, book, false);
  if (numeral === undefined || numeral.scale !== 1 || isYear(all, numeral)) return undefined;
  if (!Number.isInteger(part.value) || !Number.isInteger(numeral.value) || part.loose || numeral.loose)
    return undefined;
  if (part.value >= numeral.value || part.value < 1) return undefined;
  if (book.closed.ahead(all, numeral.next)) return undefined;
  const noun = nounAfter(all, numeral.next, book);
  // "85/100 điểm" is one mark.
  if (noun?.value.unit === 'point') return undefined;
  return noun && { numeral, unit: noun.value, from: first, next: noun.next };
}

/** In "12/20 mẫu" the second; a pair that could be a day and a month ("5/8"), as any in English could, is none. */
function slash(all: Piece[], part: Numeral, book: NumberBook): number | undefined {
  const [here, mark, whole, after] = all.slice(part.next - 1, part.next + 3);
  if (here?.kind !== 'number' || mark?.text !== '/' || whole?.kind !== 'number') return undefined;
  if (mark.start !== here.end || whole.start !== mark.end || after?.start === whole.end) return undefined;
  if (book.grammar.decimal === '.') return undefined;
  return part.value <= 31 && Number(whole.text) <= 12 ? undefined : part.next + 1;
}

/** A listed noun right there or after an adjective, where the language puts them first. */
function nounAfter(all: Piece[], at: number, book: NumberBook) {
  for (let skipped = 0; skipped <= Math.min(1, book.grammar.adjectives); skipped++) {
    const found = book.counted.ahead(all, at + skipped);
    if (found) {
      const other = book.notBefore.get(all[at + skipped]!.low)?.ahead(all, found.next);
      return other ? undefined : found;
    }
    if (all[at + skipped]?.kind !== 'word' || book.notNouns.ahead(all, at + skipped)) return undefined;
  }
  return undefined;
}

function isYear(all: Piece[], { next }: Numeral): boolean {
  return /^(?:19|20)\d\d$/u.test(all[next - 1]!.text);
}
