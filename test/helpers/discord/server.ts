import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { Channels } from './channels.ts';
import { Commands } from './commands.ts';
import { type Fault, Faults, faultBody, seededRandom } from './faults.ts';
import { StandInGateway } from './gateway.ts';
import { Guilds } from './guilds.ts';
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
  /** Whether the global budget counts in fixed windows (as when left out) or the last so many milliseconds. */
  globalWindow?: 'fixed' | 'sliding';
  privilegedIntents?: number;
  /** How long a nonce holds: 180,000 when left out, for Discord's "past few minutes". */
  nonceWindowMs?: number;
  /** How many requests are remembered at least; all of them when left out. */
  keepRequests?: number;
  /** Decides about faults with a probability: the same numbers in every run when left out. */
  random?: () => number;
  /** Milliseconds, for ids, rate limits, nonces and times taken. */
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
  guilds: Guilds;
  messages: Messages;
  /**
   * How many answers were 401, 403 or 429: Discord bans an address for 10,000 of them in 10 minutes. A 429 of
   * the scope `shared` does not count.
   */
  invalidRequests(): number;
  /** Sends an interaction to the connected bot and tells what became of it. */
  interact(payload: APIInteraction): Promise<Outcome>;
  /** Puts the bot into a server. */
  join(guildId: string): void;
  /** Takes the bot out of a server: every channel there answers with 403. */
  leave(guildId: string): void;
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
  const { keepRequests = Number.POSITIVE_INFINITY, nonceWindowMs = 180_000 } = options;
  let invalid = 0;
  const faults = new Faults(options.random ?? seededRandom());
  const globalBudget = options.globalBudget ?? { limit: 50, windowMs: 1000 };
  const limits = new RateLimits(globalBudget, now, options.globalWindow);
  const guilds = new Guilds(options.guilds ?? [GUILD_ID]);
  const channels = new Channels(guilds, applicationId);
  const messages = new Messages({ applicationId, guilds, channels, nonceWindowMs, now });
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
    guilds: () => guilds.ids(),
    channels: (guild) => channels.ofGuild(guild),
    url: () => world.gatewayUrl,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    privilegedIntents: options.privilegedIntents ?? 0,
    violation: (found) => violations.push({ request: 'gateway', faults: found }),
  });
  // Kept connections are never closed from here: that would race with a request on its way.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world: World = {
    applicationId,
    gatewayUrl: `ws://${host}/gateway`,
    sessionsLeft: () => gateway.sessionsLeft,
    guilds,
    channels,
    messages,
    commands,
    interactions,
  };

  const rest: RestOptions = { token, world, limits, violations, budgets: options.budgets ?? {} };

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${host}`);
    const recorded = await record(request, url, now());
    requests.push(recorded);
    if (requests.length >= 2 * keepRequests) requests.splice(0, requests.length - keepRequests);
    for (const arrived of arrivals) arrived(recorded);

    const fault = faults.take(recorded);
    if (fault?.delayMs) await sleep(fault.delayMs);
    const failing = fault?.status !== undefined;
    const made = failing && !fault.afterAccepting ? undefined : answer(recorded, url, rest);
    recorded.status = fault?.status ?? made!.status;
    if (recorded.status === 'hang') return;
    if (recorded.status === 'drop') return void response.destroy();
    const { headers, body } = failing ? faultBody(fault) : made!;
    if (isInvalid(recorded.status, headers)) invalid += 1;
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
    guilds,
    messages,
    invalidRequests: () => invalid,
    join(guildId) {
      guilds.join(guildId);
      gateway.guild(guildId, true);
    },
    leave(guildId) {
      guilds.leave(guildId);
      gateway.guild(guildId, false);
    },
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

function isInvalid(status: number, headers: Record<string, string>): boolean {
  if (status === 429) return headers['X-RateLimit-Scope'] !== 'shared';
  return status === 401 || status === 403;
}
