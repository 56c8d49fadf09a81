/** What the tests of threads run in one. */

export function double(input: number): number {
  return 2 * input;
}

export async function slowly(input: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return input;
}

export function act(
  what: 'loop' | 'backtrack' | 'fill' | 'leap' | 'throw' | 'exit' | 'odd' | 'fine',
  report: (at: string) => void,
) {
  report(`at ${what}`);
  if (what === 'loop') for (;;);
  if (what === 'backtrack') return /^(?:a+)+$/.test(`${'a'.repeat(60)}b`);
  if (what === 'fill') for (const kept: string[][] = []; ; ) kept.push(['x', 'y']);
  if (what === 'leap') return new Array(2.4e7).fill(0).map((_, at) => ({ at })).length;
  if (what === 'throw') throw new RangeError('out of range');
  if (what === 'exit') process.exit(0);
  if (what === 'odd') return () => undefined;
  return what;
}
