import type { Span } from '../../text/span.ts';

export type FigureKind = 'money' | 'percent' | 'measure' | 'count';

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
}

/** A figure and the pieces it stands on. */
export interface PlacedFigure {
  figure: Figure;
  first: number;
  next: number;
}
