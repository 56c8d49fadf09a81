import { startDiscord } from '../../test/helpers/discord/server.ts';

/**
 * The strict stand-in for Discord in a process of its own, so that it does not share a thread with what is measured.
 * Argument: what `Wanted` says, as JSON. Tells its address over IPC, and what it saw when asked.
 */

export interface Wanted {
  channels: number;
  /** How Discord's 50 requests a second are counted. */
  window: 'fixed' | 'sliding';
  /** Milliseconds that every answer takes; each is up to half more. */
  latencyMs: number;
}

/** What the stand-in saw. */
export interface Seen {
  posts: number;
  /** Channels with no message, and with more than one. */
  missing: number;
  doubled: number;
  limited: number;
  violations: string[];
  /** From the first request to the last. */
  seconds: number;
  requests: number;
}

const FIRST_CHANNEL = 1_200_000_000_000_000_000n;
export const channelId = (at: number): string => String(FIRST_CHANNEL + BigInt(at));

if (process.send !== undefined) await serve(JSON.parse(process.argv[2]!) as Wanted);

async function serve({ channels, window, latencyMs }: Wanted): Promise<void> {
  const discord = await startDiscord({ globalWindow: window });
  for (let at = 0; at < channels; at++) discord.messages.channels.set(channelId(at), { type: 0 });
  // Delays of several lengths, so that requests overtake each other.
  for (let at = 0; latencyMs > 0 && at < 10 * channels; at++) {
    discord.fail({ path: /messages$/, delayMs: latencyMs * (1 + (at % 7) / 14) });
  }
  process.on('disconnect', () => process.exit(0));
  process.send!({ api: discord.api });
  process.on('message', () => {
    const counts = Array.from({ length: channels }, (_, at) => discord.messages.in(channelId(at)).length);
    const times = discord.requests.map((request) => request.at);
    const seen: Seen = {
      posts: discord.messages.posts,
      missing: counts.filter((count) => count === 0).length,
      doubled: counts.filter((count) => count > 1).length,
      limited: discord.requests.filter(({ status }) => status === 429).length,
      violations: discord.violations.slice(0, 3).map((one) => JSON.stringify(one)),
      seconds: (times.at(-1)! - times[0]!) / 1000,
      requests: times.length,
    };
    process.send!(seen, () => process.exit(0));
  });
}
