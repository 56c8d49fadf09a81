import type { Attribute } from './attributes.ts';
import type { ClaimWords } from './claims.ts';
import type { FilterWords } from './filters.ts';
import type { FactGrammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageWords } from './pages.ts';
import type { Questions } from './questions.ts';
import type { SmallTalkWords } from './small-talk.ts';
import type { Strings } from './strings.ts';
import type { TriggerTable } from './triggers.ts';
import type { TypedWords } from './typed-words.ts';
import type { Words } from './words.ts';

/** Everything that one language needs; one folder exports one, checked with `satisfies Language`. */
export interface Language {
  /** The folder's name, and what an article's `lang` says: `vi`. */
  code: string;
  /** Discord's locales served by this language, the plainest first: `vi`; `en-US`, `en-GB`. */
  discordLocales: readonly [string, ...string[]];
  /** BCP 47 tag for `Intl`. */
  locale: string;
  /** IANA zone in which a date without one is meant. */
  timeZone: string;
  words: Words;
  questions: Questions;
  /** What must be told in words of its own. */
  attributes: readonly Attribute[];
  /** What facts are read by. A language without it answers questions all the same; its articles state no facts. */
  facts?: FactGrammar;
  filters: FilterWords;
  /** How one talks to the bot beside asking it. */
  smallTalk: SmallTalkWords;
  /** What a claim is held against a report by. */
  claims: ClaimWords;
  /** How one shortens what one types. */
  typed: TypedWords;
  /** What joins this language's words with those of the others. */
  lexicon: Lexicon;
  /** What web pages print around an article. */
  pages: PageWords;
  strings: Strings;
  /** How its words of questions go with words of answers, learnt by `npm run fit:sentence`. */
  triggers?: () => TriggerTable;
}

/** The languages at hand by code, in the order of their folders' names. */
export type Languages = ReadonlyMap<string, Language>;

/** A language that facts are read in. */
export type FactLanguage = Language & { facts: FactGrammar };

export function hasFacts(language: Language): language is FactLanguage {
  return language.facts !== undefined;
}
