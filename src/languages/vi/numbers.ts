import type { NumberGrammar } from '../grammar.ts';
import { readNumberWords } from '../number-words.ts';
import { wordLists } from '../word-lists.ts';

export const numbers = {
  ...readNumberWords(wordLists(import.meta.url)),
  decimal: ',',
  groups: '.\u00A0\u202F\u2009',
  looseTail: true,
  durations: ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'],
  adjectives: 0,
  openNoun: undefined,
  openAfterWords: false,
  bareMoney: 'VND',
} satisfies NumberGrammar;
