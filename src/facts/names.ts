import { vietnameseFamilyNames, vietnameseSyllable } from '../languages/vietnamese-names.ts';
import { fold } from '../text/normalise.ts';
import type { Piece } from './phrases.ts';
import type { Register } from './register.ts';

/**
 * The end of the personal name that starts at a piece, or undefined: Vietnamese names begin with a family
 * name and have two to four syllables, any other is a run of capitalised words that are no known words.
 */
export function nameEnd(text: string, all: Piece[], at: number, book: Register): number | undefined {
  if (book.places.ahead(all, at)) return undefined;
  return familyFirstEnd(text, all, at, book) ?? runEnd(text, all, at, book);
}

/** The end of a Vietnamese full name that starts here. */
export function familyFirstEnd(text: string, all: Piece[], at: number, book: Register): number | undefined {
  const first = all[at];
  if (!capital(first) || !vietnameseFamilyNames.has(fold(first!.text))) return undefined;
  // "Bộ Quốc phòng" is no Mr Bồ, "To Viet Nam" no Mr Tô; "To Lam" is.
  if (book.grammar.placeWords.has(first!.low)) return undefined;
  if (book.grammar.notNames.has(first!.low)) {
    if (first!.low !== fold(first!.low) || book.places.ahead(all, at + 1)) return undefined;
  }
  const loud = isLoud(all[at]!);
  let next = at + 1;
  while (next < at + 4 && capital(all[next]) && adjacent(text, all, next)) {
    if (!(vietnameseSyllable(fold(all[next]!.text)) || isInitial(all[next])) || (isLoud(all[next]!) && !loud))
      break;
    next++;
  }
  return next - at >= 2 && !hyphened(all, next) ? next : undefined;
}

/** The end of a foreign name as Vietnamese prints it, two to four syllables: "Tập Cận Bình". */
export function syllablesEnd(text: string, all: Piece[], at: number): number | undefined {
  let next = at;
  while (
    next < at + 4 &&
    capital(all[next]) &&
    vietnameseSyllable(fold(all[next]!.text)) &&
    (next === at || adjacent(text, all, next))
  )
    next++;
  return next - at >= 2 ? next : undefined;
}

/** Whether a printed name has the shape of a Vietnamese one. */
export function isFamilyFirst(words: readonly string[]): boolean {
  const folded = words.map(fold);
  return words.length >= 2 && vietnameseFamilyNames.has(folded[0]!) && folded.every(vietnameseSyllable);
}

function runEnd(text: string, all: Piece[], at: number, book: Register): number | undefined {
  const { notNames, particles } = book.grammar;
  let next = at;
  for (;;) {
    const here = all[next];
    if (here === undefined || next - at > 6 || (next > at && !joined(text, all, next))) break;
    if (here.text === '-' && next > at && all[next + 1]?.kind === 'word') {
      next += 2;
    } else if (here.text === '.' && isInitial(all[next - 1])) {
      next++;
    } else if (next > at && particles.has(here.low) && here.text === here.low && capital(all[next + 1])) {
      next++;
    } else if (capital(here)) {
      // "Facebook Vietnam", "Vietnam Airlines": a known word makes the whole run something else.
      if (notNames.has(here.low) || book.places.ahead(all, next) || book.countries.ahead(all, next))
        return undefined;
      if (next > at && book.roles.ahead(all, next) !== undefined) return undefined;
      next++;
      if (/['’]s$/iu.test(here.text)) break;
    } else break;
  }
  if (next === at || next - at > 6) return undefined;
  // Capitals alone are an acronym.
  if (all.slice(at, next).every((piece) => piece.kind !== 'word' || (isLoud(piece) && piece.text.length > 1)))
    return undefined;
  return next;
}

/** Whether a piece follows the one before with a single space and no line break. */
export function adjacent(text: string, all: Piece[], at: number): boolean {
  return at > 0 && all[at]!.start - all[at - 1]!.end === 1 && text[all[at - 1]!.end] !== '\n';
}

export function capital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}

/** Two letters or more, all capital. */
export function isLoud(piece: Piece): boolean {
  return piece.text.length > 1 && piece.text === piece.text.toUpperCase() && piece.text !== piece.low;
}

function joined(text: string, all: Piece[], at: number): boolean {
  return adjacent(text, all, at) || all[at]!.start === all[at - 1]!.end;
}

function isInitial(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\p{Lu}$/u.test(piece.text);
}

function hyphened(all: Piece[], at: number): boolean {
  return all[at]?.text === '-' && all[at]!.start === all[at - 1]!.end;
}

/** Whether piece `at` is a capitalised word standing right before or after its neighbour. */
export function adjacentCapital(text: string, all: Piece[], at: number, next = at): boolean {
  return at >= 0 && capital(all[at]) && all[next] !== undefined && adjacent(text, all, next);
}

/** Where the name that ends before piece `next` ends in the text: a possessive is no part of it. */
export function endOf(all: Piece[], next: number): number {
  const last = all[next - 1]!;
  return last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0);
}
