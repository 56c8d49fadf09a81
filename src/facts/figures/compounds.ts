import { dropNoise } from './amount.ts';
import type { PlacedFigure } from './figure.ts';

/** How many of the second unit make one of the first, for figures that are told in both: "5 feet 2 inches". */
const partsOf: Readonly<Record<string, number>> = {
  'USD cent': 100,
  'EUR cent': 100,
  'AUD cent': 100,
  'GBP penny': 100,
  'ft inch': 12,
  'lb oz': 16,
  't quintal': 10,
  'quintal kg': 100,
  't kg': 1000,
  'kg g': 1000,
  'km m': 1000,
  'm cm': 100,
};

/** Makes one figure of two that stand side by side and are one: "3 dollars 50 cents", "10 tấn 5 tạ". */
export function joinCompounds(text: string, placed: PlacedFigure[]): void {
  for (let at = placed.length - 1; at > 0; at--) {
    const [one, other] = [placed[at - 1]!, placed[at]!];
    const parts = partsOf[`${one.figure.unit} ${other.figure.unit}`];
    if (parts === undefined || !Number.isInteger(one.figure.value) || other.figure.value >= parts) continue;
    if (!/^\s+(?:(?:and|và)\s+)?$/u.test(text.slice(one.figure.end, other.figure.start))) continue;
    const figure = {
      ...one.figure,
      value: dropNoise(one.figure.value + other.figure.value / parts),
      end: other.figure.end,
      text: text.slice(one.figure.start, other.figure.end),
    };
    placed.splice(at - 1, 2, { figure, first: one.first, next: other.next });
  }
}
