import type { Piece } from '../phrases.ts';
import { readDigits } from './digits.ts';
import type { Figure, PlacedFigure } from './figure.ts';
import type { NumberBook } from './number-book.ts';

/**
 * Numbers that borrow what they count from the first of their list: "Dak Lak had 16 dead, Khanh Hoa 14 and
 * Hue 2", "50 communes of Khanh Hoa, 34 of Dak Lak". The list must be as regular as that: anything else
 * could be a name with a number.
 */
export function findListed(
  text: string,
  all: Piece[],
  placed: readonly PlacedFigure[],
  book: NumberBook,
): Figure[] {
  const found: Figure[] = [];
  for (const head of placed) {
    if (head.figure.kind !== 'count' && head.figure.kind !== 'measure') continue;
    if (hasNameBefore(all, head.first, book)) {
      found.push(...follow(text, all, skipToBreak(all, head.next, book), head.figure, nameThenNumber, book));
    } else if (book.listOf.ahead(all, head.next)) {
      found.push(...follow(text, all, skipToBreak(all, head.next, book), head.figure, numberThenName, book));
    }
  }
  return found.filter(
    (one) => !placed.some((other) => other.figure.start < one.end && one.start < other.figure.end),
  );
}

type Step = (all: Piece[], at: number, book: NumberBook) => { number: number; next: number } | undefined;

function follow(
  text: string,
  all: Piece[],
  from: number,
  head: Figure,
  step: Step,
  book: NumberBook,
): Figure[] {
  const found: Figure[] = [];
  for (let at = from; at < all.length; ) {
    const broken = skipBreak(all, at, book);
    if (broken === at) break;
    const item = step(all, broken, book);
    if (
      item === undefined ||
      (item.next < all.length && skipBreak(all, item.next, book) === item.next && !isEnd(all[item.next]!))
    )
      break;
    const piece = all[item.number]!;
    const digits = readDigits(piece.text, book.grammar);
    if (digits === undefined || !Number.isInteger(digits.value)) break;
    const { start, end } = piece;
    found.push({
      ...head,
      start,
      end,
      value: digits.value,
      text: text.slice(start, end),
      approximate: false,
    });
    at = item.next;
  }
  return found;
}

const nameThenNumber: Step = (all, at) => {
  let next = at;
  while (isCapital(all[next]) && next - at < 5) next++;
  if (next === at || all[next]?.kind !== 'number' || all[next]!.start - all[next - 1]!.end !== 1)
    return undefined;
  return { number: next, next: next + 1 };
};

const numberThenName: Step = (all, at, book) => {
  const of = all[at]?.kind === 'number' ? book.listOf.ahead(all, at + 1) : undefined;
  if (of === undefined) return undefined;
  let next = of.next;
  while (isCapital(all[next]) && next - of.next < 5) next++;
  return next === of.next ? undefined : { number: at, next };
};

/**
 * "Dak Lak had 16 dead": a name and a verb of having before the figure, which is no sentence subject of another kind.
 */
function hasNameBefore(all: Piece[], first: number, book: NumberBook): boolean {
  const verb = first > 0 ? book.listVerbs.back(all, first - 1) : undefined;
  return verb !== undefined && verb.first > 0 && isCapital(all[verb.first - 1]);
}

/** The next comma, semicolon or joining word after the counted noun, a few words on at most. */
function skipToBreak(all: Piece[], at: number, book: NumberBook): number {
  for (let next = at; next < Math.min(all.length, at + 6); next++) {
    if (all[next]!.kind === 'number') return all.length;
    if (skipBreak(all, next, book) !== next) return next;
  }
  return all.length;
}

/** Past ", ", " and " or ", and ". */
function skipBreak(all: Piece[], at: number, book: NumberBook): number {
  const next = /^[,;]$/u.test(all[at]?.text ?? '') ? at + 1 : at;
  return book.listJoiners.ahead(all, next)?.next ?? next;
}

function isEnd(piece: Piece): boolean {
  return /^[.;:)…]$/u.test(piece.text);
}

function isCapital(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && /^\p{Lu}/u.test(piece.text);
}
