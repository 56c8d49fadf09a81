import type { Article } from '../corpus/article.ts';
import type { Reading } from './readings.ts';

/** Where an article came from. A folder's article is named by its file, a feed's by its keys. */
export type Origin = 'folder' | 'feed';

/** An article as it is kept, in its newest version. */
export interface StoredArticle {
  article: Article;
  /** 1 for the first, one more with every correction. */
  version: number;
  origin: Origin;
  storedAt: Date;
  /** When this version was stored; left out for the first. */
  correctedAt?: Date;
  /** Names the code that read this version; left out while that is still to be done. */
  stamp?: string;
  /** Why that code could not read it. */
  fault?: string;
}

/** What reading an article gave, or why it could not be read. */
export type ReadOutcome = { reading: Reading } | { stamp: string; fault: string };

/** An article owed to a channel, from a time on. */
export interface Owed {
  channelId: string;
  subscriptionId: number;
  /** Other subscriptions of the channel that want it too; none when left out. */
  alsoFor?: readonly number[];
  /** Not to be posted before: a digest's hour, the end of quiet hours, else now. */
  dueAt: Date;
}

/** An article to be kept, with the keys that name it at its source. */
export interface NewArticle {
  article: Article;
  origin: Origin;
  /** Canonical address, feed ids, a file's path: what finds the same article again, within its language. */
  keys: readonly string[];
  /** Left out where it is to be read later. */
  read?: ReadOutcome;
}

/**
 * Articles with their old versions. Storing an article and what is owed of it is one transaction: either both
 * are on the disk or neither is.
 */
export interface ArticleStore {
  /** Every article that is not withdrawn, in the order in which they were first stored. */
  all(): Promise<StoredArticle[]>;
  /** One article, withdrawn or not. */
  get(id: string): Promise<(StoredArticle & { isWithdrawn: boolean }) | undefined>;
  /** The article as an earlier version had it; undefined when there is no such version. */
  version(id: string, version: number): Promise<Article | undefined>;
  /** The id of the article in this language that one of the keys names, also of one withdrawn. */
  find(keys: readonly string[], language: string): Promise<string | undefined>;
  /**
   * Keeps a new article, or brings one back that was withdrawn, and queues what is owed. An article that is
   * already owed to a channel is not owed to it again.
   * @throws Error when an article with this id is there and not withdrawn
   */
  add(added: NewArticle, owed: readonly Owed[], now: Date): Promise<void>;
  /** The same for many at once that are owed to nobody: what was there before anybody could ask for it. */
  addBacklog(added: readonly NewArticle[], now: Date): Promise<void>;
  /**
   * Keeps a new version of an article that is there; posts already made fall due for an edit, at once.
   * @returns its version
   */
  correct(corrected: NewArticle, now: Date): Promise<number>;
  /** Adds keys to an article: other addresses of the same text. */
  addKeys(id: string, language: string, keys: readonly string[]): Promise<void>;
  /** Takes articles out of the corpus; they and their versions stay, what is still owed of them is dead. */
  withdraw(ids: readonly string[], now: Date): Promise<void>;
  /**
   * Takes articles of feeds published before an instant out of the corpus, with their versions and all that was read of
   * them, the oldest first; those of which something is still owed or to be corrected stay.
   * @returns the places of those that have gone; fewer than `most` when there are no more
   */
  forget(before: Date, most: number, now: Date): Promise<number[]>;
  /** Ids of the articles of an origin that are not withdrawn. */
  idsFrom(origin: Origin): Promise<string[]>;
  /** Articles that the code named by the stamp has not read yet, the newest first. */
  waiting(stamp: string, most: number): Promise<StoredArticle[]>;
  /** How many it has read, could not read, and has still to read; of any code where the stamp is left out. */
  progress(stamp: string | undefined): Promise<{ read: number; faulty: number; waiting: number }>;
  /** Articles that are left out because they could not be read, with why. */
  faulty(): Promise<{ id: string; fault: string }[]>;
  /** Keeps what was read, of the versions that are still the present ones. */
  saveReadings(read: readonly ({ id: string; version: number } & ReadOutcome)[]): Promise<void>;
}
