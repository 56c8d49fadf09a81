import type { APIInteraction } from 'discord-api-types/v10';
import { flagOf } from '../command/command.ts';
import { findCalledCommand } from '../discord/commands.ts';
import type { Expected } from '../discord/deferral.ts';
import { parseInteraction } from '../discord/parse.ts';
import type { Services } from './dispatch.ts';
import { readPress } from './press.ts';

const message = (isPrivate: boolean): Expected => ({ opens: 'message', isPrivate });

/**
 * What the reply to an interaction will be, as far as that can be told before it is there: so a late one is deferred as
 * what it will be. A command that has run into a problem may say so where it would have shown an answer.
 */
export function expectReply(
  interaction: APIInteraction,
  { commands, languages }: Pick<Services, 'commands' | 'languages'>,
): Expected {
  const request = parseInteraction(interaction);
  if (request.kind === 'press') {
    const opens = readPress(request.customId)?.opens ?? 'here';
    if (opens === 'everyone') return message(false);
    return opens === 'here' && request.isOwn ? { opens: 'in-place' } : message(true);
  }
  if (request.kind !== 'command') return message(true);
  const command = findCalledCommand(request.name, commands, languages);
  return message(!command || (command.data.isPrivate ?? flagOf(request.options, 'private') ?? false));
}
