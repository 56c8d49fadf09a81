import type { Hedge } from '../../languages/number-words.ts';
import type { Piece } from '../phrases.ts';
import { dropNoise } from './amount.ts';
import { hedgeBefore, isDuring, isNameable, isNamed, isNumberStart } from './borders.ts';
import { findBorrowed, isBare } from './borrowed.ts';
import type { PlacedFigure, Unit } from './figure.ts';
import { readMagnitude } from './magnitude.ts';
import type { NumberBook } from './number-book.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readAge, readMetres } from './odd-units.ts';
import { wholeOf } from './partitive.ts';
import { readUnit, skipPlus } from './units.ts';

/** What stands at a piece: figures, or a number that counts nothing; the reading goes on at `next`. */
interface Reading {
  figures: PlacedFigure[];
  next: number;
}

/** A number with what is printed right before it. */
interface Opening {
  numeral: Numeral;
  /** Piece that the printed figure starts at: sign, currency or number. */
  from: number;
  /** Piece that the number starts at. */
  first: number;
  money: Unit | undefined;
  isNegative: boolean;
}

/** One figure, or the two of a range, whose number starts at a piece; undefined where none does. */
export function readFigures(
  text: string,
  all: Piece[],
  at: number,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): Reading | undefined {
  const opening = open(all, at, book);
  if (opening === undefined) return undefined;
  const { numeral, from, first, money, isNegative } = opening;
  const nothing: Reading = { figures: [], next: numeral.next };
  if (Number.isNaN(numeral.value)) return nothing;
  const plus = skipPlus(all, numeral, book);
  const hedge =
    hedgeBefore(all, from, book, placed) ??
    (plus === undefined ? undefined : (book.hedgesAfter.back(all, plus - 1)?.value as Hedge | undefined));
  const place = (value: number, unit: Unit, start: number, next: number): PlacedFigure =>
    put(
      text,
      all,
      { value, ...unit },
      start,
      next,
      (book.durations.has(unit.unit) && isDuring(all, start, book) ? undefined : hedge) ??
        (book.hedgesAfter.ahead(all, next)?.value as Hedge | undefined) ??
        restatedHedge(placed.at(-1), value, unit, start),
    );
  const isName = isNamed(all, at, book);
  const whole = money || isName || isNegative ? undefined : wholeOf(all, numeral, book);
  if (whole) {
    const parts = [
      place(numeral.value, whole.unit, from, numeral.next),
      put(text, all, { value: whole.numeral.value, ...whole.unit }, whole.from, whole.next, undefined),
    ];
    return { figures: parts, next: whole.next };
  }
  const metres = money || isNegative ? undefined : readMetres(all, first, numeral, book);
  if (metres) return { figures: [place(metres.value, metres.unit, from, metres.next)], next: metres.next };
  if (isModelNumber(all, at, book, numeral)) return nothing;
  const aged = money ? undefined : readAge(all, from, numeral, book);
  if (aged) return { figures: [place(numeral.value, aged.unit, from, aged.next)], next: aged.next };
  const own = money
    ? { unit: money, next: numeral.next }
    : (readMagnitude(all, from, numeral, book) ?? readUnit(all, first, numeral, book, placed));
  const lent = own || isName ? undefined : findBorrowed(all, from, numeral, book, placed);
  const high =
    !isName && (own === undefined || money) ? readHigh(all, opening, lent, book, placed) : undefined;
  if (high) {
    const figures = [place(high.numeral.value, high.unit, high.from, high.next)];
    const low = lowOf(numeral, high.numeral, high.falls);
    if (low !== undefined) figures.unshift(place(low, high.unit, from, high.next));
    return { figures, next: high.next };
  }
  if (lent && isBare(all, numeral.next, book)) {
    const value = sizeOf(numeral, lent);
    return value === undefined
      ? nothing
      : { figures: [place(value, lent, from, numeral.next)], next: numeral.next };
  }
  if (own === undefined || (isName && isNameable(own.unit, book))) return nothing;
  // "77m euros, up from 38m": millions again, no metres.
  const isGlued = all[numeral.next]?.text === 'm' && all[numeral.next]!.start === all[numeral.next - 1]!.end;
  if (isGlued && own.unit.unit === 'm' && placed.at(-1)?.figure.kind === 'money') return nothing;
  const value = sizeOf(numeral, own.unit, book.per.ahead(all, own.next) !== undefined);
  if (value === undefined) return nothing;
  const half = isSize(own.unit) && numeral.scale === 1 ? book.halfAfter.ahead(all, own.next) : undefined;
  const tail =
    own.unit.kind === 'money' && numeral.scale === 1 ? moneyTail(all, own.next, numeral, book) : undefined;
  const size = half ? value + 0.5 : tail ? tail.size(value) : value;
  const next = half?.next ?? tail?.next ?? own.next;
  return { figures: [place(isNegative ? -size : size, own.unit, from, next)], next };
}

