import type { APIChatInputApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Services } from '../../src/bot/dispatch.ts';
import type { Article } from '../../src/corpus/article.ts';
import { article } from '../helpers/articles.ts';
import { type Bot, startBot } from '../helpers/bot.ts';
import type { Context } from '../helpers/discord/payload-context.ts';
import { chatInput, type RawOption } from '../helpers/discord/payloads.ts';
import { GUILD_ID } from '../helpers/discord/snowflake.ts';
import { libraryOf } from '../helpers/library.ts';

export const now = new Date('2025-11-30T12:00:00Z');

// https://docs.discord.com/developers/topics/permissions
export const permission = {
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageServer: 1n << 5n,
  view: 1n << 10n,
  send: 1n << 11n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  sendInThreads: 1n << 38n,
};
const { view, send, readHistory } = permission;
export const enough = view | send | readHistory;

/** Who may manage the channel they are in. */
export const manager: Context = { memberPermissions: permission.manageChannels, appPermissions: enough };
export const elsewhere = '1100000000000000077';
export const readers = '1100000000000000088';

/** A channel as Discord resolves it in an option. */
export interface NamedChannel {
  /** The option's name: `channel` when left out. */
  option?: string;
  id?: string;
  type?: number;
  permissions?: bigint;
  appPermissions?: bigint | 'untold';
  flags?: number;
}

export interface Typing extends Context {
  options?: Record<string, string | number | boolean>;
  channel?: Context['channel'];
  /** What the option `channel` names. */
  named?: NamedChannel;
  /** What the option `mention` names. */
  role?: { id?: string; mentionable?: boolean };
}

/** A command typed with a channel or a role, as Discord sends it. */
export function typed(name: string, given: Typing = {}): APIChatInputApplicationCommandInteraction {
  const { options = {}, named, role, ...where } = given;
  const raw: RawOption[] = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5,
    value,
  }));
  const id = named?.id ?? elsewhere;
  if (named) raw.push({ name: named.option ?? 'channel', type: 7, value: id });
  if (role) raw.push({ name: 'mention', type: 8, value: role.id ?? readers });
  const app = named?.appPermissions ?? enough;
  const resolved = {
    ...(named && {
      channels: {
        [id]: {
          id,
          type: named.type ?? 0,
          name: 'elsewhere',
          guild_id: GUILD_ID,
          parent_id: null,
          position: 1,
          flags: named.flags ?? 0,
          permissions: String(named.permissions ?? permission.manageChannels),
          ...(app === 'untold' ? {} : { app_permissions: String(app) }),
        },
      },
    }),
    ...(role && {
      roles: {
        [role.id ?? readers]: {
          id: role.id ?? readers,
          name: 'readers',
          mentionable: role.mentionable ?? false,
        },
      },
    }),
  };
  return chatInput({ ...manager, ...where, name, options: raw, resolved });
}

export const news: readonly Article[] = [
  article({
    id: 'd1',
    title: 'Dioxin clean-up begins',
    published: '2025-11-01',
    body: 'The dioxin clean-up at Bien Hoa airbase began.',
  }),
  article({
    id: 'd2',
    title: 'Bien Hoa gets 130 million USD',
    published: '2025-11-02',
    body: 'The US pledged 130 million USD for the dioxin clean-up at Bien Hoa airbase.',
  }),
  article({
    id: 'd3',
    language: 'vi',
    title: 'Mỹ công bố 130 triệu USD cho Biên Hòa',
    publisher: 'VnExpress',
    published: '2025-11-03',
    body: 'Mỹ công bố khoản 130 triệu USD để xử lý dioxin tại sân bay Biên Hòa.',
  }),
  article({
    id: 'd4',
    title: 'Rice prices fall',
    published: '2025-11-04',
    body: 'Rice prices fell in Can Tho.',
  }),
];

/** The bot with four articles, which the store has too. */
export async function newsBot(changes: Partial<Services> = {}, articles = news): Promise<Bot> {
  const library = await libraryOf(articles);
  const bot = await startBot({ library, now: () => now, ...changes });
  await bot.services.store.articles.addBacklog(
    articles.map((one) => ({ article: one, origin: 'feed', keys: [one.id] })),
    new Date('2025-11-05T00:00:00Z'),
  );
  return bot;
}
