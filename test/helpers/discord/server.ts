import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { Commands } from './commands.ts';
import { type Fault, Faults, faultBody } from './faults.ts';
import { StandInGateway } from './gateway.ts';
import { Interactions, type Outcome } from './interactions.ts';
import { Messages } from './messages.ts';
import { type Budget, RateLimits } from './rate-limit.ts';
import { type Recorded, record, type Violation } from './record.ts';
import { answer, type RestOptions } from './rest.ts';
import type { World } from './route.ts';
import { APPLICATION_ID, GUILD_ID } from './snowflake.ts';

export interface DiscordOptions {
  /** The bot's token; any other is refused. `test-token` when left out. */
  token?: string;
  applicationId?: string;
  /** The servers that the bot is in; one when left out. */
  guilds?: readonly string[];
  /** How long a bot may take to respond: Discord's 3000 when left out. */
  deadlineMs?: number;
  heartbeatMs?: number;
  /** All requests together: Discord's 50 a second when left out. */
  globalBudget?: Budget;
  /** Other budgets for single routes, by route: `{ 'POST /channels/{channel}/messages': … }`. */
  budgets?: Record<string, Budget>;
  privilegedIntents?: number;
  /** Milliseconds, for rate limits and times taken. */
  now?: () => number;
}

/** A Discord on 127.0.0.1 that refuses what Discord refuses. */
export interface StandIn {
  /** For `rest.api` and `DISCORD_API`. */
  api: string;
  token: string;
  applicationId: string;
  requests: readonly Recorded[];
  violations: readonly Violation[];
  gateway: StandInGateway;
  commands: Commands;
  messages: Messages;
  /** How many answers were 401, 403 or 429: Discord bans an address for 10,000 of them in 10 minutes. */
  invalidRequests(): number;
  /** Sends an interaction to the connected bot and tells what became of it. */
  interact(payload: APIInteraction): Promise<Outcome>;
  /** Lets requests go wrong, from now on. */
  fail(fault: Fault): void;
  /** Takes back the failures that have not happened yet. */
  heal(): void;
  /** The first request that fits, past or to come; rejects after `ms` (2000 when left out). */
  request(method: string, path: RegExp, ms?: number): Promise<Recorded>;
  close(): Promise<void>;
}

/** Starts a Discord on a free port of 127.0.0.1. Close it when done. */
export async function startDiscord(options: DiscordOptions = {}): Promise<StandIn> {
  const { token = 'test-token', applicationId = APPLICATION_ID, now = Date.now } = options;
  const requests: Recorded[] = [];
  const violations: Violation[] = [];
  const arrivals = new Set<(request: Recorded) => void>();
  const faults = new Faults();
  const limits = new RateLimits(options.globalBudget ?? { limit: 50, windowMs: 1000 }, now);
  const messages = new Messages(applicationId);
  const commands = new Commands(applicationId);
  const interactions = new Interactions({ deadlineMs: options.deadlineMs ?? 3000, messages, now });

  const server = createServer((request, response) => {
    void receive(request, response).catch((error) => {
      // The bot hung up before it had sent everything: nothing to answer.
      if (!request.complete) return;
      violations.push({
        request: `${request.method} ${request.url}`,
        faults: [`the stand-in failed: ${error?.stack}`],
      });
      if (!response.headersSent) response.writeHead(500).end();
    });
  });
  const gateway = new StandInGateway(server, {
    token,
    applicationId,
    guilds: options.guilds ?? [GUILD_ID],
    channels: () => [...messages.channels.keys()],
    url: () => world.gatewayUrl,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
    violation: (found) => violations.push({ request: 'gateway', faults: found }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world: World = {
    applicationId,
    gatewayUrl: `ws://${host}/gateway`,
    sessionsLeft: () => gateway.sessionsLeft,
    messages,
    commands,
    interactions,
  };

  const rest: RestOptions = { token, world, limits, violations, budgets: options.budgets ?? {} };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const recorded = await record(request, url, now());
    requests.push(recorded);
    for (const arrived of arrivals) arrived(recorded);

    const fault = faults.take(recorded.method, recorded.path);
    if (fault?.delayMs) await sleep(fault.delayMs);
    const failing = fault?.status !== undefined;
    const made = failing && !fault.afterAccepting ? undefined : answer(recorded, url, rest);
    recorded.status = fault?.status ?? made!.status;
    if (recorded.status === 'hang') return;
    if (recorded.status === 'drop') return void response.destroy();
    const { headers, body } = failing ? faultBody(fault) : made!;
    response.writeHead(recorded.status, {
      ...headers,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  return {
    api: `http://${host}/api`,
    token,
    applicationId,
    requests,
    violations,
    gateway,
    commands,
    messages,
    invalidRequests: () =>
      requests.filter(({ status }) => status === 401 || status === 403 || status === 429).length,
    async interact(payload) {
      const outcome = interactions.open(payload);
      gateway.dispatch('INTERACTION_CREATE', payload);
      return outcome;
    },
    fail: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    async request(method, path, ms = 2000) {
      const fits = (one: Recorded) => one.method === method && path.test(one.path);
      const { promise, resolve, reject } = Promise.withResolvers<Recorded>();
      const arrived = (one: Recorded) => fits(one) && resolve(one);
      arrivals.add(arrived);
      const timer = setTimeout(() => reject(new Error(`no ${method} ${path} within ${ms} ms`)), ms);
      const past = requests.find(fits);
      if (past) resolve(past);
      return promise.finally(() => {
        clearTimeout(timer);
        arrivals.delete(arrived);
      });
    },
    async close() {
      faults.clear();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
