import type { NumberGrammar } from '../../languages/grammar.ts';

const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/**
 * Digits with separators of either style. One mark before exactly three digits is what the language makes of it.
 * @returns undefined for groups that are no number ("1.50.000", "24.7.365")
 */
export function readDigits(
  text: string,
  grammar: NumberGrammar,
): { value: number; loose: boolean } | undefined {
  const part = vulgar[text.at(-1)!];
  if (part !== undefined) {
    const whole = text.length > 1 ? readDigits(text.slice(0, -1), grammar) : { value: 0, loose: false };
    return whole && Number.isInteger(whole.value) && !whole.loose
      ? { value: whole.value + part, loose: false }
      : undefined;
  }
  const plain = /^\p{Nd}+$/u.test(text);
  if (plain) return { value: Number(text), loose: false };
  const marks = [...text.matchAll(/[^\d]/gu)].map((match) => match[0]);
  const last = marks.at(-1)!;
  const grouped = (digits: string) => /^[1-9]\d{0,2}(?:[^\d]\d{3})+$/u.test(digits);
  const strip = (digits: string) => digits.replace(/[^\d]/gu, '');
  if (new Set(marks).size > 1) {
    // 1.234,5 and 1,234.5: the last mark is the decimal one.
    const cut = text.lastIndexOf(last);
    const whole = text.slice(0, cut);
    if (marks.filter((mark) => mark === last).length > 1 || !grouped(whole)) return undefined;
    return { value: Number(`${strip(whole)}.${text.slice(cut + 1)}`), loose: false };
  }
  if (marks.length > 1) return grouped(text) ? { value: Number(strip(text)), loose: false } : undefined;
  if (grammar.groups.includes(last) && grouped(text)) return { value: Number(strip(text)), loose: false };
  if (last !== '.' && last !== ',') return undefined;
  return { value: Number(text.replace(last, '.')), loose: last === grammar.decimal && grouped(text) };
}
