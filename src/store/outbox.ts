/**
 * `queued`: to be posted. `sending`: tried, and not known to have arrived. `sent`: with a message id.
 * `parked`: Discord refused this article here (400). `dead`: never to be posted, for a reason.
 */
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'parked' | 'dead';

/** The reason of what its channel did not get, because nobody there was subscribed: an article, or a correction. */
export const unsubscribedReason = 'unsubscribed';

/** The reason of a dead delivery of which nobody knows whether it arrived. */
export const unknownReason = 'unknown';

/** One article owed to one channel: a row of the outbox. */
export interface Delivery {
  /** Rises in the order in which articles were stored. */
  id: number;
  articleId: string;
  channelId: string;
  subscriptionId: number;
  /** Other subscriptions of the channel that want the article: one takes over when the first goes. */
  alsoFor: readonly number[];
  state: DeliveryState;
  /** Not to be posted before. */
  dueAt: Date;
  /** Tries that failed, of what is being tried now: the post, its edit or its crosspost. */
  attempts: number;
  /**
   * Once tried: when first and last, with which version, and the id of the row that leads its post. Only the
   * time of the last changes with more tries.
   */
  tried?: { firstAt: Date; lastAt: Date; version: number; lead: number };
  /** Once sent: where. The channel is the thread where a forum's post opened one. */
  posted?: { messageId: string; channelId: string; version: number; at: Date };
  reason?: string;
}

/** What was claimed, and for how long; a later claim of the same channel has a higher lease. */
export interface Leased {
  channelId: string;
  lease: number;
  leaseMs: number;
}

/** A channel that has something to do, leased to whoever claimed it. */
export interface ChannelWork extends Leased {
  serverId: string;
  /** Set when the channel was parked and this is a probe: how often it was parked in a row. */
  parked?: { reason: string; probes: number };
  /** Whether a cap kept back what is due now. */
  wasHeld: boolean;
  /** What was tried and not finished, all of one post; when it is to be tried again, nothing else is in `posts`. */
  tried: readonly Delivery[];
  /** What is due, oldest first; at most 50. Empty while `tried` is not. */
  posts: readonly Delivery[];
  /** When the posts of the last hour were made, oldest first. */
  lastHour: readonly Date[];
  /** Posts made of an older version of an article, each with all its rows, due for an edit; at most 10. */
  edits: readonly (readonly Delivery[])[];
  /** The leading rows of posts that are due to be published to following channels; at most 10. */
  crossposts: readonly Delivery[];
}

/** What `/status` shows of one channel. */
export interface ChannelStatus {
  channelId: string;
  waiting: number;
  /** Until when what waits is held back, because the channel got as many posts as it gets in an hour. */
  heldUntil?: Date;
  /** Articles that Discord refused here, newest first, at most 5. */
  parkedArticles: readonly { articleId: string; reason: string }[];
  /** Deliveries of which nobody knows whether they arrived. */
  unknown: number;
  /** Why nothing is posted here. */
  parked?: {
    reason: string;
    since: Date;
    probeAt: Date;
    /** When something changed since it was last tried that may have opened it. */
    changedAt?: Date;
  };
  /** Articles posted. */
  lastDay: number;
  lastWeek: number;
  lastPostedAt?: Date;
}

/** What has become of an article in a channel. */
export interface Outcome {
  state: DeliveryState;
  /** The subscription it is owed to first. */
  subscriptionId: number;
  /** While it waits: not to be posted before. */
  dueAt: Date;
  postedAt?: Date;
  reason?: string;
}

/** A channel that was parked. */
export interface Parked {
  channelId: string;
  reason: string;
  /** When it was last tried. */
  triedAt: Date;
  /** Whether anything waits there, by which it can be tried. */
  hasWork: boolean;
}

/** A parked channel of which its server is to be told. */
export interface Untold {
  channelId: string;
  reason: string;
}

