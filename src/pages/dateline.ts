import type { PageWords } from '../languages/pages.ts';

/** What stands before the first sentence: "HANOI, Nov. 3 (Reuters) -". */
export interface Dateline {
  text: string;
  place?: string;
  agency?: string;
}

/** Characters in which a dateline ends. */
const maxDatelineLength = 300;

/** Parts a dateline from the sentence behind it; undefined when there is none. */
export function splitDateline(
  text: string,
  words: PageWords,
): { dateline: Dateline; rest: string } | undefined {
  for (const pattern of words.datelines) {
    const match = pattern.exec(text.slice(0, maxDatelineLength));
    const rest = match ? text.slice(match[0].length).trimStart() : '';
    if (!match || rest === '') continue;
    const { place, agency } = match.groups ?? {};
    return {
      dateline: { text: match[0].trim(), ...(place ? { place } : {}), ...(agency ? { agency } : {}) },
      rest,
    };
  }
  return undefined;
}
