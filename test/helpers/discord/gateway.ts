import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { CLOSE, GUILDS, KNOWN, NEEDED, OP, PRIVILEGED, parse, ready } from './gateway-protocol.ts';
import { guild } from './identity.ts';
import { Session } from './session.ts';
import { snowflake } from './snowflake.ts';

/** What the bot said when it identified itself, without its token. */
export interface Identify {
  intents: number;
  properties: object;
}

export interface GatewayOptions {
  token: string;
  applicationId: string;
  guilds(): readonly string[];
  channels(guild: string): readonly object[];
  /** Where a session is resumed. */
  url(): string;
  heartbeatMs: number;
  /** Bits of intents that were switched on for the application in Discord's portal. */
  privilegedIntents: number;
  violation(faults: string[]): void;
}

/** Discord's gateway: one WebSocket server with sessions, heartbeats, resuming, and trouble on demand. */
export class StandInGateway {
  readonly identifies: Identify[] = [];
  resumes = 0;
  heartbeats = 0;
  /** When set, the next IDENTIFY is answered by closing with this code: 4004 wrong token, 4014 intents. */
  refuseWith: number | undefined;
  /** Servers that the bot is in, and that no word comes of: they have a fault. */
  readonly withholding = new Set<string>();
  /** When set, connections are cut before they are open. */
  unreachable = false;
  /** When set, connections stay open without a word. */
  mute = false;
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  readonly #waiting: (() => void)[] = [];

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.unreachable) return socket.destroy();
      this.#sockets.handleUpgrade(request, socket, head, (opened) =>
        this.#welcome(opened, request.url ?? ''),
      );
    });
  }

  get sessionsLeft(): number {
    return 1000 - this.identifies.length;
  }

  /** Whether a bot is connected and has been told READY or RESUMED. */
  get connected(): boolean {
    return this.#live().length > 0;
  }

  /** Settles when a bot is connected; rejects after `ms`. */
  async ready(ms = 5000): Promise<void> {
    if (this.connected) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => reject(new Error(`no bot connected within ${ms} ms`)), ms);
    this.#waiting.push(resolve);
    await promise.finally(() => clearTimeout(timer));
  }

  /** Sends an event to every session that asked for it; sessions without a connection get it on resume. */
  dispatch(event: string, data: unknown): void {
    const sessions = [...this.#sessions.values()];
    if (sessions.length === 0) throw new Error('no bot ever connected to the gateway');
    const needed = NEEDED[event];
    for (const session of sessions) {
      if (needed === undefined || session.intents & needed) session.dispatch(event, data);
    }
  }

  /** Tells those who asked for the Guilds intent that the bot came into a server or left it; others nothing. */
  guild(id: string, isIn: boolean): void {
    if (this.#sessions.size === 0) return;
    if (isIn) this.dispatch('GUILD_CREATE', guild(id, this.#options.channels(id)));
    else this.dispatch('GUILD_DELETE', { id });
  }

  /** Cuts the connection without a word, or closes it with `code`. The session can be resumed. */
  drop(code?: number): void {
    for (const { socket } of this.#live()) code === undefined ? socket?.terminate() : socket?.close(code);
  }

  /** Tells the bot to come back (op 7). */
  reconnect(): void {
    for (const { socket } of this.#live()) socket?.send(JSON.stringify({ op: OP.reconnect, d: null }));
  }

  /** Tells the bot that its session is void (op 9). */
  invalidate(resumable: boolean): void {
    for (const session of this.#live()) {
      if (!resumable) this.#sessions.delete(session.id);
      session.socket?.send(JSON.stringify({ op: OP.invalid, d: resumable }));
    }
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
    this.#sessions.clear();
  }

  #live(): Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket?.readyState === socket?.OPEN && socket);
  }

  #welcome(socket: WebSocket, url: string): void {
    const query = new URL(url, 'http://localhost').searchParams;
    if (query.get('v') !== '10' || query.get('encoding') !== 'json') {
      socket.close(CLOSE.version);
      return;
    }
    let session: Session | undefined;
    // A bot that is killed cuts its connection anyhow; what matters comes as `close`.
    socket.on('error', () => {});
    socket.on('message', (data) => {
      session = this.#receive(socket, session, String(data));
    });
    socket.on('close', (code) => {
      if (session?.socket !== socket) return;
      session.socket = undefined;
      // Closed by the bot with 1000 or 1001: Discord ends the session. Any other code leaves it to be resumed.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    });
    if (!this.mute)
      socket.send(JSON.stringify({ op: OP.hello, d: { heartbeat_interval: this.#options.heartbeatMs } }));
  }

  #receive(socket: WebSocket, session: Session | undefined, text: string): Session | undefined {
    const payload = parse(text);
    const close = (code: number, fault: string) => {
      this.#options.violation([`gateway: ${fault} (closed with ${code})`]);
      socket.close(code);
      return session;
    };
    if (!payload) return close(CLOSE.decode, 'not a payload');
    switch (payload.op) {
      case OP.heartbeat:
        if (payload.d !== null && typeof payload.d !== 'number')
          return close(CLOSE.decode, 'heartbeat without number');
        this.heartbeats += 1;
        socket.send(JSON.stringify({ op: OP.ack }));
        return session;
      case OP.identify:
        if (session && this.#sessions.has(session.id)) return close(CLOSE.twice, 'identified twice');
        return this.#identify(socket, payload.d as Record<string, unknown>);
      case OP.resume:
        return this.#resume(socket, payload.d as Record<string, unknown>);
      case OP.presence:
        return session ?? close(CLOSE.unauthenticated, 'presence before identify');
      default:
        return close(session ? CLOSE.opcode : CLOSE.unauthenticated, `op ${payload.op}`);
    }
  }

  #identify(socket: WebSocket, data: Record<string, unknown>): Session | undefined {
    const { token, intents, properties, shard = [0, 1] } = data ?? {};
    if (
      typeof token !== 'string' ||
      typeof intents !== 'number' ||
      typeof properties !== 'object' ||
      !properties
    ) {
      this.#options.violation(['gateway: identify lacks token, intents or properties']);
      socket.close(CLOSE.decode);
      return undefined;
    }
    this.identifies.push({ intents, properties });
    const refused = this.refuseWith ?? this.#refusal(token, intents);
    this.refuseWith = undefined;
    if (refused !== undefined) {
      socket.close(refused);
      return undefined;
    }
    const session = new Session(snowflake(), intents, socket);
    this.#sessions.set(session.id, session);
    const { applicationId } = this.#options;
    const guilds = this.#options.guilds();
    const url = this.#options.url();
    session.dispatch('READY', ready({ id: session.id, url, applicationId, guilds, shard }));
    if (intents & GUILDS)
      for (const id of guilds)
        if (!this.withholding.has(id))
          session.dispatch('GUILD_CREATE', guild(id, this.#options.channels(id)));
    this.#arrived();
    return session;
  }

  #refusal(token: string, intents: number): number | undefined {
    if (token !== this.#options.token) return CLOSE.token;
    if (intents & ~KNOWN) return CLOSE.intents;
    return intents & PRIVILEGED & ~this.#options.privilegedIntents ? CLOSE.disallowed : undefined;
  }

  #resume(socket: WebSocket, data: Record<string, unknown>): Session | undefined {
    const { token, session_id, seq } = data ?? {};
    if (token !== this.#options.token) {
      socket.close(CLOSE.token);
      return undefined;
    }
    const session = this.#sessions.get(String(session_id));
    if (!session || typeof seq !== 'number' || seq > session.sequence) {
      socket.send(JSON.stringify({ op: OP.invalid, d: false }));
      return undefined;
    }
    this.resumes += 1;
    session.resume(socket, seq);
    this.#arrived();
    return session;
  }

  #arrived(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
