import type { Generated } from 'kysely';

/** The tables as Kysely sees them; `migrations.ts` makes them. */
export interface Tables {
  language_choice: LanguageChoiceTable;
  asked: AskedTable;
  article: ArticleTable;
  article_version: ArticleVersionTable;
  article_key: ArticleKeyTable;
  subscription: SubscriptionTable;
  server: ServerTable;
  channel: ChannelTable;
  delivery: DeliveryTable;
  salt: SaltTable;
  feed: FeedTable;
  word: WordTable;
  tally: TallyTable;
  reading: ReadingTable;
  person: PersonTable;
  person_total: PersonTotalTable;
  value: ValueTable;
  band: BandTable;
  folder_file: FolderFileTable;
  story_order: StoryOrderTable;
  story_key: StoryKeyTable;
  story_considered: StoryConsideredTable;
  story_member: StoryMemberTable;
  story: StoryTable;
  weighing: WeighingTable;
  pair_page: PairPageTable;
}

/** All times are milliseconds since 1970; a null time is none. */
interface LanguageChoiceTable {
  scope: string;
  /** Discord's id of the user or server. */
  id: string;
  /** Code of a folder in `languages/`. */
  language: string;
}

interface AskedTable {
  id: string;
  /** What `writeAsked` wrote. */
  question: string;
  /** Milliseconds since 1970. */
  expires_at: number;
}

interface ArticleTable {
  /** Rises in the order in which articles were first stored. */
  place: Generated<number>;
  id: string;
  language: string;
  version: number;
  origin: string;
  stored_at: number;
  withdrawn_at: number | null;
  /** Of the code that read what `reading` holds; null where it is still to be read. */
  stamp: string | null;
  /** Milliseconds since 1970; midnight where only the day is known. */
  published_at: number | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
  publisher: string | null;
  folded_title: string | null;
  /** Why it could not be read with `stamp`'s code; it is left out then. */
  fault: string | null;
}

interface ArticleVersionTable {
  article_id: string;
  version: number;
  /** The article as JSON. */
  article: string;
  stored_at: number;
}

/** What names an article at its source, within its language. */
interface ArticleKeyTable {
  key: string;
  language: string;
  article_id: string;
}

interface SubscriptionTable {
  id: Generated<number>;
  server_id: string;
  channel_id: string;
  channel_kind: string;
  filter: string;
  /** '' for all, as for publisher: so that one unique key can hold them. */
  language: string;
  publisher: string;
  reader_language: string;
  mention_role_id: string | null;
  mode: string;
  /** JSON arrays. */
  hours: string;
  tags: string;
  time_zone: string;
  quiet_from: number | null;
  quiet_to: number | null;
  created_at: number;
}

/** A server with a subscription, or that chose where to be told of closed channels. */
interface ServerTable {
  id: string;
  resting_since: number | null;
  /** The channel of its choice. */
  notices_in: string | null;
}

/** A channel that something was ever owed to. */
interface ChannelTable {
  id: string;
  server_id: string;
  /** When it is to be claimed next: while it is leased, when the lease ends; null for never. */
  next_at: number | null;
  leased_until: Generated<number>;
  /** One more with every claim, so that whoever lost a lease can tell. */
  lease: Generated<number>;
  /** No post before: a cap was reached. Kept until what waited has gone out; 0 for none. */
  held_until: Generated<number>;
  parked_reason: string | null;
  parked_at: number | null;
  probe_at: number | null;
  /** When it was last tried, the try that parked it included. */
  probed_at: number | null;
  /** When something changed since then that may have opened it. */
  changed_at: number | null;
  probes: Generated<number>;
  told_at: number | null;
}

interface DeliveryTable {
  id: Generated<number>;
  article_id: string;
  channel_id: string;
  subscription_id: number;
  /** Other subscriptions of the channel that want the article, as a JSON array of ids. */
  also_for: Generated<string>;
  state: string;
  due_at: number;
  retry_at: Generated<number>;
  attempts: Generated<number>;
  first_tried_at: number | null;
  last_tried_at: number | null;
  tried_version: number | null;
  /** The delivery that leads the post this one goes out in. */
  lead: number | null;
  message_id: string | null;
  posted_channel_id: string | null;
  posted_version: number | null;
  sent_at: number | null;
  edit_at: number | null;
  crosspost_at: number | null;
  reason: string | null;
  created_at: number;
}

/** One row: what makes this database's nonces differ from any other's. */
interface SaltTable {
  salt: string;
}

interface FeedTable {
  url: string;
  /** The state as JSON. */
  state: string;
}

/** See `words.ts`. */
interface WordTable {
  id: Generated<number>;
  space: string;
  form: string;
  held: Generated<number>;
  folded: Generated<number>;
}

interface TallyTable {
  space: string;
  count: number;
  length: number;
}

/** What an article's present version says. */
interface ReadingTable {
  place: number;
  /** Both as `reading-blobs.ts` writes them. */
  passages: Uint8Array;
  content: Uint8Array;
  /** As `writeFacts` wrote them. */
  facts: string;
  /** How many it states. */
  figures: number;
  pledges: number;
  agreements: number;
  /** Rises with every reading that is written. */
  change: number;
}

/** Who is named where. */
interface PersonTable {
  key: string;
  place: number;
  name: string;
  mentions: number;
}

/** The sum of `person` for each key, with the name that was printed first. */
interface PersonTotalTable {
  key: string;
  name: string;
  mentions: number;
}

interface ValueTable {
  /** Kind, value and unit. */
  value: string;
  place: number;
}

/** What nearly identical texts have in common. */
interface BandTable {
  band: number;
  place: number;
}

/** A file of the corpus folder as it was last taken over. */
interface FolderFileTable {
  path: string;
  /** Changes with the file. */
  mark: string;
  article_id: string;
}

/** The articles that were read, in the order in which they join stories: by publication, then by id. */
interface StoryOrderTable {
  place: number;
  published_at: number;
  id: string;
  language: string;
  /** Days since 1970. */
  day: number;
  /** The stories that it says it tells, as a JSON array. */
  given: string;
  /** The weighing with which it was given its stories; 0 while that is still to be done. */
  joined: Generated<number>;
}

/** Telling words of openings: what two articles of one story share. */
interface StoryKeyTable {
  key: number;
  /** Days since 1970. */
  day: number;
  place: number;
}

/** With which stories an article was compared as a whole: what it joined follows from all their articles before it. */
interface StoryConsideredTable {
  story: string;
  place: number;
}

interface StoryMemberTable {
  story: string;
  place: number;
  /** 0 where an article tells of another story as well. */
  is_own: number;
}

/** What stories are listed by; made anew with each change of its members. */
interface StoryTable {
  story: string;
  newest_at: number;
  publishers: number;
}

/** How many articles held each key of content when words were last weighed; one row. */
interface WeighingTable {
  number: number;
  articles: number;
  /** How many changes of what articles say were counted. */
  changes: number;
  /** 32-bit numbers by the number of the word. */
  held: Uint8Array;
}

/** Counts of neighbouring words, saved now and then. */
interface PairPageTable {
  /** Rises with each saving; the newest one with all its pages counts. */
  edition: number;
  page: number;
  /** The last change of a reading that is counted. */
  upto: number;
  counts: Uint8Array;
}
