/** What kind of answer a question asks for. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'money'
  | 'percent'
  | 'count'
  | 'number'
  | 'temperature'
  | 'weight'
  | 'length'
  | 'area'
  | 'speed'
  | 'age'
  | 'rank'
  | 'score'
  | 'title'
  | 'organisation'
  /** A thing by its own name: a theme, an operation, a programme. */
  | 'named'
  | 'list'
  | 'reason'
  | 'manner'
  | 'other';

/** How one language asks. */
export interface Questions {
  /**
   * The first pattern that matches decides; tried on the question in lower case, once as typed and
   * once with question and pattern folded, so that Vietnamese without diacritics is understood.
   */
  types: readonly { type: AnswerType; pattern: RegExp }[];
  /** How a question of each kind typically asks: what stands for a question in another language. */
  typical?: Readonly<Partial<Record<AnswerType, string>>>;
  /** What answers of some kinds look like, beside those below; global. */
  shapes?: Readonly<Partial<Record<AnswerType, RegExp>>>;
  /** Questions whether something is so. */
  yesNo?: RegExp;
  /** Words that give a reason, global and case-insensitive. */
  reasons: RegExp;
  /** Times that are no dates: years, decades, centuries, seasons; global and case-insensitive. */
  times: RegExp;
  /** Names of places behind the words that show they are, global. */
  places: RegExp;
  /** Lengths of time, global and case-insensitive. */
  durations: RegExp;
  /** Words that ask for the newest: "latest", "mới nhất". */
  newest: RegExp;
  /** How a line joins two questions; left out, none is parted. */
  joins?: {
    /** What stands between them. */
    between: RegExp;
    /** How the second begins. */
    opens: RegExp;
    /** Whether the words that ask may stand anywhere in a question. */
    isAnywhere: boolean;
  };
  /** What a question begins with that goes on from the one before: "and", "còn". */
  leads?: RegExp;
  /** What stands before a year, with a space: "in ". */
  inYear?: string;
  /** Words that name a time by its distance from now; the first that matches decides. */
  periods: readonly Period[];
}

/** A time by its distance from now. */
export interface Period {
  /** Lower case; the group `count` says how many units where `back` does not: a number or a word of `dates/counts`. */
  pattern: RegExp;
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** How many units back; `lasting` ones run from there until now. Left out: `count`, or one. */
  back?: number;
  lasting?: true;
}
