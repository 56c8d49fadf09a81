import { givenNames } from '../languages/given-names.ts';
import { fold } from '../text/normalise.ts';
import { adjacent, adjacentCapital, capital, familyFirstEnd, nameEnd, syllablesEnd } from './names.ts';
import type { Piece } from './phrases.ts';
import type { Register } from './register.ts';
import { skipTitle, titleStart, titlesAfter } from './titles.ts';

/** A name found at its place, from piece `first` to `next` (not included). */
export interface Candidate {
  first: number;
  next: number;
  titles: string[];
  /** Enough to call it a person: a full name with a title, a Vietnamese full name, "President Trump". */
  sure: boolean;
  /** Stands after a title or an honorific. */
  led: boolean;
}

/** The names that a title, an honorific, a role after them or their own form makes known as a person's. */
export function introduced(text: string, all: Piece[], book: Register): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < all.length; ) {
    const candidate = ledName(text, all, at, book) ?? bareName(text, all, at, book);
    if (candidate) found.push(candidate);
    at = candidate?.next ?? book.places.ahead(all, at)?.next ?? at + 1;
  }
  return found;
}

/** A name after a title or an honorific. */
function ledName(text: string, all: Piece[], at: number, book: Register): Candidate | undefined {
  if (book.places.ahead(all, at)) return undefined;
  const role = book.roles.ahead(all, at);
  const honorific = book.honorifics.ahead(all, at);
  if (!role && !honorific) return undefined;
  const from = honorific && !role ? pastStop(all, honorific.next) : role!.next;
  const isTitled = role || book.roles.ahead(all, from);
  const first = isTitled && !book.eponyms.ahead(all, from) ? skipTitle(text, all, from, book) : from;
  if (first >= all.length || (first > from && book.grammar.titleLinks.has(all[first - 1]!.low)))
    return undefined;
  const near =
    adjacent(text, all, first) || (honorific !== undefined && all[first]!.start - all[first - 1]!.end === 1);
  if (!near) return undefined;
  const foreign = first > from && book.countries.back(all, first - 1) !== undefined;
  const next =
    nameEnd(text, all, first, book) ??
    eponymEnd(text, all, at, first, book) ??
    (foreign ? syllablesEnd(text, all, first) : undefined);
  if (next === undefined) return shortName(text, all, at, from);
  const titles = titlesAfter(text, all, next, book).map((span) => text.slice(span.start, span.end));
  const hasTitle = role !== undefined || first > from;
  if (hasTitle) {
    const start = all[role ? titleStart(text, all, at, book) : from]!.start;
    titles.unshift(text.slice(start, all[first - 1]!.end));
  } else if (book.entitling.ahead(all, at)) {
    titles.unshift(text.slice(all[at]!.start, all[from - 1]!.end));
  }
  // "giáo sư tại Đại học Paris": one word after "of" or "tại" is rather a place.
  const linked = all.slice(from, first).some((piece) => book.grammar.titleLinks.has(piece.low));
  const sure = next - first > 1 || honorific !== undefined || (role?.value === true && !linked);
  return { first, next, titles, sure, led: true };
}

/** "Chủ tịch | Hồ Chí Minh": first of all a city, and a person after a title that is no part of a place's name. */
function eponymEnd(
  text: string,
  all: Piece[],
  at: number,
  first: number,
  book: Register,
): number | undefined {
  const isPlace = at > 0 && adjacent(text, all, at) && book.grammar.placeWords.has(all[at - 1]!.low);
  const next = isPlace ? undefined : book.eponyms.ahead(all, first)?.next;
  return next !== undefined && !adjacentCapital(text, all, next) ? next : undefined;
}

/** "Bộ trưởng Chính": one word that could be part of the title counts only where it is a known person's name. */
function shortName(text: string, all: Piece[], at: number, name: number): Candidate | undefined {
  if (!capital(all[name]) || !adjacent(text, all, name) || adjacentCapital(text, all, name + 1))
    return undefined;
  return {
    first: name,
    next: name + 1,
    titles: [text.slice(all[at]!.start, all[name - 1]!.end)],
    sure: false,
    led: true,
  };
}

/** A full name without a title: Vietnamese with three or four syllables, or with a role, a verb or a given name. */
function bareName(text: string, all: Piece[], at: number, book: Register): Candidate | undefined {
  if (!capital(all[at]) || all[at - 1]?.text === '&') return undefined;
  if (
    at > 0 &&
    adjacent(text, all, at) &&
    (capital(all[at - 1]) || book.grammar.placeWords.has(all[at - 1]!.low))
  ) {
    return undefined;
  }
  if (at > 0 && book.placeLeads.back(all, at - 1)) return undefined;
  const eponym = book.eponyms.ahead(all, at);
  if (eponym && book.actions.ahead(all, eponym.next))
    return { first: at, next: eponym.next, titles: [], sure: true, led: false };
  if (book.places.ahead(all, at)) return undefined;
  const family = familyFirstEnd(text, all, at, book);
  const next = family ?? nameEnd(text, all, at, book);
  if (next === undefined || next - at < 2 || adjacentCapital(text, all, next)) return undefined;
  if (all[next] && adjacent(text, all, next) && book.grammar.placeWords.has(all[next]!.low)) return undefined;
  const titles =
    all[next]?.text === ','
      ? titlesAfter(text, all, next, book).map((span) => text.slice(span.start, span.end))
      : [];
  const related = all[next]?.text === ',' && book.relatives.ahead(all, next + 1) !== undefined;
  // "The Abraham Lincoln" is a ship, "the John Smith Prize" ends in a capital.
  const article = at > 0 && book.articles.back(all, at - 1) !== undefined;
  const isGiven = !article && givenNames.has(fold(all[at]!.text));
  const acts = family !== undefined && book.actions.ahead(all, next) !== undefined;
  if (titles.length === 0 && !related && !isGiven && !acts && !(family !== undefined && family - at >= 3))
    return undefined;
  return { first: at, next, titles, sure: true, led: false };
}

/** Past the full stop of "Mr." */
function pastStop(all: Piece[], at: number): number {
  return all[at]?.text === '.' && capital(all[at - 1]) && all[at]!.start === all[at - 1]!.end ? at + 1 : at;
}
