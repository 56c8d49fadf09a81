import type { Piece } from '../phrases.ts';
import { findSyllabicEnd, isAdjacent, isCapital } from './names.ts';
import type { PeopleBook } from './people-book.ts';
import { findTitleStart } from './titles.ts';

/** "Hoàng Gia Luân Đôn" */
export function endsInPlace(all: Piece[], at: number, next: number, book: PeopleBook): boolean {
  for (let from = at + 1; from < next; from++) {
    const land = book.places.ahead(all, from) ?? book.countries.ahead(all, from);
    if (land && land.next - from > 1 && land.next === next) return true;
  }
  return false;
}

/** "Lý Thường Kiệt là một trong những con phố", "Bạch Thái Bưởi là tên con tàu". */
export function isThing(all: Piece[], next: number, book: PeopleBook): boolean {
  let at = book.copulas.ahead(all, next)?.next;
  if (at === undefined) return false;
  while (all[at] && book.grammar.namingWords.has(all[at]!.low)) at++;
  return all[at] !== undefined && book.grammar.placeWords.has(all[at]!.low);
}

/** ", 34," and ", 34 tuổi": an age after a name. */
export function isAged(all: Piece[], next: number): boolean {
  const [comma, age, after] = all.slice(next, next + 3);
  if (comma?.text !== ',' || age?.kind !== 'number' || !/^(?:[1-9]|[1-9]\d|10\d)$/u.test(age.text))
    return false;
  return after === undefined || /^[,.;)]$/u.test(after.text);
}

/** "UNICEF's | Ritu Malhotra said" */
export function isOwned(all: Piece[], at: number, book: PeopleBook): boolean {
  const owner = all[at - 1];
  if (owner === undefined || !/['’]s$/u.test(owner.text)) return false;
  // "Taiwan's Academia Sinica said"
  const bare = { ...owner, text: owner.text.slice(0, -2), low: owner.low.slice(0, -2) };
  return !book.countries.back([bare], 0) && !book.places.back([bare], 0);
}

/** "Olena Tkachuk said … Tkachuk added": firms are seldom cited by their last word. */
export function speaksLater(text: string, all: Piece[], next: number, book: PeopleBook): boolean {
  const surname = all[next - 1]!.text;
  for (let at = next; at < all.length; at++) {
    const isAlone = all[at]!.text === surname && !(isAdjacent(text, all, at) && isCapital(all[at - 1]));
    if (isAlone && book.actions.ahead(all, at + 1)) return true;
  }
  return false;
}

/**
 * The titles of a role right before a name between commas: "his chief of staff, Andriy Yermak, left"; none after a
 * relation ("his sister, Kim Yo Jong,").
 */
export function readApposition(
  text: string,
  all: Piece[],
  at: number,
  next: number,
  book: PeopleBook,
): string[] | undefined {
  if (all[at - 1]?.text !== ',' || at < 2 || !(all[next] === undefined || /^[,.;)]$/u.test(all[next]!.text)))
    return undefined;
  const role = book.grammar.modifiersFirst
    ? roleBehind(text, all, at - 2, book)
    : roleLeading(text, all, at - 2, book);
  if (role) return [text.slice(all[findTitleStart(text, all, role.first, book)]!.start, all[at - 2]!.end)];
  return book.relations.back(all, at - 2) ? [] : undefined;
}

/**
 * "Phó chủ tịch tỉnh, ông Thạch": the role that a clause opens with where all that follows up to piece `at` is its
 * field.
 */
function roleLeading(
  text: string,
  all: Piece[],
  at: number,
  book: PeopleBook,
): { first: number } | undefined {
  for (let last = at; last >= 0 && last > at - 14; last--) {
    const role = book.roles.back(all, last);
    const opens =
      role && (role.first === 0 || !isAdjacent(text, all, role.first) || isCapital(all[role.first]));
    if (opens) return role;
    if (all[last]!.kind === 'mark' || !isAdjacent(text, all, last) || book.titleEnds.back(all, last))
      return undefined;
    if (isCapital(all[last]) && findSyllabicEnd(text, all, last, book) !== undefined) return undefined;
  }
  return undefined;
}

/** The role that ends at piece `at`, with its field: "Minister of Health". */
function roleBehind(text: string, all: Piece[], at: number, book: PeopleBook): { first: number } | undefined {
  const { titleWords, titleLinks } = book.grammar;
  for (let last = at; last >= 0 && last > at - 8; last--) {
    const role = book.roles.back(all, last);
    if (role) return role;
    const { low } = all[last]!;
    if (!(titleWords.has(low) || titleLinks.has(low)) || !isAdjacent(text, all, last)) return undefined;
  }
  return undefined;
}
