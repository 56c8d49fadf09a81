import type { Strings } from '../strings.ts';
import { subscriptionCommands, subscriptionStrings } from './subscription-strings.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const on = (topic: string | undefined): string => (topic ? ` on “${topic}”` : '');

const language = { name: 'language', description: 'Answer in this language' };
const since = {
  name: 'since',
  description: 'Only articles from then on: yesterday, last week, October 2025',
};
const until = { name: 'until', description: 'Only articles up to then' };
const isPrivate = { name: 'private', description: 'Show the reply only to you' };

export const strings = {
  languageName: 'English',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the news: the passages that answer, word for word, with their source',
      options: {
        question: { name: 'question', description: 'Your question, in any language I read' },
        language,
        since,
        until,
        publisher: { name: 'publisher', description: 'Only articles of this publisher' },
        private: isPrivate,
      },
    },
    pledge: {
      name: 'pledge',
      description: 'Who promised, offered or asked for what, and from whom',
      options: {
        topic: { name: 'topic', description: 'What it is about, such as dioxin' },
        by: { name: 'by', description: 'Who promised or asked' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    who: {
      name: 'who',
      description: 'A person in the news: names, titles as printed, what they said and did',
      options: {
        name: { name: 'name', description: 'A name, or part of one' },
        language,
        private: isPrivate,
      },
    },
    mou: {
      name: 'mou',
      description: 'Memoranda, agreements and joint statements: parties, date, scope',
      options: {
        topic: { name: 'topic', description: 'What it is about' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    figure: {
      name: 'figure',
      description: 'Figures in the news, and which articles report them',
      options: {
        topic: { name: 'topic', description: 'What the figure is about, such as Bien Hoa' },
        since,
        until,
        language,
        private: isPrivate,
      },
    },
    compare: {
      name: 'compare',
      description: 'One event, side by side: what each outlet reports that the others do not',
      options: {
        story: { name: 'story', description: 'The event: choose a headline, or name a subject' },
        language,
        private: isPrivate,
      },
    },
    check: {
      name: 'Check with the news',
      description: 'In the menu of a message, under Apps: what the news reports on what it says',
      atTerminal: 'What the news reports on what a text says',
      options: {
        text: { name: 'text', description: 'What to check' },
        language,
      },
    },
    latest: {
      name: 'latest',
      description: 'The newest articles',
      options: {
        topic: { name: 'topic', description: 'What they are about' },
        since,
        until,
        publisher: { name: 'publisher', description: 'Only articles of this outlet' },
        language,
        private: isPrivate,
      },
    },
    language: {
      name: 'language',
      description: 'Choose the language I answer you in',
      options: {
        language: { name: 'language', description: 'The language; leave it out to see what is set' },
        server: { name: 'server', description: 'Set it for this whole server (needs Manage Server)' },
      },
    },
    ...subscriptionCommands,
    help: {
      name: 'help',
      description: 'What I can do here',
      options: { command: { name: 'command', description: 'What one command takes, such as ask' } },
    },
    about: { name: 'about', description: 'What I have read, up to when, and what I keep', options: {} },
  },

  digestOf: (publisher, date) => `digest of ${publisher}, ${date}`,
  onlyIn: (language) => `I found this only in ${language}. The original stands below, unchanged.`,
  answeredIn: (language, title) =>
    `The passage that answers is in ${language}. In English I have read on the same event: “${title}”.`,
  figuresAndDates: (written) => `In figures and dates: ${written}`,

  emptyQuestion:
    'What would you like to know? Write a question, such as: How much did the US announce for Bien Hoa?',
  longQuestion: (length, most) =>
    `That question has ${length} characters; I can read ${most}. Please put it in a sentence or two.`,
  onlyGrammar:
    'I need at least one word to look for: a name, a place, a subject. For example: Who did To Lam receive?',
  asides: {
    greeting: 'Hello! I answer questions from the news I have read, word for word and with the source.',
    thanks: 'You are welcome. If there is more you want to know from the news, just ask.',
    farewell: 'Goodbye! When you come back, there may be more news.',
    self:
      'I am Verbatim, a bot. I answer questions from the news I have read: I quote the passage word for word ' +
      'and name the source. /help lists what else I can do.',
    now: 'I know neither the time nor the weather, only the news I have read.',
    chat: 'I am no good at small talk: I only pass on what is in the news I have read.',
    unread: 'Nothing I have read has any of these words.',
  },
  thingsToAsk: (questions) => `You could ask:\n${questions.map((one) => `• ${one}`).join('\n')}`,
  whoIs: (name) => `Who is ${name}?`,
  newsOf: (title) => `What is the news on “${title}”?`,
  noAnswer: 'I found no answer to this in the news I have read.',
  searched: (articles, from, to, publishers, others) =>
    `Searched: ${plural(articles, 'article', 'articles')}, ${days(from, to)}, from ${list.format(
      others > 0 ? [...publishers, plural(others, 'other', 'others')] : publishers,
    )}.`,
  searchedNothing: 'No article fits these limits. Try a wider time or another publisher.',
  readAs: (question) => `I read this as: “${question}”`,
  didYouMean: (question) => `Did you mean “${question}”?`,
  nearest: 'The nearest passage, which may not answer:',
  badDate: (typed) =>
    `I cannot read “${typed}” as a date. Try yesterday, last week, October 2025 or 2 November 2025.`,
  publishedOn: (from, to) => `Published ${days(from, to)}`,
  publishedUntil: (to) => `Published until ${to}`,
  unknownPublisher: (typed, known) => `I have nothing from “${typed}”. I read ${list.format(known)}.`,

  pledgesAbout: (topic, count) => `${plural(count, 'pledge or request', 'pledges and requests')}${on(topic)}`,
  pledgeLead: (kind, by, to, amount) =>
    [kind === 'pledge' ? 'Pledge' : 'Request', by && to ? `${by} → ${to}` : (by ?? (to && `→ ${to}`)), amount]
      .filter(Boolean)
      .join(' · '),
  agreementsAbout: (topic, count) =>
    `${plural(count, 'passage', 'passages')} on agreements${topic ? ` about “${topic}”` : ''}`,
  agreementLead: (kind, date, parties) => [kind, date, list.format(parties)].filter(Boolean).join(' · '),
  planned: (kind) => `${kind}, planned`,
  agreementKinds: {
    memorandum: 'Memorandum',
    agreement: 'Agreement',
    convention: 'Convention',
    'joint-statement': 'Joint statement',
    framework: 'Framework',
    'letter-of-intent': 'Letter of intent',
  },
  figuresAbout: (topic, count) => `${plural(count, 'figure', 'figures')}${on(topic)}`,
  hedged: {
    over: (value) => `more than ${value}`,
    'at-least': (value) => `at least ${value}`,
    nearly: (value) => `nearly ${value}`,
    about: (value) => `about ${value}`,
    'up-to': (value) => `up to ${value}`,
    under: (value) => `less than ${value}`,
  },
  changed: { rise: (value) => `up ${value}`, fall: (value) => `down ${value}` },
  forEach: (value, unit) => `${value} per ${unit}`,
  reportedBy: (articles, languages) =>
    `${plural(articles, 'article', 'articles')} · ${plural(languages, 'language', 'languages')}`,
  alsoReportedBy: (citations) => `Also in ${list.format(citations)}`,
  risen: (values) => `Rose: ${values.join(' → ')}`,
  otherReports: (reports) => `Other reports: ${reports.join('; ')}`,
  alsoOn: (mentions) => `Also on ${mentions.join('; ')}`,
  nobody: (name, known) => `I have read of nobody called “${name}”. Often named: ${list.format(known)}.`,
  titlesPrinted: (titles) => `Titles as printed: ${titles.join('; ')}`,
  alsoCalled: (people) => `Also called so: ${people.join('; ')}`,
  namesakes: (others) => `Others of this name, kept apart: ${others.join('; ')}`,
  alsoWritten: (names) => `Also written ${list.format(names)}`,
  mentionedIn: (mentions, articles) =>
    `Named ${plural(mentions, 'time', 'times')} in ${plural(articles, 'article', 'articles')}`,
  noneAbout: (topic) =>
    topic ? `I have read nothing of the kind on “${topic}”.` : 'I have read nothing of the kind.',
  latestAbout: (topic) => `Newest articles${on(topic)}`,

  toldBy: (outlets, articles, from, to) =>
    `${list.format(outlets)} · ${plural(articles, 'article', 'articles')} · ${from === to ? from : `${from} to ${to}`}`,
  sharedReports: 'What several outlets report:',
  nothingShared: 'I read no figure, pledge or name that two of them share.',
  byOutlets: (outlets, all) =>
    outlets.length === all
      ? `all ${all} outlets`
      : `${outlets.length} of ${all} outlets: ${list.format(outlets)}`,
  onlyReportedBy: (outlet) => `Only ${outlet} reports:`,
  nothingAlone: (outlets) => `No figure, pledge or name that ${list.format(outlets)} alone would report.`,
  noStory: (typed, known) =>
    [
      typed ? `I have read no story about “${typed}”.` : 'Which story? Choose a headline or name a subject.',
      ...(known.length > 0 ? [`Told by several outlets: ${known.map((one) => `“${one}”`).join('; ')}.`] : []),
    ].join(' '),

  nothingToCheck:
    'I find no statement here that the news could report on. I check sentences that say who did ' +
    'what, or give a figure; links, pictures and emoji alone tell me nothing.',
  checkTitle: 'Checked with the news',
  checkPromise: 'I show what the news I have read reports. What to make of it is for you to judge.',
  figureReported: (printed) => `${printed}: this number is in the news.`,
  figureClose: (printed, reported) => `${printed}: close to the news, which gives ${reported}.`,
  figureDiffers: (printed, reported) =>
    `${printed}: differs from the news, which gives ${list.format(reported)}.`,
  figureElsewhere: (printed) => `${printed}: this number is in the news, but for something else.`,
  figureUnreported: (printed) => `${printed}: not in any report I have read.`,
  noReport: 'I found no report on this.',
  onlyNearReport: 'I found no report that says just this. The nearest passage:',
  notNamed: (names) => `Not named in the passage: ${names.join(', ')}.`,

  filterMistakes: {
    'open-quote': () => 'This quotation mark is never closed.',
    'empty-quote': () => 'There is nothing between the quotation marks.',
    'open-parenthesis': () => 'This parenthesis is never closed.',
    'close-parenthesis': () => 'This parenthesis was never opened.',
    'no-operand': (found) =>
      `Something is missing at “${found}”: a word, a phrase in quotation marks or a field.`,
    'no-word': (found) => `“${found}” is no word that I could look for.`,
    'unknown-field': (found, expected) =>
      `I do not know the field “${found}:”. There are ` +
      `${list.format(expected.map((name) => `${name}:`))}. To look for the words themselves, leave ` +
      'out the colon.',
    'empty-field': (found) =>
      `“${found}” has no value. Write it behind the colon, in quotation marks if it is several words.`,
    'unknown-language': (found, expected) =>
      `I read no articles in “${found}”, only in ${list.format(expected)}.`,
    'bad-figure': (found) =>
      `I cannot read “${found}” as a figure. Write it like this: >1000000 USD, <=5% or 100..200 people.`,
    'only-grammar': (found, expected) =>
      expected.length > 0
        ? `“${found}” is an ordinary word here. To join the two sides, write ${list.format(expected)} in capitals.`
        : `“${found}” stands in nearly every article. Add a word that says what it is about, or put it ` +
          'in quotation marks.',
    'too-long': (found, expected) =>
      `This filter has ${found} characters; it may have ${list.format(expected)}.`,
    'too-many': (found, expected) => `This filter has ${found} terms; it may have ${list.format(expected)}.`,
    'too-deep': (_, expected) =>
      `The parentheses are nested too deep: ${list.format(expected)} levels are the most.`,
  },

  subscriptions: subscriptionStrings,

  languageSet: 'From now on I answer you in English.',
  languageForgotten: 'I answer in the language of each question again.',
  languageNow: 'I answer you in English. Choose another with the option “language”.',
  serverLanguageSet: 'This server’s language is now English. Members may still choose their own.',
  serverLanguageForgotten: 'This server has no language of its own any more.',
  mayNotManage:
    'Only members who may manage the server can set its language. You can set your own: leave out “server”.',
  notInServer: 'There is no server here. Leave out “server” to set your own language.',
  followQuestion: 'the language of each question',

  helpTitle: 'What I can do',
  helpPromise:
    'I quote the news word for word and name the source. If the news I have read does not answer, I say so.',
  helpExamples: [
    '/ask How much new money did the US announce for Bien Hoa?',
    '/figure dioxin',
    '/who To Lam',
  ],
  helpMore: (command) => `What a command takes: ${command} and its name, such as “ask”.`,
  helpUnknown: (typed, command) =>
    `There is no command “${typed}” here. ${command} names those that there are.`,
  helpNoOptions: 'It takes nothing more.',
  helpRequired: 'needed',
  helpChoices: (choices) => `one of ${list.format(choices)}`,
  helpInMenu: 'Right-click a message, or hold it on a phone, and choose it under Apps.',
  aboutTitle: 'About Verbatim',
  aboutText:
    'Every quotation is cut from its article unchanged. Texts marked “digest” are in our own words ' +
    'after the source named beside them.',
  aboutCorpus: (articles, from, to) =>
    `Read so far: ${plural(articles, 'article', 'articles')}, ${days(from, to)}.`,
  aboutNothing: 'I have read no article so far.',
  aboutPublishers: (publishers) => `Publishers: ${list.format(publishers)}.`,
  aboutReading: (read, waiting) =>
    `I am still reading: ${read} articles can be found, ${waiting} are to come.`,
  aboutLeftOut: (files) =>
    `${plural(files, 'file was', 'files were')} left out because of a fault; “verbatim check” names ` +
    `${files === 1 ? 'it' : 'each'}.`,
  aboutReader: (host) =>
    `Which sentence answers a question is chosen by a language model at ${host}. It only points to ` +
    'sentences; what you read is always the article’s own words.',
  aboutKept:
    'What I keep: the language you choose, the subscriptions of channels without who made them, and ' +
    'for 30 days the questions and checked messages that buttons point to, without who asked or ' +
    'where. /privacy says more.',

  corrected: (date) => `Corrected ${date}`,
  newArticles: (articles) => plural(articles, 'new article', 'new articles'),
  gathered: (most, hasQuiet) =>
    `Gathered: this channel gets at most ${most} posts an hour${hasQuiet ? ', and one after quiet hours' : ''}.`,
  parkNotice: (channel, reason, waits) =>
    `I can no longer post in ${channel}: ${reason}.` +
    (waits ? ' Nothing is lost: new articles wait, and go out as soon as I can post there again.' : ''),
  parkReasons: {
    'no-access': 'I cannot see it. Give me the permission View Channel there',
    'no-permission':
      'I lack a permission there. Give me View Channel and Send Messages (in threads Send Messages ' +
      'in Threads, in forums Create Posts)',
    'no-channel':
      'it is gone. Subscribe another channel instead, and end what was subscribed there with /unsubscribe',
    'closed-thread': 'the thread is locked. Unlock it, or subscribe another channel',
    'tag-required': 'the forum wants a tag on every post. Subscribe again and choose one',
  },

  previous: 'Previous',
  next: 'Next',
  moreContext: 'More context',
  lessContext: 'Less context',
  showEveryone: 'Show to everyone',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,

  failed: (reference) =>
    `Something went wrong on my side. Please try again; if it stays, name the reference ${reference}.`,
  cannotKeep:
    'I cannot keep anything at the moment, as my disk is full or faulty. ' +
    'Whoever runs me has to mend that; I go on answering questions.',
  unknownCommand: 'I do not know this command any more. Reload Discord to see what I can do, or use /help.',
  pressExpired: 'This button is too old. Please ask again.',

  terminal: {
    welcome: 'Verbatim answers from the news, word for word and with the source.',
    tryThese: ['How much new money did the US announce for Bien Hoa?', '/figure dioxin', '/who To Lam'],
    howToLeave: 'Type a question, or help. Type quit to end.',
    unknownCommand: (name) => `There is no command /${name}. /help lists them all.`,
    unknownOption: (name, command) => `/${command} has no option “${name}”. /help lists them all.`,
    missingOption: (name, command) => `/${command} needs ${name}: write it behind the command.`,
    noSuchButton: (number) => `There is no button ${number} under the last reply.`,
    badFlag: (name) => `${name} is true or false.`,
    badCount: (name, least, most) => `${name} is a whole number from ${least} to ${most}.`,
    badChoice: (name, choices) => `${name} is one of ${choices.join(', ')}.`,
  },
} satisfies Strings;
