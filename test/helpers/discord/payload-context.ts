import type { APIUser } from 'discord-api-types/v10';
import { APPLICATION_ID, CHANNEL_ID, GUILD_ID, interactionKeys, USER_ID } from './snowflake.ts';

/** Who, where and in which language: what every interaction says beside its data. */
export interface Context {
  /** The asker's language in Discord: `vi`, `en-US` (the default). */
  locale?: string;
  /** The server's language, `en-US` by default; nothing in a direct message. */
  guildLocale?: string;
  user?: Partial<APIUser>;
  /** The server's id; `false` for a direct message. */
  guild?: string | false;
  /** The channel, with whatever is given in place of the defaults. */
  channel?: { id?: string; type?: number; name?: string; [more: string]: unknown };
  /** What the asker may do in the channel, a sum of bits: everything but managing, by default. */
  memberPermissions?: bigint;
  /** What the bot may do in the channel: to see it and to send, by default. */
  appPermissions?: bigint;
  applicationId?: string;
  /** Id and token, new ones by default. */
  id?: string;
  token?: string;
}

/** VIEW_CHANNEL, SEND_MESSAGES, EMBED_LINKS, READ_MESSAGE_HISTORY, USE_APPLICATION_COMMANDS */
const USUAL = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 31n);

/** A user as Discord shows one. */
export function user(given: Partial<APIUser> = {}): APIUser {
  return {
    id: USER_ID,
    username: 'lan',
    discriminator: '0',
    global_name: 'Lan',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...given,
  } as APIUser;
}

/** Everything in an interaction but its type, its data and its message. */
export function context(given: Context) {
  const keys = interactionKeys();
  const { locale = 'en-US', guildLocale = 'en-US', guild = GUILD_ID } = given;
  const channel = {
    id: CHANNEL_ID,
    type: guild === false ? 1 : 0,
    ...(guild === false
      ? { recipients: [user(given.user)] }
      : { name: 'news', guild_id: guild, permissions: String(given.memberPermissions ?? USUAL) }),
    flags: 0,
    ...given.channel,
  };
  const asker = user(given.user);
  return {
    id: given.id ?? keys.id,
    application_id: given.applicationId ?? APPLICATION_ID,
    token: given.token ?? keys.token,
    version: 1,
    channel,
    channel_id: channel.id,
    ...(guild === false
      ? { user: asker, context: 1, authorizing_integration_owners: { 0: '0' } }
      : {
          guild_id: guild,
          guild: { id: guild, locale: guildLocale, features: [] },
          guild_locale: guildLocale,
          member: member(asker, given.memberPermissions ?? USUAL),
          context: 0,
          authorizing_integration_owners: { 0: guild },
        }),
    locale,
    app_permissions: String(given.appPermissions ?? USUAL),
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
}

function member(asker: APIUser, permissions: bigint) {
  return {
    user: asker,
    permissions: String(permissions),
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: '2025-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}
