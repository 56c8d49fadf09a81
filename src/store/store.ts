import type { ArticleStore } from './articles.ts';
import type { FeedStateStore } from './feed-states.ts';
import type { FileStore } from './files.ts';
import type { ListStore } from './lists.ts';
import type { Outbox } from './outbox.ts';
import type { ReadingStore } from './readings.ts';
import type { StoryStore } from './stories.ts';
import type { SubscriptionStore } from './subscriptions.ts';
import type { StoreTrouble } from './trouble.ts';

/** Whose choice a language is: one person's, or the default of a Discord server. */
export type LanguageScope = 'user' | 'server';

/**
 * A question that a button points to; who asked and where is not kept.
 * `input` is plain JSON data, and what comes back is its JSON copy.
 */
export interface Asked {
  command: string;
  input: unknown;
}

/**
 * What outlives a restart. A promise that has resolved is on the disk.
 * Every implementation passes the suite in `test/store/contract.ts`.
 */
export interface Store {
  /** The code of the chosen language; undefined when none was chosen. `id` is Discord's id of the user or server. */
  language(scope: LanguageScope, id: string): Promise<string | undefined>;
  /** Keeps a choice in place of the one before; `undefined` forgets it. */
  setLanguage(scope: LanguageScope, id: string, language: string | undefined): Promise<void>;
  /**
   * Keeps a question for `askedLifetimeMs` from `now`.
   * @returns its id: 16 characters of `A-Z a-z 0-9 - _`, the same for the same question on every machine
   */
  keepAsked(asked: Asked, now: Date): Promise<string>;
  /** The question with this id; undefined when it is unknown or was last kept too long before `now`. */
  asked(id: string, now: Date): Promise<Asked | undefined>;
  /** Deletes what has expired by `now` and says how many entries that were. */
  forgetExpired(now: Date): Promise<number>;
  readonly articles: ArticleStore;
  readonly readings: ReadingStore;
  readonly lists: ListStore;
  readonly files: FileStore;
  readonly stories: StoryStore;
  readonly subscriptions: SubscriptionStore;
  readonly outbox: Outbox;
  readonly feeds: FeedStateStore;
  /** Why nothing can be kept at the moment; undefined when the last thing was. */
  trouble(): StoreTrouble | undefined;
  /** Lets go of the file or connection; nothing else may be called afterwards but `close` again. */
  close(): Promise<void>;
}