function open(all: Piece[], at: number, book: NumberBook): Opening | undefined {
  const here = all[at]!;
  const isSign =
    /^[-−]$/u.test(here.text) && all[at + 1]?.start === here.end && all[at - 1]?.end !== here.start;
  const start = isSign ? at + 1 : at;
  const prefix = book.currencyBefore.ahead(all, start);
  const money = prefix && all[prefix.next]?.kind === 'number' ? prefix : undefined;
  const first = money?.next ?? start;
  if (isSign && all[first]?.kind !== 'number') return undefined;
  if (!isNumberStart(all, first, at, book)) return undefined;
  const numeral = readNumeral(all, first, book, money !== undefined);
  if (numeral === undefined) return undefined;
  const minus = at > 0 ? book.negative.back(all, at - 1) : undefined;
  return {
    numeral,
    from: minus?.first ?? at,
    first,
    money: money?.value,
    isNegative: isSign || minus !== undefined,
  };
}

/** The high end of a range that starts with this number. */
function readHigh(
  all: Piece[],
  low: Opening,
  lent: Unit | undefined,
  book: NumberBook,
  placed: readonly PlacedFigure[],
) {
  const isBetween = low.from > 0 && book.between.back(all, low.from - 1) !== undefined;
  const joint = (isBetween ? book.betweenAnd : book.rangeWords).ahead(all, low.numeral.next);
  if (joint === undefined || low.isNegative) return undefined;
  // "rose by $19bn to $419bn": how much, and the level.
  if (low.money && low.from > 0 && /^(?:by|thêm)$/u.test(all[low.from - 1]!.low)) return undefined;
  const prefix = book.currencyBefore.ahead(all, joint.next);
  const first = prefix?.next ?? joint.next;
  const money = prefix?.value ?? low.money;
  const numeral = readNumeral(all, first, book, money !== undefined);
  if (numeral === undefined || Number.isNaN(numeral.value)) return undefined;
  const own = prefix ? undefined : readUnit(all, first, numeral, book, placed);
  // "$20 million to 48 farms": the second number counts something else.
  if (low.money && own && own.unit.unit !== low.money.unit) return undefined;
  const borrows = money ?? (isBare(all, numeral.next, book) ? lent : undefined);
  const unit = own ?? (borrows ? { unit: borrows, next: numeral.next } : undefined);
  if (unit === undefined) return undefined;
  // Where a mark could be the other language's, each number is read on its own, if at all.
  if ((low.numeral.loose && low.numeral.scale === 1) || (numeral.loose && numeral.scale === 1))
    return undefined;
  if (isWhole(unit.unit) && !Number.isInteger(numeral.value)) return undefined;
  const isFrom = low.from > 0 && book.changeFrom.back(all, low.from - 1) !== undefined;
  const falls = isFrom || book.falls.ahead(all, low.numeral.next) !== undefined;
  return { numeral, unit: unit.unit, from: joint.next, next: unit.next, falls };
}

/**
 * The first number of a range or change with the second's scale: "3 to 5 million", but "500,000 to 1.2 million".
 * "50 to 1.2 million" could mean two things: none. @param falls "from 430 to 300": it may be the larger
 */
function lowOf(low: Numeral, high: Numeral, falls: boolean): number | undefined {
  if (low.scale > 1 || high.scale === 1) return falls || low.value < high.value ? low.value : undefined;
  const scaled = dropNoise(low.value * high.scale);
  if (scaled < high.value || (falls && low.value < 1000)) return scaled;
  return low.value >= 1000 && high.scale >= 1e6 ? low.value : undefined;
}

