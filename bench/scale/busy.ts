import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { pick, seeded } from '../quality/random.ts';
import { type Percentiles, percentilesOf } from './costs.ts';
import type { Kind } from './interactions.ts';

/** A bot in use: people ask while news comes in. */
export interface Busy {
  interactions: number;
  articles: number;
  /** Milliseconds until the reply, by the clock. */
  replies: Percentiles;
  /** Longest time for which nothing else got a turn, by the clock: what else the machine does is in it. */
  blockedMs: number;
  /** The same in processor time of the thread, as between two looks at it. */
  blockedCpuMs: number;
}

export interface BusyOptions {
  seconds: number;
  kinds: readonly Kind[];
  send(payload: APIInteraction): Promise<unknown>;
  arrive(): Promise<unknown>;
}

const perSecond = 20;
const articleEveryMs = 2_000;
const lookMs = 5;
const resolutionMs = 1;

export async function keepBusy({ seconds, kinds, send, arrive }: BusyOptions): Promise<Busy> {
  const random = seeded(11);
  const replies: number[] = [];
  const waiting = new Set<Promise<void>>();
  let articles = 0;
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  const cpu = watchCpu();
  delay.enable();
  const start = performance.now();
  for (let sent = 0; sent < seconds * perSecond; sent++) {
    const due = start + (sent * 1_000) / perSecond;
    if (performance.now() < due) await sleep(due - performance.now());
    if (performance.now() - start >= articles * articleEveryMs) {
      articles++;
      await arrive();
    }
    const sentAt = performance.now();
    const reply = send(pick(pick(kinds, random).payloads, random)).then(() => {
      replies.push(performance.now() - sentAt);
      waiting.delete(reply);
    });
    waiting.add(reply);
  }
  await Promise.all(waiting);
  delay.disable();
  return {
    interactions: replies.length,
    articles,
    replies: percentilesOf(replies),
    blockedMs: delay.max / 1e6 - resolutionMs,
    blockedCpuMs: cpu.stop(),
  };
}

/** The most processor time that this thread used between two looks, some milliseconds apart. */
function watchCpu(): { stop(): number } {
  let most = 0;
  let before = process.threadCpuUsage();
  const look = (): void => {
    const now = process.threadCpuUsage();
    most = Math.max(most, now.user + now.system - before.user - before.system);
    before = now;
  };
  const timer = setInterval(look, lookMs);
  return {
    stop() {
      clearInterval(timer);
      return most / 1000;
    },
  };
}
