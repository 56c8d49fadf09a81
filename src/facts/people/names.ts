import { eastAsianFamilyNames, isEastAsianGivenName } from '../../languages/east-asian-names.ts';
import { givenNames } from '../../languages/given-names.ts';
import {
  beginsVietnameseName,
  isHighlandName,
  isMiddleName,
  isRareFamilyName,
  isVietnameseFamilyName,
  isVietnameseSyllable,
} from '../../languages/vietnamese-names.ts';
import { fold } from '../../text/normalise.ts';
import type { Piece } from '../phrases.ts';
import type { PeopleBook } from './people-book.ts';

/**
 * The end of the personal name that starts at a piece, or undefined: Vietnamese names begin with a family
 * name and have two to four syllables, any other is a run of capitalised words that are no known words.
 */
export function findNameEnd(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  if (book.places.ahead(all, at) && !isMiddled(text, all, at)) return undefined;
  return findSyllabicEnd(text, all, at, book, true) ?? findRunEnd(text, all, at, book);
}

/** "Côn Văn Lượng", "Đồng Văn Ngà": a middle name makes what stands before it a family name, whatever else it is. */
export function isMiddled(text: string, all: Piece[], at: number): boolean {
  return (
    isCapital(all[at]) &&
    isVietnameseSyllable(fold(all[at]!.text)) &&
    all[at + 1] !== undefined &&
    isMiddleName(all[at + 1]!.text) &&
    isAdjacent(text, all, at + 1) &&
    isAdjacentCapital(text, all, at + 2)
  );
}

/** The end of a Vietnamese, Korean or Chinese full name that starts here, the longest. */
export function findSyllabicEnd(
  text: string,
  all: Piece[],
  at: number,
  book: PeopleBook,
  led = false,
): number | undefined {
  return findEastAsianEnd(text, all, at, book) ?? findFamilyFirstEnd(text, all, at, book, led);
}

/**
 * The end of a Vietnamese full name that starts here.
 * @param led whether a title stands before: "Hồ Trị An" is a lake, "Chủ tịch Hồ Quang Bửu" is not
 */
