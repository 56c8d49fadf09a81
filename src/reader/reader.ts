import type { Offered } from './numbered-sentences.ts';

/** A model that says which sentence answers. It chooses among those offered; nothing it writes is ever shown. */
export interface Reader {
  /** Where questions go: host, and port where it is not the usual one. */
  host: string;
  model: string;
  /** How many passages it is offered. */
  passages: number;
  /** Never throws. */
  choose(asked: ReaderQuestion, offered: Offered): Promise<ReaderChoice>;
  /** Says what a sentence offered says to a claim. Never throws. */
  judge(asked: ReaderClaim, offered: Offered): Promise<ReaderJudgement>;
}

export interface ReaderQuestion {
  /** One line. */
  question: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** English name of the language that the asker reads. */
  language: string;
}

/** Numbers from 1, each once, the best first; none: it says that nothing offered answers. */
export type ReaderChoice =
  | { kind: 'chosen'; numbers: readonly number[] }
  | { kind: 'failed'; failure: ReaderFailure };

export interface ReaderClaim {
  /** One line, without `<` and `>`. */
  claim: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** English name of the language that the asker reads. */
  language: string;
}

/**
 * What a reader may say to a claim: a sentence says the same; it says the same with another value, or the contrary;
 * or none does, and this one is the nearest.
 */
export const claimLabels = ['reported', 'differs', 'something-else'] as const;
export type ClaimLabel = (typeof claimLabels)[number];

/** `number`: of the sentence that it holds against the claim, from 1. */
export type ReaderJudgement =
  | { kind: 'judged'; label: ClaimLabel; number: number }
  | { kind: 'failed'; failure: ReaderFailure };

/** Why a reader did not choose. */
export interface ReaderFailure {
  kind:
    | 'late'
    | 'unreachable'
    /** The server said no: see `status`. */
    | 'refused'
    /** What came was not the JSON asked for, or ended in the middle. */
    | 'unreadable'
    /** A number that was not offered. */
    | 'out-of-range';
  /** HTTP status, for `refused`. */
  status?: number;
}
