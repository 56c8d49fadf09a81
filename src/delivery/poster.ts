import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ChannelWork } from '../store/outbox.ts';
import type { Store } from '../store/store.ts';
import { type Change, heed } from './change.ts';
import { type Clock, wallClock } from './clock.ts';
import { beginVisit, type Desk, type Tally } from './desk.ts';
import { editPosts, publish } from './follow-up.ts';
import { createGate, type GateState } from './gate.ts';
import type { Messenger } from './messenger.ts';
import type { Renderer } from './post.ts';
import { postDue } from './post-due.ts';
import { checkServers } from './servers.ts';
import { settle } from './settle.ts';

/** Enough for 50 requests a second where an answer takes a second. */
const maxChannelsAtOnce = 64;
const maxClaimedAtOnce = 16;
/** Longer than one request and the waits before it take; after a crash, a channel is closed for so long. */
const defaultLeaseMs = 45_000;
const storeRetryMs = 1_000;
const minuteMs = 60 * 1000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Finished deliveries are kept for as long as somebody may want to correct or count them. */
const keptMs = 90 * dayMs;

export interface PosterOptions {
  store: Store;
  messenger: Messenger & {
    /** Answers of 401, 403 and 429 in the last ten minutes. */
    invalidRequests(): number;
  };
  renderer: Renderer;
  log: Logger;
  /** The real one when left out. */
  clock?: Clock;
  /** From 0 to below 1: `Math.random` when left out. */
  random?: () => number;
  /** 45 seconds when left out. */
  leaseMs?: number;
}

/** What is going on, for `/status`, the health page and the log. */
export interface PosterHealth extends Tally {
  gate: GateState;
  /** Channels being worked on. */
  underWay: number;
}

/** Brings what is owed to the channels, for as long as it runs. */
export interface Poster {
  /** Something new is owed, or a subscription has changed: look at once. */
  wake(): void;
  /**
   * Discord tells of a change in a server. Never throws: what fails is logged, and the next check of servers sees it.
   */
  heed(change: Change): Promise<void>;
  /** Finishes what is under way and lets go of its channels. */
  stop(): Promise<void>;
  health(): PosterHealth;
}

/**
 * Starts to post. It sleeps until something is due, and works on many channels at once, on each alone: several
 * processes may share a store.
 */
export async function startPoster(options: PosterOptions): Promise<Poster> {
  const { store, messenger, renderer, log, clock = wallClock, random = Math.random } = options;
  const { leaseMs = defaultLeaseMs } = options;
  const tally: Tally = { posts: 0, articles: 0, edits: 0, crossposts: 0, unknown: 0 };
  const gate = createGate({
    now: () => clock.now(),
    random,
    log,
    invalidRequests: () => messenger.invalidRequests(),
  });
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  let alarm = new AbortController();
  let doubt = new AbortController();
  const wake = () => alarm.abort();

  /** Ends early when somebody wakes us; a call that came before counts too. */
  async function sleep(ms: number): Promise<void> {
    await clock.wait(ms, alarm.signal);
    alarm = new AbortController();
    if (stopping.signal.aborted) wake();
  }

  const desk: Desk = {
    store,
    messenger: gate.guard(messenger),
    renderer,
    clock,
    random,
    log,
    salt: await store.outbox.salt(),
    tally,
    isStopping: () => stopping.signal.aborted,
    stopping: stopping.signal,
    doubtServers: () => doubt.abort(),
  };

  function begin(claimed: ChannelWork): void {
    const one = workOn(claimed, desk)
      .catch((error) =>
        // Its lease runs out, and what was under way is settled then.
        log.error({ err: error, channel: claimed.channelId }, 'a channel was left in the middle'),
      )
      .finally(() => {
        underWay.delete(one);
        wake();
      });
    underWay.add(one);
  }

  /** Claims as many channels as may be worked on; gives how long there is nothing more to do. */
  async function round(): Promise<number> {
    const state = gate.state();
    if (state.kind === 'shut') return Number.POSITIVE_INFINITY;
    if (state.kind === 'closed') return state.until.getTime() - clock.now().getTime();
    const room = (state.kind === 'probing' ? 1 : maxChannelsAtOnce) - underWay.size;
    if (room <= 0) return Number.POSITIVE_INFINITY;
    const claimed = await store.outbox.claim(clock.now(), Math.min(room, maxClaimedAtOnce), leaseMs);
    for (const one of claimed) begin(one);
    if (claimed.length > 0) return 0;
    const nextAt = await store.outbox.nextAt();
    return nextAt === undefined ? Number.POSITIVE_INFINITY : nextAt.getTime() - clock.now().getTime();
  }

  async function post(): Promise<void> {
    let failure: string | undefined;
    while (!stopping.signal.aborted) {
      const ms = await round().then(
        (wait) => {
          failure = undefined;
          return wait;
        },
        (error: unknown) => {
          // Said once, not every second for as long as a disk is full.
          if (failure !== String(error)) log.warn({ reason: String(error) }, 'the store fails; trying again');
          failure = String(error);
          return storeRetryMs;
        },
      );
      if (ms > 0) await sleep(Math.min(ms, hourMs));
      // Claims wait for nothing but the store, which answers at once: signals and timers must have their turn.
      else await setImmediate();
    }
    await Promise.all(underWay);
  }

  /** Once an hour, and soon after a server may have thrown us out, but not more than once a minute. */
  async function keepHouse(): Promise<void> {
    let prunedAt = 0;
    while (!stopping.signal.aborted) {
      try {
        await checkServers(desk);
        wake();
        const now = clock.now().getTime();
        if (now >= prunedAt + dayMs) {
          await store.outbox.prune(new Date(now - keptMs));
          prunedAt = now;
        }
      } catch (error) {
        log.warn({ err: error }, 'servers not checked');
      }
      await clock.wait(minuteMs, stopping.signal);
      await clock.wait(hourMs - minuteMs, doubt.signal);
      doubt = new AbortController();
    }
  }

  const running = Promise.all([post(), keepHouse()]);
  return {
    wake,
    async heed(change) {
      try {
        if (await heed(change, desk)) wake();
      } catch (error) {
        log.warn({ err: error, server: change.serverId }, 'a change in a server could not be acted on');
      }
    },
    async stop() {
      stopping.abort();
      wake();
      doubt.abort();
      await running;
    },
    health: () => ({ ...tally, gate: gate.state(), underWay: underWay.size }),
  };
}

/** Does all that is due in a channel, and lets go of it. */
async function workOn(claimed: ChannelWork, desk: Desk): Promise<void> {
  const here = await beginVisit(claimed, desk);
  const posted = await (claimed.tried.length > 0 ? settle(here, desk) : postDue(here, desk));
  if (posted === 'on' && (await editPosts(here, desk)) === 'on') await publish(here, desk);
  await desk.store.outbox.release(claimed, desk.clock.now());
}
