import type { CommandText } from './command-text.ts';
import type { FilterMistakeKind } from './filters.ts';
import type { Hedge } from './number-words.ts';
import type { Aside } from './small-talk.ts';
import type { SubscriptionStrings } from './subscription-strings.ts';

/** Every sentence the bot says, in one language. Functions get values that are already written in that language. */
export interface Strings {
  /** The language's own name, as a reader would see it in a list. */
  languageName: string;
  commands: Readonly<Record<string, CommandText>>;

  // Beside a quotation
  digestOf: (publisher: string, date: string) => string;
  /** Over an answer that only another language holds. */
  onlyIn: (language: string) => string;
  /** Over an answer in another language, where an article in the reader's tells the same event. */
  answeredIn: (language: string, title: string) => string;
  figuresAndDates: (written: string) => string;

  // /ask
  emptyQuestion: string;
  longQuestion: (length: number, most: number) => string;
  onlyGrammar: string;
  /** What is said to what asks nothing of the news; `thingsToAsk` follows. */
  asides: Readonly<Record<Exclude<Aside, 'grammar'>, string>>;
  thingsToAsk: (questions: readonly string[]) => string;
  /** Questions about what was read, to be asked as they stand. */
  whoIs: (name: string) => string;
  newsOf: (title: string) => string;
  noAnswer: string;
  searched: (
    articles: number,
    from: string,
    to: string,
    publishers: readonly string[],
    others: number,
  ) => string;
  searchedNothing: string;
  readAs: (question: string) => string;
  didYouMean: (question: string) => string;
  nearest: string;
  badDate: (typed: string) => string;
  /** Days as they are shown, the first and the last. */
  publishedOn: (from: string, to: string) => string;
  publishedUntil: (to: string) => string;
  unknownPublisher: (typed: string, known: readonly string[]) => string;

  // Facts
  pledgesAbout: (topic: string | undefined, count: number) => string;
  pledgeLead: (
    kind: 'pledge' | 'request',
    by: string | undefined,
    to: string | undefined,
    amount: string | undefined,
  ) => string;
  agreementsAbout: (topic: string | undefined, count: number) => string;
  agreementLead: (kind: string, date: string | undefined, parties: readonly string[]) => string;
  planned: (kind: string) => string;
  agreementKinds: Readonly<Record<string, string>>;
  figuresAbout: (topic: string | undefined, count: number) => string;
  hedged: Readonly<Record<Hedge, (value: string) => string>>;
  /** A change by so much. */
  changed: Readonly<Record<'rise' | 'fall', (value: string) => string>>;
  /** So much for each of a unit: "5 USD a kg". */
  forEach: (value: string, unit: string) => string;
  reportedBy: (articles: number, languages: number) => string;
  alsoReportedBy: (citations: readonly string[]) => string;
  /** Other values of the same quantity, each with its source. */
  /** A toll that rose, oldest to newest. */
  risen: (values: readonly string[]) => string;
  otherReports: (reports: readonly string[]) => string;
  /** Later or earlier mentions of a promise, each as "day: publishers". */
  alsoOn: (mentions: readonly string[]) => string;
  nobody: (name: string, known: readonly string[]) => string;
  titlesPrinted: (titles: readonly string[]) => string;
  /** Others who hold the office that was asked for. */
  alsoCalled: (people: readonly string[]) => string;
  /** Others of the same name, each with what tells them apart. */
  namesakes: (others: readonly string[]) => string;
  alsoWritten: (names: readonly string[]) => string;
  mentionedIn: (mentions: number, articles: number) => string;
  noneAbout: (topic: string | undefined) => string;
  latestAbout: (topic: string | undefined) => string;

  // /compare
  toldBy: (outlets: readonly string[], articles: number, from: string, to: string) => string;
  sharedReports: string;
  nothingShared: string;
  /** Behind an item that several of all outlets report. */
  byOutlets: (outlets: readonly string[], all: number) => string;
  onlyReportedBy: (outlet: string) => string;
  nothingAlone: (outlets: readonly string[]) => string;
  noStory: (typed: string, known: readonly string[]) => string;

  // Check with the news
  nothingToCheck: string;
  checkTitle: string;
  checkPromise: string;
  figureReported: (printed: string) => string;
  figureClose: (printed: string, reported: string) => string;
  figureDiffers: (printed: string, reported: readonly string[]) => string;
  figureElsewhere: (printed: string) => string;
  figureUnreported: (printed: string) => string;
  /** Above the nearest passage, where no report says what a sentence without figures does. */
  onlyNearReport: string;
  noReport: string;
  notNamed: (names: readonly string[]) => string;

  // Filters
  /** `found` is the part in question, `expected` what could stand there; for a limit the two are numbers. */
  filterMistakes: Readonly<Record<FilterMistakeKind, (found: string, expected: readonly string[]) => string>>;

  subscriptions: SubscriptionStrings;

  // /language
  languageSet: string;
  languageForgotten: string;
  languageNow: string;
  serverLanguageSet: string;
  serverLanguageForgotten: string;
  mayNotManage: string;
  notInServer: string;
  followQuestion: string;

  // /help and /about
  helpTitle: string;
  helpPromise: string;
  helpExamples: readonly string[];
  /** `command` is /help. */
  helpMore: (command: string) => string;
  /** `command` is /help. */
  helpUnknown: (typed: string, command: string) => string;
  helpNoOptions: string;
  /** Behind what an option is for. */
  helpRequired: string;
  helpChoices: (choices: readonly string[]) => string;
  helpInMenu: string;
  aboutTitle: string;
  aboutText: string;
  aboutCorpus: (articles: number, from: string, to: string) => string;
  aboutNothing: string;
  aboutPublishers: (publishers: readonly string[]) => string;
  aboutLeftOut: (files: number) => string;
  /** While a large corpus is read for the first time: how many articles can be found, how many are still to come. */
  aboutReading: (read: number, waiting: number) => string;
  /** Where there is a reader: what it does. @param host where it is */
  aboutReader: (host: string) => string;
  aboutKept: string;

  // Posts of new articles
  /** Under an article that was corrected; the date is written by Discord. */
  corrected: (date: string) => string;
  newArticles: (articles: number) => string;
  /**
   * Why several articles are in one post, where each would have had its own: in a channel with quiet hours or
   * without.
   */
  gathered: (mostPerHour: number, hasQuietHours: boolean) => string;
  /** When a channel can no longer be posted in; `reason` is one of the next, `waits` whether it may open again. */
  parkNotice: (channel: string, reason: string, waits: boolean) => string;
  parkReasons: Readonly<
    Record<'no-access' | 'no-permission' | 'no-channel' | 'closed-thread' | 'tag-required', string>
  >;

  // Buttons
  previous: string;
  next: string;
  moreContext: string;
  lessContext: string;
  showEveryone: string;
  pageOf: (page: number, pages: number) => string;

  // When something is wrong
  failed: (reference: string) => string;
  /** When the database cannot be written. */
  cannotKeep: string;
  unknownCommand: string;
  pressExpired: string;

  // Terminal
  terminal: {
    welcome: string;
    tryThese: readonly [string, string, string];
    howToLeave: string;
    unknownCommand: (name: string) => string;
    unknownOption: (name: string, command: string) => string;
    missingOption: (name: string, command: string) => string;
    noSuchButton: (number: number) => string;
    badFlag: (name: string) => string;
    badCount: (name: string, least: number, most: number) => string;
    badChoice: (name: string, choices: readonly string[]) => string;
  };
}
