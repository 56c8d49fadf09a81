import type { Context } from '../command/command.ts';
import { roleMark } from '../command/marks.ts';
import { spaceWords } from '../filter/article.ts';
import { parseFilter } from '../filter/parse.ts';
import { findSmallOperators } from '../filter/small-operators.ts';
import { findCoverage } from '../lists/coverage.ts';
import type { NewSubscription } from '../store/subscriptions.ts';
import type { Place } from './channel.ts';

/** What is not as it should be, though nothing keeps the articles from coming. */
export async function findWarnings(
  { filter, publisher, mentionRoleId }: NewSubscription,
  { channel }: Place,
  context: Context,
): Promise<string[]> {
  const { subscriptions: strings, filterMistakes } = context.language.strings;
  const parsed = parseFilter(filter, context.languages);
  const small = 'filter' in parsed ? findSmallOperators(parsed.filter, context.languages) : [];
  const { publishers } = await findCoverage(context.library.store.lists);
  const missing = channel.missing ?? [];
  const isPingable = mentionRoleId === undefined || context.caller.roles?.get(mentionRoleId)?.isMentionable;
  const feeds = await context.store.feeds.all();
  return [
    ...(feeds.length === 0 ? [strings.noFeeds] : []),
    ...small.map((word) => filterMistakes['only-grammar'](word, [word.toUpperCase()])),
    ...(publisher !== undefined && !isKnown(publisher, publishers)
      ? [strings.unknownPublisher(publisher, publishers)]
      : []),
    ...(!isPingable && missing.includes('mention-all')
      ? [strings.botMayNotPing(roleMark(mentionRoleId), strings.permissions['mention-all'])]
      : []),
    ...(missing.includes('read-history') ? [strings.botMayNotRead(strings.permissions['read-history'])] : []),
  ];
}

/** By its name or part of it, as articles are held against it. */
function isKnown(publisher: string, publishers: readonly string[]): boolean {
  return publishers.some((one) => spaceWords(one).includes(spaceWords(publisher)));
}
