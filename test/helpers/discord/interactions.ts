import type { APIInteraction, APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import { ApiError, alreadyAcknowledged, unknownInteraction, unknownWebhook } from './api-error.ts';
import { checkInteractionResponse } from './check-response.ts';
import type { Messages } from './messages.ts';

/** What became of an interaction. */
export interface Outcome {
  /** True when no response came before the deadline; then nothing else is set. */
  late: boolean;
  /** The response as the bot sent it. */
  response?: APIInteractionResponse;
  /** From the interaction's dispatch to the response. */
  ms: number;
  /** The message shown in the end: at once, or when a deferral is filled in. Never settles without one. */
  final(): Promise<APIMessage>;
  /** The messages that followed the response, so far. */
  followUps: readonly APIMessage[];
}

/** An interaction and the token that answers it, from its dispatch until the token runs out. */
export interface Open {
  payload: APIInteraction;
  state: 'waiting' | 'late' | 'answered';
  original?: APIMessage;
  followUps: APIMessage[];
  /** Called with every new state of the original message that is no longer loading. */
  shown(message: APIMessage): void;
}

interface Waiting extends Open {
  settle(response: APIInteractionResponse): void;
  refuse(error: Error): void;
}

export const LOADING = 1 << 7;

/** Keeps the book of interactions: which wait, which are answered, and which came too late. */
export class Interactions {
  readonly #open = new Map<string, Waiting>();
  readonly #deadlineMs: number;
  readonly #messages: Messages;
  readonly #now: () => number;

  constructor(options: { deadlineMs: number; messages: Messages; now: () => number }) {
    this.#deadlineMs = options.deadlineMs;
    this.#messages = options.messages;
    this.#now = options.now;
  }

  /**
   * Starts the clock for one interaction. The outcome rejects when the bot answers with something that
   * Discord would refuse; its message names the faults.
   */
  open(payload: APIInteraction): Promise<Outcome> {
    if (this.#open.has(payload.id)) throw new Error(`interaction ${payload.id} was sent before`);
    const startedAt = this.#now();
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const shown = Promise.withResolvers<APIMessage>();
    const followUps: APIMessage[] = [];
    const outcome = (late: boolean, response?: APIInteractionResponse): Outcome => ({
      late,
      ...(response ? { response } : {}),
      ms: this.#now() - startedAt,
      final: () => shown.promise,
      followUps,
    });
    const timer = setTimeout(() => {
      waiting.state = 'late';
      resolve(outcome(true));
    }, this.#deadlineMs);
    const waiting: Waiting = {
      payload,
      state: 'waiting',
      followUps,
      shown: shown.resolve,
      settle: (response) => {
        clearTimeout(timer);
        resolve(outcome(false, response));
      },
      refuse: reject,
    };
    this.#open.set(payload.id, waiting);
    return promise;
  }

  /** What is wrong with a response, for the request's record. Unknown interactions have no such faults. */
  check(id: string, token: string, body: unknown): string[] {
    const one = this.#open.get(id);
    if (!one || one.payload.token !== token) return [];
    const faults = checkInteractionResponse(one.payload, body);
    if (faults.length > 0) one.refuse(new Error(`Discord would refuse this response:\n${faults.join('\n')}`));
    return faults;
  }

  /** Takes the response: the first one in time is the answer, any other is refused. */
  respond(id: string, token: string, response: APIInteractionResponse): Open {
    const one = this.#open.get(id);
    if (!one || one.payload.token !== token || one.state === 'late') throw unknownInteraction();
    if (one.state === 'answered') throw alreadyAcknowledged();
    one.state = 'answered';
    one.original = this.#show(one, response);
    if (one.original && !(Number(one.original.flags) & LOADING)) one.shown(one.original);
    one.settle(response);
    return one;
  }

  /** The answered interaction to which a webhook token belongs. */
  byToken(token: string): Open {
    const one = [...this.#open.values()].find((each) => each.payload.token === token);
    if (one?.state !== 'answered') throw unknownWebhook();
    return one;
  }

  #show(one: Open, response: APIInteractionResponse): APIMessage | undefined {
    const { type, data = {} } = response as { type: number; data?: object };
    const before = (one.payload as { message?: APIMessage }).message;
    const channel = (one.payload as { channel?: { id: string } }).channel?.id ?? '0';
    if (type === 4) return this.#messages.make(channel, data);
    if (type === 5) {
      const { flags = 0 } = data as { flags?: number };
      return this.#messages.make(channel, { flags: flags | LOADING });
    }
    if (type === 6) return before;
    if (type === 7) {
      if (!before) throw new ApiError(400, 50035, 'there is no message to update');
      return this.#messages.change(before, data);
    }
    return undefined;
  }
}
