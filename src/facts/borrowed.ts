import type { Placed } from './figures.ts';
import type { Lexicon, Unit } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './phrases.ts';

/** How many words may stand between the noun and the verb: "trường hợp | được xác định danh tính | là 740". */
const farthest = 7;

/**
 * What a number without a noun counts: the subject of a verb of amount ("Accidents dropped from 430 to 300",
 * "số trường hợp … là 740"), or what the sentence counted last ("nine people died and 14 were hurt").
 * @param from piece that the printed number starts at
 */
export function borrowed(
  all: Piece[],
  from: number,
  numeral: Numeral,
  book: Lexicon,
  placed: readonly Placed[],
): Unit | undefined {
  if (!numeral.digits || from === 0) return undefined;
  if (/^(?:19|20)\d\d$/u.test(all[numeral.next - 1]!.text) && numeral.scale === 1) return undefined;
  const near = book.approximateBefore.back(all, from - 1);
  const lead = (near?.first ?? from) - 1;
  if (lead < 0) return undefined;
  return subject(all, lead, book) ?? last(all, lead, numeral.next, book, placed);
}

/** Whether nothing that could be the noun follows. */
export function isBare(all: Piece[], next: number, book: Lexicon): boolean {
  const after = all[next];
  return (
    after === undefined || /^[,.;:)…!?]$/u.test(after.text) || book.afterBare.ahead(all, next) !== undefined
  );
}

function subject(all: Piece[], lead: number, book: Lexicon): Unit | undefined {
  const verb = book.amountVerbs.back(all, lead);
  if (verb === undefined) return undefined;
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - farthest; at--) {
    if (all[at]!.kind !== 'word') return undefined;
    const noun = book.counted.back(all, at);
    if (noun === undefined) continue;
    const isNumbered = [1, 2, 3].some(
      (words) => noun.first >= words && book.countHeads.back(all, noun.first - words) !== undefined,
    );
    const opens = noun.first <= 2 && at === verb.first - 1 && !book.copulas.back(all, lead);
    return isNumbered || opens ? noun.value : undefined;
  }
  return undefined;
}

function last(
  all: Piece[],
  lead: number,
  next: number,
  book: Lexicon,
  placed: readonly Placed[],
): Unit | undefined {
  const before = placed.at(-1);
  if (before?.figure.kind !== 'count' || before.next > lead + 1) return undefined;
  const isJoined = book.listJoiners.back(all, lead) !== undefined || /^[,;]$/u.test(all[lead]!.text);
  const goesOn =
    book.resumes.back(all, lead) !== undefined ||
    (isJoined && book.afterJoined.ahead(all, next) !== undefined);
  if (!goesOn || all.slice(before.next, lead).some((piece) => piece.kind === 'number')) return undefined;
  return { kind: 'count', unit: before.figure.unit };
}
