import type { NumberGrammar } from '../grammar.ts';
import { readNumberWords } from '../number-words.ts';
import { wordLists } from '../word-lists.ts';

export const numbers = {
  ...readNumberWords(wordLists(import.meta.url)),
  decimal: '.',
  groups: ',\u00A0\u202F\u2009',
  looseTail: false,
  durations: [
    'year',
    'quarter',
    'month',
    'week',
    'day',
    'hour',
    'minute',
    'second',
    'decade',
    'century',
    'night',
  ],
  adjectives: 3,
  openNoun: /^\p{Ll}{2,}(?<!s|u|i)s$/u,
  openAfterWords: true,
  bareMoney: '',
} satisfies NumberGrammar;
