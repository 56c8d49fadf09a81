import type { DateWords } from './date-words.ts';
import type { NumberWords } from './number-words.ts';
import type { NamesakeWords, PeopleWords } from './people-words.ts';

/**
 * What the extraction of facts needs to know of a language: data, no procedures. Phrases come from its word lists
 * (`word-lists.ts`). A phrase that holds a capital or is at most two letters long is matched as printed ("MW",
 * "ha"), any other without regard to case.
 */

/** All that facts are read by in one language. */
export interface FactGrammar {
  numbers: NumberGrammar;
  dates: DateGrammar;
  people: PeopleGrammar;
  pledges: PledgeGrammar;
  agreements: AgreementGrammar;
}

/** How quantities are written: words and rules. */
export interface NumberGrammar extends NumberWords {
  /** The mark before decimals. */
  decimal: '.' | ',';
  /** Characters that part thousands, the plainest first. */
  groups: string;
  /** True where a last single digit may mean tenths of the scale ("hai triệu ba" = 2.3 million). */
  looseTail: boolean;
  /** Which measures are spans of time. */
  durations: readonly string[];
  /** How many words may stand between number and counted noun ("30 rehabilitation centres"). */
  adjectives: number;
  /** What an uncounted noun must look like to be taken as printed; undefined: the next words, up to two. */
  openNoun: RegExp | undefined;
  /** Whether number words, too, may count a noun that is not listed. */
  openAfterWords: boolean;
  /** ISO code of the money that a bare large sum is in after a word of `moneyContext`: "giá 700 triệu"; else empty. */
  bareMoney: string;
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
export interface DateGrammar extends DateWords {
  /** Days told by another day: "yesterday", "cùng ngày". */
  relative: readonly RelativeDate[];
  /**
   * Tried in order, flags `giu`; what one takes the next cannot. Named groups: `day`, `month`, `year`,
   * `quarter`, `half` of a year, `part` of a month, `decade` (its first year), and `day2`, `month2`, `year2` for the
   * end of a range, which also lends the start what it lacks; `either` where day and month may change places.
   */
  patterns: readonly RegExp[];
  /** How a day is shown, for `Intl.DateTimeFormat`: 2 November 2025, 2/11/2025. */
  shownDay: Intl.DateTimeFormatOptions;
  /** Times of day, flags `giu`; they are no figures. */
  times: readonly RegExp[];
}

/** How people are named and entitled: words and rules. */
export interface PeopleGrammar extends PeopleWords {
  /** Whether what says more about a noun stands before it: "a rice farmer", not "nông dân trồng lúa". */
  modifiersFirst: boolean;
  /** Whether a family-first given name alone can stand for the person ("Giang said"), or only after a title. */
  bareGivenNames: boolean;
  /** Bodies that promise, ask and sign, flags `gu`: "Bộ Quốc phòng Việt Nam". */
  bodies: readonly RegExp[];
  subjects: SubjectGrammar;
  namesakes: NamesakeGrammar;
}

/** What tells two people of one name apart: words and rules. */
export interface NamesakeGrammar extends NamesakeWords {
  /** Words in a title that is no longer held. */
  former: RegExp;
  /** Words near a name by which a person held another post before, or gets a new one. */
  changes: RegExp;
  /** Right after a name (`^`) and right before it (`$`), groups `age` in years or `born`, a year. */
  agesAfter: readonly RegExp[];
  agesBefore: readonly RegExp[];
  /** Where a person lives, after the name, group `place`: "ngụ Long An", "of Quang Tri". */
  homes: RegExp;
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
  /** Leads to the one who promises where the cue is passive or a noun: "by", "của". The source of a pattern. */
  agent: string;
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
  /**
   * A name in apposition right before the verb, in the group `name`: "the owner, | Andes Metals |, ". Flags `u`, ends
   * with `$`.
   */
  apposed: RegExp;
  /** May stand between the one who promises and the cue: "also has". Flags `iu`, matches the whole gap. */
  between: RegExp;
  /**
   * Leads to the one a promise is made to, with the article in the group `article`: "to the ", "cho ". Flags `iu`,
   * ends with `$`.
   */
  recipient: RegExp;
  /** Between a promise and the one it is made to right after it: " the ". Flags `iu`, matches the whole gap. */
  objectGap: RegExp;
  /** Between a request and the one it is made to: " that the ". Flags `u`, matches the whole gap. */
  addressing: RegExp;
  /** A pronoun for the speaker after the closing quotation mark: "”, she said". Starts with `^`. */
  quotedBy: RegExp;
  /**
   * Who asks, right after a passive: "was urged | by the watchdog | to explain". Group `name`, flags `u`, starts with
   * `^`.
   */
  maker: RegExp | undefined;
  /**
   * Who is asked, right after a request, known by what follows: "urged | donors | to give". Group `name`, starts with
   * `^`.
   */
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
  /**
   * What a document covers, in the group `items`: "covers three areas: | seeds, meals and early warning". Flags `u`.
   */
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
  /**
   * Right after a body that several have, and so none by name: "bộ quốc phòng | hai nước". Flags `iu`, starts with
   * `^`.
   */
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