/** "more than 3,000 billion dong, or 3 trillion dong": the same again, as inexact as before. */
function restatedHedge(
  last: PlacedFigure | undefined,
  value: number,
  unit: Unit,
  start: number,
): Hedge | undefined {
  if (last === undefined || start - last.next > 3) return undefined;
  return last.figure.value === value && last.figure.unit === unit.unit ? last.figure.hedge : undefined;
}

/**
 * Only an average counts parts of a thing. Counts and sums have no three decimals ("1,500 người" is fifteen hundred);
 * a measure or share could: better none.
 */
function sizeOf(numeral: Numeral, unit: Unit, isAverage = false): number | undefined {
  const isLoose = numeral.loose && numeral.scale === 1;
  if (isLoose && (isSize(unit) || unit.kind === 'percent')) return undefined;
  const value = isLoose ? dropNoise(numeral.value * 1000) : numeral.value;
  return isWhole(unit) && !isAverage && !Number.isInteger(value) ? undefined : value;
}

/** Things are counted in whole numbers, but the points of an index or a mark have decimals: "1.652,4 điểm". */
function isWhole(unit: Unit): boolean {
  return unit.kind === 'count' && unit.unit !== 'point';
}

function put(
  text: string,
  all: Piece[],
  { value, kind, unit }: Unit & { value: number },
  first: number,
  next: number,
  hedge: Hedge | undefined,
): PlacedFigure {
  const start = all[first]!.start;
  const end = all[next - 1]!.end;
  return {
    figure: {
      start,
      end,
      kind,
      value,
      unit,
      text: text.slice(start, end),
      approximate: hedge !== undefined,
      ...(hedge && { hedge }),
    },
    first,
    next,
  };
}

function isSize({ kind }: Unit): boolean {
  return kind === 'measure' || kind === 'duration';
}

/** "the Six Nations", "the Sakhalin 3 field": a number inside a name. */
function isModelNumber(all: Piece[], at: number, book: NumberBook, { next, digits }: Numeral): boolean {
  const after = all[next];
  const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(piece?.text ?? '');
  if (!digits) {
    const isName = isCapital(all[at]) && isCapital(after) && after!.start - all[next - 1]!.end === 1;
    // A sentence begins with a capital anyhow: "Six Australian soldiers", but "Six Nations".
    return isName && (at > 0 || book.counted.ahead(all, next) !== undefined);
  }
  // "point 5 percent" is no 5.
  if (at > 0 && book.points.back(all, at - 1)) return true;
  const isOne = after !== undefined && after.start - all[next - 1]!.end === 1;
  // An English noun in the singular after a name with a small number.
  return (
    isOne &&
    at > 1 &&
    isCapital(all[at - 1]) &&
    all[at]!.start - all[at - 1]!.end === 1 &&
    /^[2-9]$/u.test(all[at]!.text) &&
    /^(?:field|project|building|bridge|block|mission|reactor|unit|plant|phase|terminal|car|vehicle)$/u.test(
      after.text,
    )
  );
}

/** "75 USD million"; "15 dollars and 50." are 15.50. */
function moneyTail(
  all: Piece[],
  at: number,
  { value }: Numeral,
  book: NumberBook,
): { size: (value: number) => number; next: number } | undefined {
  const scale = all[at]?.kind === 'word' ? book.grammar.scales[all[at].low] : undefined;
  if (scale !== undefined && scale >= 1e6 && !book.notBefore.get(all[at]!.low)?.ahead(all, at + 1))
    return { size: (whole) => dropNoise(whole * scale), next: at + 1 };
  const cents = book.joiners.ahead(all, at)?.next ?? at;
  const isCents =
    Number.isInteger(value) &&
    /^\d\d$/u.test(all[cents]?.text ?? '') &&
    (all[cents + 1] === undefined || (/^[.;)]$/u.test(all[cents + 1]!.text) && cents + 2 >= all.length));
  return isCents
    ? { size: (whole) => dropNoise(whole + Number(all[cents]!.text) / 100), next: cents + 1 }
    : undefined;
}
