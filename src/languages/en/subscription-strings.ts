import type { ShownWish, SubscriptionCommands, SubscriptionStrings } from '../subscription-strings.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const quoted = (words: readonly string[]): string => list.format(words.map((word) => `“${word}”`));
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
const limits = ({ filter, language, publisher }: ShownWish): string =>
  [language && `in ${language}`, publisher && `from ${publisher}`, filter && `that fits “${filter}”`]
    .filter(Boolean)
    .map((limit) => ` ${limit}`)
    .join('');

const language = { name: 'language', description: 'Only articles in this language' };
const channel = { name: 'channel', description: 'The channel; this one when left out' };

export const subscriptionCommands = {
  subscribe: {
    name: 'subscribe',
    description: 'Post new articles in a channel, all of them or those that fit a filter',
    options: {
      filter: {
        name: 'filter',
        description: 'Such as: "Bien Hoa" (dioxin OR landmines) NOT tourism; all articles when left out',
      },
      channel,
      language,
      publisher: { name: 'publisher', description: 'Only articles of this publisher' },
      mention: { name: 'mention', description: 'The role that every post pings' },
      mode: {
        name: 'mode',
        description: 'Each article in a post of its own, or a digest',
        choices: { each: 'each article at once', digest: 'a digest at set hours' },
      },
      hours: { name: 'hours', description: 'For a digest: the hours of the day, such as 8, 18' },
      zone: { name: 'zone', description: 'The time zone of the hours' },
      quiet: { name: 'quiet', description: 'Hours without posts, such as 22-6' },
      backfill: { name: 'backfill', description: 'Post so many of the newest articles now' },
      tag: { name: 'tag', description: 'In a forum: the tags of its posts, with commas between them' },
    },
  },
  subscriptions: {
    name: 'subscriptions',
    description: 'What new articles this channel gets',
    options: {
      channel,
      server: { name: 'server', description: 'Those of the whole server (needs Manage Server)' },
    },
  },
  unsubscribe: {
    name: 'unsubscribe',
    description: 'End a subscription',
    options: { subscription: { name: 'subscription', description: 'Which one' } },
  },
  'subscription-preview': {
    name: 'subscription-preview',
    description: 'The newest articles: which are posted, which are not, and why',
    options: {
      subscription: {
        name: 'subscription',
        description: 'One subscription; all of the channel when left out',
      },
      channel,
      filter: { name: 'filter', description: 'A filter to try out' },
      since: { name: 'since', description: 'Articles from then on: yesterday, last week, October 2025' },
      until: { name: 'until', description: 'Articles up to then' },
    },
  },
  status: {
    name: 'status',
    description: 'What is posted, waiting or stuck in this server, and what to do about it',
    options: {
      notices: {
        name: 'notices',
        description: 'The channel in which I tell of channels that I can no longer post in',
      },
    },
  },
  privacy: { name: 'privacy', description: 'What I keep about you, and how to delete it', options: {} },
} satisfies SubscriptionCommands;

