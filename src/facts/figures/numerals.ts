import type { Piece } from '../phrases.ts';
import { evaluate, type NumberPart } from './amount.ts';
import { readDigits } from './digits.ts';
import type { NumberBook } from './number-book.ts';

/** A number read from pieces `at` to `next` (not included). */
export interface Numeral {
  /** NaN where the words could mean several numbers. */
  value: number;
  next: number;
  /** Written with digits, at least in part. */
  digits: boolean;
  /** The value that its scale words multiply by: 1e6 for "130 triệu". */
  scale: number;
  /** Digits with only the other language's marks or none that decide: a count reads them as thousands. */
  loose: boolean;
}

/** Reads the number that starts at a piece, in digits, words or both. */
export function readNumeral(all: Piece[], at: number, book: NumberBook, money: boolean): Numeral | undefined {
  const { grammar } = book;
  const parts: NumberPart[] = [];
  let next = at;
  let digits = false;
  let loose = false;
  const half = book.halfBefore.ahead(all, at);
  const article = book.articles.ahead(all, at);
  const share = half && book.closed.ahead(all, half.next)?.value.kind === 'percent';
  if (share) return { value: 0.5, next: half.next, digits: false, scale: 1, loose: false };
  if (half && all[half.next] && ownScale(all, half.next, book)) {
    parts.push({ at: 'small', value: 0.5 });
    next = half.next;
  } else if (article && ownScale(all, article.next, book)) {
    parts.push({ at: 'small', value: 1 });
    next = article.next;
  }
  for (;;) {
    const here = all[next];
    if (here === undefined || (parts.length > 0 && !isFollowing(all, next))) break;
    const before = parts.at(-1);
    const halfAfter = parts.length > 0 ? book.halfAfter.ahead(all, next) : undefined;
    if (halfAfter) {
      parts.push({ at: 'half', value: 0.5 });
      next = halfAfter.next;
      continue;
    }
    if (here.kind === 'number') {
      if (before && !(before.at === 'scale' && isSmallerScale(all, next, before.value, book))) break;
      const literal = readDigits(here.text, grammar);
      if (literal === undefined)
        return { value: Number.NaN, next: next + 1, digits: true, scale: 1, loose: false };
      parts.push({ at: 'small', value: literal.value });
      digits = true;
      loose ||= literal.loose;
      next++;
      const short = attachedScale(all, next, book, money);
      if (short !== undefined) {
        parts.push({ at: 'scale', value: short });
        next++;
      }
      continue;
    }
    if (
      here.text === '-' &&
      before &&
      all[next + 1]?.start === here.end &&
      (isWord(all, next + 1, book) || ownScale(all, next + 1, book))
    ) {
      next++;
      continue;
    }
    const scale = ownScale(all, next, book);
    if (scale !== undefined && parts.length > 0) {
      parts.push({ at: 'scale', value: scale });
      next++;
      continue;
    }
    const word = isWord(all, next, book) ? grammar.words[here.low] : undefined;
    if (word !== undefined) {
      if (digits && before?.at === 'small') break;
      if (before && isUnitWord(all, next, book)) break;
      parts.push({ at: 'small', value: word });
      next++;
      continue;
    }
    const joiner = before?.at === 'scale' ? book.joiners.ahead(all, next) : undefined;
    if (joiner && isWord(all, joiner.next, book)) {
      parts.push({ at: 'small', value: grammar.words[all[joiner.next]!.low]!, joined: true });
      next = joiner.next + 1;
      continue;
    }
    break;
  }
  if (parts.length === 0) return undefined;
  const value = evaluate(parts, grammar.looseTail);
  const scale = parts.reduce(
    (product, part) => (part.at === 'scale' && part.value >= 1e3 ? product * part.value : product),
    1,
  );
  return { value: value ?? Number.NaN, next, digits, scale, loose };
}

/** The scale word at a piece, unless what follows makes it another word ("tỷ phú"). */
function ownScale(all: Piece[], at: number, book: NumberBook): number | undefined {
  const here = all[at];
  if (here === undefined || here.kind !== 'word' || !Object.hasOwn(book.grammar.scales, here.low))
    return undefined;
  return book.notBefore.get(here.low)?.ahead(all, at + 1) ? undefined : book.grammar.scales[here.low];
}

function isWord(all: Piece[], at: number, book: NumberBook): boolean {
  const here = all[at];
  if (here === undefined || here.kind !== 'word' || !Object.hasOwn(book.grammar.words, here.low))
    return false;
  if (book.notBefore.get(here.low)?.ahead(all, at + 1)) return false;
  return !(at > 0 && book.notAfter.get(here.low)?.back(all, at - 1));
}

/** A number word that measures when it stands after a number: "hai năm" is two years, "trăm năm mươi" is not. */
function isUnitWord(all: Piece[], at: number, book: NumberBook): boolean {
  return book.closed.ahead(all, at) !== undefined && ownScale(all, at + 1, book) === undefined;
}

function attachedScale(all: Piece[], at: number, book: NumberBook, money: boolean): number | undefined {
  const here = all[at];
  if (here === undefined) return undefined;
  const { shortScales, shortMoneyScales } = book.grammar;
  const attached = here.start === all[at - 1]!.end;
  if (Object.hasOwn(shortScales, here.text) && (attached || here.text.length > 1))
    return shortScales[here.text];
  if (!attached || !Object.hasOwn(shortMoneyScales, here.text)) return undefined;
  const after = book.closed.ahead(all, at + 1);
  const counts = book.counted.ahead(all, at + 1) !== undefined;
  return money || counts || after?.value.kind === 'money' ? shortMoneyScales[here.text] : undefined;
}

function isSmallerScale(all: Piece[], at: number, scale: number, book: NumberBook): boolean {
  const next = ownScale(all, at + 1, book);
  return next !== undefined && next < scale;
}

/** Parts of one number are parted by a space or a hyphen, never by a line. */
function isFollowing(all: Piece[], at: number): boolean {
  const gap = all[at]!.start - all[at - 1]!.end;
  return gap <= 1;
}
