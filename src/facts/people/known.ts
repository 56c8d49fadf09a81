import { fold } from '../../text/normalise.ts';
import { cutPieces, type Piece } from '../phrases.ts';
import type { NameCandidate } from './introduced.ts';
import { endOf, isAdjacentCapital, isCapital, isEastAsian, isFamilyFirst } from './names.ts';
import type { PeopleBook } from './people-book.ts';
import { findTitlesAfter } from './titles.ts';

/** A full name that the text introduces. */
export interface Known {
  name: string;
  words: string[];
  folded: string[];
  familyFirst: boolean;
  /** Where the text first prints it. */
  start: number;
}

/** The full names among the candidates, each once. */
export function listKnownNames(text: string, all: Piece[], candidates: NameCandidate[]): Known[] {
  const known = new Map<string, Known>();
  for (const { first, next, sure } of candidates) {
    const words = all
      .slice(first, next)
      .filter((piece) => piece.kind === 'word')
      .map((piece) => piece.text.replace(/['’]s$/u, ''));
    if (!sure || words.length < 2) continue;
    const folded = words.map(fold);
    const name = text.slice(all[first]!.start, endOf(all, next));
    if (!known.has(folded.join(' ')))
      known.set(folded.join(' '), {
        name,
        words,
        folded,
        familyFirst: isFamilyFirst(words),
        start: all[first]!.start,
      });
  }
  return [...known.values()];
}

/** Later mentions of those introduced, by full name or, where that is clear, by the short one. */
export function findRepeated(
  text: string,
  all: Piece[],
  taken: NameCandidate[],
  known: Known[],
  book: PeopleBook,
): NameCandidate[] {
  const covered = new Set<number>();
  for (const { first, next } of taken) for (let at = first; at < next; at++) covered.add(at);
  const found: NameCandidate[] = [];
  for (let at = 0; at < all.length; at++) {
    if (covered.has(at) || !isCapital(all[at])) continue;
    const full = known.find(({ folded }) =>
      folded.every((word, offset) => isSameWord(all[at + offset], word)),
    );
    const next = at + (full?.words.length ?? 1);
    if (
      isAdjacentCapital(text, all, next) ||
      (isAdjacentCapital(text, all, at - 1, at) && !opensSentence(text, all, at - 1))
    )
      continue;
    const place = book.places.ahead(all, at);
    if (place && place.next > next) {
      at = place.next - 1;
      continue;
    }
    if (full || (!place && !known.every((one) => !standsFor(all[at]!, one, book, false)))) {
      found.push({
        first: at,
        next,
        titles: findTitlesAfter(text, all, next, book).map((s) => text.slice(s.start, s.end)),
        sure: full !== undefined,
        led: false,
      });
      at = next - 1;
    }
  }
  return found;
}

/**
 * The one full name that a single word stands for; undefined where it is none's or more than one's.
 * @param start where the word stands: "Ms Doyle and her brother, Colonel Peter Doyle" are two people, for nobody
 *   is named short and then in full in one sentence
 */
export function resolveName(
  text: string,
  printed: string,
  start: number,
  led: boolean,
  known: Known[],
  book: PeopleBook,
): string | undefined {
  const piece = cutPieces(printed)[0]!;
  const fits = known.filter(
    (one) =>
      standsFor(piece, one, book, led) &&
      (one.start < start || /[.!?]\s|\n/u.test(text.slice(start, one.start))),
  );
  return fits.length === 1 ? fits[0]!.name : undefined;
}

function standsFor(piece: Piece, { words, familyFirst }: Known, book: PeopleBook, led: boolean): boolean {
  const word = piece.text.replace(/['’]s$/u, '');
  if (isEastAsian(words) && word === words[0] && (led || !familyFirst)) return true;
  if (familyFirst) return word === words.at(-1) && (led || book.grammar.bareGivenNames);
  return word === words.at(-1) || (led && word === words[0]);
}

function isSameWord(piece: Piece | undefined, folded: string): boolean {
  return piece !== undefined && isCapital(piece) && fold(piece.text.replace(/['’]s$/u, '')) === folded;
}

function opensSentence(text: string, all: Piece[], at: number): boolean {
  return at === 0 || /[.!?…:"”\n]\s*$/u.test(text.slice(0, all[at]!.start));
}
