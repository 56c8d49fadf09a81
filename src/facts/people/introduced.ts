import { givenNames } from '../../languages/given-names.ts';
import { isHighlandName } from '../../languages/vietnamese-names.ts';
import { fold } from '../../text/normalise.ts';
import type { Piece } from '../phrases.ts';
import { endsInPlace, isAged, isOwned, isThing, readApposition, speaksLater } from './around-name.ts';
import {
  findFamilyFirstEnd,
  findNameEnd,
  findSyllabicEnd,
  findSyllablesEnd,
  isAdjacent,
  isAdjacentCapital,
  isCapital,
  isMiddled,
} from './names.ts';
import type { PeopleBook } from './people-book.ts';
import { findTitleStart, findTitlesAfter, isLocalBody, skipTitle } from './titles.ts';

/** A name found at its place, from piece `first` to `next` (not included). */
export interface NameCandidate {
  first: number;
  next: number;
  titles: string[];
  /** Enough to call it a person: a full name with a title, a Vietnamese full name, "President Trump". */
  sure: boolean;
  /** Stands after a title or an honorific. */
  led: boolean;
  /** The piece at which that begins. */
  from?: number;
}

/** The names that a title, an honorific, a role after them or their own form makes known as a person's. */
export function findIntroduced(text: string, all: Piece[], book: PeopleBook): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = 0; at < all.length; ) {
    const candidate = ledName(text, all, at, book) ?? bareName(text, all, at, book);
    const list = candidate ? [candidate] : listedNames(text, all, at, book);
    found.push(...list);
    at = list.at(-1)?.next ?? book.places.ahead(all, at)?.next ?? at + 1;
  }
  return enumerated(text, all, found, book);
}

/** "Lê Văn Tám, Phạm Hùng, Bùi Thị Xuân": a full name of two syllables between two people of a list is one too. */
function enumerated(text: string, all: Piece[], found: NameCandidate[], book: PeopleBook): NameCandidate[] {
  const links = (at: number): boolean =>
    all[at]?.text === ',' || book.roleJoiners.ahead(all, at) !== undefined;
  const starts = new Set(found.map(({ first }) => first));
  const more = found.flatMap(({ next, sure }) => {
    const first = next + 1;
    const end = sure && links(next) ? findFamilyFirstEnd(text, all, first, book) : undefined;
    const isPerson = end !== undefined && !starts.has(first) && links(end) && starts.has(end + 1);
    return isPerson ? [{ first, next: end, titles: [], sure: true, led: false }] : [];
  });
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.first - b.first);
}

/**
 * "named as | Wilfredo Quispe and Hernán Ccori", "nạn nhân, gồm | Teuku Ramadhan": names that a list of people opens
 * with.
 */
function listedNames(text: string, all: Piece[], at: number, book: PeopleBook): NameCandidate[] {
  if (at === 0 || !isCapital(all[at])) return [];
  const listing = book.listings.back(all, at - 1);
  const isPeople = listing && (listing.value || namesPeople(all, listing.first - 1, book));
  const found: NameCandidate[] = [];
  for (let first = at; isPeople; ) {
    const next = findNameEnd(text, all, first, book);
    if (next === undefined || next - first < 2 || book.countries.ahead(all, first)) break;
    found.push({ first, next, titles: [], sure: true, led: false });
    const joint = all[next]?.text === ',' ? next + 1 : next;
    first = book.roleJoiners.ahead(all, joint)?.next ?? joint;
    if (first === next || !isCapital(all[first])) break;
  }
  return found;
}

/** "patients | such as": a noun for people at a piece or a few words before, in the same clause. */
function namesPeople(all: Piece[], at: number, book: PeopleBook): boolean {
  const last = all[at]?.text === ',' ? at - 1 : at;
  for (let here = last; here >= 0 && here > last - 4 && all[here]!.kind === 'word'; here--)
    if (book.plurals.back(all, here)) return true;
  return false;
}

