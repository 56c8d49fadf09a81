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
  /** ISO code of the money that a bare large sum is in after a word of `moneyContext`: "giá 700 triệu"; else empty. */
  bareMoney: string;
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
  /** Scales used when a figure is shown, largest first. */
  shownScales: readonly { word: string; value: number }[];
}

/** What a phrase says of a day, month or year that it does not print. */
export interface RelativeDate {
  /** Flags `giu`. Named groups: `weekday`, and `count` or `count_`, where `is` asks for them. */
  pattern: RegExp;
  /**
   * `days`, `months`, `years` from that of publication; `ago`: `count` days before publication or before the day
   * that the text names last; `afterDay`: days after that one; `weekday`: the nearest that has come, the one of
   * the week before, or "last Friday", which is either.
   */
  is:
    | { days: number }
    | { months: number }
    | { years: number }
    | { ago: 'publication' | 'text' }
    | { afterDay: number }
    | { weekday: 'nearest' | 'week before' | 'last' };
}

/** How days, months and years are written. */
export interface DateGrammar {
  /** Days told by another day: "yesterday", "cùng ngày". */
  relative: readonly RelativeDate[];
  /** Lower-case names of weekdays, 1 for Monday to 7 for Sunday. */
  weekdays: Readonly<Record<string, number>>;
  /** Lower-case words for small numbers, in "three days ago". */
  counts: Readonly<Record<string, number>>;
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
  /** What opens a list of names: of people alone ("named as"), or of anything ("such as") after one of `nouns` for people. */
  listings: { people: Phrases; any: Phrases; nouns: Phrases };
  /** What opens the name of a firm, whose last words may be a person's: "công ty". */
  firms: Phrases;
  /** Those of the honorifics that are also printed as titles: "Dr", "GS.TS". */
  entitling: Phrases;
  /** What people do and bodies rarely: with it a bare full name is a person's. "said", "cho biết". */
  actions: Phrases;
  /** What only people do: with it any bare run of two or three capitalised words is a person's name. "wept", "qua đời". */
  personalActions: Phrases;
  /** What is done to people alone, right before such a run: "arrested", "khởi tố". */
  personalObjects: Phrases;
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
  /** What one person is to another, before the name: "sister", "vợ". */
  relations: Phrases;
  /** Words between "is" and what a thing is that bears a person's name: "là | tên con | tàu". */
  namingWords: ReadonlySet<string>;
  /** Capitalised words that open a sentence or tell a day, and belong to no title after them: "On", "Monday". */
  openers: ReadonlySet<string>;
  /** Small words before a role after the name: "the", "một". */
  articles: Phrases;
  /** Whether what says more about a noun stands before it: "a rice farmer", not "nông dân trồng lúa". */
  modifiersFirst: boolean;
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
  namesakes: NamesakeGrammar;
}

/** What somebody is, as far as it tells people of one name apart. `leader` fits most of the others. */
export type Calling =
  | 'office'
  | 'leader'
  | 'business'
  | 'learning'
  | 'medicine'
  | 'teaching'
  | 'law'
  | 'press'
  | 'sport'
  | 'art'
  | 'faith'
  | 'plain'
  | 'accused'
  | 'victim'
  | 'fallen';

