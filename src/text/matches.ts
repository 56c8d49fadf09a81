/**
 * As `matchAll`, which compiles a copy of the pattern at each call: with long patterns that is most of the work.
 * @param pattern flag `g`
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
