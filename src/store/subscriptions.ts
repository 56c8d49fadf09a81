/** What kind of channel a subscription posts in; Discord's other kinds cannot have one. */
export type ChannelKind = 'text' | 'thread' | 'announcement' | 'forum';

/** A channel, a filter, a language. All ids are snowflakes. */
export interface Subscription {
  id: number;
  serverId: string;
  channelId: string;
  channelKind: ChannelKind;
  /** In the filter language; '' for every article. */
  filter: string;
  /** Only articles in this language; undefined for all. */
  language?: string;
  /** The language of the words around its articles. */
  readerLanguage: string;
  /** Only this publisher's articles, as typed; undefined for all. */
  publisher?: string;
  /** The role that each of its posts pings. */
  mentionRoleId?: string;
  /** Every article in a post of its own, or all of some hours in one. */
  mode: 'each' | 'digest';
  /** For digests: hours of the day, 0 to 23, ascending. */
  hours: readonly number[];
  /** IANA zone in which `hours` and `quiet` are meant. */
  timeZone: string;
  /** Nothing is posted from the hour `from` until the hour `to`; may pass midnight. */
  quiet?: { from: number; to: number };
  /** Ids of a forum's tags that its posts carry. */
  tags: readonly string[];
  createdAt: Date;
}

export type NewSubscription = Omit<Subscription, 'id' | 'createdAt'>;

/** Who is subscribed to what. A server's subscriptions rest while the bot is not in it. */
export interface SubscriptionStore {
  /** Those that new articles are matched against: all of servers that do not rest, in order of id. */
  active(): Promise<Subscription[]>;
  /** Of one channel or of one server, resting or not, in order of id. */
  of(place: { channelId: string } | { serverId: string }): Promise<Subscription[]>;
  get(id: number): Promise<Subscription | undefined>;
  /**
   * Adds one, or changes the one of the same channel, filter, language and publisher; it keeps its id. Corrections of
   * what stands in the channel, which nobody there wanted meanwhile, are due again.
   * @param backfill articles that are owed to it, oldest first
   * @param dueAt when these are due: at once when left out
   */
  put(
    subscription: NewSubscription,
    backfill: readonly string[],
    now: Date,
    dueAt?: Date,
  ): Promise<{ id: number; isNew: boolean }>;
  /** What waits for it falls due then instead; what is being tried goes its way. */
  dueAnew(id: number, dueAt: Date): Promise<void>;
  /** What is still owed to it, and to no other of its channel, is dead. False when there was none. */
  remove(id: number): Promise<boolean>;
  /** Every server with a subscription, and since when it rests. */
  servers(): Promise<{ serverId: string; restingSince?: Date }[]>;
  /** The channel in which a server wants to be told of channels that nothing can be posted in; undefined for none. */
  noticesIn(serverId: string): Promise<string | undefined>;
  setNoticesIn(serverId: string, channelId: string | undefined): Promise<void>;
  /** Lets a server rest: nothing is owed to it or posted in it until it wakes. False when it does already. */
  rest(serverId: string, now: Date): Promise<boolean>;
  /** Ends a server's rest: its channels are looked at at once. False when it did not rest. */
  wake(serverId: string, now: Date): Promise<boolean>;
  /** Forgets all of the servers that rest since before `since`: subscriptions, channels, deliveries. */
  forgetResting(since: Date): Promise<string[]>;
}