/**
 * The outbox, one lease a channel: within a channel one post after the other, oldest first. Every method is a
 * transaction of its own. What is finished stays so: a late word on it changes nothing.
 */
export interface Outbox {
  /** A random text of this database alone, the same for as long as it lives. */
  salt(): Promise<string>;
  /** Leases up to `limit` channels that have something to do by `now`, those that waited longest first. */
  claim(now: Date, limit: number, leaseMs: number): Promise<ChannelWork[]>;
  /** Lets the lease last `leaseMs` from `now`. False when somebody else has the channel: leave it alone. */
  renew(leased: Leased, now: Date): Promise<boolean>;
  /** Ends the lease; the channel is next looked at when its next row, retry, edit or crosspost is due. */
  release(leased: Leased, now: Date): Promise<void>;
  /** When a channel that nobody has leased, or whose lease runs out, next has something to do. */
  nextAt(): Promise<Date | undefined>;

  /**
   * Before a try, which it must be on the disk for: `rows` go out in one post led by the first, in these
   * versions; what earlier tries kept stays as it is. Renews the lease. False when it was lost: do not send.
   */
  sending(leased: Leased, rows: readonly { id: number; version: number }[], now: Date): Promise<boolean>;
  sent(
    ids: readonly number[],
    posted: { messageId: string; channelId: string; crosspost: boolean },
    now: Date,
  ): Promise<void>;
  /**
   * A try failed: again later. The rows keep their post, and later rows of the channel wait for them.
   * @param isFailure false where nothing was tried: `attempts` stays
   */
  retry(ids: readonly number[], at: Date, reason: string, isFailure?: boolean): Promise<void>;
  /** As if never tried: what is known not to have arrived. Later rows of the channel wait for it too. */
  untried(ids: readonly number[], at: Date, reason: string, isFailure?: boolean): Promise<void>;
  /** What was not tried falls due then instead. */
  putOff(ids: readonly number[], dueAt: Date): Promise<void>;
  park(ids: readonly number[], reason: string): Promise<void>;
  kill(ids: readonly number[], reason: string): Promise<void>;
  /** Nothing is done in the channel before `probeAt`. */
  parkChannel(channelId: string, reason: string, now: Date, probeAt: Date): Promise<void>;
  openChannel(channelId: string): Promise<void>;
  /** The parked channels of a server, or those among some channels; reads alone. */
  parked(place: { serverId: string } | { channelIds: readonly string[] }): Promise<Parked[]>;
  /**
   * Something has changed that may have closed these channels: they are tried again at once, or where tries have
   * failed in a row, a while after the last; never later than they were to be.
   */
  probeSoon(channelIds: readonly string[], now: Date): Promise<void>;
  /** All of the channel's posts wait until then: a cap was reached. */
  holdUntil(channelId: string, at: Date): Promise<void>;

  /** The post shows these versions now. */
  edited(rows: readonly { id: number; version: number }[]): Promise<void>;
  editLater(ids: readonly number[], at: Date): Promise<void>;
  /** The post is gone or cannot be edited: it stays as it is. */
  editNever(ids: readonly number[], reason: string): Promise<void>;
  crossposted(id: number): Promise<void>;
  crosspostLater(id: number, at: Date): Promise<void>;
  crosspostNever(id: number, reason: string): Promise<void>;

  /** Every channel of a server that anything was ever owed to, in order of id. */
  status(serverId: string, now: Date): Promise<ChannelStatus[]>;
  /** Parked channels of which the server has not been told; marks them told. */
  takeUntold(serverId: string, now: Date): Promise<Untold[]>;
  /** Marks a parked channel told. */
  told(channelId: string, now: Date): Promise<void>;
  /** Of the given articles, those owed to or posted in the channel, with when and why. */
  outcomes(channelId: string, articleIds: readonly string[]): Promise<Map<string, Outcome>>;
  /** Drops what was sent or killed before `before`; what was refused or is unknown stays for `status`. */
  prune(before: Date): Promise<number>;
}
