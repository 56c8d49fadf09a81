import { createHash } from 'node:crypto';
import type { Caller } from '../command/command.ts';

/** What somebody asked last in a place, so that "and in 2022?" can be understood. */
export interface LastQuestions {
  of(caller: Caller, now: Date): string | undefined;
  keep(caller: Caller, question: string, now: Date): void;
}

const lifetimeMs = 10 * 60 * 1000;
const mostKept = 5_000;

/** Keeps them in memory alone, for ten minutes, by a hash of person and place: nothing of it is ever stored. */
export function createLastQuestions(): LastQuestions {
  /** Oldest first. */
  const kept = new Map<string, { question: string; at: number }>();

  function dropOld(now: number): void {
    for (const [key, { at }] of kept) {
      if (now - at < lifetimeMs && kept.size <= mostKept) break;
      kept.delete(key);
    }
  }

  return {
    of(caller, now) {
      dropOld(now.getTime());
      return kept.get(keyOf(caller))?.question;
    },
    keep(caller, question, now) {
      const key = keyOf(caller);
      kept.delete(key);
      kept.set(key, { question, at: now.getTime() });
      dropOld(now.getTime());
    },
  };
}

function keyOf({ userId, serverId, channelId }: Caller): string {
  return createHash('sha256')
    .update(JSON.stringify([userId, serverId, channelId]))
    .digest('base64url');
}