/** A name after a title or an honorific. */
function ledName(text: string, all: Piece[], at: number, book: PeopleBook): NameCandidate | undefined {
  if (book.places.ahead(all, at)) return undefined;
  const role = book.roles.ahead(all, at);
  const honorific = book.honorifics.ahead(all, at);
  if (!role && !honorific) return undefined;
  const from = role?.next ?? pastCountry(all, at, honorific!.next, book);
  const isTitled = role || book.roles.ahead(all, from);
  let first = isTitled && !book.eponyms.ahead(all, from) ? skipTitle(text, all, from, book) : from;
  // "Judge | Lord Carmichael"
  const second = role && first < all.length ? book.honorifics.ahead(all, first) : undefined;
  if (second && isCapital(all[first]) && isAdjacent(text, all, first)) first = second.next;
  if (first >= all.length || (first > from && book.grammar.titleLinks.has(all[first - 1]!.low)))
    return undefined;
  const near =
    isAdjacent(text, all, first) ||
    (honorific !== undefined && all[first]!.start - all[first - 1]!.end === 1);
  if (!near) return undefined;
  const foreign = first > from && book.countries.back(all, first - 1) !== undefined;
  const next =
    findNameEnd(text, all, first, book) ??
    eponymEnd(text, all, at, first, book) ??
    (foreign ? findSyllablesEnd(text, all, first) : undefined);
  if (next === undefined) return shortName(text, all, at, from);
  const isBody =
    role &&
    !book.grammar.modifiersFirst &&
    !foreign &&
    (first > role.next ||
      (all[next]?.text === ',' && findSyllabicEnd(text, all, next + 1, book) !== undefined));
  if (isBody && next - first > 1 && isLocalBody(text, all, first, next, book)) return undefined;
  if (isTitled && findSyllabicEnd(text, all, first, book, true) === undefined)
    first = pastBody(all, first, next, book);
  const titles = findTitlesAfter(text, all, next, book).map((span) => text.slice(span.start, span.end));
  // ", trưởng đại diện | Louis Dreyfus | tại Việt Nam": a body inside a title that follows its name.
  const isInside =
    role &&
    !book.grammar.modifiersFirst &&
    all[at - 1]?.text === ',' &&
    isCapital(all[at - 2]) &&
    first === role.next;
  if (
    isInside &&
    book.grammar.titleLinks.has(all[next]?.low ?? '') &&
    !findSyllabicEnd(text, all, first, book, true)
  )
    return undefined;
  const hasTitle = role !== undefined || first > from;
  if (hasTitle) {
    const start = all[role ? findTitleStart(text, all, at, book) : from]!.start;
    titles.unshift(text.slice(start, all[first - 1]!.end));
  } else if (book.entitling.ahead(all, at)) {
    titles.unshift(text.slice(all[at]!.start, all[from - 1]!.end));
  }
  if (!role) titles.unshift(...(readApposition(text, all, at, next, book) ?? []));
  // "giáo sư tại Đại học Paris": one word after "of" or "tại" is rather a place.
  const linked = all.slice(from, first).some((piece) => book.grammar.titleLinks.has(piece.low));
  const sure = next - first > 1 || honorific !== undefined || (role?.value === true && !linked);
  return { first, next, titles, sure, led: true, from: at };
}

/** "Tổng Giám đốc Credit Suisse | Brady Dougan": where what is led comes first, a body may stand before the name. */
function pastBody(all: Piece[], first: number, next: number, book: PeopleBook): number {
  if (book.grammar.modifiersFirst || givenNames.has(fold(all[first]!.text))) return first;
  for (let at = first + 1; at < next - 1; at++) if (givenNames.has(fold(all[at]!.text))) return at;
  return first;
}

/** "Chủ tịch | Hồ Chí Minh": first of all a city, and a person after a title that is no part of a place's name. */
function eponymEnd(
  text: string,
  all: Piece[],
  at: number,
  first: number,
  book: PeopleBook,
): number | undefined {
  const isPlace = at > 0 && isAdjacent(text, all, at) && book.grammar.placeWords.has(all[at - 1]!.low);
  const next = isPlace ? undefined : book.eponyms.ahead(all, first)?.next;
  return next !== undefined && !isAdjacentCapital(text, all, next) ? next : undefined;
}

/** "Bộ trưởng Chính": one word that could be part of the title counts only where it is a known person's name. */
function shortName(text: string, all: Piece[], at: number, name: number): NameCandidate | undefined {
  if (!isCapital(all[name]) || !isAdjacent(text, all, name) || isAdjacentCapital(text, all, name + 1))
    return undefined;
  return {
    first: name,
    next: name + 1,
    titles: [text.slice(all[at]!.start, all[name - 1]!.end)],
    sure: false,
    led: true,
    from: at,
  };
}

