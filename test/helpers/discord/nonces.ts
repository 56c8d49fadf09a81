import type { APIMessage } from 'discord-api-types/v10';

/**
 * Which message was posted under which nonce. Discord's page on Create Message speaks of "the past few
 * minutes" and of the same author, not of the same channel; so a nonce holds for all channels here, and is
 * forgotten `windowMs` after its message.
 */
export class Nonces {
  readonly #windowMs: number;
  readonly #kept = new Map<string, { message: APIMessage; at: number }>();

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  find(nonce: unknown, now: number): APIMessage | undefined {
    // A map keeps its order, so what has run out stands in front.
    for (const [old, { at }] of this.#kept) {
      if (now - at < this.#windowMs) break;
      this.#kept.delete(old);
    }
    return this.#kept.get(String(nonce))?.message;
  }

  keep(nonce: unknown, message: APIMessage, now: number): void {
    this.#kept.delete(String(nonce));
    this.#kept.set(String(nonce), { message, at: now });
  }
}
