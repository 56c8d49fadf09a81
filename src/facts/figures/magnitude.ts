import type { Piece } from '../phrases.ts';
import type { Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';
import type { Numeral } from './numerals.ts';

const unit: Unit = { kind: 'measure', unit: 'magnitude' };

/** How many words may stand between the earthquake and its "độ", which elsewhere are degrees of anything. */
const maxWordsBetween = 6;

/** "magnitude 6.2", "độ lớn 5,1", "động đất mạnh 6,9 độ": the strength of an earthquake. */
export function readMagnitude(
  all: Piece[],
  from: number,
  numeral: Numeral,
  book: NumberBook,
): { unit: Unit; next: number } | undefined {
  const { value, next } = numeral;
  const { names, quakes, degrees, otherDegrees } = book.magnitudes;
  if (!numeral.digits || numeral.loose || numeral.scale !== 1 || value < 1 || value >= 10) return undefined;
  if (book.closed.ahead(all, next)) return undefined;
  const back = from > 0 ? names.back(all, from - 1) : undefined;
  const isQuake = [1, 2, 3, 4, 5, 6].some((words) => from >= words && quakes.back(all, from - words));
  // "có độ lớn 5 mét": some other size.
  if (
    back &&
    (isQuake || book.magnitudes.degrees.ahead(all, back.first) === undefined) &&
    !/^(?:[%/°]|m|km|mm|cm)$/u.test(all[next]?.text ?? '')
  )
    return { unit, next };
  const unitAt = degrees.ahead(all, next);
  const isDegrees = unitAt !== undefined && all[next]!.start - all[next - 1]!.end === 1;
  const near = Array.from({ length: maxWordsBetween }, (_, words) => from - 1 - words).filter(
    (at) => at >= 0,
  );
  if (!isDegrees || otherDegrees.ahead(all, next + 1)) return undefined;
  const end = near.findIndex((at) => /^[;.]$/u.test(all[at]!.text) || all[at]!.kind === 'number');
  const within = end < 0 ? near : near.slice(0, end);
  return within.some((at) => quakes.back(all, at)) ? { unit, next: next + 1 } : undefined;
}
