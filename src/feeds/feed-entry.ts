/** One article as its feed announces it. */
export interface FeedEntry {
  /** The first of `keys`. */
  key: string;
  /**
   * What the entry may be known by, the surest first: its canonical address, its id, and its title with publisher,
   * day and, where there is a surer key, summary. Two entries that share one are the same article. Ids that change at
   * every fetch do no harm, as the address before them stays.
   */
  keys: string[];
  /** Absolute and canonical. */
  url?: string;
  /** Plain text in one line; empty where the feed gives none. */
  title: string;
  /** ISO 8601 with its offset, or `YYYY-MM-DD` where the feed gives no time. */
  published?: string;
  /** True when `published` is only when the feed was read, as the feed's own date lies in the future. */
  publishedIsGuess?: true;
  updated?: string;
  summaryHtml?: string;
  contentHtml?: string;
  language?: string;
  author?: string;
  /** Who published it, as the entry or else the feed says. */
  publisher?: string;
}

/** Something wrong in a feed that did not keep the rest from being read. */
export interface FeedProblem {
  /** The entry's title, else its address or place. */
  entry?: string;
  problem: string;
  remedy: string;
}
