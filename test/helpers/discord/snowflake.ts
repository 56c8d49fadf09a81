const DISCORD_EPOCH = 1_420_070_400_000n;
const START = 1_767_225_600_000n; // 2026-01-01

let made = 0n;

/** A new id as Discord makes them, the same ones in the same order in every run of a test file. */
export function snowflake(): string {
  made += 1n;
  return idAt(made);
}

/** The id that Discord makes at a time in milliseconds, the `count`th one of it (up to 4 million). */
export function snowflakeAt(ms: number, count: number): string {
  return (((BigInt(Math.floor(ms)) - DISCORD_EPOCH) << 22n) | BigInt(count)).toString();
}

/** When an id was made, in milliseconds. */
export function timeOf(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}

/** A new id, and the token of an interaction that carries it. */
export function interactionKeys(): { id: string; token: string } {
  const id = snowflake();
  return { id, token: Buffer.from(`interaction:${id}:${'x'.repeat(120)}`).toString('base64url') };
}

function idAt(count: bigint): string {
  return (((START + count * 1000n - DISCORD_EPOCH) << 22n) | count).toString();
}

/** The ids that the builders and the stand-in agree on unless a test says otherwise. */
export const APPLICATION_ID = '1100000000000000001';
export const GUILD_ID = '1100000000000000002';
export const CHANNEL_ID = '1100000000000000003';
export const USER_ID = '1100000000000000004';
