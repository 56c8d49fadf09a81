import type { Piece } from '../phrases.ts';
import type { PlacedFigure, Unit } from './figure.ts';
import type { NumberBook } from './number-book.ts';
import type { Numeral } from './numerals.ts';

/** How many words may stand between the noun and the verb: "trường hợp | được xác định danh tính | là 740". */
const maxWordsBetween = 7;

/**
 * What a number without a noun counts: the subject of a verb of amount ("Accidents dropped from 430 to 300",
 * "số trường hợp … là 740"), or what the sentence counted last ("nine people died and 14 were hurt").
 * @param from piece that the printed number starts at
 */
export function findBorrowed(
  all: Piece[],
  from: number,
  numeral: Numeral,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): Unit | undefined {
  if (!numeral.digits || from === 0) return undefined;
  if (/^(?:19|20)\d\d$/u.test(all[numeral.next - 1]!.text) && numeral.scale === 1) return undefined;
  const near = book.approximateBefore.back(all, from - 1);
  const lead = (near?.first ?? from) - 1;
  if (lead < 0) return undefined;
  return (
    crowd(all, lead, book) ??
    subject(all, lead, book, placed) ??
    last(all, lead, numeral, book, placed) ??
    sum(all, lead, numeral, book)
  );
}

/** Whether nothing that could be the noun follows. */
export function isBare(all: Piece[], next: number, book: NumberBook): boolean {
  const after = all[next];
  return (
    after === undefined || /^[,.;:)…!?]$/u.test(after.text) || book.afterBare.ahead(all, next) !== undefined
  );
}

/** "a crew of 185", "dân số 1,4 tỷ". */
function crowd(all: Piece[], lead: number, book: NumberBook): Unit | undefined {
  return book.headcounts.back(all, lead) && { kind: 'count', unit: 'person' };
}

/** "giá 700 triệu": a price or the like. */
function sum(all: Piece[], lead: number, { scale }: Numeral, book: NumberBook): Unit | undefined {
  const { bareMoney } = book.grammar;
  if (bareMoney === '' || scale < 1e6) return undefined;
  const told = [0, 1, 2].some((words) => {
    const word = lead >= words ? book.moneyContext.back(all, lead - words) : undefined;
    // "thu" takes money in, "thu hút" attracts.
    return word && !book.notBefore.get(all[word.first]!.low)?.ahead(all, lead - words + 1);
  });
  return told ? { kind: 'money', unit: bareMoney } : undefined;
}

/** "fell 11.5 percent to 4,027": past the share to the verb. */
function changed(all: Piece[], lead: number, book: NumberBook, placed: readonly PlacedFigure[]) {
  const to = book.changeTo.back(all, lead);
  const share = placed.at(-1);
  if (to === undefined || share?.figure.kind !== 'percent' || share.next !== to.first) return undefined;
  const near = share.first > 0 ? book.approximateBefore.back(all, share.first - 1) : undefined;
  const at = (near?.first ?? share.first) - 1;
  return at < 0 ? undefined : book.changes.back(all, at);
}

function subject(
  all: Piece[],
  lead: number,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): Unit | undefined {
  const verb = changed(all, lead, book, placed) ?? book.amountVerbs.back(all, lead);
  if (verb === undefined) return undefined;
  const headed = afterHead(all, verb.first, book);
  if (headed) return headed;
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - maxWordsBetween; at--) {
    if (all[at]!.kind !== 'word') return undefined;
    const noun = book.counted.back(all, at);
    if (noun === undefined) continue;
    const opens = noun.first <= 2 && at === verb.first - 1 && !book.copulas.back(all, lead);
    // "Shares fell 2 percent to 31,200" is their price.
    const isPriced = book.moneyThings.ahead(all, noun.first) !== undefined;
    return opens && !isPriced ? noun.value : undefined;
  }
  return undefined;
}

/** "the number of flood victims in both provinces reached": what the nearest head counts, whatever stands after. */
function afterHead(all: Piece[], verb: number, book: NumberBook): Unit | undefined {
  for (let at = verb - 1; at >= 0 && at >= verb - 2 * maxWordsBetween; at--) {
    if (all[at]!.kind !== 'word') return undefined;
    const head = book.countHeads.back(all, at);
    if (head === undefined) continue;
    for (let noun = at + 1; noun <= at + 3 && noun < verb; noun++) {
      const found = book.counted.ahead(all, noun);
      if (found && found.next <= verb) return found.value;
    }
    return undefined;
  }
  return undefined;
}

function last(
  all: Piece[],
  lead: number,
  { next, scale }: Numeral,
  book: NumberBook,
  placed: readonly PlacedFigure[],
): Unit | undefined {
  const before = placed.at(-1);
  if (before === undefined || before.next > lead + 1) return undefined;
  const { kind, unit } = before.figure;
  // "299 million dong, or 322 million": so large a number without a thing goes on with the sum before it.
  const isSum = kind === 'money' && scale >= 1e6;
  if (!isSum && kind !== 'count') return undefined;
  const isJoined = book.listJoiners.back(all, lead) !== undefined || /^[,;]$/u.test(all[lead]!.text);
  const goesOn =
    book.resumes.back(all, lead) !== undefined ||
    (isSum && (all[lead]!.text === ',' || book.rangeWords.back(all, lead) !== undefined)) ||
    (isJoined && book.afterJoined.ahead(all, next) !== undefined);
  if (!goesOn || all.slice(before.next, lead).some((piece) => piece.kind === 'number')) return undefined;
  return { kind, unit };
}
