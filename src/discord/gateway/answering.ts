import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { type APIInteraction, type APIInteractionResponse, InteractionType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { type Expected, expectUsual, makeCompletion, makeDeferral } from '../deferral.ts';
import { explainUnreachable } from '../unreachable.ts';
import { waitWithin } from '../within.ts';
import { complete } from './complete.ts';
import { watchStalls } from './stalls.ts';

export interface AnsweringOptions {
  rest: Pick<REST, 'post' | 'patch'>;
  dispatch(interaction: APIInteraction): Promise<APIInteractionResponse>;
  /** What a late reply will be: a message for everybody, or in place of the one pressed, when left out. */
  expected?(interaction: APIInteraction): Expected;
  log: Logger;
}

/** Interactions in, responses out, and what is still under way. */
export interface Answering {
  /** Dispatches and responds. Never throws: what fails is logged. */
  receive(interaction: APIInteraction): void;
  /** Waits for the answers under way, at most `ms`; gives how many were left. */
  settle(ms: number): Promise<number>;
}

/** Discord waits for 3 s: a reply that is not there after half of that is deferred, which takes its time, too. */
const deferAfterMs = 1_500;
/** Discord takes no response after 3 s, nor anything that comes of retrying for much longer. */
const respondWithinMs = 5000;
const unknownInteractionCode = 10062;
const alreadyAnsweredCode = 40060;

export function createAnswering(options: AnsweringOptions): Answering {
  const { rest, dispatch, expected = expectUsual, log } = options;
  const underWay = new Set<Promise<void>>();
  const stalls = watchStalls();

  async function answer(interaction: APIInteraction, waitedMs: number): Promise<void> {
    const startedAt = performance.now() - waitedMs;
    const ms = () => Math.round(performance.now() - startedAt);
    const own = log.child({ interaction: interaction.id, command: nameOf(interaction) });
    own.debug({ data: interaction.data }, 'interaction');
    const isSuggesting = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    const dispatched = dispatch(interaction);
    try {
      const inTime = await waitWithin(deferAfterMs - waitedMs, dispatched);
      if (inTime !== 'late') {
        await respond(interaction, inTime, own, ms);
        return;
      }
      const reply = expected(interaction);
      const isOpen = await respond(interaction, makeDeferral(interaction, reply), own, ms);
      if (isSuggesting) own.warn({ ms: ms() }, 'suggestions came too late, so none were offered');
      const last = makeCompletion(reply, await dispatched);
      if (isOpen && !isSuggesting && last) await complete(interaction, last, { rest, log: own, ms });
    } catch (error) {
      own.error({ ms: ms(), ...frames(error) }, 'no answer: the command failed');
      own.debug({ reason: String(error) }, 'why the command failed');
    }
  }

  /** False when Discord surely wants nothing more of this interaction. */
  async function respond(
    interaction: APIInteraction,
    response: APIInteractionResponse,
    own: Logger,
    ms: () => number,
  ): Promise<boolean> {
    try {
      // Retried by discord.js after a 5xx, a time-out or a reset. That never doubles an answer: Discord takes
      // one response for each interaction, and refuses a second with 40060.
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: response,
        auth: false,
        signal: AbortSignal.timeout(respondWithinMs),
      });
      const isQuiet = interaction.type === InteractionType.ApplicationCommandAutocomplete;
      own[isQuiet ? 'debug' : 'info']({ ms: ms(), type: response.type }, 'answered');
      return true;
    } catch (error) {
      report(own, error, ms());
      // Answered already: by us, whose answer was lost. Unreachable: it may have arrived.
      const { code } = error as { code?: unknown };
      return code === alreadyAnsweredCode || explainUnreachable(error) !== undefined;
    }
  }

  return {
    receive(interaction) {
      const one = answer(interaction, stalls.waited())
        .catch((error) => log.error(frames(error), 'an interaction was not understood'))
        .finally(() => underWay.delete(one));
      underWay.add(one);
    },
    async settle(ms) {
      stalls.stop();
      await waitWithin(ms, Promise.allSettled(underWay));
      return underWay.size;
    },
  };
}

function report(log: Logger, error: unknown, ms: number): void {
  if (error instanceof DiscordAPIError && error.code === unknownInteractionCode) {
    log.warn({ ms }, 'answered too late: Discord had given up on the interaction');
  } else if (error instanceof DiscordAPIError && error.code === alreadyAnsweredCode) {
    log.warn({ ms }, 'answered already: a retry after a lost reply, or another process with the same token');
  } else {
    // The error itself carries the interaction's token and the whole answer, so it is never logged as it is.
    const { status, code, message } = error as { status?: number; code?: unknown; message?: string };
    log.error({ ms, status, code }, 'Discord did not take the answer');
    log.debug({ reason: message }, 'why Discord did not take the answer');
  }
}

/** What was asked for, without a word of what was asked: a custom id counts up to its first separator. */
function nameOf(interaction: APIInteraction): string {
  const { name, custom_id } = (interaction.data ?? {}) as { name?: string; custom_id?: string };
  return name ?? /^[\w-]*/.exec(custom_id ?? '')?.[0] ?? '';
}

/** Where an error was thrown. Its message may quote the question, so it is left out. */
function frames(error: unknown): { error: string; at: string[] } {
  const { name = 'unknown', stack = '' } = (error ?? {}) as Partial<Error>;
  return {
    error: name,
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
  };
}
