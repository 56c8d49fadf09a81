import type { Clock } from './clock.ts';

/**
 * Discord allows 50 requests a second to all of a bot:
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
const windowMs = 1_000;
/** One is left for what goes out elsewhere: commands being registered, say. */
const maxInWindow = 49;
/** Evenly spaced, as far as that goes. */
const gapMs = 20.2;
/** How much of a delay may be made up for: timers come late, and a busy machine stands still for a moment. */
const slackMs = 300;
/** How many of the last answers tell how quick a round trip can be. */
const maxRemembered = 2_000;
/** The first ones are slow, and few: until so many are known, none counts as quick. */
const minRemembered = 100;
/** Both ways at their quickest may never have met in one round trip; clocks count whole milliseconds. */
const marginMs = 8;

/** One budget for every request of the deliveries: posts, edits, crossposts, reads. */
export interface Pace {
  /** Waits for its turn; call what it gives when the answer has come, or failed to. */
  start(): Promise<() => void>;
}

/**
 * At most 49 requests in any second as Discord counts it, wherever its windows begin and however long each request
 * is on its way. When Discord counts a request is not known, only that it lies between its departure and its
 * answer. So it leaves the window one second after its answer, less the quickest round trip lately seen: that
 * much of the next one's own journey is sure.
 */
export function createPace(clock: Clock): Pace {
  const counted: number[] = [];
  const roundTrips: number[] = [];
  let underWay = 0;
  let turn = 0;
  let line: Promise<unknown> = Promise.resolve();
  let oneAnswered = Promise.withResolvers<void>();
  const now = () => clock.now().getTime();

  async function waitForTurn(): Promise<void> {
    turn = Math.max(turn + gapMs, now() - slackMs);
    if (turn > now()) await clock.wait(turn - now());
    for (;;) {
      const quickest = roundTrips.length < minRemembered ? 0 : Math.min(...roundTrips);
      const leavesAfter = windowMs + marginMs - quickest;
      while (counted.length > 0 && counted[0]! + leavesAfter <= now()) counted.shift();
      if (underWay + counted.length < maxInWindow) return;
      if (counted.length > 0) await clock.wait(Math.max(1, counted[0]! + leavesAfter - now()));
      else await oneAnswered.promise;
    }
  }

  return {
    async start() {
      const own = line.then(waitForTurn);
      line = own;
      await own;
      underWay += 1;
      const startedAt = now();
      let isAnswered = false;
      return () => {
        if (isAnswered) return;
        isAnswered = true;
        underWay -= 1;
        counted.push(now());
        roundTrips.push(now() - startedAt);
        if (roundTrips.length > maxRemembered) roundTrips.shift();
        oneAnswered.resolve();
        oneAnswered = Promise.withResolvers();
      };
    },
  };
}
