import { readAttributes } from '../attributes.ts';
import { readClaimWords } from '../claims.ts';
import { readFilterWords } from '../filters.ts';
import type { Language } from '../language.ts';
import { readLexicon } from '../lexicon.ts';
import { readSmallTalkWords } from '../small-talk.ts';
import { loadTriggers } from '../triggers.ts';
import { readTypedWords } from '../typed-words.ts';
import { wordLists } from '../word-lists.ts';
import { agreements } from './agreements.ts';
import { dates } from './dates.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { pledges } from './pledges.ts';
import { questions } from './questions.ts';
import { strings } from './strings.ts';
import { words } from './words.ts';

export default {
  code: 'vi',
  discordLocales: ['vi'],
  locale: 'vi-VN',
  timeZone: 'Asia/Ho_Chi_Minh',
  words,
  questions,
  attributes: readAttributes(wordLists(import.meta.url)),
  facts: { numbers, dates, people, pledges, agreements },
  filters: readFilterWords(wordLists(import.meta.url)),
  smallTalk: readSmallTalkWords(wordLists(import.meta.url)),
  claims: readClaimWords(wordLists(import.meta.url)),
  typed: readTypedWords(wordLists(import.meta.url)),
  lexicon: readLexicon(import.meta.url, 'vi-VN'),
  pages,
  strings,
  triggers: loadTriggers(import.meta.url),
} satisfies Language;
