import type { Phrases } from '../languages/word-lists.ts';
import type { Span } from '../text/span.ts';

/** A word, a number with its separators, or one mark. */
export interface Piece extends Span {
  text: string;
  low: string;
  kind: 'number' | 'word' | 'mark';
}

const digits = String.raw`\p{Nd}+(?:[.,\u00A0\u202F\u2009]\p{Nd}+)*[½¼¾]?|[½¼¾]|(?<![\p{L}\p{N}.)])\.\p{Nd}+`;
const piece = new RegExp(
  String.raw`(?<number>${digits})|(?<word>[\p{L}\p{M}²³]+(?:['’][\p{L}\p{M}]+)*)|[^\s]`,
  'gu',
);

/** The last text cut: people and parties are read from the same one. */
let last: { text: string; pieces: Piece[] } = { text: '', pieces: [] };

/** Cuts a text into pieces, not to be changed; nothing but white space is left out. */
export function cutPieces(text: string): Piece[] {
  if (text === last.text) return last.pieces;
  const found: Piece[] = [];
  for (const match of text.matchAll(piece)) {
    const kind = match.groups!.number ? 'number' : match.groups!.word ? 'word' : 'mark';
    const start = match.index;
    found.push({ text: match[0], low: match[0].toLowerCase(), kind, start, end: start + match[0].length });
  }
  // A single word is cheap to cut and would push the text out.
  if (text.length > 100) last = { text, pieces: found };
  return found;
}

/** What a phrase stands for, and its pieces. */
interface Entry<T> {
  parts: { text: string; exact: boolean; glued: boolean }[];
  value: T;
}

/** Phrases by their last piece (to look back) or first (to look ahead), longest first. */
export class PhraseBook<T> {
  private readonly first = new Map<string, Entry<T>[]>();
  private readonly last = new Map<string, Entry<T>[]>();

  constructor(lists: Iterable<readonly [Phrases, T]>) {
    for (const [phrases, value] of lists) {
      for (const phrase of phrases) {
        const exact = phrase !== phrase.toLowerCase() || phrase.length <= 2;
        const cut = cutPieces(phrase);
        const parts = cut.map(({ text, low, start }, at) => ({
          text: exact ? text : low,
          exact,
          glued: cut[at - 1]?.end === start,
        }));
        add(this.first, parts[0]!.text.toLowerCase(), { parts, value });
        add(this.last, parts.at(-1)!.text.toLowerCase(), { parts, value });
      }
    }
  }

  /** The longest phrase that starts at piece `at`; what the phrase writes in one ("A$") the text does too. */
  ahead(text: Piece[], at: number): { value: T; next: number } | undefined {
    for (const entry of this.first.get(text[at]?.low ?? '') ?? []) {
      if (fits(entry, text, at)) return { value: entry.value, next: at + entry.parts.length };
    }
    return undefined;
  }

  /** The longest phrase whose last piece is piece `at`. */
  back(text: Piece[], at: number): { value: T; first: number } | undefined {
    for (const entry of this.last.get(text[at]?.low ?? '') ?? []) {
      const first = at - entry.parts.length + 1;
      if (first >= 0 && fits(entry, text, first)) return { value: entry.value, first };
    }
    return undefined;
  }
}

/** A book of one list, for asking whether a phrase is there. */
export function makePhraseBook(phrases: Phrases): PhraseBook<true> {
  return new PhraseBook([[phrases, true]]);
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key) ?? [];
  list.push(entry);
  list.sort((a, b) => b.parts.length - a.parts.length);
  map.set(key, list);
}

function fits<T>(entry: Entry<T>, text: Piece[], at: number): boolean {
  return entry.parts.every((part, offset) => {
    const here = text[at + offset];
    if (here === undefined || (part.exact ? here.text : here.low) !== part.text) return false;
    return !part.glued || text[at + offset - 1]?.end === here.start;
  });
}
