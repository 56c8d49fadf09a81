import type { Block } from '../command/reply.ts';
import { entriesOnPage } from './paging.ts';

export type Entry = Extract<Block, { kind: 'entry' }>;

/** Of what a message holds (4,000 characters, 9,500 bytes), with room for what stands around the entries. */
const maxCharacters = 2_900;
const maxBytes = 6_500;
/** Every mark that a face might escape; the backslash is escaped once more on the way. */
const escaped = /[^\p{L}\p{N}\s]/gu;

/** Entries in pages, in their order, so that each page fits into a message whatever the entries hold. */
export function cutIntoFittingPages(entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = [];
  let page: Entry[] = [];
  let left = { entries: 0, characters: 0, bytes: 0 };
  for (const entry of entries) {
    const { characters, bytes } = sizeOf(entry);
    if (left.entries < 1 || left.characters < characters || left.bytes < bytes) {
      page = [];
      pages.push(page);
      left = { entries: entriesOnPage, characters: maxCharacters, bytes: maxBytes };
    }
    page.push(entry);
    left.entries -= 1;
    left.characters -= characters;
    left.bytes -= bytes;
  }
  return pages;
}

function sizeOf({ title, lines }: Entry): { characters: number; bytes: number } {
  const text = [title, ...lines].join('\n');
  const marks = text.match(escaped)?.length ?? 0;
  return { characters: text.length + marks, bytes: Buffer.byteLength(text) + 2 * marks };
}