export function findFamilyFirstEnd(
  text: string,
  all: Piece[],
  at: number,
  book: PeopleBook,
  led = false,
): number | undefined {
  const first = all[at];
  if (!isCapital(first)) return undefined;
  const middled = isMiddled(text, all, at);
  const isRare = !middled && !isVietnameseFamilyName(first!.text);
  if (isRare && !isRareFamilyName(first!.text)) return undefined;
  const { placeWords, notNames } = book.grammar;
  const isMarked = first!.low !== fold(first!.low);
  const isWord = !middled && (isRare || placeWords.has(first!.low) || (isMarked && notNames.has(first!.low)));
  if (isWord && !led && !isRare) return undefined;
  // "To Viet Nam" is no Mr Tô; "To Lam" is.
  if (!isMarked && notNames.has(first!.low) && book.places.ahead(all, at + 1)) return undefined;
  const loud = isLoud(all[at]!);
  let next = at + 1;
  while (next < at + 4 && isCapital(all[next]) && isAdjacent(text, all, next)) {
    const bare = all[next]!.text.replace(/['’]s$/u, '');
    const isSyllable = isVietnameseSyllable(fold(bare)) || isHighlandName(bare) || isInitial(all[next]);
    if (!isSyllable || (isLoud(all[next]!) && !loud)) break;
    next++;
    if (bare !== all[next - 1]!.text) break;
  }
  if (isRare && (isMiddled(text, all, at + 1) || !(led || isShown(text, all, at, next, book))))
    return undefined;
  return next - at >= (isWord ? 3 : 2) && !isHyphened(all, next) ? next : undefined;
}

/** What shows that a rare family name is one: a verb after the name, a full name joined to it, or its own last word. */
function isShown(text: string, all: Piece[], at: number, next: number, book: PeopleBook): boolean {
  if (book.actions.ahead(all, next) || all.slice(at, next).some((piece) => isHighlandName(piece.text)))
    return true;
  const joiner = book.roleJoiners.ahead(all, next);
  const end = joiner && findFamilyFirstEnd(text, all, joiner.next, book);
  return end !== undefined && end - joiner!.next >= 3;
}

/** The end of a Korean or Chinese full name of three syllables that starts here: "Park Hang-seo", "Kim Yo Jong". */
function findEastAsianEnd(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  if (!isCapital(all[at]) || !eastAsianFamilyNames.has(all[at]!.low) || book.places.ahead(all, at))
    return undefined;
  const given = (next: number): boolean =>
    all[next]?.kind === 'word' &&
    !isLoud(all[next]!) &&
    isEastAsianGivenName(all[next]!.low.replace(/['’]s$/u, '')) &&
    !book.grammar.notNames.has(all[next]!.low);
  if (!isCapital(all[at + 1]) || !isAdjacent(text, all, at + 1) || !given(at + 1)) return undefined;
  if (isHyphened(all, at + 2))
    return all[at + 3]?.start === all[at + 2]!.end && given(at + 3) ? at + 4 : undefined;
  if (!isCapital(all[at + 2]) || !isAdjacent(text, all, at + 2) || !given(at + 2)) return undefined;
  return /['’]s$/u.test(all[at + 1]!.text) ||
    (isAdjacentCapital(text, all, at + 3) && !/['’]s$/u.test(all[at + 2]!.text))
    ? undefined
    : at + 3;
}

/** Whether a printed name has the shape of a Korean or Chinese one, whose short form is its first word. */
export function isEastAsian(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    eastAsianFamilyNames.has(words[0]!.toLowerCase()) &&
    words.slice(1).every((word) => isEastAsianGivenName(word.toLowerCase()))
  );
}

/** The end of a foreign name as Vietnamese prints it, two to four syllables: "Tập Cận Bình". */
export function findSyllablesEnd(text: string, all: Piece[], at: number): number | undefined {
  let next = at;
  while (
    next < at + 4 &&
    isCapital(all[next]) &&
    isVietnameseSyllable(fold(all[next]!.text)) &&
    (next === at || isAdjacent(text, all, next))
  )
    next++;
  return next - at >= 2 ? next : undefined;
}

/** Whether a printed name has the shape of a Vietnamese one. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    beginsVietnameseName(words[0]!) &&
    words.every((word) => isVietnameseSyllable(fold(word)))
  );
}

function findRunEnd(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  const { notNames, particles } = book.grammar;
  const isParticle = (place: number): boolean => particles.has(all[place]?.text ?? '');
  let next = at;
  for (;;) {
    const here = all[next];
    if (here === undefined || next - at > 6 || (next > at && !isJoined(text, all, next))) break;
    if (here.text === '-' && next > at && all[next + 1]?.kind === 'word') {
      next += 2;
    } else if (here.text === '.' && isInitial(all[next - 1])) {
      next++;
    } else if (next > at && isParticle(next) && (isCapital(all[next + 1]) || isParticle(next + 1))) {
      next++;
    } else if (next > at && isParticle(next) && isHyphened(all, next + 1) && isCapital(all[next + 2])) {
      next += 3;
    } else if (isCapital(here)) {
      // "Facebook Vietnam", "Vietnam Airlines": a known word makes the whole run something else.
      if (notNames.has(here.low) || book.places.ahead(all, next) || book.countries.ahead(all, next))
        return undefined;
      // "Tim Cook" has a trade for a family name.
      const isFamilyName =
        next === at + 1 && givenNames.has(fold(all[at]!.text)) && !isAdjacentCapital(text, all, next + 1);
      if (next > at && !isFamilyName && book.roles.ahead(all, next) !== undefined) return undefined;
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
export function isAdjacent(text: string, all: Piece[], at: number): boolean {
  return at > 0 && all[at]!.start - all[at - 1]!.end === 1 && text[all[at - 1]!.end] !== '\n';
}

export function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}

/** Two letters or more, all capital. */
export function isLoud(piece: Piece): boolean {
  return piece.text.length > 1 && piece.text === piece.text.toUpperCase() && piece.text !== piece.low;
}

function isJoined(text: string, all: Piece[], at: number): boolean {
  return isAdjacent(text, all, at) || all[at]!.start === all[at - 1]!.end;
}

function isInitial(piece: Piece | undefined): boolean {
  return piece !== undefined && /^\p{Lu}$/u.test(piece.text);
}

function isHyphened(all: Piece[], at: number): boolean {
  return all[at]?.text === '-' && all[at]!.start === all[at - 1]!.end;
}

/** Whether piece `at` is a capitalised word standing right before or after its neighbour. */
export function isAdjacentCapital(text: string, all: Piece[], at: number, next = at): boolean {
  return at >= 0 && isCapital(all[at]) && all[next] !== undefined && isAdjacent(text, all, next);
}

/** Where the name that ends before piece `next` ends in the text: a possessive is no part of it. */
export function endOf(all: Piece[], next: number): number {
  const last = all[next - 1]!;
  return last.end - (/['’]s$/u.exec(last.text)?.[0].length ?? 0);
}
