import type { Cut } from '../languages/pages.ts';
import { cleanLine } from '../text/normalise.ts';

/** What was cut from a page and why, for people to see. */
export interface Dropped {
  what: Cut;
  text: string;
}

const maxLength = 200;

export function makeDropped(what: Cut, text: string): Dropped {
  // A menu may be as long as the page.
  const line = cleanLine(text.slice(0, 4 * maxLength));
  return { what, text: line.length > maxLength ? `${line.slice(0, maxLength).trimEnd()}…` : line };
}
