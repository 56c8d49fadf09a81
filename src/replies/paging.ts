import { type Action, type Block, said } from '../command/reply.ts';
import type { Strings } from '../languages/strings.ts';

/** Entries on a page: with their citations they fit a message. */
export const entriesOnPage = 5;

/** One page of several, where it stands among them, and the buttons to its neighbours. */
export interface TurnedPage<T> {
  shown: readonly T[];
  /** "Page 2 of 3", where there are several. */
  place: readonly Block[];
  actions: readonly Action[];
}

/** A list in pages of so many; an empty list is one empty page. */
export function cutIntoPages<T>(list: readonly T[], onPage = entriesOnPage): T[][] {
  const pages = [list.slice(0, onPage)];
  for (let start = onPage; start < list.length; start += onPage) {
    pages.push(list.slice(start, start + onPage));
  }
  return pages;
}

/** The page asked for, else the nearest there is. @param wanted 1-based; the first when left out */
export function turnTo<T>(
  pages: readonly (readonly T[])[],
  wanted: number | undefined,
  strings: Strings,
): TurnedPage<T> {
  const last = Math.max(1, pages.length);
  const page = Math.min(Math.max(1, wanted ?? 1), last);
  return {
    shown: pages[page - 1] ?? [],
    place: last > 1 ? [said(strings.pageOf(page, last))] : [],
    actions: [
      ...(page > 1 ? [turn(strings.previous, page - 1)] : []),
      ...(page < last ? [turn(strings.next, page + 1)] : []),
    ],
  };
}

function turn(label: string, page: number): Action {
  return { label, change: { page }, opens: 'here' };
}
