import { waitWithin } from './within.ts';

/** How long a name that had to be asked for is good, and how many are remembered. */
const keptMs = 10 * 60 * 1000;
const maxKept = 1_000;
/** Whoever is typing waits for it. */
const withinMs = 800;

export interface ChannelNamesOptions {
  /** What is known without asking. */
  known(channelId: string): string | undefined;
  /** Asks Discord; undefined when it does not say. */
  ask(channelId: string): Promise<string | undefined>;
  now(): number;
}

/** The name of a channel by its id; undefined where it cannot be had in time. */
export function createChannelNames({ known, ask, now }: ChannelNamesOptions) {
  const asked = new Map<string, { at: number; name: Promise<string | undefined> }>();
  return async (channelId: string): Promise<string | undefined> => {
    const name = known(channelId);
    if (name !== undefined) return name;
    const before = asked.get(channelId);
    if (before === undefined || before.at < now() - keptMs) {
      if (asked.size >= maxKept) asked.clear();
      asked.set(channelId, { at: now(), name: ask(channelId).catch(() => undefined) });
    }
    const { name: asking } = asked.get(channelId)!;
    const come = await waitWithin(
      withinMs,
      asking.then((given) => ({ given })),
    );
    return come === 'late' ? undefined : come.given;
  };
}
