import { isVietnameseSyllable } from '../../languages/vietnamese-names.ts';
import { fold } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { Piece } from '../phrases.ts';
import { findNameEnd, findSyllabicEnd, findSyllablesEnd, isAdjacent, isCapital, isLoud } from './names.ts';
import type { PeopleBook } from './people-book.ts';

/** Words and signs from which on a run of titles leads to no name. */
const maxTitlePieces = 40;

/**
 * Where the name could begin after the role that ends at `at`: past portfolios, countries, acronyms and further
 * roles, "Bộ trưởng | Quốc phòng Mỹ | Pete".
 */
export function skipTitle(text: string, all: Piece[], at: number, book: PeopleBook): number {
  const { titleWords, titleLinks, notNames } = book.grammar;
  const places = (place: number): boolean => book.places.ahead(all, place) !== undefined;
  // "Tập đoàn FLC"
  const continuesTitle = (place: number): boolean =>
    isCapital(all[place]) || titleWords.has(all[place]?.low ?? '');
  // "Trung Quốc | Tập Cận Bình", though "tập" is also a word of titles.
  const isForeignName = (place: number): boolean =>
    book.countries.back(all, place - 1) !== undefined &&
    (findSyllablesEnd(text, all, place) ?? 0) - place > 2;
  let next = at;
  const last = Math.min(all.length, at + maxTitlePieces);
  while (next < last && (isAdjacent(text, all, next) || isListed(all, next, book))) {
    const here = all[next]!;
    const phrase =
      book.places.ahead(all, next) ?? book.countries.ahead(all, next) ?? book.roles.ahead(all, next);
    if (phrase === undefined && findSyllabicEnd(text, all, next, book, true) !== undefined) break;
    if (here.text === ',') next++;
    else if (phrase) next = phrase.next;
    else if (next > at && isForeignName(next)) break;
    else if (titleLinks.has(here.low) || titleWords.has(here.low) || here.kind === 'number') next++;
    else if (isLoud(here) && (here.text.length > 2 || places(next + 1)) && !isLoud(all[next + 1] ?? here))
      next++;
    else if (next > at && book.countries.back(all, next - 1) && findSyllablesEnd(text, all, next)) break;
    else if (isCapital(here) && notNames.has(here.low) && continuesTitle(next + 1)) next++;
    else return familyNameAhead(text, all, next, book) ?? next;
  }
  return next;
}

/** "Minister of Culture | , Sports and Tourism": the comma inside a list of fields. */
function isListed(all: Piece[], at: number, book: PeopleBook): boolean {
  const { titleWords } = book.grammar;
  if (all[at]?.text !== ',' || !isCapital(all[at + 1]) || book.roles.ahead(all, at + 1)) return false;
  for (let next = at + 1; next < at + 8 && all[next]; next++) {
    const joiner = book.roleJoiners.ahead(all, next);
    if (joiner)
      return (
        next > at + 1 &&
        isCapital(all[joiner.next]) &&
        titleWords.has(all[joiner.next]!.low) &&
        !book.roles.ahead(all, joiner.next)
      );
    if (all[next]!.text !== ',' && !titleWords.has(all[next]!.low)) return false;
  }
  return false;
}

/**
 * "Tổng Giám đốc Vietnam Airlines | Lê Hồng Hà": where a Vietnamese name ends a run of capitalised words; "Giám đốc
 * bảo tàng | Tạ Đức Nhuận": or, of three syllables, of any words, where what is led comes first.
 */
function familyNameAhead(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  for (let next = at; next < at + 5 && isCapital(all[next]) && isAdjacent(text, all, next); next++) {
    if (findSyllabicEnd(text, all, next, book, true) !== undefined) return next;
  }
  return book.grammar.modifiersFirst ? undefined : longNameAhead(text, all, at, book);
}

