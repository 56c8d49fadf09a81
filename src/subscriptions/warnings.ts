import { searched } from '../answer/coverage.ts';
import type { Context } from '../command.ts';
import { roleMark } from '../marks.ts';
import type { NewSubscription } from '../store/subscriptions.ts';
import type { Place } from './channel.ts';

/** What is not as it should be, though nothing keeps the articles from coming. */
export function warnings(
  { publisher, mentionRoleId }: NewSubscription,
  { channel }: Place,
  context: Context,
): string[] {
  const { subscriptions: strings } = context.language.strings;
  const { publishers } = searched(context.library.articles);
  const missing = channel.missing ?? [];
  const isPingable = mentionRoleId === undefined || context.caller.roles?.get(mentionRoleId)?.isMentionable;
  return [
    ...(publisher !== undefined && !publishers.includes(publisher)
      ? [strings.unknownPublisher(publisher, publishers)]
      : []),
    ...(!isPingable && missing.includes('mention-all')
      ? [strings.botMayNotPing(roleMark(mentionRoleId), strings.permissions['mention-all'])]
      : []),
    ...(missing.includes('read-history') ? [strings.botMayNotRead(strings.permissions['read-history'])] : []),
  ];
}
