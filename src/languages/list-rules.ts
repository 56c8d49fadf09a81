import { contrastClasses } from './claims.ts';
import type { Hedge, State } from './number-words.ts';
import type { Cut } from './pages.ts';
import type { Calling } from './people-words.ts';
import { smallTalkKinds } from './small-talk.ts';

/** How a list is written, beyond one phrase a line: see `word-lists.ts`. */
export interface ListRule {
  /** What stands behind the tab: one of these words, a number, a unit of `numbers/units`, or any word; else nothing. */
  class?: readonly string[] | 'number' | 'unit' | 'word';
  /** Whether a phrase may do without its class. */
  isOptional?: boolean;
  /** A line is a key and at most so many forms. */
  maxForms?: number;
  /** Single words that are looked up in lower case. */
  areWords?: boolean;
  /** Phrases that are looked up in lower case. */
  isLowerCase?: boolean;
}

const numbers: ListRule = { class: 'number', isLowerCase: true };
const units: ListRule = { class: 'unit' };
const words: ListRule = { areWords: true, isLowerCase: true };

const callings: Record<Calling, true> = {
  office: true,
  leader: true,
  business: true,
  learning: true,
  medicine: true,
  teaching: true,
  law: true,
  press: true,
  sport: true,
  art: true,
  faith: true,
  plain: true,
  accused: true,
  victim: true,
  fallen: true,
};
const hedges: readonly Hedge[] = ['over', 'at-least', 'nearly', 'about', 'up-to', 'under'];
const states: readonly State[] = [
  'dead',
  'missing',
  'hurt',
  'evacuated',
  'rescued',
  'arrested',
  'homeless',
  'displaced',
  'sick',
];
const labels: readonly Cut[] = ['boilerplate', 'media', 'menu', 'related', 'share', 'tags'];

/** The lists that are more than phrases. */
const rules: Readonly<Record<string, ListRule>> = {
  'stop-words': words,
  'question-words': words,
  abbreviations: words,
  filters: { maxForms: 9 },
  'attributes/asked': { class: 'word', isLowerCase: true },
  'attributes/told': { maxForms: 40 },
  'dates/counts': numbers,
  'dates/halves': numbers,
  'dates/months': numbers,
  'dates/parts': numbers,
  'dates/quarters': numbers,
  'dates/weekdays': numbers,
  'numbers/number-words': numbers,
  'numbers/scales': numbers,
  'numbers/short-scales': { class: 'number' },
  'numbers/short-money-scales': { class: 'number' },
  'numbers/shown-scales': numbers,
  'numbers/fractions': numbers,
  'numbers/units': { maxForms: 2 },
  'numbers/counted': units,
  'numbers/measures': units,
  'numbers/currencies-before': units,
  'numbers/currencies-after': units,
  'numbers/scaled-currencies': units,
  'numbers/duration-leads': units,
  'numbers/magnitudes': { class: ['name', 'quake', 'degree', 'other-degree'] },
  'numbers/approximate-before': { class: hedges },
  'numbers/approximate-after': { class: hedges },
  'numbers/directions': { class: ['rise', 'fall'] },
  'numbers/change-after': { class: ['rise', 'fall'] },
  'numbers/per-units': { class: 'word' },
  'numbers/states': { class: states },
  'numbers/amount-verbs': { class: ['copula'], isOptional: true },
  'pages/labels': { class: labels, isLowerCase: true },
  'claims/contrasts': { class: contrastClasses, isLowerCase: true },
  'claims/ways': { class: ['from', 'to'], isLowerCase: true },
  'claims/clause-breaks': { isLowerCase: true },
  'small-talk/lines': { class: smallTalkKinds, isLowerCase: true },
  'small-talk/around': { isLowerCase: true },
  'small-talk/lead-ins': { isLowerCase: true },
  'small-talk/talkers': { isLowerCase: true },
  'small-talk/not-talkers': { isLowerCase: true },
  'typed/words': { maxForms: 1 },
  'typed/scales': { maxForms: 1 },
  'typed/lines': { class: ['help', 'leave'], isLowerCase: true },
  'typed/sounds': { maxForms: 3 },
  'people/roles': { class: ['strong'], isOptional: true, isLowerCase: true },
  'people/honorifics': { class: ['title'], isOptional: true },
  'people/listings': { class: ['people', 'any'] },
  'people/countries': { class: ['body'], isOptional: true },
  'people/callings': { class: Object.keys(callings) },
  'people/services': { class: 'word' },
  'people/title-words': words,
  'people/title-links': words,
  'people/naming-words': words,
  'people/openers': words,
  'people/particles': words,
  'people/not-names': words,
  'people/place-words': words,
  'people/home-words': words,
  given: words,
  'east-asian-family': words,
  'vietnamese-family': words,
  'vietnamese-family-marked': words,
  'vietnamese-family-rare': words,
};

export function ruleFor(list: string): ListRule {
  return rules[list] ?? {};
}

/** Lists that exclude each other: a phrase stands in one of a row. */
export const exclusiveLists: readonly (readonly string[])[] = [
  // What is printed after a number is one unit.
  [
    'numbers/counted',
    'numbers/nouns',
    'numbers/measures',
    'numbers/currencies-after',
    'numbers/percent',
    'numbers/percent-points',
  ],
  ['numbers/number-words', 'numbers/scales'],
  // What announces a name is no title, and what ends a title is none either.
  ['people/honorifics', 'people/roles', 'people/title-ends'],
  ['people/particles', 'people/not-names'],
  ['patterns/actors', 'patterns/things', 'patterns/not-in-actors'],
  ['vietnamese-family-marked', 'vietnamese-family-rare'],
];