function longNameAhead(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  if (isCapital(all[at]) && isCapital(all[at + 1])) return undefined;
  const breaks = [book.titleEnds, book.actions, book.roles, book.roleJoiners, book.honorifics];
  for (let next = at; next < at + 10 && all[next] && isAdjacent(text, all, next); next++) {
    if (all[next]!.kind === 'mark' || breaks.some((phrases) => phrases.ahead(all, next))) return undefined;
    const end = isCapital(all[next]) ? findSyllabicEnd(text, all, next, book) : undefined;
    if (end === undefined || end - next < 3) continue;
    const isPlace = book.grammar.placeWords.has(all[next - 1]!.low) || book.placeLeads.back(all, next - 1);
    // "liên đoàn Bùi Thị Hương Trà | cũng kêu gọi"
    const acts = book.actions.ahead(all, end) ?? book.actions.ahead(all, end + 1);
    return isPlace && !acts ? undefined : next;
  }
  return undefined;
}

/** Where a title begins that has a role at `at`: "former US | Secretary of War". */
export function findTitleStart(text: string, all: Piece[], at: number, book: PeopleBook): number {
  const { titleWords, openers } = book.grammar;
  let first = at;
  while (first > 0 && isAdjacent(text, all, first)) {
    const before = all[first - 1]!;
    const prefix = book.titlePrefixes.back(all, first - 1);
    const phrase = prefix ?? book.countries.back(all, first - 1) ?? book.roles.back(all, first - 1);
    if (phrase && (prefix || !(phrase.first > 0 && isOf(text, all, phrase.first, book))))
      first = phrase.first;
    else if (isLoud(before) && before.kind === 'word') first--;
    else if (
      titleWords.has(before.low) &&
      !openers.has(before.low) &&
      (isCapital(before) || isField(all, first, book))
    )
      first--;
    else break;
  }
  if (!isCapital(all[at])) return bodyStart(text, all, first, book);
  return book.grammar.modifiersFirst ? fieldStart(text, all, first, book) : first;
}

/**
 * "Disaster | Minister", "Irish | Ambassador": the one or two capitalised words that open a sentence before a title.
 */
