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
  facts_stamp: string | null;
  facts: string | null;
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
