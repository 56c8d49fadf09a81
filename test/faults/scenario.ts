import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from '../../bench/quality/random.ts';
import { ask } from './asking.ts';
import { subscribedChannels } from './channels.ts';
import { type Counted, count } from './count.ts';
import { deliveriesIn, hasRead } from './database.ts';
import { households, newspaper } from './newspaper.ts';
import { databaseOf, type Program, startProgram } from './program.ts';
import { openStage } from './stage.ts';
import { lockFor, type Troubles, trouble } from './trouble.ts';

export interface Wanted {
  seed: number;
  kills: number;
  drops: number;
  articles: number;
  /** Whether the database is locked once for longer than the bot waits for it. */
  locksLong: boolean;
  channels: { text: number; announcement: number; thread: number; forum: number };
}

/** What came of one run. */
export interface Result extends Counted, Troubles {
  seed: number;
  kills: number;
  drops: number;
  corrections: number;
  /** Deliveries that a kill left tried, and not known to have arrived. */
  interrupted: number;
  /** How often the program ended by itself; it was then started again, as a service manager does. */
  ended: number;
  seconds: number;
  violations: string[];
}

/** How much went wrong that must not. */
export const faultsOf = (result: Result): number =>
  result.lost +
  result.doubled +
  result.outOfOrder +
  result.uncorrected +
  result.unknown +
  result.wrongAnswers +
  result.ended +
  result.violations.length;

const MINUTE_MS = 60_000;
const GIVE_UP_AFTER_MS = 90_000;

/**
 * Runs the whole program on a newspaper that prints and corrects, kills it at random moments, cuts its connections,
 * lets Discord fail and locks its database; then lets it finish, and counts.
 */
export async function runScenario(wanted: Wanted): Promise<Result> {
  const { seed, kills, drops, articles, locksLong, channels } = wanted;
  const began = performance.now();
  const random = seeded(seed);
  const stage = await openStage(random);
  const { discord, now } = stage;
  const file = databaseOf(stage);
  const paper = newspaper(stage, articles, random, now);
  const planned = paper.left();
  const troubles: Troubles = { failures: 0, lostAnswers: 0, locks: 0, lockedMs: 0 };
  let [startMs, dropped, interrupted, ended] = [0, 0, 0, 0];
  let program: Program | undefined;

  /** Prints so much of what is left but for the last correction, at random moments of the next `ms`. */
  async function printSome(share: number, ms: number): Promise<void> {
    const some = Math.ceil((paper.left() - 1) * share);
    for (let one = 0; one < some; one++) {
      await sleep((2 * ms * random()) / some);
      await paper.next();
    }
  }

  async function start(): Promise<Program> {
    const startedAt = performance.now();
    program = startProgram(stage, stage.clock);
    await program.ready;
    startMs = performance.now() - startedAt;
    return program;
  }

  async function drop(): Promise<void> {
    await discord.gateway.ready(10_000);
    discord.gateway.drop();
    dropped += 1;
  }

  /** Waits until everything printed was taken in and nothing is left to be done with it. */
  async function settled(): Promise<void> {
    const until = performance.now() + GIVE_UP_AFTER_MS;
    while (performance.now() < until) {
      const { owed, open, unfinished } = deliveriesIn(file);
      const isTaken = owed === articles * kinds.size && hasRead(file, paper.printed);
      if (isTaken && open + unfinished === 0) return;
      await sleep(200);
    }
  }

  const kinds = await subscribedChannels(file, discord, channels);
  try {
    const longLock = locksLong ? Math.floor(kills * random()) : -1;
    for (let kill = 0; kill < kills; kill++) {
      const dropsHere =
        Math.floor(((kill + 1) * drops) / (kills + 1)) - Math.floor((kill * drops) / (kills + 1));
      // The first start makes the old article one that nobody waits for.
      const isEarly = kill > 0 && dropsHere === 0 && kill !== longLock && random() < 0.2;
      const printing = kill === 0 ? undefined : printSome(1 / (kills - kill), startMs + 1500);
      let locking: Promise<void> | undefined;
      if (isEarly) {
        program = startProgram(stage, stage.clock);
        await sleep(startMs * random());
      } else {
        await start();
        trouble(discord, random, troubles);
        if (kill === longLock) locking = lockFor(file, 5_200 + 1000 * random(), troubles);
        else if (random() < 0.4) locking = lockFor(file, 100 + 500 * random(), troubles);
        for (let one = 0; one < dropsHere; one++) {
          await sleep(600 * random());
          await drop();
        }
        await sleep(2500 * random());
        if (kill === longLock) await locking;
      }
      if (program!.hasEnded()) {
        ended += 1;
        process.stderr.write(program!.log().slice(-1500));
      }
      await program!.end('SIGKILL');
      interrupted += deliveriesIn(file).tried;
      await Promise.all([printing, locking]);
      // Down for moments, for a minute, or for longer than Discord remembers nonces.
      const chance = random();
      stage.skip(random() * (chance < 0.5 ? 10_000 : chance < 0.85 ? MINUTE_MS : 6 * MINUTE_MS));
    }
    await printSome(1, 0);
    // Every feed is due.
    stage.skip(6 * MINUTE_MS);
    const last = await start();
    trouble(discord, random, troubles);
    while (dropped < drops) {
      await drop();
      await sleep(300);
    }
    await settled();
    await paper.next();
    await settled();
    discord.heal();
    const { place, number, version } = paper.printed[0]!;
    const answer = await ask(discord, `Bao nhiêu hộ dân ở ${place} phải sơ tán vì lũ?`);
    const isNewest = answer.includes(households(number, version));
    if (!isNewest) process.stderr.write(`answered about ${place}: ${answer.slice(0, 600)}\n`);
    if ((await last.end('SIGTERM')) !== 0) {
      ended += 1;
      process.stderr.write(last.log().slice(-1500));
    }
    const counted = await count(discord, kinds, paper.printed, file, now());
    if (counted.lost + counted.doubled + counted.outOfOrder + counted.uncorrected + counted.unknown > 0) {
      process.stderr.write(`${last.log().slice(-3000)}\n`);
    }
    return {
      seed,
      kills,
      drops: dropped,
      corrections: planned - articles,
      ...troubles,
      ...counted,
      wrongAnswers: isNewest ? 0 : 1,
      interrupted,
      ended,
      seconds: (performance.now() - began) / 1000,
      violations: discord.violations.slice(0, 3).map((one) => JSON.stringify(one)),
    };
  } finally {
    await program?.end('SIGKILL');
    await stage.close();
  }
}
