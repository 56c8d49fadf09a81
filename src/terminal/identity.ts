import type { APIUser } from 'discord-api-types/v10';

/** The person at the terminal, whose choice of language the store keeps. Discord's ids are far longer. */
export const terminalUserId = '1';

/** The bot as the terminal's messages name it. */
export const applicationId = '2';
export const channelId = '3';

/** Both as Discord shows them. */
export const terminalUser: APIUser = {
  id: terminalUserId,
  username: 'terminal',
  discriminator: '0',
  global_name: null,
  avatar: null,
};

export const botUser: APIUser = {
  id: applicationId,
  username: 'verbatim',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

const discordEpoch = Date.UTC(2015, 0, 1);

/**
 * Makes ids in Discord's form, milliseconds and a count, each larger than the one before.
 * https://docs.discord.com/developers/reference#snowflakes
 */
export function createSnowflakes(now: () => Date): () => string {
  let last = 0n;
  return () => {
    const soonest = BigInt(now().getTime() - discordEpoch) << 22n;
    last = soonest > last ? soonest : last + 1n;
    return String(last);
  };
}
