import { stripVTControlCharacters } from 'node:util';

/** Escape sequences of colours and links take no room. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of stripVTControlCharacters(text)) if (!/\p{M}/u.test(char)) width++;
  return width;
}

/**
 * Breaks a line at its spaces so that none of its parts is wider than a screen; a word that is wider stands alone.
 * @param columns undefined: nothing is broken
 */
export function wrapLine(line: string, columns: number | undefined): string[] {
  if (columns === undefined || widthOf(line) <= columns) return [line];
  const lines: string[] = [];
  let current = '';
  let room = columns;
  for (const word of line.split(/(?<=\S) (?=\S)/u)) {
    const width = widthOf(word);
    if (current !== '' && width + 1 > room) {
      lines.push(current);
      current = '';
    }
    room = current === '' ? columns - width : room - width - 1;
    current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
