import { PermissionFlagsBits } from 'discord-api-types/v10';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/** All that the bot needs: to see channels, to post there, and to find a post whose receipt was lost. */
export const neededPermissions = ViewChannel | SendMessages | SendMessagesInThreads | ReadMessageHistory;

/**
 * The address at which whoever manages a server adds the bot, with what it needs filled in.
 * https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
 */
export function makeInviteLink(applicationId: string): string {
  const scopes = 'scope=bot+applications.commands';
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&permissions=${neededPermissions}&${scopes}`;
}
