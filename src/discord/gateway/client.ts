import { Client, GatewayIntentBits, Options, SimpleShardingStrategy } from 'discord.js';
import { waitWithin } from '../within.ts';

/**
 * The one intent asked of the gateway, which is not privileged: it tells where the bot is, and when roles, channels
 * and permissions change, so that a channel whose permission was mended is posted in at once and not after an hour.
 * Commands and buttons come without any intent. (To answer mentions takes `GuildMessages` and `DirectMessages`; neither
 * is privileged, and messages that mention the bot carry their text.)
 */
const intents = [GatewayIntentBits.Guilds] as const;

/** Of discord.js's caches only the names of channels are read: every interaction brings what it needs. */
const makeCache = Options.cacheWithLimits({
  ...Object.fromEntries(
    [
      'ApplicationCommandManager',
      'ApplicationEmojiManager',
      'AutoModerationRuleManager',
      'BaseGuildEmojiManager',
      'DMMessageManager',
      'EntitlementManager',
      'GuildBanManager',
      'GuildEmojiManager',
      'GuildInviteManager',
      'GuildMessageManager',
      'GuildScheduledEventManager',
      'GuildStickerManager',
      'MessageManager',
      'PresenceManager',
      'ReactionManager',
      'ReactionUserManager',
      'StageInstanceManager',
      'ThreadManager',
      'ThreadMemberManager',
      'VoiceStateManager',
    ].map((manager) => [manager, 0]),
  ),
  // The bot's own entries stay: discord.js looks for them.
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user?.id },
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
});

const guildsWithinMs = 1_000;

/** A discord.js client that is not connected yet, and how to end it for good. */
export interface OwnClient {
  client: Client;
  /** Disconnects, within `ms`, and never connects again. */
  end(ms: number): Promise<void>;
}

/** `api` is the base of Discord's REST addresses, without the version. */
export function createClient(api: string): OwnClient {
  let ended = false;
  const client = new Client({
    intents,
    makeCache,
    sweepers: {},
    shards: 'auto',
    // A server that has a fault at Discord must not keep the others waiting.
    waitGuildTimeout: guildsWithinMs,
    allowedMentions: { parse: [] },
    rest: { api, invalidRequestWarningInterval: 500 },
    ws: {
      // A shard that waits to reconnect when the client is destroyed connects all the same half a second
      // later, and again without end (@discordjs/ws 1.2). It asks for its session first, so after the end
      // that question is left open.
      buildStrategy(manager) {
        const retrieve = manager.options.retrieveSessionInfo;
        manager.options.retrieveSessionInfo = (shard) =>
          ended ? new Promise<never>(() => {}) : retrieve(shard);
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async end(ms) {
      ended = true;
      await waitWithin(ms, client.destroy());
    },
  };
}
