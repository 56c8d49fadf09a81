import type { Measured } from './metrics.ts';

/** An aligned table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) => (column === 0 ? row[0]!.padEnd(width) : (row[column] ?? '').padStart(width)))
      .join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** "95.8 ±0.8"; a dash for what was not measured. */
export function percent(measured: Measured | undefined): string {
  if (measured === undefined || Number.isNaN(measured.value)) return '–';
  return `${(100 * measured.value).toFixed(1)} ±${(100 * measured.error).toFixed(1)}`;
}

/** ".980 ±.004" */
export function decimal(measured: Measured | undefined): string {
  if (measured === undefined || Number.isNaN(measured.value)) return '–';
  const short = (value: number) => value.toFixed(3).replace(/^0/, '');
  return `${short(measured.value)} ±${short(measured.error)}`;
}
