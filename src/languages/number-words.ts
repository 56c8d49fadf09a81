import type { Phrases, WordLists } from './word-lists.ts';

/** What a word beside a figure says of its exactness: "more than", "at least", "nearly", "about", "up to", "under". */
export type Hedge = 'over' | 'at-least' | 'nearly' | 'about' | 'up-to' | 'under';

/** What became of people that are counted. */
export type State =
  | 'dead'
  | 'missing'
  | 'hurt'
  | 'evacuated'
  | 'rescued'
  | 'arrested'
  | 'homeless'
  | 'displaced'
  | 'sick';

/** The words in which quantities are written. */
export interface NumberWords {
  /** Words that stand for a number and are added up: "ba" 3, "forty" 40. */
  words: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "mươi" 10, "hundred" 100, "tỷ" 1e9. */
  scales: Readonly<Record<string, number>>;
  /** Scales written against the digits: "1.5bn", "20k". */
  shortScales: Readonly<Record<string, number>>;
  /** The same, but only where a currency stands by, for they mean a measure elsewhere: "$5m". */
  shortMoneyScales: Readonly<Record<string, number>>;
  /** Words that count as one before a scale: "a million". */
  articles: Phrases;
  /** Words that make the number after them negative: "minus", "âm". */
  negative: Phrases;
  /** Words between parts of a number: "and", "linh". */
  joiners: Phrases;
  /** Half of the scale that follows: "half", "nửa". */
  halfBefore: Phrases;
  /** Half of the scale or unit before: "rưỡi", "and a half". */
  halfAfter: Phrases;
  /** Parts of a scale in hundredths, 0 where that is no round number: "a quarter" of a million. */
  fractions: Readonly<Record<string, number>>;
  /** Between such a part and its scale: "of a". */
  fractionGaps: Phrases;
  /** Before decimals that are spoken: "point", "phẩy". */
  points: Phrases;
  /** Words of height and depth, after which "2m2" is 2.2 metres and no area. */
  lengths: Phrases;
  /** Right before "40C" that is a temperature. */
  temperatureLeads: Phrases;
  /** After a span of time that is an age: "old". */
  ageTails: Phrases;
  /** Years of age right after a number: "tuổi". */
  ageUnits: Phrases;
  /** Before a bare number that is an age: "aged". */
  ageLeads: Phrases;
  /** Words that lose their meaning in number or unit before others: "tỷ" before "phú" (billionaire). */
  notBefore: Readonly<Record<string, Phrases>>;
  /** Number words that are none after others: "năm" is no five after "mỗi". */
  notAfter: Readonly<Record<string, Phrases>>;
  /** Words after which a number is a name or an ordinal: "số", "Nghị quyết", "Office". */
  naming: Phrases;
  /** Fixed phrases with a number that measure nothing: "hai nước", "24/7". */
  idioms: Phrases;
  /** Words between a part and its whole: "17 of the 60 samples". */
  partitives: Phrases;
  /** Words that follow a counted span of time and do not make it a point in time: "ba năm tới". */
  spanTails: Phrases;
  /** Words that tie a span of time to a year, of which it is then a part: "three months of 2024". */
  partOfYear: Phrases;
  /** How the strength of an earthquake is told: its name before the number, the event, the unit, and what else
   * the unit measures. */
  magnitudes: { names: Phrases; quakes: Phrases; degrees: Phrases; otherDegrees: Phrases };
  /** Words before a number word that point at things already counted: "the" in "the two sides". */
  definite: Phrases;
  /** Words that say the number before or after them is not exact. */
  approximateBefore: Phrases;
  approximateAfter: Phrases;
  /** The same words by what they say: "over", "nearly". */
  hedgesBefore: Readonly<Record<string, Phrases>>;
  hedgesAfter: Readonly<Record<string, Phrases>>;
  /** "rise" and "fall" → words right before a figure: "fell | 7.6 percent". */
  directions: Readonly<Record<string, Phrases>>;
  /** Between such a word and the level reached: "rose | to | 40 percent". */
  levelLeads: Phrases;
  /** The same right after the size of a change: "a 5 percent | rise". */
  changeAfter: Readonly<Record<string, Phrases>>;
  /** What a figure is for, beside units of measure: share → "share", person → "head". */
  perUnits: Readonly<Record<string, Phrases>>;
  /** What became of people that are counted: dead → "killed", "thiệt mạng". */
  states: Readonly<Record<string, Phrases>>;
  /** What may stand between people and that: "were". */
  stateGaps: Phrases;
  /** Before a price, a rate or a figure of the markets, which is another one every day. */
  rates: Phrases;
  /** ISO 4217 code → how it is printed. */
  currencies: Readonly<Record<string, { before: Phrases; after: Phrases }>>;
  /** Words that are money only after a scale or in talk of money, and else a weight or a thing: "pounds", "bảng". */
  scaledCurrencies: Readonly<Record<string, Phrases>>;
  /** Talk of money, at most a few words before the number: "cost", "paid". */
  moneyContext: Phrases;
  /** Leads from a weight to what is weighed: "of". */
  weightOf: Phrases;
  /** What it leads to after a sum and never after a weight: "2 million pounds of aid". */
  moneyThings: Phrases;
  /** What follows such words only where they are money: "in cash". */
  moneyTails: Phrases;
  /** Before a number and a currency's word that is a metal there: "bạc và" before "30 đồng". */
  notMoney: Phrases;
  percent: Phrases;
  percentPoints: Phrases;
  /** Unit → how it is printed. */
  measures: Readonly<Record<string, Phrases>>;
  /** Words before or after a span of time that make it a point in time: "ago", "first nine months". */
  durationNotAfter: Phrases;
  durationNotBefore: Phrases;
  /** Spans of time that are one only after these words, for they also name periods: month → "for", "kéo dài". */
  durationLeads: Readonly<Record<string, Phrases>>;
  /** Words after a span of time that make it one although no lead stands before: "tù" in "9 tháng tù". */
  durationTails: Phrases;
  /** Language-neutral id of a counted thing → how it is printed. */
  counted: Readonly<Record<string, Phrases>>;
  /** Counted things without an id: the unit is the noun as printed. */
  nouns: Phrases;
  /** Words that repeat the thing counted just before in the sentence: "9 others". */
  again: Phrases;
  /** Words that end the search for a noun: of grammar, and verbs that often follow a number. */
  notNouns: Phrases;
  /** Words between the two numbers of a range or change: "to", "đến". */
  rangeWords: Phrases;
  /** A pair of words around a range: "between … and". */
  between: readonly [Phrases, Phrases];
  /** Before the first number of a change, which may be the larger: "from". */
  changeFrom: Phrases;
  /** Between the two numbers of a fall: "xuống", "down to". */
  falls: Phrases;
  /** Verbs that end before a number whose noun is their subject: "Accidents | dropped to | 300". */
  amountVerbs: Phrases;
  /** Those of them that say it of anything: "is", "là". */
  amountCopulas: Phrases;
  /** Announces that the noun after it is counted: "number of", "tổng số". */
  countHeads: Phrases;
  /** Approximating words that mean "during" before a span of time: "3 percent over | 20 years" … */
  during: Phrases;
  /** … unless led by one of these: "for over | 20 years". */
  duringNotAfter: Phrases;
  /** Before a bare number of people: "crew of | 185", "dân số | 1,4 tỷ". */
  headcounts: Phrases;
  /** Verbs of change whose goal may follow a share: "fell 11.5 percent to | 4,027". */
  changes: Phrases;
  /** Before the goal of a change: "to", "còn". */
  changeTo: Phrases;
  /** After a thing counted by another, so that the count may have decimals: "30.5 beds | per 10,000 people". */
  per: Phrases;
  /** What must follow a number after "and" or a comma that goes on counting: "and 14 | were hurt". */
  afterJoined: Phrases;
  /** Words before a number that goes on counting what the sentence counted last: "37 cases, which makes | 1,052". */
  resumes: Phrases;
  /** What may follow a number that borrows its noun; a mark or the sentence's end always may. */
  afterBare: Phrases;
  /** Verbs in "Dak Lak had 16 dead, Hue 2": the numbers after the next names count the same thing. */
  listVerbs: Phrases;
  /** Words between the items of such a list: "and". */
  listJoiners: Phrases;
  /** Words in "50 communes of Khanh Hoa, 34 of Dak Lak". */
  listOf: Phrases;
  /** Every unit, also those that only other languages read → how it is shown. */
  shownUnits: ReadonlyMap<string, ShownUnit>;
  /** Scales used when a figure is shown, largest first. */
  shownScales: readonly { word: string; value: number }[];
}

