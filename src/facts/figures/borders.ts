import type { Hedge } from '../../languages/number-words.ts';
import type { Piece } from '../phrases.ts';
import type { PlacedFigure, Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';

/** Whether a number may start here: not inside a name (SU-35, G20), a fraction, a score or an ordinal (21st). */
export function isNumberStart(all: Piece[], at: number, from: number, book: NumberBook): boolean {
  const here = all[at]!;
  if (here.kind === 'mark') return false;
  const before = all[from - 1];
  const touching = before !== undefined && before.end === all[from]!.start;
  if (touching && before.kind !== 'mark') return false;
  // "162 584 million": groups parted by spaces cannot be told from two numbers.
  const spaced = before?.kind === 'number' && all[from]!.start - before.end === 1;
  if (/^[×^]$/u.test(before?.text ?? '')) return false;
  if (spaced && /^\d{1,3}$/u.test(before.text) && /^\d{3}$/u.test(all[from]!.text)) return false;
  if (touching && /^[/⁄.#№&_+@]$/u.test(before.text) && all[from - 2]?.end === before.start) return false;
  if (touching && /^[-–]$/u.test(before.text) && all[from - 2]?.end === before.start && from === at)
    return book.magnitudes.names.back(all, from - 1) !== undefined;
  if (here.kind !== 'number') return true;
  const after = all[at + 1];
  if (after === undefined || after.start !== here.end) return true;
  // "12/20 mẫu": whether the two are figures is seen later, and a lone fraction ends there.
  if (after.text === '/') {
    const unit = /^\d{1,2}$/u.test(all[at + 2]?.text ?? '')
      ? book.closed.ahead(all, at + 3)?.value
      : undefined;
    return unit?.kind === 'measure' || (book.grammar.decimal === ',' && isShare(all, at, from));
  }
  if (after.text === ':') return false;
  if (/^(?:st|nd|rd|th|th's)$/iu.test(after.text)) return false;
  if (after.kind === 'word') {
    return (
      book.closed.ahead(all, at + 1) !== undefined ||
      book.ageUnits.ahead(all, at + 1) !== undefined ||
      /^[CF]$/u.test(after.text) ||
      Object.hasOwn(book.grammar.shortScales, after.text) ||
      Object.hasOwn(book.grammar.shortMoneyScales, after.text)
    );
  }
  return true;
}

/** Two whole numbers with a slash between and a word after, that no third follows. */
function isShare(all: Piece[], at: number, from: number): boolean {
  const [here, mark, whole, noun] = all.slice(at, at + 4);
  if (at !== from || whole?.kind !== 'number' || noun?.kind !== 'word') return false;
  const isOne = mark!.start === here!.end && whole.start === mark!.end && noun.start - whole.end === 1;
  return isOne && !(Number(here!.text) <= 31 && Number(whole.text) <= 12);
}

/** Whether "Office 701 staff" could be a name before the noun; "Article 5 percent" could not. */
export function isNameable(unit: Unit, book: NumberBook): boolean {
  return unit.kind === 'count' || book.durations.has(unit.unit);
}

/** Whether the word before makes the number a name or an ordinal: "Nghị quyết 98", "No. 10". */
export function isNamed(all: Piece[], at: number, book: NumberBook): boolean {
  if (at === 0) return false;
  const before = all[at - 1]!;
  const end = before.text === '.' || before.text === '#' ? at - 2 : at - 1;
  const found =
    book.naming.back(all, at - 1) ?? (end >= 0 && end !== at - 1 ? book.naming.back(all, end) : undefined);
  if (found === undefined) return false;
  // "tổng số 500 người" is a total, "số 500" a name.
  return !(found.first > 0 && book.notAfter.get(all[found.first]!.low)?.back(all, found.first - 1));
}

/** Whether the word before a span of time tells when: "a loan over 20 years", not "for over 20 years". */
export function isDuring(all: Piece[], at: number, book: NumberBook): boolean {
  const word = at > 0 ? book.during.back(all, at - 1) : undefined;
  return word !== undefined && word.first > 0 && !book.duringNotAfter.back(all, word.first - 1);
}

/** What "nearly", "hơn" or the like before says. */
export function hedgeBefore(
  all: Piece[],
  at: number,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): Hedge | undefined {
  if (at === 0) return undefined;
  const last = /^[("“‘]$/u.test(all[at - 1]!.text) ? at - 2 : at - 1;
  const found = last >= 0 ? book.hedgesBefore.back(all, last) : undefined;
  if (found === undefined) return undefined;
  // "từ 5% tới 10%": the word joins two figures.
  const follows = all[found.first - 1]?.kind === 'number' || placed.some((one) => one.next === found.first);
  if (follows && book.rangeWords.ahead(all, found.first)) return undefined;
  if (found.first > 0 && book.notAfter.get(all[found.first]!.low)?.back(all, found.first - 1))
    return undefined;
  return found.value as Hedge;
}
