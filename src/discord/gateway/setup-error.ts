import { DiscordAPIError } from 'discord.js';
import { OperatorError } from '../../operator-error.ts';
import { makeInviteLink } from '../invite.ts';
import { explainUnreachable } from '../unreachable.ts';

/** Something about the bot at Discord is set up wrongly. */
export class SetupError extends OperatorError {
  override readonly name = 'SetupError';
}

const portal = 'https://discord.com/developers/applications';

export const makeWrongToken = () =>
  new SetupError(
    `Discord refuses the bot's token. Copy it anew from ${portal} (your application, Bot, Reset ` +
      'Token) into DISCORD_TOKEN.',
  );

export const makeDisallowedIntents = () =>
  new SetupError(
    `Discord refuses the gateway intents. Switch them on at ${portal} (your application, Bot, ` +
      'Privileged Gateway Intents).',
  );

export const makeMissingScope = (applicationId: string) =>
  new SetupError(
    'Discord does not let the bot register commands. Invite it again with the scope ' +
      'applications.commands: ' +
      makeInviteLink(applicationId),
  );

export const makeNoNetwork = (api: string, why: string) =>
  new SetupError(
    `Discord cannot be reached at ${api} (${why}). Check the network, a proxy or firewall, and DISCORD_API.`,
  );

/**
 * The error that tells what to do about a failed login; anything unforeseen stays what it is. `closeCode` is
 * the one with which Discord closed the gateway, if it did.
 */
export function explainLoginFault(error: unknown, closeCode: number | undefined, api: string): unknown {
  if (error instanceof SetupError) return error;
  const { code, status } = (error ?? {}) as { code?: unknown; status?: number };
  if (closeCode === 4004 || code === 'TokenInvalid' || status === 401) return makeWrongToken();
  if (closeCode === 4014) return makeDisallowedIntents();
  const why = error instanceof DiscordAPIError ? `status ${status}` : explainUnreachable(error);
  return why ? makeNoNetwork(api, why) : error;
}

/** The same for a registration of commands that Discord refused. */
export function explainRegisterFault(error: unknown, applicationId: string): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (error.status === 401) return makeWrongToken();
  return error.status === 403 ? makeMissingScope(applicationId) : error;
}
