/** What is remembered of a feed between two polls; by its address in the feeds file. */
export interface FeedState {
  url: string;
  etag?: string;
  lastModified?: string;
  nextPollAt: Date;
  lastPollAt?: Date;
  /** When it last gave something that could be read. */
  lastGoodAt?: Date;
  lastNewAt?: Date;
  /** Polls in a row that failed. */
  failures: number;
  /** Why the last poll failed, and what to do. */
  fault?: { problem: string; remedy: string };
  /** Where it has moved for good, as its server says. */
  movedTo?: string;
  /** What the last poll found wrong with single entries: up to 20. */
  problems: readonly { entry?: string; problem: string; remedy: string }[];
  /** What became of the entries that it held at the last poll or lately, by a hash of what each says. */
  entries: Readonly<Record<string, FeedEntryState>>;
  /** Marks of entries that took too much to read with the others; such an entry is not read again. */
  leftOut?: readonly string[];
}

/** `later`: its page could not be had, and is asked for again. `done`: taken, or left out for good. */
export type FeedEntryState = (
  | {
      kind: 'done';
      /** Why it is left out for good, where reading it took too much. */
      fault?: { entry?: string; problem: string; remedy: string };
    }
  | {
      kind: 'later';
      tries: number;
      againAt: Date;
      /** It was there when the feed was first read. */
      isBacklog?: true;
    }
) & {
  /** Since when the feed does not hold it. */
  goneAt?: Date;
};

/** States of feeds. */
export interface FeedStateStore {
  all(): Promise<FeedState[]>;
  get(url: string): Promise<FeedState | undefined>;
  put(state: FeedState): Promise<void>;
  /** Forgets the feeds that are not among `urls`. */
  keepOnly(urls: readonly string[]): Promise<void>;
}
