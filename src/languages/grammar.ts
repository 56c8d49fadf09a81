/**
 * What the extraction of facts needs to know of a language: data, no procedures. A phrase list is one
 * string of alternatives divided by "|"; phrases are NFC. A phrase that holds a capital or is at most two
 * letters long is matched as printed ("MW", "ha"), any other without regard to case.
 */

/** Alternatives divided by "|": "người|nhân khẩu". */
export type Phrases = string;

/** How quantities are written. */
export interface NumberGrammar {
  /** The mark before decimals. */
  decimal: '.' | ',';
  /** Characters that part thousands, the plainest first. */
  groups: string;
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
  /** True where a last single digit may mean tenths of the scale ("hai triệu ba" = 2.3 million). */
  looseTail: boolean;
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
  /** ISO 4217 code → how it is printed; the first `after` form is the one shown. */
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
  /** Unit → forms; where two are given first, they are singular and plural. */
  measures: Readonly<Record<string, Phrases>>;
  /** Which measures are spans of time. */
  durations: readonly string[];
  /** Words before or after a span of time that make it a point in time: "ago", "first nine months". */
  durationNotAfter: Phrases;
  durationNotBefore: Phrases;
  /** Spans of time that are one only after these words, for they also name periods: month → "for", "kéo dài". */
  durationLeads: Readonly<Record<string, Phrases>>;
  /** Words after a span of time that make it one although no lead stands before: "tù" in "9 tháng tù". */
  durationTails: Phrases;
  /** Language-neutral id of a counted thing → forms, singular and plural first. */
  counted: Readonly<Record<string, Phrases>>;
  /** Counted things without an id: the unit is the noun as printed. */
  nouns: Phrases;
  /** Words that repeat the thing counted just before in the sentence: "9 others". */
  again: Phrases;
  /** How many words may stand between number and counted noun ("30 rehabilitation centres"). */
  adjectives: number;
  /** What an uncounted noun must look like to be taken as printed; undefined: the next words, up to two. */
  openNoun: RegExp | undefined;
  /** Whether number words, too, may count a noun that is not listed. */
  openAfterWords: boolean;
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
  /** Scales used when a figure is shown, largest first. */
  shownScales: readonly { word: string; value: number }[];
}

/** How days, months and years are written. */
export interface DateGrammar {
  /** Lower-case names of months. Numbers are understood without being listed. */
  months: Readonly<Record<string, number>>;
  /** Lower-case names of quarters. */
  quarters: Readonly<Record<string, number>>;
  /**
   * Tried in order, flags `giu`; what one takes the next cannot. Named groups: `day`, `month`, `year`,
   * `quarter`, and `day2`, `month2`, `year2` for the end of a range, which also lends the start what it lacks.
   */
  patterns: readonly RegExp[];
  /** How a day is shown, for `Intl.DateTimeFormat`: 2 November 2025, 2/11/2025. */
  shownDay: Intl.DateTimeFormatOptions;
  /** Times of day, flags `giu`; they are no figures. */
  times: readonly RegExp[];
}

/** How people are named and entitled. */
export interface PeopleGrammar {
  /** What opens or closes a title: "Tổng Bí thư", "Secretary". */
  roles: Phrases;
  /** Roles that are enough to make one capitalised word a person: "President Trump". */
  strongRoles: Phrases;
  /** What announces a name and is no title: "ông", "Mr". */
  honorifics: Phrases;
  /** Those of the honorifics that are also printed as titles: "Dr", "GS.TS". */
  entitling: Phrases;
  /** What people do and bodies rarely: with it a bare full name is a person's. "said", "cho biết". */
  actions: Phrases;
  /** Names of people that are first of all names of places or schools, and a person's after a title: "Hồ Chí Minh". */
  eponyms: Phrases;
  /** Lower-case words that carry a title on between role and name: "quốc", "phòng", "defence". */
  titleWords: ReadonlySet<string>;
  /** Small words inside a title: "of", "tại". */
  titleLinks: ReadonlySet<string>;
  /** Before a role and part of the title: "former", "cựu". */
  titlePrefixes: Phrases;
  /** Words that end a title after the name where no comma does: verbs of saying, relative pronouns. */
  titleEnds: Phrases;
  /** Between a name and the role after it, besides a comma: "is", "là". */
  copulas: Phrases;
  /** After a name and a comma, words that are only said of people: "who", "whose". */
  relatives: Phrases;
  /** Small words before a role after the name: "the", "một". */
  articles: Phrases;
  /** Words that join two roles after a name: "and". */
  roleJoiners: Phrases;
  /** Whether a family-first given name alone can stand for the person ("Giang said"), or only after a title. */
  bareGivenNames: boolean;
  /** Lower-case particles inside a name: "van", "bin". */
  particles: ReadonlySet<string>;
  /** Names of places, as printed, whose words could be taken for a person's. */
  places: Phrases;
  /** Lower-case words that are never part of a person's name: countries, months, "ministry". */
  notNames: ReadonlySet<string>;
  /** Lower-case words that make the name after them a place or an institution: "đường", "bệnh viện" by its last word. */
  placeWords: ReadonlySet<string>;
  /** The same in more than one word: "đại học". */
  placeLeads: Phrases;
  /** Countries and peoples as printed, for titles and parties. */
  countries: Phrases;
  /** Bodies that promise, ask and sign, flags `gu`: "Bộ Quốc phòng Việt Nam". */
  bodies: readonly RegExp[];
  subjects: SubjectGrammar;
}

