import type { Logger } from 'pino';
import { computeBackoff } from './backoff.ts';
import type { Messenger, Refusal } from './messenger.ts';

/**
 * https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans: banned at 10,000
 */
const maxInvalid = 1_000;
const invalidWindowMs = 10 * 60 * 1000;
/** So many failures in a row, in whatever channels, mean that Discord or the network is down. */
const minOutageFailures = 8;
const maxOutageWaitMs = 60 * 1000;

/** What deliveries as a whole are doing. */
export type GateState =
  | { kind: 'open' }
  /** Discord was down: one request at a time finds out whether it is back. */
  | { kind: 'probing' }
  | { kind: 'closed'; until: Date; reason: string }
  /** For good, until the process is started with another token. */
  | { kind: 'shut'; reason: string };

export interface GateOptions {
  now(): Date;
  /** From 0 to below 1. */
  random(): number;
  log: Logger;
  /** Answers of 401, 403 and 429 in the last ten minutes. */
  invalidRequests(): number;
}

/** Decides whether anything may be sent at all: not with a void token, nor when Discord is down or about to ban us. */
export interface Gate {
  state(): GateState;
  /** The same messenger, whose requests the gate sees and, while it is closed, refuses unsent. */
  guard(messenger: Messenger): Messenger;
}

export function createGate({ now, random, log, invalidRequests }: GateOptions): Gate {
  let failures = 0;
  let closedUntil = 0;
  let why = '';
  let shut: string | undefined;

  function close(ms: number, reason: string): void {
    closedUntil = now().getTime() + ms;
    why = reason;
  }

  function see(came: { kind: 'done' } | Refusal): void {
    if (came.kind === 'unauthorised' && shut === undefined) {
      shut = came.reason;
      log.error(
        'Discord refuses the token: nothing is posted any more, and what is owed stays queued. Copy ' +
          'the token anew from https://discord.com/developers/applications (Bot, Reset Token) into ' +
          'DISCORD_TOKEN and start again.',
      );
    }
    if (invalidRequests() >= maxInvalid && closedUntil <= now().getTime()) {
      close(invalidWindowMs, 'too many refused requests');
      log.error(
        { invalid: invalidRequests() },
        'Discord refused 1,000 requests within 10 minutes, and bans for 10,000: posting pauses for ' +
          '10 minutes. Look at /status for channels that lack permissions, and at the log for rate ' +
          'limits.',
      );
    }
    // A rate limit is an answer: Discord is there.
    if (came.kind !== 'retry' || came.afterMs !== undefined) {
      if (failures >= minOutageFailures) log.info('Discord answers again');
      failures = 0;
      return;
    }
    failures += 1;
    if (failures < minOutageFailures) return;
    if (failures === minOutageFailures)
      log.warn({ reason: came.reason }, 'Discord cannot be reached; trying on, slowly');
    const bound = computeBackoff(failures - minOutageFailures + 1, random());
    close(Math.min(maxOutageWaitMs, 1_000 + bound), came.reason);
  }

  function state(): GateState {
    if (shut !== undefined) return { kind: 'shut', reason: shut };
    if (closedUntil > now().getTime()) return { kind: 'closed', until: new Date(closedUntil), reason: why };
    return failures >= minOutageFailures ? { kind: 'probing' } : { kind: 'open' };
  }

  function guarded<A extends unknown[], T extends { kind: 'done' }>(
    method: (...given: A) => Promise<T | Refusal>,
  ): (...given: A) => Promise<T | Refusal> {
    return async (...given) => {
      const current = state();
      if (current.kind === 'shut') return { kind: 'unauthorised', reason: current.reason };
      if (current.kind === 'closed') {
        const afterMs = current.until.getTime() - now().getTime();
        return { kind: 'retry', reason: current.reason, afterMs, isSafe: true };
      }
      const came = await method(...given);
      see(came);
      return came;
    };
  }

  return {
    state,
    guard: (messenger) => ({
      post: guarded((...given) => messenger.post(...given)),
      openThread: guarded((...given) => messenger.openThread(...given)),
      edit: guarded((...given) => messenger.edit(...given)),
      crosspost: guarded((...given) => messenger.crosspost(...given)),
      recent: guarded((...given) => messenger.recent(...given)),
      channel: guarded((...given) => messenger.channel(...given)),
      servers: guarded((...given) => messenger.servers(...given)),
    }),
  };
}
