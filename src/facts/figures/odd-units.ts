import type { Piece } from '../phrases.ts';
import type { Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';
import type { Numeral } from './numerals.ts';

/** How far back a word of height or depth may stand. */
const maxWordsBack = 12;

/** "1m5" and "1m80" are 1.5 and 1.8 metres, "3kg2" 3.2 kilograms; "2m2" is one too where heights are told. */
export function readMetres(
  all: Piece[],
  first: number,
  numeral: Numeral,
  book: NumberBook,
): { value: number; unit: Unit; next: number } | undefined {
  const [whole, unit, rest, after] = all.slice(first, first + 4);
  if (numeral.next !== first + 1 || unit === undefined || rest === undefined) return undefined;
  if (!/^\d{1,3}$/u.test(whole!.text) || !/^(?:m|kg)$/u.test(unit.text) || !/^\d{1,2}$/u.test(rest.text))
    return undefined;
  if (unit.start !== whole!.end || rest.start !== unit.end || after?.start === rest.end) {
    if (after?.start !== rest.end || !/^[.,;:)…!?]$/u.test(after.text)) return undefined;
    if (unit.start !== whole!.end || rest.start !== unit.end) return undefined;
  }
  const isArea = unit.text === 'm' && /^[23]$/u.test(rest.text);
  if (isArea && (Number(whole!.text) >= 20 || !tellsLength(all, first, book))) return undefined;
  const value = Number(`${whole!.text}.${rest.text}`);
  return { value, unit: { kind: 'measure', unit: unit.text }, next: first + 3 };
}

function tellsLength(all: Piece[], first: number, book: NumberBook): boolean {
  for (let at = first - 1; at >= 0 && at >= first - maxWordsBack; at--) {
    if (book.lengths.back(all, at)) return true;
  }
  return false;
}

/** "29 years old", "a 40-year-old", "35 tuổi", "aged 40,"; a temperature such as "40C" after "hit". */
export function readAge(
  all: Piece[],
  from: number,
  numeral: Numeral,
  book: NumberBook,
): { unit: Unit; next: number } | undefined {
  if (numeral.scale > 1e6 || numeral.loose) return undefined;
  const skip = (at: number): number => (all[at]?.text === '-' ? at + 1 : at);
  const after = skip(numeral.next);
  const years = book.ageUnits.ahead(all, after);
  if (years) return { unit: { kind: 'age', unit: 'year' }, next: years.next };
  const span = book.closed.ahead(all, after);
  const old = span?.value.kind === 'duration' ? book.ageTails.ahead(all, skip(span.next)) : undefined;
  if (span && old) return { unit: { kind: 'age', unit: span.value.unit }, next: old.next };
  const here = all[numeral.next];
  const isEnd =
    here === undefined || /^[,;.)]$/u.test(here.text) || /^(?:and|with|from|was|when)$/u.test(here.low);
  if (numeral.digits && numeral.value < 130 && isEnd && from > 0 && book.ageLeads.back(all, from - 1))
    return { unit: { kind: 'age', unit: 'year' }, next: numeral.next };
  return readTemperature(all, from, numeral, book);
}

/** "40C" and "104F", glued, where the word before says that something reached it. */
function readTemperature(all: Piece[], from: number, numeral: Numeral, book: NumberBook) {
  const { value, next } = numeral;
  const mark = all[next];
  if (mark === undefined || !/^[CF]$/u.test(mark.text) || mark.start !== all[next - 1]!.end) return undefined;
  if (Math.abs(value) > (mark.text === 'C' ? 60 : 150)) return undefined;
  if (/^[/-]$/u.test(all[next + 1]?.text ?? '') && all[next + 1]!.start === mark.end) return undefined;
  const isTold =
    from > 0 &&
    (book.temperatureLeads.back(all, from - 1) !== undefined ||
      book.hedgesBefore.back(all, from - 1) !== undefined ||
      (all[from - 1]!.text === ',' && all.slice(0, from).some((piece) => /^[CF]$/u.test(piece.text))));
  if (!isTold) return undefined;
  const unit: Unit = { kind: 'measure', unit: mark.text === 'C' ? '°C' : '°F' };
  return { unit, next: next + 1 };
}
