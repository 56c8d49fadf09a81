import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../helpers/discord/faults.ts';
import type { StandIn } from '../helpers/discord/server.ts';

/** What went wrong, counted as it did. */
export interface Troubles {
  /** Answers of 500, 502 and 429, and connections cut before Discord accepted. */
  failures: number;
  /** Discord accepted, and the bot was never told. */
  lostAnswers: number;
  locks: number;
  lockedMs: number;
}

/** Everything of deliveries: posts, threads, edits, crossposts, and looking for them. */
const deliveries = /^\/channels\/\d+\/(?:messages|threads)(?:\/\d+(?:\/crosspost)?)?$/;

/** Two storms of failures, in place of those that are left of the last ones. */
export function trouble(discord: StandIn, random: () => number, troubles: Troubles): void {
  discord.heal();
  const one: Partial<Fault>[] = [
    { status: 500 },
    { status: 502, afterAccepting: true },
    { status: 429, retryAfter: 2 },
    { method: 'POST', status: 'hang', afterAccepting: true },
    { method: 'POST', status: 'drop', afterAccepting: true },
    { method: 'POST', status: 'drop' },
    { method: 'POST', delayMs: 300 },
  ];
  for (const _ of ['two', 'storms']) {
    const fault = one[Math.floor(one.length * random())]!;
    discord.fail({
      ...fault,
      path: deliveries,
      times: 1 + Math.floor(12 * random()),
      // Asked only where everything else fits.
      when() {
        if (fault.afterAccepting) troubles.lostAnswers += 1;
        else if (fault.status !== undefined) troubles.failures += 1;
        return true;
      },
    });
  }
}

/** Another process's backup, say. */
export async function lockFor(file: string, ms: number, troubles: Troubles): Promise<void> {
  // The stand-in lives in this process and must not stand still for long.
  const other = new DatabaseSync(file, { timeout: 100 });
  try {
    other.exec('begin immediate');
    troubles.locks += 1;
    troubles.lockedMs += Math.round(ms);
    await sleep(ms);
    other.exec('rollback');
  } catch {
    // The bot was quicker.
  } finally {
    other.close();
  }
}
