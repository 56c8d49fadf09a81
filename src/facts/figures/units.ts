import type { Piece } from '../phrases.ts';
import type { PlacedFigure, Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';
import type { Numeral } from './numerals.ts';

/** What the number counts or measures, from the words after it; undefined where nothing is counted. */
export function readUnit(
  all: Piece[],
  first: number,
  numeral: Numeral,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): { unit: Unit; next: number } | undefined {
  const glued = isHyphen(all, numeral.next) ? numeral.next + 1 : numeral.next;
  // "15,000-plus soldiers"
  const plus = numeral.digits ? skipPlus(all, numeral, book) : undefined;
  const after = plus ?? glued;
  if (all[after] === undefined) return undefined;
  const sum = readScaledMoney(all, first, after, numeral, book);
  if (sum) return sum;
  const bracket = bracketed(all, after, book);
  if (bracket) return bracket;
  const closed = book.closed.ahead(all, after);
  // "24703m212"
  if (closed && all[closed.next]?.kind === 'number' && all[closed.next]!.start === all[closed.next - 1]!.end)
    return undefined;
  // "24 bạc và 30 đồng" are medals.
  const isMetal =
    closed?.value.kind === 'money' &&
    [1, 2].some((words) => first >= words && book.notMoney.back(all, first - words));
  const medal = placed.at(-1)?.figure;
  if (isMetal)
    return medal?.kind === 'count'
      ? { unit: { kind: 'count', unit: medal.unit }, next: closed.next }
      : undefined;
  // "năm tới" alone is next year, but "ba năm tới" are three years.
  const isSpan =
    closed && book.durations.has(closed.value.unit) && book.spanTails.ahead(all, closed.next) !== undefined;
  if (closed && (isSpan || !losesMeaning(all, after, closed.next, book))) {
    if (book.durations.has(closed.value.unit)) return readDuration(all, first, numeral, closed, book);
    if (numeral.value === 1 && !numeral.digits) return undefined;
    return { unit: closed.value, next: closed.next };
  }
  // "the two sides", "một bản ghi nhớ": words that point or announce, not quantities.
  if (!numeral.digits) {
    if (numeral.value <= 1) return numeral.value === 1 ? readOneStruck(all, after, book) : undefined;
    if (numeral.value < 20 && first > 0 && book.definite.back(all, first - 1)) return undefined;
  }
  if (isYearLike(all, first, numeral)) return undefined;
  // "a 500-seat theatre": one word, as listed.
  if (after !== numeral.next && plus === undefined) {
    // "a 330,000-strong army"
    if (numeral.digits && all[after].low === 'strong')
      return { unit: { kind: 'count', unit: 'person' }, next: after + 1 };
    const seat = numeral.digits ? book.counted.ahead(all, after) : undefined;
    return seat && !isModifier(all, seat.next, book) ? { unit: seat.value, next: seat.next } : undefined;
  }
  if (losesBefore(all, first, after, book)) return undefined;
  return (
    readAgain(all, after, book, placed) ??
    readCounted(all, after, book) ??
    readOpenNoun(all, first, after, numeral, book)
  );
}

/** "40 million pounds", "paid 300 pounds": a sum, where "300 pounds" alone is a weight. */
function readScaledMoney(all: Piece[], first: number, after: number, numeral: Numeral, book: NumberBook) {
  const sum = book.scaledMoney.ahead(all, after);
  if (sum === undefined || (book.closed.ahead(all, after)?.next ?? 0) > sum.next) return undefined;
  const of = book.weightOf.ahead(all, sum.next);
  if (of) {
    const thing = [0, 1, 2].some((words) => book.moneyThings.ahead(all, of.next + words));
    return thing ? { unit: sum.value, next: sum.next } : undefined;
  }
  if (book.moneyTails.ahead(all, sum.next)) return { unit: sum.value, next: sum.next };
  const told = [1, 2, 3, 4].some((words) => first >= words && book.moneyContext.back(all, first - words));
  return numeral.scale >= 1e3 || told ? { unit: sum.value, next: sum.next } : undefined;
}

/** "một người thiệt mạng", "one person was killed": where something became of them, one is a count. */
function readOneStruck(
  all: Piece[],
  after: number,
  book: NumberBook,
): { unit: Unit; next: number } | undefined {
  const found = book.counted.ahead(all, after);
  if (found?.value.unit !== 'person') return undefined;
  for (let at = after; at < found.next; at++)
    if (book.states.ahead(all, at)) return { unit: found.value, next: found.next };
  const gap = book.stateGaps.ahead(all, found.next);
  return book.states.ahead(all, gap?.next ?? found.next)
    ? { unit: found.value, next: found.next }
    : undefined;
}

/** "20 (kg)", as tables have it. */
function bracketed(all: Piece[], at: number, book: NumberBook): { unit: Unit; next: number } | undefined {
  if (!/^[([{<]$/u.test(all[at]!.text)) return undefined;
  const unit = book.closed.ahead(all, at + 1);
  const isClosed = unit !== undefined && /^[)\]}>]$/u.test(all[unit.next]?.text ?? '');
  return isClosed && unit.value.kind === 'measure' ? { unit: unit.value, next: unit.next + 1 } : undefined;
}

function readDuration(
  all: Piece[],
  first: number,
  numeral: Numeral,
  closed: { value: Unit; next: number },
  book: NumberBook,
) {
  if (first > 0 && book.durationNotAfter.back(all, first - 1)) return undefined;
  if (book.durationNotBefore.ahead(all, closed.next)) return undefined;
  if (all[closed.next]?.kind === 'number' || all[closed.next]?.text === '-') return undefined;
  if (!numeral.digits && numeral.value <= 1) return undefined;
  // "the last three months of 2024": a part of the calendar.
  const part = book.partOfYear.ahead(all, closed.next);
  if (part && /^(?:19|20)\d\d$/u.test(all[part.next]?.text ?? '')) return undefined;
  // "10 tháng đạt 391 tỷ": as often a period of the year as a span of time; a year has no 18.
  const leads = book.durationLeads.get(closed.value.unit);
  const isPeriod = numeral.value <= 12 && !book.durationTails.ahead(all, closed.next);
  if (leads && isPeriod && !(first > 0 && leads.back(all, first - 1))) return undefined;
  return { unit: closed.value, next: closed.next };
}

function readCounted(all: Piece[], at: number, book: NumberBook): { unit: Unit; next: number } | undefined {
  for (let skipped = 0; skipped <= book.grammar.adjectives; skipped++) {
    const here = at + skipped;
    const found = book.counted.ahead(all, here);
    if (found && !losesMeaning(all, here, found.next, book) && !isModifier(all, found.next, book)) {
      return { unit: found.value, next: found.next };
    }
    if (!isAdjective(all, here, book) && !book.states.ahead(all, here)) break;
  }
  return readModelled(all, at, book);
}

/** "180 K2 tanks", "50 Boeing 787 jets", "20 F-35 jets": a model's name before the noun, with a number in it. */
function readModelled(all: Piece[], at: number, book: NumberBook): { unit: Unit; next: number } | undefined {
  if (book.grammar.adjectives === 0 || !/^\p{Lu}/u.test(all[at]?.text ?? '')) return undefined;
  if (all[at]!.start - all[at - 1]!.end !== 1) return undefined;
  let digits = 0;
  for (let here = at + 1; here <= at + 6; here++) {
    const piece = all[here];
    if (piece === undefined || piece.start - all[here - 1]!.end > 1) return undefined;
    const found = digits > 0 ? book.counted.ahead(all, here) : undefined;
    if (found && piece.start > all[here - 1]!.end) return { unit: found.value, next: found.next };
    const glued = piece.start === all[here - 1]!.end;
    if (piece.kind === 'number') digits++;
    else if (!(glued && (piece.text === '-' || piece.kind === 'word')) && !/^\p{Lu}/u.test(piece.text))
      return undefined;
    if (digits > 1) return undefined;
  }
  return undefined;
}

/** "9 others": the thing counted last in the sentence. */
function readAgain(all: Piece[], at: number, book: NumberBook, placed: readonly PlacedFigure[]) {
  const found = book.again.ahead(all, at);
  const last = placed.findLast((one) => one.figure.kind === 'count');
  const noun = found && readCounted(all, found.next, book);
  // "140 others missing" goes on with people.
  if (found && (losesMeaning(all, at, found.next, book) || (noun && noun.unit.unit !== last?.figure.unit)))
    return undefined;
  return found && last
    ? { unit: { kind: 'count' as const, unit: last.figure.unit }, next: found.next }
    : undefined;
}

/** Past a word glued to the number that makes it inexact: "15,000-plus", "300+". */
export function skipPlus(all: Piece[], { next }: Numeral, book: NumberBook): number | undefined {
  const at = isHyphen(all, next) ? next + 1 : next;
  const found = all[at]?.start === all[at - 1]?.end ? book.approximateAfter.ahead(all, at) : undefined;
  return found?.next;
}

/** A noun that the language does not list, as printed. */
function readOpenNoun(
  all: Piece[],
  first: number,
  at: number,
  numeral: Numeral,
  book: NumberBook,
): { unit: Unit; next: number } | undefined {
  const { openNoun: form, openAfterWords, adjectives } = book.grammar;
  if (!numeral.digits && !openAfterWords) return undefined;
  // "The VF 3 sells": a name before a small number makes it one, and the next word is as likely its verb.
  const isNamed =
    numeral.digits && numeral.value < 1000 && first > 1 && /^\p{Lu}/u.test(all[first - 1]!.text);
  if (form !== undefined && isNamed) return undefined;
  const words: Piece[] = [];
  const most = form === undefined ? 2 : adjectives + 1;
  for (let here = at; words.length < most; here++) {
    const piece = all[here];
    if (piece?.kind !== 'word' || piece.start - all[here - 1]!.end !== 1 || book.notNouns.ahead(all, here))
      break;
    if (form === undefined && piece.text !== piece.low) break;
    if (isHyphen(all, here + 1)) break;
    words.push(piece);
    if (form?.test(piece.text))
      return { unit: { kind: 'count', unit: words.map((word) => word.low).join(' ') }, next: here + 1 };
  }
  if (form !== undefined || words.length === 0) return undefined;
  return { unit: { kind: 'count', unit: words.map((word) => word.low).join(' ') }, next: at + words.length };
}

/** "674,000 school teachers": a noun that only describes the next one, which is the one counted. */
function isModifier(all: Piece[], next: number, book: NumberBook): boolean {
  const { openNoun: form, adjectives } = book.grammar;
  const after = all[next];
  if (adjectives === 0 || after?.kind !== 'word' || after.start - all[next - 1]!.end !== 1) return false;
  if (form?.test(all[next - 1]!.text)) return false;
  // "ten million people vote": a plural like "people" describes nothing.
  if (all[next - 1]!.low === book.grammar.shownUnits.get('person')?.plural) return false;
  return book.counted.ahead(all, next) !== undefined;
}

function isAdjective(all: Piece[], at: number, book: NumberBook): boolean {
  const piece = all[at];
  const next = all[at + 1];
  if (piece === undefined || next === undefined) return false;
  if (piece.text === '-') return next.start === piece.end;
  return piece.kind === 'word' && book.notNouns.ahead(all, at) === undefined;
}

/** "994 đồng chủ trì", "2 tỷ phú": the word after makes another word of the unit. */
function losesMeaning(all: Piece[], at: number, next: number, book: NumberBook): boolean {
  return book.notBefore.get(all[at]!.low)?.ahead(all, next) !== undefined;
}

/** "gấp ba lần": the word before makes a ratio of the count. */
function losesBefore(all: Piece[], first: number, at: number, book: NumberBook): boolean {
  return first > 0 && book.notAfter.get(all[at]?.low ?? '')?.back(all, first - 1) !== undefined;
}

/** Four digits without a mark that could be a year say nothing sure before a bare noun. */
function isYearLike(all: Piece[], first: number, numeral: Numeral): boolean {
  const literal = numeral.next - first === 1 && /^(?:19|20)\d\d$/u.test(all[first]!.text);
  return literal;
}

function isHyphen(all: Piece[], at: number): boolean {
  const here = all[at];
  return here?.text === '-' && here.start === all[at - 1]!.end && all[at + 1]?.start === here.end;
}
