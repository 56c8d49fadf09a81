import type { OptionText } from './command-text.ts';

/** A subscription in words; `filter` and `publisher` are as the reader writes them, left out for all. */
export interface ShownWish {
  filter?: string;
  language?: string;
  publisher?: string;
}

/**
 * What the commands of subscriptions say in one language. Channels, roles, moments and dates come written; hours are
 * 0 to 23.
 */
export interface SubscriptionStrings {
  /** Behind a channel: what comes to it. */
  will: (channel: string, wish: ShownWish) => string;
  /** The same as a title. */
  title: (wish: ShownWish) => string;
  each: string;
  digest: (hours: readonly number[], zone: string) => string;
  nextDigest: (moment: string) => string;
  quiet: (from: number, to: number, zone: string) => string;
  pings: (role: string) => string;
  tagged: (tags: number) => string;
  crossposted: string;
  cap: (mostPerHour: number) => string;
  gatheredAfterQuiet: string;

  // /subscribe
  subscribed: string;
  changed: string;
  followedAlready: (channel: string) => string;
  backfilled: (articles: number) => string;
  backfilledLater: (articles: number, quietEnds: string) => string;
  backfilledNone: string;
  backfilledAlready: string;
  newestFitting: string;
  noneFits: string;
  unknownPublisher: (typed: string, known: readonly string[]) => string;
  botMayNotPing: (role: string, permission: string) => string;
  botMayNotRead: (permission: string) => string;
  howToChange: string;

  // What keeps somebody from it
  onlyInServers: string;
  botNotHere: string;
  otherKind: (channel: string) => string;
  mayNotManage: (channel: string) => string;
  mayNotManageServer: string;
  lacks: (channel: string, permissions: readonly string[]) => string;
  /** As Discord calls them. */
  permissions: Readonly<
    Record<'view' | 'send' | 'create-posts' | 'send-in-threads' | 'read-history' | 'mention-all', string>
  >;
  /** Over the filter and what is wrong with it. */
  badFilter: string;
  everyone: string;
  notMentionable: (role: string, permission: string) => string;
  hoursNeeded: string;
  hoursWithoutDigest: string;
  badHours: (typed: string) => string;
  badQuiet: (typed: string) => string;
  badZone: (typed: string) => string;
  tagsWithoutForum: (channel: string) => string;
  tagNeeded: (channel: string) => string;
  unknownTag: (typed: string, known: readonly string[]) => string;
  manyTags: (most: number) => string;
  fullChannel: (channel: string, most: number) => string;
  fullServer: (most: number) => string;

  // /subscriptions
  inChannel: (count: number) => string;
  inServer: (count: number) => string;
  noneInChannel: (channel: string) => string;
  noneInServer: string;
  /** Of a channel that the asker cannot see. */
  maySeeOnly: (channel: string) => string;
  /** `command` is this one. */
  turnPagesThere: (command: string) => string;
  since: (moment: string) => string;
  wordsIn: (language: string) => string;
  channelLastPost: (moment: string) => string;
  restsSince: (moment: string) => string;
  /** `reason` is one of `parkReasons`. */
  parkedSince: (moment: string, reason: string) => string;
  /** So many channels more than those told of. */
  moreParked: (channels: number) => string;
  nextProbe: (moment: string) => string;
  /** In place of the two above, where something has changed since. */
  triedAgain: (since: string, moment: string) => string;
  otherChannel: (end: string) => string;

  // /unsubscribe
  unsubscribed: string;
  unknownSubscription: string;
  undone: string;

  // /subscription-preview
  previewOf: (wish: ShownWish) => string;
  previewOfChannel: (subscriptions: number) => string;
  tryingOut: (wish: ShownWish) => string;
  posted: (moment: string) => string;
  waiting: (moment: string) => string;
  waitingUntilQuiet: (moment: string) => string;
  waitingForDigest: (moment: string) => string;
  waitingForChannel: (reason: string) => string;
  waitingTurn: string;
  beingPosted: string;
  refused: (reason: string) => string;
  arrivalUnknown: string;
  fits: string;
  fitsButOlder: string;
  fitsButMissed: string;
  otherLanguage: (language: string) => string;
  otherPublisher: (publisher: string) => string;
  unmet: (absent: readonly string[], present: readonly string[]) => string;
  unwanted: (subscriptions: number) => string;

  // /status
  statusTitle: string;
  counts: (lastDay: number, lastWeek: number, waiting: number) => string;
  unknownArrivals: (count: number) => string;
  noDeliveries: string;
  /** So many posts an hour are made already, and more articles wait. */
  held: (mostPerHour: number, moment: string) => string;
  /** Nothing can be kept, for the database is full or cannot be written. */
  storeFull: (since: string) => string;
  storeFaulty: (since: string) => string;
  noticesIn: (channel: string) => string;
  /** `command` is /status. */
  noNotices: (command: string) => string;
  noticesNeedMessages: (channel: string) => string;
  feedsFaulty: (faulty: number, feeds: number) => string;
  /** The title over what is wrong with one. */
  feed: (host: string) => string;
  feedsFine: (feeds: number) => string;
  /** No feed is followed: said where somebody may wait for articles. */
  noFeeds: string;
  feedSince: (moment: string) => string;
  feedNeverRead: string;

  // /privacy
  privacyTitle: string;
  /** What is kept, each with how long. */
  kept: readonly string[];
  /** Where there is a reader: what goes to it. @param host where it is */
  sentToReader: (host: string) => string;
  ownLanguage: (language: string) => string;
  noOwnLanguage: string;
  languageForgotten: string;

  // Buttons
  preview: string;
  unsubscribe: string;
  undo: string;
  endNotices: string;
  follow: string;
  forgetLanguage: string;
}

/** What Discord shows of these commands in one language. */
export type SubscriptionCommands = Readonly<
  Record<
    'subscribe' | 'subscriptions' | 'unsubscribe' | 'subscription-preview' | 'status' | 'privacy',
    { name: string; description: string; options: Readonly<Record<string, OptionText>> }
  >
>;
