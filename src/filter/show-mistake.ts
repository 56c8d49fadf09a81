import type { FilterMistake } from './filter.ts';

/** More columns than this would be wrapped on a phone, and the mark with them. */
const maxColumns = 40;

interface Letter {
  shown: string;
  start: number;
  columns: number;
}

/**
 * The line with the mistake and a line that marks its place, to be shown in a monospaced font. A long filter is cut
 * around the mistake.
 */
export function showMistake(text: string, mistake: FilterMistake): string {
  const letters = lettersOf(text);
  const first = letters.findLastIndex((letter) => letter.start <= mistake.start);
  const from = columnsOf(letters) <= maxColumns ? 0 : Math.max(0, first - maxColumns / 2);
  const shown: Letter[] = [];
  for (const letter of letters.slice(from)) {
    if (columnsOf(shown) + letter.columns > maxColumns) break;
    shown.push(letter);
  }
  const left = from > 0 ? '…' : '';
  const right = from + shown.length < letters.length ? '…' : '';
  const before = shown.filter((letter) => letter.start < mistake.start);
  const inside = shown.filter((letter) => letter.start >= mistake.start && letter.start < mistake.end);
  const marks = '^'.repeat(Math.max(1, columnsOf(inside)));
  const line = shown.map((letter) => letter.shown).join('');
  return `${left}${line}${right}\n${' '.repeat(left.length + columnsOf(before))}${marks}`;
}

// Letters that CJK fonts draw two columns wide, and emoji.
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const unseen = /^[\p{M}\p{Cf}]+$/u;

function lettersOf(text: string): Letter[] {
  const cut = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...cut].map(({ segment, index }) => {
    const shown = /^[\s\p{Cc}]/u.test(segment) ? ' ' : segment;
    return { shown, start: index, columns: unseen.test(shown) ? 0 : wide.test(shown) ? 2 : 1 };
  });
}

function columnsOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, letter) => sum + letter.columns, 0);
}
