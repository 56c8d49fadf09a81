/** A half-open range of UTF-16 units in a text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** The same range, counted from `offset` units further left. */
export function shift<T extends Span>(span: T, offset: number): T {
  return { ...span, start: span.start + offset, end: span.end + offset };
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
