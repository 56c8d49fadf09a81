// From Discord's pages on gateway events, opcodes and close codes.
import { bot } from './payloads.ts';

export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};
export const CLOSE = {
  opcode: 4001,
  decode: 4002,
  unauthenticated: 4003,
  token: 4004,
  twice: 4005,
  version: 4012,
  intents: 4013,
  disallowed: 4014,
};
export const GUILDS = 1 << 0;
/** GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT */
export const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
export const KNOWN = 0b11_0011_0001_1111_1111_1111_1111;
/** The intents without which an event is not sent. */
export const NEEDED: Record<string, number> = {
  GUILD_CREATE: GUILDS,
  GUILD_DELETE: GUILDS,
  GUILD_ROLE_CREATE: GUILDS,
  GUILD_ROLE_UPDATE: GUILDS,
  GUILD_ROLE_DELETE: GUILDS,
  CHANNEL_CREATE: GUILDS,
  CHANNEL_UPDATE: GUILDS,
  CHANNEL_DELETE: GUILDS,
  THREAD_UPDATE: GUILDS,
  THREAD_LIST_SYNC: GUILDS,
  MESSAGE_CREATE: (1 << 9) | (1 << 12),
};

/** A payload as the bot sends it; undefined when it is none. */
export function parse(text: string): { op: number; d: unknown } | undefined {
  try {
    const payload = JSON.parse(text);
    return typeof payload?.op === 'number' ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** The first event of a session. */
export function ready(session: {
  id: string;
  url: string;
  applicationId: string;
  guilds: readonly string[];
  shard: unknown;
}): object {
  const { id, url, applicationId, guilds, shard } = session;
  return {
    v: 10,
    user: { ...bot(applicationId), verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map((guild) => ({ id: guild, unavailable: true })),
    session_id: id,
    resume_gateway_url: url,
    shard,
    application: { id: applicationId, flags: 0 },
    session_type: 'normal',
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
  };
}
