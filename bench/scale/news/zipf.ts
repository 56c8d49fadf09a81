/**
 * Draws ranks from 0 up, the low ones most, as texts use their words: Zipf–Mandelbrot, p ∝ 1 / (rank + shift)^exponent
 * (https://en.wikipedia.org/wiki/Zipf%E2%80%93Mandelbrot_law), by the inverse of its continuous distribution.
 * @param exponent not 1
 */
export function zipf(count: number, exponent: number, shift: number): (random: () => number) => number {
  const power = 1 - exponent;
  const low = shift ** power;
  const high = (count + shift) ** power;
  return (random) => {
    const rank = Math.floor((low + random() * (high - low)) ** (1 / power) - shift);
    return Math.min(count - 1, Math.max(0, rank));
  };
}