export const subscriptionStrings = {
  will: (channel, wish) => `${channel} gets every new article${limits(wish)}.`,
  title: (wish) => `Every article${limits(wish)}`,
  each: 'Each article in a post of its own, as soon as it is out.',
  digest: (hours, zone) => `In a digest at ${list.format(hours.map(clock))} (${zone}).`,
  nextDigest: (moment) => `The next digest: ${moment}.`,
  quiet: (from, to, zone) => `No posts from ${clock(from)} to ${clock(to)} (${zone}).`,
  pings: (role) => `Every post pings ${role}.`,
  tagged: (tags) => `Every post carries ${plural(tags, 'tag', 'tags')}.`,
  crossposted: 'Posts are published to the channels that follow this one.',
  cap: (most) => `At most ${most} posts an hour in this channel; what is over comes gathered in one.`,
  gatheredAfterQuiet: 'What comes in quiet hours is gathered in one post when they end.',

  subscribed: 'Subscribed',
  changed: 'Subscription changed',
  followedAlready: (channel) => `${channel} gets these articles already. I changed nothing.`,
  backfilled: (articles) => `I am posting ${plural(articles, 'earlier article', 'earlier articles')} now.`,
  backfilledLater: (articles, quietEnds) =>
    `I will post ${plural(articles, 'earlier article', 'earlier articles')} when the quiet hours end: ${quietEnds}.`,
  backfilledNone: 'No earlier article fits, so there is none to post now.',
  backfilledAlready:
    'Every earlier article that fits has been posted or is waiting already, so I post none now.',
  newestFitting: 'The newest article that fits:',
  noneFits: 'None of the newest articles fits. I post the first one that does.',
  unknownPublisher: (typed, known) =>
    [
      `I have read nothing from “${typed}” so far.`,
      ...(known.length > 0 ? [`I know ${list.format(known)}.`] : []),
    ].join(' '),
  botMayNotPing: (role, permission) =>
    `I may not ping ${role} there: allow anyone to mention the role, or give me the permission ${permission}.`,
  botMayNotRead: (permission) =>
    `Give me the permission ${permission} there, too: with it I can tell after a breakdown which posts have arrived.`,
  howToChange: 'For another filter, use /subscribe with it and /unsubscribe for this one.',

  onlyInServers: 'Subscriptions belong to the channels of a Discord server. Use this command in one.',
  botNotHere:
    'I am not a member of this server, so I cannot post in it. Ask somebody who manages it to add me to the server.',
  otherKind: (channel) =>
    `I cannot post in ${channel}: choose a text, announcement or forum channel, or a thread.`,
  mayNotManage: (channel) => `For this you need the permission Manage Channels in ${channel}.`,
  mayNotManageServer: 'For this you need the permission Manage Server.',
  lacks: (channel, permissions) =>
    `I cannot post in ${channel} yet. Give me ${list.format(permissions)} there, then use the command again.`,
  permissions: {
    view: 'View Channel',
    send: 'Send Messages',
    'create-posts': 'Create Posts',
    'send-in-threads': 'Send Messages in Threads',
    'read-history': 'Read Message History',
    'mention-all': 'Mention @everyone, @here, and All Roles',
  },
  badFilter: 'I cannot read this filter:',
  everyone: 'I do not ping @everyone. Choose another role.',
  notMentionable: (role, permission) =>
    `You may not ping ${role} there: allow anyone to mention the role, or ask somebody with the ` +
    `permission ${permission}.`,
  hoursNeeded: 'A digest needs its hours of the day, such as “hours: 8, 18”.',
  hoursWithoutDigest: 'Hours are for a digest. Choose the mode “digest”, or leave them out.',
  badHours: (typed) => `I cannot read “${typed}” as hours. Write full hours, such as 8, 18 or 08:00, 18:00.`,
  badQuiet: (typed) => `I cannot read “${typed}” as quiet hours. Write two full hours, such as 22-6.`,
  badZone: (typed) => `I know no time zone “${typed}”. Choose one from the list, such as Europe/London.`,
  tagsWithoutForum: (channel) =>
    `${channel} is not a forum, and only posts in forums carry tags. Leave “tag” out.`,
  tagNeeded: (channel) => `${channel} wants a tag on every post. Name one in the option “tag”.`,
  unknownTag: (typed, known) =>
    known.length > 0
      ? `There is no tag “${typed}” there, but ${list.format(known)}.`
      : `I cannot look up the tag “${typed}” there. Give its id, which is a number.`,
  manyTags: (most) => `A post can carry ${most} tags. Name fewer.`,
  fullChannel: (channel, most) =>
    `${channel} has ${most} subscriptions, which is the most for a channel. End one with /unsubscribe first.`,
  fullServer: (most) =>
    `This server has ${most} subscriptions, which is the most. End one with /unsubscribe first.`,

  inChannel: (count) => plural(count, 'subscription in this channel', 'subscriptions in this channel'),
  inServer: (count) => plural(count, 'subscription in this server', 'subscriptions in this server'),
  noneInChannel: (channel) => `${channel} gets no new articles. /subscribe makes it.`,
  noneInServer: 'No channel of this server gets new articles. /subscribe makes one.',
  maySeeOnly: (channel) => `What ${channel} gets I tell only those who can see it.`,
  turnPagesThere: (command) => `To turn the pages, use ${command} in that channel.`,
  since: (moment) => `Since ${moment}.`,
  wordsIn: (language) => `My words around the articles are in ${language}.`,
  channelLastPost: (moment) => `Last post in this channel: ${moment}.`,
  restsSince: (moment) => `Resting since ${moment}, because I was not in this server.`,
  parkedSince: (moment, reason) => `I have been unable to post here since ${moment}: ${reason}.`,
  moreParked: (channels) =>
    `I cannot post in ${plural(channels, 'more channel', 'more channels')} either: see /status.`,
  nextProbe: (moment) => `I try again: ${moment}.`,
  triedAgain: (since, moment) => `Since ${since} I could not post here. I am trying again: ${moment}.`,
  otherChannel: (end) => `another channel (…${end})`,

  unsubscribed: 'Unsubscribed',
  unknownSubscription:
    'I cannot find that subscription here; it may have ended already. Choose one from the list that Discord offers.',
  undone: 'The subscription is back as it was.',

  previewOf: (wish) => `The newest articles for: every article${limits(wish)}`,
  previewOfChannel: (subscriptions) =>
    `The newest articles for ${plural(subscriptions, 'subscription', 'subscriptions')} of this channel`,
  tryingOut: (wish) => `Tried out, not kept: every article${limits(wish)}`,
  posted: (moment) => `Posted: ${moment}`,
  waiting: (moment) => `Waiting, to be posted: ${moment}`,
  waitingUntilQuiet: (moment) => `Waiting until the quiet hours end: ${moment}`,
  waitingForDigest: (moment) => `Waiting for the digest: ${moment}`,
  waitingForChannel: (reason) => `Waiting, because I cannot post here: ${reason}`,
  waitingTurn: 'Waiting for its turn: it is due',
  beingPosted: 'Sent; I am making sure that it has arrived.',
  refused: (reason) => `Not posted, Discord refused it: ${reason}`,
  arrivalUnknown:
    'Sent, but nobody knows whether it arrived; so as not to post it twice, I leave it at that.',
  fits: 'Fits',
  fitsButOlder: 'Not posted: it fits, but is older than the subscription',
  fitsButMissed: 'Not posted: it fits, but nothing was owed to this channel when it came',
  otherLanguage: (language) => `Not posted: it is in ${language}`,
  otherPublisher: (publisher) => `Not posted: it is from ${publisher}`,
  unmet: (absent, present) =>
    `Not posted: ${[
      ...(absent.length > 0 ? [`it lacks ${quoted(absent)}`] : []),
      ...(present.length > 0 ? [`it is excluded by ${quoted(present)}`] : []),
    ].join('; ')}`,
  unwanted: (subscriptions) =>
    'Not posted: ' +
    `${subscriptions === 1 ? 'the subscription does' : `none of the ${subscriptions} subscriptions`} ` +
    `${subscriptions === 1 ? 'not want it' : 'wants it'}`,

  statusTitle: 'Deliveries in this server',
  counts: (lastDay, lastWeek, waiting) =>
    `Posted in 24 hours: ${lastDay}, in 7 days: ${lastWeek}. Waiting: ${waiting}.`,
  unknownArrivals: (count) =>
    `Of ${plural(count, 'post', 'posts')} nobody knows whether ${count === 1 ? 'it' : 'they'} arrived.`,
  noDeliveries: 'Nothing has been posted in this server yet.',
  held: (most, moment) =>
    `${most} posts an hour are the most for a channel: what waits comes gathered in one, ${moment}.`,
  storeFull: (since) =>
    `My disk has been full since ${since}: I take in no new articles and post nothing until ` +
    'whoever runs me makes room. I go on answering questions, without buttons.',
  storeFaulty: (since) =>
    `I have been unable to write my data since ${since}: I take in no new articles and post nothing until ` +
    'whoever runs me mends that. I go on answering questions, without buttons.',
  noticesIn: (channel) => `When I can no longer post in a channel, I say so in ${channel}.`,
  noNotices: (command) =>
    'Of such channels I tell those who manage them at their next command, and nobody else. ' +
    `To be told in a channel, use ${command} with “notices”.`,
  noticesNeedMessages: (channel) =>
    `I cannot tell you of it in ${channel}: choose a text or announcement channel, or a thread.`,
  feedsFaulty: (faulty, feeds) =>
    `${faulty} of my ${plural(feeds, 'feed', 'feeds')} cannot be read at the moment.`,
  feed: (host) => `Feed of ${host}`,
  noFeeds:
    'I follow no news feed yet, so no new articles come by themselves. Whoever runs me adds one with ' +
    '`verbatim feeds add ADDRESS`.',
  feedsFine: (feeds) => (feeds === 1 ? 'My only feed is fine.' : `All ${feeds} feeds are fine.`),
  feedSince: (moment) => `Last read: ${moment}.`,
  feedNeverRead: 'Never read so far.',

  privacyTitle: 'What I keep',
  kept: [
    'The language that you choose with /language, under your Discord id, until you delete it below.',
    'Subscriptions, with the ids of their server, channel and role, and what was posted in the ' +
      'channel, until /unsubscribe or 30 days after I leave the server. Who made them is not kept.',
    'For 30 days the questions, checked messages and settings that buttons point to, without who asked or where.',
    'In memory alone, for ten minutes, what you asked last in a place, so that “and in 2022?” can be understood.',
  ],
  sentToReader: (host) =>
    'So that it can choose the sentence that answers, your question, the language you read and passages ' +
    `of the articles found are sent to a language model at ${host}. So are the sentences of a message that ` +
    'you check with the news. Nothing else is sent there: not who asked or wrote it, nor where.',
  ownLanguage: (language) => `About you I keep one thing: that you chose ${language}.`,
  noOwnLanguage: 'I keep nothing about you at the moment.',
  languageForgotten: 'I have deleted the language that you chose. Now I keep nothing about you.',

  preview: 'Preview',
  unsubscribe: 'Unsubscribe',
  undo: 'Undo',
  endNotices: 'Tell of it nowhere',
  follow: 'Follow this',
  forgetLanguage: 'Delete my language',
} satisfies SubscriptionStrings;
