/** At most so many UTF-16 units; where some are left out, the last of them is an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${wholeStart(text, Math.max(0, longest - 1)).trimEnd()}…`;
}

/** At most the first `length` UTF-16 units, without half a surrogate pair at the end. */
export function wholeStart(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.length < text.length ? start.replace(/[\uD800-\uDBFF]$/u, '') : start;
}
