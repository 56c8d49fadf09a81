import type { KeptContent } from './readings.ts';

/** Articles further apart tell of different events, however alike they are: another flood, another visit. */
export const maxDaysApart = 5;
/** Telling words that the openings of two articles must share for one to be compared with the other. */
export const minSharedKeys = 2;

/** An article whose stories are to be found. */
export interface PendingArticle {
  place: number;
  /** Where it stands in the order in which articles join stories: by publication, then by id. */
  publishedAt: number;
  id: string;
  language: string;
  /** Days since 1970. */
  day: number;
  /** The stories that it says it tells. */
  given: readonly string[];
}

/** How many articles held each key of content at one time, so that decisions made since can be compared. */
export interface Weighing {
  /** Rises with each weighing. */
  number: number;
  articles: number;
  /** How many changes of what articles say were counted. */
  changes: number;
  heldBy(key: number): number;
}

/** An article that has its story. */
export interface JoinedArticle extends Omit<PendingArticle, 'given'> {
  /** Its own. */
  story: string;
}

/** One that shares words of its opening with another. */
export interface StoryMate extends JoinedArticle {
  /** The shared keys. */
  keys: ReadonlySet<number>;
}

/** A story that an article tells: its own, or another that it recounts as well. */
export interface ToldStory {
  story: string;
  isOwn: boolean;
}

/** What was found for an article. */
export interface FoundStories {
  told: readonly ToldStory[];
  /** The keys of its opening. */
  keys: readonly number[];
  /** The stories with all of whose articles it was compared. */
  considered: readonly string[];
}

/** Stories as they are kept; an article is pending until its stories were found with the present weighing. */
export interface StoryStore {
  /** The ids of the stories of some articles, by place, their own first. */
  of(places: readonly number[]): Promise<Map<number, string[]>>;
  /** The places of the articles of some stories, in the order of their publication. */
  members(stories: readonly string[]): Promise<Map<string, number[]>>;
  /** The newest stories that several publishers tell. */
  shared(most: number): Promise<string[]>;
  /** How many articles are pending. */
  countPending(): Promise<number>;

  weighing(): Promise<Weighing | undefined>;
  /** Counts anew; every article is pending then. @returns the new weighing */
  weigh(): Promise<Weighing>;
  /** Gives articles their stories: all that is changed is on the disk, or nothing. */
  change<T>(work: (changes: StoryChanges) => Promise<T>): Promise<T>;
}

/** What gives articles their stories. */
export interface StoryChanges {
  /** The earliest of the articles whose stories were not found with this weighing, or whose neighbours have changed. */
  earliestPending(weighing: number): Promise<PendingArticle | undefined>;
  contents(places: readonly number[]): Promise<Map<number, KeptContent>>;
  /** Articles before another, at most `maxDaysApart`, whose openings share `minSharedKeys` of the keys. */
  matesBefore(article: PendingArticle, keys: readonly number[]): Promise<StoryMate[]>;
  /** The articles before another, at most `maxDaysApart`, whose own stories these are, the latest first. */
  membersBefore(article: PendingArticle, stories: readonly string[]): Promise<JoinedArticle[]>;
  /**
   * Keeps what was found for an article. Where its own story or its keys are others than before, the articles after it
   * that follow from it are pending again: those that share its keys, and those that have considered its story.
   */
  keep(article: PendingArticle, found: FoundStories, weighing: number): Promise<void>;
}
