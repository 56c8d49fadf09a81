import { lightStem } from '../light-stem.ts';
import { wordLists } from '../word-lists.ts';
import { readPlainWords, type Words } from '../words.ts';

export const words = {
  ...readPlainWords(wordLists(import.meta.url)),
  stem: lightStem,
  plausible: (word) => /^[a-z]+(?:'[a-z]+)?$/u.test(word),
  ownLetters: undefined,
  tokensPerWord: 1,
} satisfies Words;