/** A unit behind a number; both are the same where a language or a unit has no plural. */
export interface ShownUnit {
  singular: string;
  plural: string;
}

/** Reads the lists in `words/numbers/`. */
export function readNumberWords(lists: WordLists): NumberWords {
  const phrases = (list: string) => lists.phrases(`numbers/${list}`);
  const classes = (list: string) => lists.classes(`numbers/${list}`);
  const numbers = (list: string) => lists.numbers(`numbers/${list}`);
  const magnitudes = classes('magnitudes');
  return {
    words: numbers('number-words'),
    scales: numbers('scales'),
    shortScales: numbers('short-scales'),
    shortMoneyScales: numbers('short-money-scales'),
    articles: phrases('articles'),
    negative: phrases('negative'),
    joiners: phrases('joiners'),
    halfBefore: phrases('half-before'),
    halfAfter: phrases('half-after'),
    fractions: numbers('fractions'),
    fractionGaps: phrases('fraction-gaps'),
    points: phrases('points'),
    lengths: phrases('lengths'),
    temperatureLeads: phrases('temperature-leads'),
    ageTails: phrases('age-tails'),
    ageUnits: phrases('age-units'),
    ageLeads: phrases('age-leads'),
    notBefore: splitPhrases(phrases('not-before'), 'first'),
    notAfter: splitPhrases(phrases('not-after'), 'last'),
    naming: phrases('naming'),
    idioms: phrases('idioms'),
    partitives: phrases('partitives'),
    spanTails: phrases('span-tails'),
    partOfYear: phrases('part-of-year'),
    magnitudes: {
      names: magnitudes.name ?? [],
      quakes: magnitudes.quake ?? [],
      degrees: magnitudes.degree ?? [],
      otherDegrees: magnitudes['other-degree'] ?? [],
    },
    definite: phrases('definite'),
    approximateBefore: phrases('approximate-before'),
    approximateAfter: phrases('approximate-after'),
    hedgesBefore: classes('approximate-before'),
    hedgesAfter: classes('approximate-after'),
    directions: classes('directions'),
    levelLeads: phrases('level-leads'),
    changeAfter: classes('change-after'),
    perUnits: classes('per-units'),
    states: classes('states'),
    stateGaps: phrases('state-gaps'),
    rates: phrases('rates'),
    currencies: joinCurrencies(classes('currencies-before'), classes('currencies-after')),
    scaledCurrencies: classes('scaled-currencies'),
    moneyContext: phrases('money-context'),
    weightOf: phrases('weight-of'),
    moneyThings: phrases('money-things'),
    moneyTails: phrases('money-tails'),
    notMoney: phrases('not-money'),
    percent: phrases('percent'),
    percentPoints: phrases('percent-points'),
    measures: classes('measures'),
    durationNotAfter: phrases('duration-not-after'),
    durationNotBefore: phrases('duration-not-before'),
    durationLeads: classes('duration-leads'),
    durationTails: phrases('duration-tails'),
    counted: classes('counted'),
    nouns: phrases('nouns'),
    again: phrases('again'),
    notNouns: phrases('not-nouns'),
    rangeWords: phrases('range-words'),
    between: [phrases('between'), phrases('between-and')],
    changeFrom: phrases('change-from'),
    falls: phrases('falls'),
    amountVerbs: phrases('amount-verbs'),
    amountCopulas: classes('amount-verbs').copula ?? [],
    countHeads: phrases('count-heads'),
    during: phrases('during'),
    duringNotAfter: phrases('during-not-after'),
    headcounts: phrases('headcounts'),
    changes: phrases('changes'),
    changeTo: phrases('change-to'),
    per: phrases('per'),
    afterJoined: phrases('after-joined'),
    resumes: phrases('resumes'),
    afterBare: phrases('after-bare'),
    listVerbs: phrases('list-verbs'),
    listJoiners: phrases('list-joiners'),
    listOf: phrases('list-of'),
    shownUnits: shownUnits(lists.forms('numbers/units')),
    shownScales: shownScales(numbers('shown-scales')),
  };
}

