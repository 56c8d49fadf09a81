import type { Hedge, State } from '../../languages/number-words.ts';
import type { Span } from '../../text/span.ts';

/** A `duration` is a span of time, an `age` how old somebody or something is. */
export type FigureKind = 'money' | 'percent' | 'measure' | 'count' | 'duration' | 'age';

/** A unit as the text prints it. */
export interface Unit {
  kind: FigureKind;
  /**
   * ISO 4217 code; "%" or "pp" (percentage points); "ha", "t", "year"; an id such as "person", else the noun as
   * printed.
   */
  unit: string;
}

/** A quantity that the text states. */
export interface Figure extends Span, Unit {
  /** A plain number: 130 triệu USD is 130000000. */
  value: number;
  /** `text.slice(start, end)`: number, multiplier and unit or noun as printed. */
  text: string;
  /** Printed with "nearly", "hơn" and the like. */
  approximate: boolean;
  /** What exactly that word says; only where `approximate`. */
  hedge?: Hedge;
  /** What it is for: "a kilo" is kg, "/ngày" day, "a head" person. */
  per?: string;
  /** Which way it went: "rose 5%", "giảm xuống 40". */
  direction?: 'rise' | 'fall';
  /** Whether it is how much something changed, or the level that a change led to or from; absent where neither. */
  aspect?: 'change' | 'level';
  /** A price, a rate or a figure of the markets: another one every day. */
  isRate?: true;
  /** What became of the people it counts: "43 dead", "16 người mất tích". */
  state?: State;
}

/** A figure and the pieces it stands on. */
export interface PlacedFigure {
  figure: Figure;
  first: number;
  next: number;
}
