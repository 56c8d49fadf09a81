import type { Context } from '../command/command.ts';
import { momentMark, roleMark } from '../command/marks.ts';
import { maxPostsPerHourIn } from '../delivery/caps.ts';
import { computeDueAt } from '../delivery/due.ts';
import { languageNameIn } from '../languages/names.ts';
import type { NewSubscription } from '../store/subscriptions.ts';

/** When and how a subscription's articles are posted, a sentence each. */
export function writeTermLines(subscription: NewSubscription, { language }: Context): string[] {
  const { subscriptions: strings } = language.strings;
  const { mode, hours, timeZone, quiet, mentionRoleId, tags, channelKind } = subscription;
  return [
    mode === 'digest' ? strings.digest(hours, timeZone) : strings.each,
    ...(quiet ? [strings.quiet(quiet.from, quiet.to, timeZone)] : []),
    ...(mentionRoleId ? [strings.pings(roleMark(mentionRoleId))] : []),
    ...(tags.length > 0 ? [strings.tagged(tags.length)] : []),
    ...(channelKind === 'announcement' ? [strings.crossposted] : []),
  ];
}

/** What keeps articles from having posts of their own. */
export function writeCapLines(
  { mode, channelKind, quiet }: NewSubscription,
  { language }: Context,
): string[] {
  const { subscriptions: strings } = language.strings;
  if (mode === 'digest') return [];
  return [strings.cap(maxPostsPerHourIn(channelKind)), ...(quiet ? [strings.gatheredAfterQuiet] : [])];
}

/** The language of the words around the articles, where it is not that of the reply. */
export function writeOtherWordsLines({ readerLanguage }: NewSubscription, context: Context): string[] {
  const { language, languages } = context;
  const reader = languages.get(readerLanguage);
  if (reader === undefined || reader === language) return [];
  return [language.strings.subscriptions.wordsIn(languageNameIn(reader, language))];
}

/** When the next digest comes; nothing for a subscription that has none. */
export function writeNextDigestLines(subscription: NewSubscription, { language, now }: Context): string[] {
  if (subscription.mode !== 'digest') return [];
  return [language.strings.subscriptions.nextDigest(momentMark(computeDueAt(subscription, now)))];
}
