import type { Language } from '../../../src/languages/language.ts';
import { en } from '../../helpers/languages.ts';

const never = /(?!)/gu;

/** As little as a language needs to answer: its words, how it asks, some concepts. The bot still speaks English. */
export default {
  ...en,
  code: 'fr',
  discordLocales: ['fr'],
  locale: 'fr-FR',
  words: {
    stopWords: new Set('à au aux d de des du en est et l la le les ont par pour sur un une'.split(' ')),
    questionWords: new Set('combien où quand que quel quelle qui'.split(' ')),
    stem: (word) => word.replace(/e?s$/u, ''),
    plausible: (word) => /^[a-z]+$/u.test(word),
    ownLetters: /[àâçéèêëîïôûù]/u,
    tokensPerWord: 1,
    abbreviations: new Set(['m']),
  },
  questions: {
    types: [{ type: 'count', pattern: /\bcombien\b/u }],
    typical: {},
    reasons: never,
    times: never,
    places: never,
    durations: never,
    newest: never,
    periods: [],
  },
  facts: undefined,
  lexicon: new Map([
    ['flood', ['inondation', 'inondée']],
    ['house', ['maison']],
    ['river', ['fleuve', 'rivière']],
  ]),
} satisfies Language;
