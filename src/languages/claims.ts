import type { Phrases, WordLists } from './word-lists.ts';

/** Words of which a report that has one does not say the other, by what they are about. */
export const contrastGroups = {
  age: ['oldest', 'youngest'],
  balance: ['surplus', 'deficit'],
  court: ['guilty', 'free'],
  damage: ['flooded', 'destroyed', 'damaged'],
  deal: ['buy', 'sell'],
  direction: ['rise', 'fall'],
  extreme: ['most', 'least'],
  fate: ['dead', 'missing', 'injured', 'evacuated', 'sick', 'arrested', 'rescued'],
  origin: ['foreign', 'domestic', 'state', 'private'],
  result: ['profit', 'loss', 'revenue', 'debt'],
  sex: ['men', 'women', 'children'],
  step: ['begin', 'end', 'keep', 'delay'],
  trade: ['export', 'import'],
  verdict: ['win', 'lose', 'draw'],
  vote: ['for', 'against'],
  when: ['today', 'yesterday', 'week', 'month', 'year'],
  find: ['found'],
  negation: ['not'],
  part: ['share'],
  per: ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'],
  plan: ['planned', 'future', 'done'],
  scope: ['all', 'only', 'some'],
} as const;
export type ContrastGroup = keyof typeof contrastGroups;

/** The classes of `claims/contrasts`; `none` keeps a phrase from being taken for another: "up to" is no rise. */
export const contrastClasses: readonly string[] = [...Object.values(contrastGroups).flat(), 'none'];

/** What a claim is held against a report by, in one language. All forms are lower case, NFC. */
export interface ClaimWords {
  /** Member of a group, or `none` → what is said for it. */
  contrasts: Readonly<Record<string, Phrases>>;
  /** What stands before a name and says whether something goes from it or to it. */
  ways: Readonly<Partial<Record<'from' | 'to', Phrases>>>;
  /** Where what is said of one figure may end and of the next begin, besides punctuation. */
  clauseBreaks: Phrases;
}

/** Reads the lists in `words/claims/`. */
export function readClaimWords(lists: WordLists): ClaimWords {
  return {
    contrasts: lists.classes('claims/contrasts'),
    ways: lists.classes('claims/ways'),
    clauseBreaks: lists.phrases('claims/clause-breaks'),
  };
}