/** Each first or last word → what stands after or before it: "tỷ phú" and "tỷ lệ" → tỷ: phú, lệ. */
function splitPhrases(phrases: Phrases, end: 'first' | 'last'): Record<string, Phrases> {
  const found: Record<string, string[]> = {};
  for (const phrase of phrases) {
    const at = end === 'first' ? phrase.indexOf(' ') : phrase.lastIndexOf(' ');
    const [before, after] = [phrase.slice(0, at), phrase.slice(at + 1)];
    const [word, rest] = end === 'first' ? [before, after] : [after, before];
    found[word] ??= [];
    found[word].push(rest);
  }
  return found;
}

function joinCurrencies(before: Readonly<Record<string, Phrases>>, after: Readonly<Record<string, Phrases>>) {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  const printed = (code: string) => ({ before: before[code] ?? [], after: after[code] ?? [] });
  return Object.fromEntries([...codes].map((code) => [code, printed(code)]));
}

function shownUnits(forms: ReadonlyMap<string, Phrases>): Map<string, ShownUnit> {
  const shown = new Map<string, ShownUnit>();
  for (const [unit, [singular = unit, plural = singular]] of forms) shown.set(unit, { singular, plural });
  return shown;
}

function shownScales(scales: Readonly<Record<string, number>>): { word: string; value: number }[] {
  const shown = Object.entries(scales).map(([word, value]) => ({ word, value }));
  return shown.sort((one, other) => other.value - one.value);
}