/** What tells two people of one name apart; a role in none of the callings is an office. */
export interface NamesakeGrammar {
  callings: Record<Calling, Phrases>;
  /** Services and parties, by a name that all languages share. */
  services: Readonly<Record<string, Phrases>>;
  /** Words in a title that is no longer held. */
  former: RegExp;
  /** Words near a name by which a person held another post before, or gets a new one. */
  changes: RegExp;
  /** Right after a name (`^`) and right before it (`$`), groups `age` in years or `born`, a year. */
  agesAfter: readonly RegExp[];
  agesBefore: readonly RegExp[];
  /** Where a person lives, after the name, group `place`: "ngụ Long An", "of Quang Tri". */
  homes: RegExp;
  /** Lower-case words inside such a place that are no part of its name: "xã", "commune". */
  homeWords: ReadonlySet<string>;
  /** Those of the countries that are bodies of many, whose people come from any: "EU". */
  bodies: Phrases;
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
  /** Words between commas that join nothing: ", meanwhile, ". Flags `u`, ends with `$`. */
  aside: RegExp;
  /** Parts clauses with subjects of their own: ", and ", ", trong khi ". Flags `gu`. */
  clauses: RegExp;
  /** Those who come with the one before and do not act themselves: " led by Hettie Orr". Flags `u`, ends with `$`. */
  company: RegExp;
  /** Before a verb that its subject follows: "”, | vowed Colque". Flags `u`, ends with `$`. */
  inverted: RegExp;
  /** A name in apposition right before the verb, in the group `name`: "the owner, | Andes Metals |, ". Flags `u`, ends with `$`. */
  apposed: RegExp;
  /** May stand between the one who promises and the cue: "also has". Flags `iu`, matches the whole gap. */
  between: RegExp;
  /** Leads to the one a promise is made to, with the article in the group `article`: "to the ", "cho ". Flags `iu`, ends with `$`. */
  recipient: RegExp;
  /** Between a promise and the one it is made to right after it: " the ". Flags `iu`, matches the whole gap. */
  objectGap: RegExp;
  /** Between a request and the one it is made to: " that the ". Flags `u`, matches the whole gap. */
  addressing: RegExp;
  /** A pronoun for the speaker after the closing quotation mark: "”, she said". Starts with `^`. */
  quotedBy: RegExp;
  /** Who asks, right after a passive: "was urged | by the watchdog | to explain". Group `name`, flags `u`, starts with `^`. */
  maker: RegExp | undefined;
  /** Who is asked, right after a request, known by what follows: "urged | donors | to give". Group `name`, starts with `^`. */
  asked: RegExp;
  /** Who is given something, at or after a promise, in the group `name`: "promised | victims | full compensation". */
  given: RegExp;
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
  /** What a document covers, in the group `items`: "covers three areas: | seeds, meals and early warning". Flags `u`. */
  scope: RegExp;
  /** Parts the items. Flags `u`. */
  scopeDivided: RegExp;
  /** The name of a country or body by its shape. Flags `gu`. */
  party: RegExp;
  /** Bodies by their shape that act wherever they stand, besides those of `PeopleGrammar`. Flags `gu`. */
  bodies: readonly RegExp[];
  /** Between two names of one list: ", ", " and the Chilean miner ". Flags `u`, matches the whole gap. */
  joint: RegExp;
  /** Right before a list of those who sign: "between the". Flags `u`, ends with `$`. */
  leads: RegExp;
  /** Right after such a list: " last month signed". Flags `u`, starts with `^`. */
  verbs: RegExp;
  /** Signers by other marks, in the groups `first` and `second`: "Vietnam–EU trade deal". Flags `gu`. */
  pairs: readonly RegExp[];
  /** Around the list that a sentence opens with and whose deed the `NOUN` is, however far off. Flags `u`. */
  opening: { before: RegExp; after: RegExp };
  /** Before a list that follows a clause with the `NOUN`: "Under the accord, ". Flags `u`, starts with `^`. */
  under: RegExp;
  /** Parts two clauses of a sentence that have signers of their own: "; ", ", while ". Flags `gu`. */
  clauses: RegExp;
  /** Those who only stand by, and what a party belongs to: "brokered by Beijing", " của Na Uy". Flags `gu`. */
  bystanders: RegExp;
  /** Plain nouns for those who sign, where they do: "the | junta | signed". Flags `gu`. */
  plain: RegExp;
  /** Between the noun and the one it belongs to: " of the ". Flags `u`, matches the whole gap. */
  owner: RegExp;
  /** Right before a noun that is what another one is about: "on the". Flags `iu`, ends with `$`. */
  object: RegExp;
  /** Right after a body that several have, and so none by name: "bộ quốc phòng | hai nước". Flags `iu`, starts with `^`. */
  shared: RegExp;
  /** Right before a date that something lasts or is aimed at until: "until". Flags `iu`, ends with `$`. */
  horizon: RegExp;
  /** Stands for the parties named before: "the two sides". Flags `iu`. */
  bothSides: RegExp;
  /** Verbs whose date is not that of signing: "ratified", "có hiệu lực". Flags `giu`. */
  otherEvents: RegExp;
  /** What names nobody: "both sides", "hai bộ". Flags `iu`. */
  nobody: RegExp;
  /** Leads to known parties other than the subject: "between the", "giữa". Flags `iu`, ends with `$`. */
  pointer: RegExp;
  /** Between two parties of one list: ", ", " and the ". Flags `iu`, matches the whole gap. */
  listed: RegExp;
  /** Right before a party that is only a place: "at the headquarters of". Flags `iu`, ends with `$`. */
  notParty: RegExp;
}
