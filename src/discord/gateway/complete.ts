import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Completion } from '../deferral.ts';
import { explainUnreachable } from '../unreachable.ts';

/** An interaction's token holds for 15 minutes; a little is left for the request itself. */
const tokenMs = 15 * 60_000 - 10_000;
const requestMs = 15_000;
const firstWaitMs = 1_000;
const maxWaitMs = 30_000;
const unknownWebhookCode = 10015;

export interface CompletingOptions {
  rest: Pick<REST, 'post' | 'patch'>;
  log: Logger;
  /** Milliseconds since the interaction arrived. */
  ms(): number;
}

/**
 * Brings a reply to an interaction that was deferred, and where Discord cannot be reached tries again for as long as
 * the interaction's token holds. Never throws: what fails is logged.
 */
export async function complete(
  { application_id, token }: APIInteraction,
  { by, body }: Completion,
  { rest, log, ms }: CompletingOptions,
): Promise<void> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(2 * waitMs, maxWaitMs)) {
    const options = { body, auth: false, signal: AbortSignal.timeout(requestMs) };
    try {
      if (by === 'editing') await rest.patch(Routes.webhookMessage(application_id, token), options);
      else await rest.post(Routes.webhook(application_id, token), options);
      log.info({ ms: ms() }, 'answered after a deferral');
      return;
    } catch (error) {
      const isExpired = error instanceof DiscordAPIError && error.code === unknownWebhookCode;
      if (isExpired || (explainUnreachable(error) && ms() + waitMs > tokenMs)) {
        log.warn({ ms: ms() }, 'answered too late: the interaction had expired');
        return;
      }
      if (!explainUnreachable(error)) {
        // The error itself carries the token and the whole answer, so it is never logged as it is.
        const { status, code, message } = error as { status?: number; code?: unknown; message?: string };
        log.error({ ms: ms(), status, code }, 'Discord did not take the answer after a deferral');
        log.debug({ reason: message }, 'why Discord did not take the answer');
        return;
      }
      await sleep(waitMs);
    }
  }
}
