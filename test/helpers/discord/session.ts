import type { WebSocket } from 'ws';

const DISPATCH = 0;

/** A bot's session at the gateway: it outlives its connection, and what was missed is sent again on resume. */
export class Session {
  readonly id: string;
  readonly intents: number;
  socket: WebSocket | undefined;
  #sequence = 0;
  readonly #sent: { s: number; payload: string }[] = [];

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Sends an event, now or when the session is resumed. */
  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    const payload = JSON.stringify({ op: DISPATCH, t, s: this.#sequence, d });
    this.#sent.push({ s: this.#sequence, payload });
    if (this.socket?.readyState === this.socket?.OPEN) this.socket?.send(payload);
  }

  /** Goes on over another connection, from the last event that the bot saw. */
  resume(socket: WebSocket, after: number): void {
    this.socket = socket;
    for (const { s, payload } of this.#sent) if (s > after) socket.send(payload);
    this.dispatch('RESUMED', {});
  }
}
