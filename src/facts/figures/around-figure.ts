import type { State } from '../../languages/number-words.ts';
import type { Piece } from '../phrases.ts';
import type { Figure, PlacedFigure } from './figure.ts';
import type { NumberBook } from './number-book.ts';

/** How many words may stand between people and what became of them, or what a figure counts and "per day". */
const maxWordsBetween = 4;

/** What the words around say a figure is: for what, going which way, of whom; `placed` is all of its sentence. */
export function withSurroundings(all: Piece[], placed: readonly PlacedFigure[], book: NumberBook): Figure[] {
  const rateAt = all.findIndex((_, at) => book.rates.ahead(all, at));
  return placed.map((one, at) => {
    const { figure } = one;
    const end = placed[at + 1]?.first ?? all.length;
    const start = placed[at - 1]?.next ?? 0;
    const per = perOf(all, one, end, book);
    const change = changeOf(all, one, start, book);
    const state = figure.unit === 'person' ? stateOf(all, one, start, end, book) : undefined;
    const isRate = figure.kind !== 'count' && rateAt >= 0 && rateAt < one.first;
    return {
      ...figure,
      ...(per && { per }),
      ...change,
      ...(state && { state }),
      ...(isRate && { isRate: true as const }),
    };
  });
}

/** "12.000 đồng/kg", "460 tấn sữa/ngày", "$70 a share", "5 people per square kilometre". */
function perOf(
  all: Piece[],
  { figure, next }: PlacedFigure,
  end: number,
  book: NumberBook,
): string | undefined {
  for (let at = next; at < Math.min(end, next + maxWordsBetween); at++) {
    const piece = all[at]!;
    const isSlash = piece.text === '/';
    if (isSlash) return unitAt(all, at + 1, book);
    const word = book.per.ahead(all, at);
    if (word) {
      // "tăng 5% trên", "một" and "a" stand before anything else, too.
      const isClose = at === next && figure.kind !== 'percent';
      return isClose || /^(?:per|mỗi)$/u.test(piece.low) ? unitAt(all, word.next, book) : undefined;
    }
    if (piece.kind !== 'word') return undefined;
  }
  return undefined;
}

function unitAt(all: Piece[], at: number, book: NumberBook): string | undefined {
  const unit = book.perUnits.ahead(all, at)?.value;
  if (unit) return unit;
  const closed = book.closed.ahead(all, at)?.value;
  return closed && (closed.kind === 'measure' || closed.kind === 'duration') ? closed.unit : undefined;
}

/** "rose 5 percent" is a change, "rose to 40 percent" the level it led to; "a 5 percent rise". */
function changeOf(
  all: Piece[],
  { figure, first, next }: PlacedFigure,
  start: number,
  book: NumberBook,
): Pick<Figure, 'direction' | 'aspect'> {
  if (figure.kind === 'age') return {};
  let at = first - 1;
  if (at >= start && /^[("“‘]$/u.test(all[at]!.text)) at--;
  const hedge = at >= start ? book.hedgesBefore.back(all, at) : undefined;
  const isLead = hedge && book.levelLeads.back(all, at);
  if (hedge && !isLead) at = hedge.first - 1;
  const lead = at >= 0 ? book.levelLeads.back(all, at) : undefined;
  if (lead) {
    // "rose 5 percent to 40": past the share to the verb.
    const verb = lead.first > 0 ? book.directions.back(all, lead.first - 1) : undefined;
    const direction = (verb ?? directionBefore(all, lead.first - 1, book))?.value;
    return direction ? { direction: direction as Figure['direction'], aspect: 'level' } : {};
  }
  if (at >= start && all[at]!.low === 'by') at--;
  const verb = at >= start ? book.directions.back(all, at) : undefined;
  if (verb) return { direction: verb.value as Figure['direction'], aspect: 'change' };
  const after = book.changeAfter.ahead(all, next);
  if (after && (figure.kind === 'percent' || figure.kind === 'money' || figure.kind === 'measure'))
    return { direction: after.value as Figure['direction'], aspect: 'change' };
  return {};
}

/** The verb of a change at most a few words and one figure back. */
function directionBefore(all: Piece[], from: number, book: NumberBook) {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    if (/^[,;:]$/u.test(all[at]!.text)) return undefined;
    const verb = book.directions.back(all, at);
    if (verb) return verb;
  }
  return undefined;
}

/** "152 people dead", "43 were killed", "40 injured people", "killed 43 people", "the death toll rose to 43". */
function stateOf(
  all: Piece[],
  { first, next }: PlacedFigure,
  start: number,
  end: number,
  book: NumberBook,
): State | undefined {
  for (let at = first; at < next; at++) {
    const found = book.states.ahead(all, at);
    if (found && found.next <= next) return found.value as State;
  }
  for (let at = next, steps = 0; at < end && steps <= maxWordsBetween; steps++) {
    const found = book.states.ahead(all, at);
    if (found) return found.value as State;
    const gap = book.stateGaps.ahead(all, at);
    if (gap === undefined) break;
    at = gap.next;
  }
  let before = first - 1;
  const hedge = before >= start ? book.hedgesBefore.back(all, before) : undefined;
  if (hedge) before = hedge.first - 1;
  const verb = before >= start ? book.states.back(all, before) : undefined;
  if (verb) return verb.value as State;
  for (let at = before; at >= start && at > before - 6; at--) {
    if (all[at]!.kind !== 'word') return undefined;
    if (/^(?:toll|số)$/u.test(all[at]!.low) || book.countHeads.back(all, at)) {
      const named = book.states.back(all, at) ?? book.states.ahead(all, at);
      return named?.value as State | undefined;
    }
  }
  return undefined;
}
