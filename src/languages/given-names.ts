import { readWords } from './word-lists.ts';

/** Given names, folded: with one of them a bare run of capitalised words is a person's name. */
export const givenNames: ReadonlySet<string> = readWords(new URL('../names/given.txt', import.meta.url));
