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
  const partOfUnit = fractionOfUnit(all, at, book);
  if (partOfUnit)
    return { value: partOfUnit.value, next: partOfUnit.next, digits: true, scale: 1, loose: false };
  const fraction = fractionOfScale(all, at, book);
  if (fraction) {
    // "two-thirds of a million" is no number of people that anybody printed.
    if (fraction.value === 0)
      return { value: Number.NaN, next: fraction.next + 1, digits: false, scale: 1, loose: false };
    parts.push({ at: 'small', value: fraction.value });
    next = fraction.next;
  } else if (half && all[half.next] && ownScale(all, half.next, book)) {
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
      const literal = readDigits(here.text, grammar);
      if (before && !(before.at === 'scale' && isSmallerScale(all, next, before.value, book))) {
        if (before.at !== 'scale' || !/^\d+$/u.test(here.text) || before.value < 1000) break;
        // "3 nghìn 400"; what "2 triệu 300" means nobody knows.
        const isRest = before.value === 1000 && /^[1-9]\d\d$/u.test(here.text);
        if (!isRest) {
          if (isYear(here.text) || !digits) break;
          return { value: Number.NaN, next: next + 1, digits: true, scale: 1, loose: false };
        }
      }
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
    const spoken = before?.at === 'small' ? spokenDecimals(all, next, book) : undefined;
    if (spoken) {
      const whole = evaluate(parts, grammar.looseTail);
      if (whole === undefined || !Number.isInteger(whole)) break;
      parts.splice(0, parts.length, { at: 'small', value: Number(`${whole}.${spoken.decimals}`) });
      next = spoken.next;
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

/** "1/4 mile", "10 1/2 miles": a part of a unit of measure, with the wholes before it. */
function fractionOfUnit(
  all: Piece[],
  at: number,
  book: NumberBook,
): { value: number; next: number } | undefined {
  const isWhole = /^\d{1,3}$/u.test(all[at]?.text ?? '') && all[at + 1]?.kind === 'number';
  const first = isWhole ? at + 1 : at;
  const [over, slash, under] = all.slice(first, first + 3);
  if (slash?.text !== '/' || slash.start !== over!.end || under?.start !== slash.end) return undefined;
  if (!/^\d{1,2}$/u.test(over!.text) || !/^(?:2|3|4|5|8|10|16)$/u.test(under.text)) return undefined;
  if (Number(over!.text) >= Number(under.text)) return undefined;
  const unit = book.closed.ahead(all, first + 3)?.value;
  if (unit?.kind !== 'measure') return undefined;
  const value = (isWhole ? Number(all[at]!.text) : 0) + Number(over!.text) / Number(under.text);
  return { value: Number(value.toPrecision(15)), next: first + 3 };
}

/** "a quarter of a million": the part, and where its scale stands. */
export function fractionOfScale(
  all: Piece[],
  at: number,
  book: NumberBook,
): { value: number; next: number } | undefined {
  const part = book.fractions.ahead(all, at);
  if (part === undefined) return undefined;
  const next = book.fractionGaps.ahead(all, part.next)?.next ?? part.next;
  return (ownScale(all, next, book) ?? 0) >= 1000 ? { value: part.value / 100, next } : undefined;
}

/** "point five", "phẩy hai mươi lăm": the decimals and what stands behind them. */
function spokenDecimals(
  all: Piece[],
  at: number,
  book: NumberBook,
): { decimals: string; next: number } | undefined {
  const point = book.points.ahead(all, at);
  if (point === undefined) return undefined;
  let decimals = '';
  let next = point.next;
  const { words } = book.grammar;
  for (; next < point.next + 3 && isFollowing(all, next); next++) {
    const here = all[next]!;
    if (here.kind === 'number' && decimals === '' && /^\d{1,2}$/u.test(here.text))
      return { decimals: here.text, next: next + 1 };
    const tens = ownScale(all, next, book);
    if (tens === 10 && decimals.length === 1) continue;
    const digit = Object.hasOwn(words, here.low) ? words[here.low]! : undefined;
    if (digit === undefined || (decimals !== '' && isUnitWord(all, next, book))) break;
    decimals +=
      digit >= 10 && digit % 10 === 0 && all[next + 1] && (words[all[next + 1]!.low] ?? 99) < 10
        ? String(digit / 10)
        : String(digit);
  }
  return decimals === '' ? undefined : { decimals, next };
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
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
  // "TƯ" is short for something else, unless all is in capitals.
  const isLoud = (piece: Piece | undefined): boolean =>
    piece !== undefined && piece.text.length > 1 && piece.text === piece.text.toUpperCase();
  if (here.text.length > 1 && isLoud(here) && !isLoud(all[at + 1])) return false;
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
  // "$1.5 m for it": the currency says that no metre is meant.
  const isLoose = money && here.start - all[at - 1]!.end === 1 && Object.hasOwn(shortMoneyScales, here.text);
  if (isLoose) return shortMoneyScales[here.text];
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
  if (all[at] === undefined) return false;
  const gap = all[at].start - all[at - 1]!.end;
  return gap <= 3;
}