/** How those who act are told by their place in the sentence; all flags `u`, with `i` where case says nothing. */
export interface SubjectGrammar {
  /** Between a subject and its verb: "has also". Ends with `$`; what it matches is cut off. */
  auxiliaries: RegExp;
  /** A noun phrase that can act, in the group `name`; ends with `$`. */
  before: RegExp;
  /** What such a phrase may not be: "prices". */
  nobody: RegExp;
  /** A pronoun that stands for a person or body; ends with `$`. */
  pronoun: RegExp;
  /** We or I, said by the one who is quoted; ends with `$`. */
  ownVoice: RegExp;
  /** Who acts, named after a passive verb or a noun, in the group `name`. */
  agent: RegExp;
  /** Whom a request addresses, right after its verb, in the group `name`; starts with `^`. */
  addressee: RegExp;
}

/** How promises and requests are worded. */
export interface PledgeGrammar {
  /**
   * Flags `giu`. `amount`: it counts only where the sentence gives a sum of money; `agent`: a noun, whose maker
   * the sentence names after it ("a pledge … made by"). Neither counts inside a request ("asked … to give").
   */
  cues: readonly { kind: 'pledge' | 'request'; pattern: RegExp; needs?: 'amount' | 'agent' }[];
  /** What undoes a cue when it stands right before it: "did not", "không". Flags `iu`, ends with `$`. */
  denied: RegExp;
  /** What undoes every cue after it in the sentence: "denied that", "nghi ngờ". Flags `iu`. */
  doubted: RegExp;
  /** Cues that announce giving: inside a request they are what is asked for. Flags `iu`, matches the whole cue. */
  giving: RegExp;
  /** Between a speaker and the one spoken of: " said that the ". Flags `iu`, matches the whole gap. */
  says: RegExp;
  /** What makes the one before the cue its target: "was (asked)". Flags `iu`, ends with `$`. */
  passive: RegExp;
  /** Leads to the one who promises where the cue is passive or a noun: "by", "của". */
  agent: Phrases;
  /** Joins a second verb to the first one's subject: "and", ", ". Flags `iu`, ends with `$`. */
  joined: RegExp;
  /** May stand between the one who promises and the cue: "also has". Flags `iu`, matches the whole gap. */
  between: RegExp;
  /** Leads to the one a promise is made to: "to", "cho". */
  recipientWords: Phrases;
  /** What follows such a word and is no party: "US standards". Flags `u`, starts with `^`. */
  adjectival: RegExp | undefined;
}

/** How memoranda and their like are named and signed. */
export interface AgreementGrammar {
  /** The first noun that matches at a place decides. Flags `giu`. */
  nouns: readonly {
    kind: 'memorandum' | 'agreement' | 'convention' | 'joint-statement' | 'framework' | 'letter-of-intent';
    pattern: RegExp;
  }[];
  /** Verbs of signing, announcing, taking effect; flags `giu`. */
  events: RegExp;
  /** What else shows that a sentence states an agreement, `NOUN` standing for the noun found. */
  evidence: readonly RegExp[];
  /** What shows that it is not there yet: planned, negotiated, put off. `NOUN` as above. */
  planned: readonly RegExp[];
  /** What shows that it only talks about one. `NOUN` as above. */
  aside: readonly RegExp[];
  /** Parts the verb from a noun that is not its object: "announced aid under the agreement". Flags `iu`. */
  apart: RegExp;
  /** The same where the verb follows the noun, whose parties may stand between. Flags `iu`. */
  apartAfter: RegExp;
  /** Begins a passive or relative clause, which may be long: "was (signed)", "that (we signed)". Flags `iu`. */
  passive: RegExp;
  /** Lists of those who sign, known by their place, in the group `names`. Flags `gu`. */
  signers: readonly RegExp[];
  /** Parts such a list. Flags `gu`. */
  divided: RegExp;
  /** What names nobody: "both sides", "hai bộ". Flags `iu`. */
  nobody: RegExp;
  /** Leads to parties other than the subject: "between", "giữa". */
  partyWords: Phrases;
  /** Between two parties of one list: ", ", " and the ". Flags `iu`, matches the whole gap. */
  listed: RegExp;
  /** Right before a party that is only a place: "at the headquarters of". Flags `iu`, ends with `$`. */
  notParty: RegExp;
}
