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
  | 'reason'
  | 'other';

/** How one language asks. */
export interface Questions {
  /**
   * The first pattern that matches decides; tried on the question in lower case, once as typed and
   * once with question and pattern folded, so that Vietnamese without diacritics is understood.
   */
  types: readonly { type: AnswerType; pattern: RegExp }[];
  /** Words that give a reason, global and case-insensitive. */
  reasons: RegExp;
  /** Lengths of time, global and case-insensitive. */
  durations: RegExp;
  /** Words that ask for the newest: "latest", "mới nhất". */
  newest: RegExp;
}
