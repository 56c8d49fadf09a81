import { typed } from '../commands/subscribing.ts';
import { textOf } from '../helpers/bot.ts';
import type { StandIn } from '../helpers/discord/server.ts';

/** Types a command as somebody who manages the server, and gives the text of the reply; again when it came late. */
export async function type(
  discord: StandIn,
  name: string,
  options: Record<string, string> = {},
  locale = 'vi',
): Promise<string> {
  for (let left = 5; ; left--) {
    const { response } = await discord.interact(
      typed(name, { options, locale, memberPermissions: 1n << 5n }),
    );
    if (response) return textOf(response);
    if (left === 0) return '';
  }
}

export const ask = (discord: StandIn, question: string): Promise<string> =>
  type(discord, 'ask', { question });
