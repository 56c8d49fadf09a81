import { type Client, GatewayDispatchEvents as Event } from 'discord.js';
import type { Change } from '../../delivery/change.ts';

/** What the events of a server's channels, roles and members have in common, as far as it is read here. */
interface Told {
  id: string;
  guild_id: string;
  channel_ids?: readonly string[];
  user?: { id: string };
  /** Of a server that is gone: whether only for as long as Discord has a fault. */
  unavailable?: boolean;
}

const ofServer = ({ guild_id }: Told): Change => ({ kind: 'rights', serverId: guild_id });
const ofChannel = ({ id, guild_id }: Told): Change => ({
  kind: 'rights',
  serverId: guild_id,
  channelIds: [id],
});

/** https://docs.discord.com/developers/events/gateway-events#receive-events */
const readers: readonly (readonly [Event, (told: Told, self: string | undefined) => Change | undefined])[] = [
  [Event.GuildCreate, ({ id, unavailable }) => (unavailable ? undefined : { kind: 'joined', serverId: id })],
  [Event.GuildDelete, ({ id, unavailable }) => (unavailable ? undefined : { kind: 'left', serverId: id })],
  [Event.GuildRoleCreate, ofServer],
  [Event.GuildRoleUpdate, ofServer],
  [Event.GuildRoleDelete, ofServer],
  // Without the privileged intent for members, only the bot itself is told of.
  [Event.GuildMemberUpdate, (told, self) => (told.user?.id === self ? ofServer(told) : undefined)],
  [Event.ChannelCreate, ofChannel],
  [Event.ChannelUpdate, ofChannel],
  [Event.ThreadUpdate, ofChannel],
  // Sent when the bot has come to see channels.
  [
    Event.ThreadListSync,
    ({ guild_id, channel_ids }) => ({ kind: 'rights', serverId: guild_id, channelIds: channel_ids }),
  ],
];

/** Calls `onChange` for whatever changes where the bot is and what it may do there. */
export function watchChanges(client: Client, onChange: (change: Change) => void): void {
  for (const [event, read] of readers) {
    // The raw event holds all that is needed, whatever discord.js keeps.
    client.ws.on(event, (told: Told) => {
      const change = read(told, client.user?.id);
      if (change) onChange(change);
    });
  }
}
