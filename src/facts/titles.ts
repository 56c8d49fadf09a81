import type { Span } from '../text/span.ts';
import { adjacent, capital, familyFirstEnd, isLoud, nameEnd, syllablesEnd } from './names.ts';
import type { Piece } from './phrases.ts';
import type { Register } from './register.ts';

/**
 * Where the name could begin after the role that ends at `at`: past portfolios, countries, acronyms and further
 * roles, "Bộ trưởng | Quốc phòng Mỹ | Pete".
 */
export function skipTitle(text: string, all: Piece[], at: number, book: Register): number {
  const { titleWords, titleLinks, notNames } = book.grammar;
  let next = at;
  while (next < all.length && adjacent(text, all, next)) {
    const here = all[next]!;
    const phrase =
      book.places.ahead(all, next) ?? book.countries.ahead(all, next) ?? book.roles.ahead(all, next);
    if (phrase === undefined && familyFirstEnd(text, all, next, book) !== undefined) break;
    if (phrase) next = phrase.next;
    else if (titleLinks.has(here.low) || titleWords.has(here.low) || here.kind === 'number') next++;
    else if (isLoud(here) && here.text.length > 2 && !isLoud(all[next + 1] ?? here)) next++;
    else if (next > at && book.countries.back(all, next - 1) && syllablesEnd(text, all, next)) break;
    else if (capital(here) && notNames.has(here.low) && capital(all[next + 1])) next++;
    else return familyNameAhead(text, all, next, book) ?? next;
  }
  return next;
}

/** "Tổng Giám đốc Vietnam Airlines | Lê Hồng Hà": where a Vietnamese name ends a run of capitalised words. */
function familyNameAhead(text: string, all: Piece[], at: number, book: Register): number | undefined {
  for (let next = at; next < at + 5 && capital(all[next]) && adjacent(text, all, next); next++) {
    if (familyFirstEnd(text, all, next, book) !== undefined) return next;
  }
  return undefined;
}

/** Where a title begins that has a role at `at`: "former US | Secretary of War". */
export function titleStart(text: string, all: Piece[], at: number, book: Register): number {
  let first = at;
  while (first > 0 && adjacent(text, all, first)) {
    const before = all[first - 1]!;
    const prefix = book.titlePrefixes.back(all, first - 1);
    const phrase = prefix ?? book.countries.back(all, first - 1) ?? book.roles.back(all, first - 1);
    if (phrase && (prefix || !(phrase.first > 0 && isOf(text, all, phrase.first, book))))
      first = phrase.first;
    else if (isLoud(before) && before.kind === 'word') first--;
    else if (capital(before) && book.grammar.titleWords.has(before.low)) first--;
    else break;
  }
  return first;
}

/**
 * The titles printed after a name: ", head of the Statistics Office, …", "is a Politburo member and Minister
 * of National Defence". Each role is one title.
 */
export function titlesAfter(text: string, all: Piece[], at: number, book: Register): Span[] {
  const comma = all[at]?.text === ',' ? at + 1 : undefined;
  const copula = book.copulas.ahead(all, at);
  let from = comma ?? copula?.next;
  if (from !== undefined && comma !== undefined) from = book.copulas.ahead(all, comma)?.next ?? from;
  const found: Span[] = [];
  while (from !== undefined && found.length < 8) {
    const role = roleAt(text, all, from, book);
    if (role === undefined || leadsToName(text, all, role.next, book)) break;
    const end = titleEnd(text, all, role.next, book);
    found.push({ start: all[role.first]!.start, end: all[end - 1]!.end });
    from = continues(all, end, book);
  }
  return found;
}

/** ", Thứ trưởng Lê Tấn Cận": the title of the next person, not of the one before. */
function leadsToName(text: string, all: Piece[], at: number, book: Register): boolean {
  const first = skipTitle(text, all, at, book);
  if (first >= all.length || !adjacent(text, all, first) || book.grammar.titleLinks.has(all[first - 1]!.low))
    return false;
  const next = nameEnd(text, all, first, book);
  return next !== undefined && next - first > 1;
}

function roleAt(
  text: string,
  all: Piece[],
  at: number,
  book: Register,
): { first: number; next: number } | undefined {
  const first = book.articles.ahead(all, at)?.next ?? at;
  let here = first;
  for (let steps = 0; steps < 5 && all[here]; steps++) {
    const role = book.roles.ahead(all, here);
    if (role) return { first, next: role.next };
    const prefix = book.titlePrefixes.ahead(all, here) ?? book.countries.ahead(all, here);
    if (prefix) here = prefix.next;
    else if (capital(all[here]) && (isLoud(all[here]!) || book.grammar.titleWords.has(all[here]!.low)))
      here++;
    else return undefined;
    if (!all[here] || !adjacent(text, all, here)) return undefined;
  }
  return undefined;
}

function titleEnd(text: string, all: Piece[], at: number, book: Register): number {
  let next = at;
  while (next < all.length && next - at < 24 && !/^[,;:.()[\]—–!?"“”]$/u.test(all[next]!.text)) {
    if (text.slice(all[next - 1]!.end, all[next]!.start).includes('\n')) break;
    if (book.titleEnds.ahead(all, next)) break;
    const joiner = book.roleJoiners.ahead(all, next);
    if (joiner && roleAt(text, all, joiner.next, book)) break;
    next++;
  }
  return next;
}

/** The place after a comma or joining word, where another role may follow. */
function continues(all: Piece[], at: number, book: Register): number | undefined {
  const joiner = book.roleJoiners.ahead(all, all[at]?.text === ',' ? at + 1 : at);
  if (joiner) return joiner.next;
  return all[at]?.text === ',' ? at + 1 : undefined;
}

/** "… of Viet Nam | President": the country belongs to what stands before. */
function isOf(text: string, all: Piece[], at: number, book: Register): boolean {
  return adjacent(text, all, at) && book.grammar.titleLinks.has(all[at - 1]!.low);
}
