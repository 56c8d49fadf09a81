/** An article whose stories are to be found anew. */
export interface PendingArticle {
  place: number;
  /** Where it stands in the order in which articles join stories: by publication, then by id. */
  publishedAt: number;
  id: string;
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
  /** The last change of a reading that was counted. */
  upto: number;
  heldBy(key: number): number;
}

/** An article that shares words of its opening with another. */
export interface StoryMate extends Omit<PendingArticle, 'given'> {
  /** The shared keys. */
  keys: readonly number[];
}

/** A story that an article tells: its own, or another that it recounts as well. */
export interface ToldStory {
  story: string;
  isOwn: boolean;
}

/** Stories as they are kept; an article is pending until its stories were found with the present weighing. */
export interface StoryStore {
  /** The ids of the stories of some articles, by place, their own first. */
  of(places: readonly number[]): Promise<Map<number, string[]>>;
  /** The places of the articles of some stories, in the order of their publication. */
  members(stories: readonly string[]): Promise<Map<string, number[]>>;
  /** The newest stories that several publishers tell. */
  shared(most: number): Promise<string[]>;

  weighing(): Promise<Weighing | undefined>;
  /** Counts anew; every article is pending then. @returns the new weighing */
  weigh(): Promise<Weighing>;
  /** The last change of a reading. */
  lastChange(): Promise<number>;
  /** The next pending article; the earliest of those that are new or whose neighbours have changed. */
  pending(weighing: number): Promise<PendingArticle | undefined>;
  /** Articles before another, at most so many days, that share keys in their openings. */
  matesBefore(article: PendingArticle, keys: readonly number[], days: number): Promise<StoryMate[]>;
  /** The articles whose own story it is, before another. */
  ownMembersBefore(story: string, article: PendingArticle, days: number): Promise<number[]>;
  /**
   * Keeps the stories of an article. Where they are others than before, articles after it within the days that share
   * keys with it, or stand in the same stories, are pending again: all in one transaction.
   */
  keep(
    article: PendingArticle,
    told: readonly ToldStory[],
    weighing: number,
    pend: { keys: readonly number[]; days: number },
  ): Promise<void>;
}