function fieldStart(text: string, all: Piece[], at: number, book: PeopleBook): number {
  const first = bodyStart(text, all, at, book);
  const opens = first === 0 || /[.!?…:"”—]\s*$|\n\s*$/u.test(text.slice(0, all[first]!.start));
  return opens && at - first <= 2 ? first : at;
}

/** "foreign ministry | spokeswoman": in small letters like its role, where fields stand before roles. */
function isField(all: Piece[], at: number, book: PeopleBook): boolean {
  const { modifiersFirst, titleLinks } = book.grammar;
  return modifiersFirst && !isCapital(all[at]) && !titleLinks.has(all[at - 1]!.low);
}

/** "Samsung Electronics | chairman": the capitalised words before a title in small letters are whose it is. */
function bodyStart(text: string, all: Piece[], at: number, book: PeopleBook): number {
  const { openers } = book.grammar;
  if (!all[at]) return at;
  let first = at;
  while (
    first > 0 &&
    isAdjacent(text, all, first) &&
    isCapital(all[first - 1]) &&
    !openers.has(all[first - 1]!.low) &&
    !/['’]s$/u.test(all[first - 1]!.text)
  )
    first--;
  const prefix =
    first < at && first > 0 && isAdjacent(text, all, first)
      ? book.titlePrefixes.back(all, first - 1)
      : undefined;
  return prefix?.first ?? first;
}

/**
 * The titles printed after a name: ", head of the Statistics Office, …", "is a Politburo member and Minister
 * of National Defence". Each role is one title.
 */
export function findTitlesAfter(text: string, all: Piece[], at: number, book: PeopleBook): Span[] {
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
function leadsToName(text: string, all: Piece[], at: number, book: PeopleBook): boolean {
  const first = skipTitle(text, all, at, book);
  if (
    first >= all.length ||
    !isAdjacent(text, all, first) ||
    book.grammar.titleLinks.has(all[first - 1]!.low)
  )
    return false;
  const next = findNameEnd(text, all, first, book);
  if (next === undefined || next - first < 2) return false;
  // ", trưởng đại diện Louis Dreyfus | tại Việt Nam"
  const isInside =
    !book.grammar.modifiersFirst && first === at && findSyllabicEnd(text, all, at, book, true) === undefined;
  if (isInside && book.grammar.titleLinks.has(all[next]?.low ?? '')) return false;
  return book.grammar.modifiersFirst || first === at || !isLocalBody(text, all, first, next, book);
}

/** "giám đốc Công ty Đầu tư | Sao Nam": after the words for a body syllables without a family name are its name. */
export function isLocalBody(text: string, all: Piece[], at: number, next: number, book: PeopleBook): boolean {
  return (
    findSyllabicEnd(text, all, at, book, true) === undefined &&
    all.slice(at, next).every(({ text: word }) => isVietnameseSyllable(fold(word)))
  );
}

function roleAt(
  text: string,
  all: Piece[],
  at: number,
  book: PeopleBook,
): { first: number; next: number } | undefined {
  const article = book.articles.ahead(all, at);
  const first = article?.next ?? at;
  const owner = article ? undefined : ownerEnd(text, all, at);
  if (book.grammar.modifiersFirst && (article || owner !== undefined)) {
    const role = roleAfterModifiers(text, all, owner ?? first, book);
    if (role !== undefined) return { first, next: role };
  }
  let here = first;
  for (let steps = 0; steps < 5 && all[here]; steps++) {
    const role = book.roles.ahead(all, here);
    if (role) return { first, next: role.next };
    const prefix = book.titlePrefixes.ahead(all, here) ?? book.countries.ahead(all, here);
    if (prefix) here = prefix.next;
    else if (isCapital(all[here]) && (isLoud(all[here]!) || book.grammar.titleWords.has(all[here]!.low)))
      here++;
    else return undefined;
    if (!all[here] || !isAdjacent(text, all, here)) return undefined;
  }
  return undefined;
}

/** Past "Apple's", "State Bank's". */
function ownerEnd(text: string, all: Piece[], at: number): number | undefined {
  let here = at;
  while (here < at + 4 && isCapital(all[here]) && (here === at || isAdjacent(text, all, here))) {
    if (/['’]s$/u.test(all[here]!.text)) return here + 1;
    here++;
  }
  return undefined;
}

/** "a | rice | farmer", "the | former television | host": up to three words may stand before the role. */
function roleAfterModifiers(text: string, all: Piece[], at: number, book: PeopleBook): number | undefined {
  for (let here = at; here < at + 4 && all[here] && (here === at || isAdjacent(text, all, here)); here++) {
    const role = book.roles.ahead(all, here);
    if (role) return role.next;
    const { text: word, kind, low } = all[here]!;
    if (kind !== 'word' || book.titleEnds.ahead(all, here) || book.articles.ahead(all, here))
      return undefined;
    if (book.grammar.titleLinks.has(low) || /['’]s$/u.test(word)) return undefined;
  }
  return undefined;
}

function titleEnd(text: string, all: Piece[], at: number, book: PeopleBook): number {
  let next = at;
  while (
    next < all.length &&
    next - at < 24 &&
    (!/^[,;:.()[\]—–!?"“”]$/u.test(all[next]!.text) ||
      isListed(all, next, book) ||
      afterInitial(text, all, next))
  ) {
    if (text.slice(all[next - 1]!.end, all[next]!.start).includes('\n')) break;
    if (book.titleEnds.ahead(all, next)) break;
    const joiner = book.roleJoiners.ahead(all, next);
    if (joiner && roleAt(text, all, joiner.next, book)) break;
    next++;
  }
  return next;
}

/** "the S | . Rajaratnam School" */
function afterInitial(text: string, all: Piece[], at: number): boolean {
  return (
    all[at]!.text === '.' &&
    /^\p{Lu}$/u.test(all[at - 1]!.text) &&
    isCapital(all[at + 1]) &&
    isAdjacent(text, all, at + 1)
  );
}

/** The place after a comma or joining word, where another role may follow. */
function continues(all: Piece[], at: number, book: PeopleBook): number | undefined {
  const joiner = book.roleJoiners.ahead(all, all[at]?.text === ',' ? at + 1 : at);
  if (joiner) return joiner.next;
  return all[at]?.text === ',' ? at + 1 : undefined;
}

/** "… of Viet Nam | President": the country belongs to what stands before. */
function isOf(text: string, all: Piece[], at: number, book: PeopleBook): boolean {
  return isAdjacent(text, all, at) && book.grammar.titleLinks.has(all[at - 1]!.low);
}
