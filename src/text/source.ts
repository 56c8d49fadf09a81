/** The source of a pattern written over several lines: a break and the white space around it say nothing. */
export function source(lines: TemplateStringsArray, ...parts: readonly string[]): string {
  return String.raw(lines, ...parts).replace(/\s*\n\s*/gu, '');
}