/** A full name without a title: Vietnamese with three or four syllables, or with a role, a verb or a given name. */
function bareName(text: string, all: Piece[], at: number, book: PeopleBook): NameCandidate | undefined {
  if (!isCapital(all[at]) || all[at - 1]?.text === '&') return undefined;
  if (
    isHighlandName(all[at]!.text) &&
    !isAdjacentCapital(text, all, at + 1) &&
    !isAdjacentCapital(text, all, at - 1, at)
  )
    return {
      first: at,
      next: at + 1,
      titles: findTitlesAfter(text, all, at + 1, book).map((span) => text.slice(span.start, span.end)),
      sure: true,
      led: false,
    };
  if (
    at > 0 &&
    isAdjacent(text, all, at) &&
    ((isCapital(all[at - 1]) &&
      !/['’]s$/u.test(all[at - 1]!.text) &&
      !book.grammar.openers.has(all[at - 1]!.low)) ||
      book.grammar.placeWords.has(all[at - 1]!.low))
  ) {
    return undefined;
  }
  if (at > 0 && book.placeLeads.back(all, at - 1)) return undefined;
  if (all[at - 1]?.kind === 'number' && book.grammar.placeWords.has(all[at - 2]?.low ?? '')) return undefined;
  const eponym = book.eponyms.ahead(all, at);
  if (eponym && book.actions.ahead(all, eponym.next))
    return { first: at, next: eponym.next, titles: [], sure: true, led: false };
  const isLand = book.places.ahead(all, at) ?? book.countries.ahead(all, at);
  if (isLand && !isMiddled(text, all, at)) return undefined;
  const family = findSyllabicEnd(text, all, at, book);
  const next = family ?? findNameEnd(text, all, at, book);
  if (next === undefined || next - at < 2) return undefined;
  const owns = /['’]s$/u.test(all[next - 1]!.text);
  if (!owns && isAdjacentCapital(text, all, next)) return undefined;
  if (!owns && all[next] && isAdjacent(text, all, next) && book.grammar.placeWords.has(all[next]!.low))
    return undefined;
  // "trưởng đại diện | Louis Dreyfus | tại Việt Nam"
  const isLed = !book.grammar.modifiersFirst && at > 0 && book.roles.back(all, at - 1) !== undefined;
  if (isLed && family === undefined && book.grammar.titleLinks.has(all[next]?.low ?? '')) return undefined;
  if (next - at === 2 && isFirm(text, all, at, book)) return undefined;
  if (isThing(all, next, book) || endsInPlace(all, at, next, book)) return undefined;
  const titles =
    all[next]?.text === ','
      ? findTitlesAfter(text, all, next, book).map((span) => text.slice(span.start, span.end))
      : [];
  const related = all[next]?.text === ',' && book.relatives.ahead(all, next + 1) !== undefined;
  const before = readApposition(text, all, at, next, book);
  if (before) titles.unshift(...before);
  // "The Abraham Lincoln" is a ship, "the John Smith Prize" ends in a capital.
  const article = at > 0 && book.articles.back(all, at - 1) !== undefined;
  const isGiven = !article && givenNames.has(fold(all[at]!.text));
  const acts =
    book.actions.ahead(all, next) !== undefined
      ? family !== undefined || isOwned(all, at, book) || speaksLater(text, all, next, book)
      : book.personalActions.ahead(all, apposition(all, at, next)) !== undefined;
  const isObject = at > 0 && book.personalObjects.back(all, at - 1) !== undefined;
  const isLong = family !== undefined && family - at >= 3;
  if (
    titles.length === 0 &&
    !related &&
    !before &&
    !isGiven &&
    !acts &&
    !isObject &&
    !isLong &&
    !isAged(all, next)
  )
    return undefined;
  return { first: at, next, titles, sure: true, led: false };
}

/** "His former assistant, Bronagh Devlin, | testified": past the comma that closes an apposition. */
function apposition(all: Piece[], at: number, next: number): number {
  return all[at - 1]?.text === ',' && all[next]?.text === ',' ? next + 1 : next;
}

/** "Công ty Vận tải | Hoàng Trường": two syllables that end the name of a firm. */
function isFirm(text: string, all: Piece[], at: number, book: PeopleBook): boolean {
  for (let here = at - 1; here > at - 5 && here > 0 && isAdjacent(text, all, here + 1); here--) {
    if (all[here]!.kind !== 'word' || book.actions.back(all, here)) return false;
    if (book.firms.back(all, here)) return true;
  }
  return false;
}

/** "người đồng cấp | Thái Lan | Anutin Charnvirakul" */
function pastCountry(all: Piece[], at: number, from: number, book: PeopleBook): number {
  return (book.relations.ahead(all, at) && book.countries.ahead(all, from)?.next) || from;
}
