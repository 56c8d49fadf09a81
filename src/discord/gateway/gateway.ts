import { Events, GatewayDispatchEvents, RESTEvents } from 'discord.js';
import type {
  APIInteraction,
  APIInteractionResponse,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Change } from '../../delivery/change.ts';
import type { Expected } from '../deferral.ts';
import { explainUnreachable } from '../unreachable.ts';
import { waitWithin } from '../within.ts';
import { createAnswering } from './answering.ts';
import { watchChanges } from './changes.ts';
import { createClient, type OwnClient } from './client.ts';
import { registerCommands } from './register.ts';
import {
  explainLoginFault,
  explainRegisterFault,
  makeNoNetwork,
  makeWrongToken,
  SetupError,
} from './setup-error.ts';

/** A bot that is connected to Discord. */
export interface Gateway {
  /** Lets the answers under way finish, at most `stopWithinMs`, and disconnects. */
  stop(): Promise<void>;
  applicationId: string;
  /** In how many servers it is, as far as Discord has told. */
  servers(): number;
  /** The name of a channel, as far as Discord has told. */
  channelName(channelId: string): string | undefined;
  /** Settles when Discord has shut the bot out for good (its token was reset, say); then end the process. */
  readonly lost: Promise<SetupError>;
}

export interface GatewayOptions {
  token: string;
  /** The base that discord.js calls `rest.api`: `https://discord.com/api`. */
  api: string;
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  dispatch(interaction: APIInteraction): Promise<APIInteractionResponse>;
  /** What a late reply will be, as far as that can be told before. */
  expected?(interaction: APIInteraction): Expected;
  /** Called for whatever changes where the bot is and what it may do there, also before it is connected in full. */
  onChange?(change: Change): void;
  /** Told what Discord calls slash commands by, by their names. */
  onCommandIds?(ids: ReadonlyMap<string, string>): void;
  log: Logger;
  /** How long logging in may take, in milliseconds: 30 seconds when left out. */
  loginWithinMs?: number;
  /** How long answers under way may take when stopping, in milliseconds: 5 seconds when left out. */
  stopWithinMs?: number;
}

const disconnectWithinMs = 1000;

/**
 * Connects to Discord, registers the commands where they differ, and answers every interaction with what
 * `dispatch` gives. Throws a `SetupError` when the token, the network or a permission is at fault.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { api, dispatch, expected, log, stopWithinMs = 5000 } = options;
  const own = createClient(api);
  const { client } = own;
  const answers = createAnswering({ rest: client.rest, dispatch, expected, log });
  const receive = (interaction: APIInteraction) => answers.receive(interaction);
  // The raw event, which comes before discord.js makes objects of it and even before it is ready.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, receive);
  watch(own, log);
  watchChanges(client, (change) => options.onChange?.(change));
  const lost = whenLost(own, options);

  try {
    await login(own, options);
    await register(own, options);
  } catch (error) {
    await own.end(disconnectWithinMs);
    throw error;
  }

  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    client.ws.off(GatewayDispatchEvents.InteractionCreate, receive);
    const left = await answers.settle(stopWithinMs);
    if (left > 0) log.warn({ left }, 'stopped before all answers were given');
    await own.end(disconnectWithinMs);
    log.info('disconnected from Discord');
  }
  return {
    lost,
    applicationId: client.application!.id,
    servers: () => client.guilds.cache.size,
    channelName(channelId) {
      const channel = client.channels.cache.get(channelId);
      return channel && 'name' in channel ? (channel.name ?? undefined) : undefined;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function login({ client }: OwnClient, options: GatewayOptions): Promise<void> {
  const { api, log, loginWithinMs = 30_000 } = options;
  const token = options.token.trim();
  // Such a token cannot even be put into a header.
  if (!/^[\x21-\x7e]+$/.test(token)) throw makeWrongToken();
  let closeCode: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    const done = await waitWithin(loginWithinMs, Promise.all([client.login(token), ready]));
    if (done === 'late') throw makeNoNetwork(api, `no answer within ${loginWithinMs / 1000} s`);
  } catch (error) {
    throw explainLoginFault(error, closeCode, api);
  }
  log.info(
    { application: client.application?.id, servers: client.guilds.cache.size },
    'connected to Discord',
  );
}

/** Throws when the commands are refused; a passing fault leaves the bot to answer with those that it has. */
async function register({ client }: OwnClient, options: GatewayOptions): Promise<void> {
  const { commands, log, loginWithinMs = 30_000 } = options;
  const applicationId = client.application!.id;
  const registering = registerCommands(client.rest, applicationId, commands, (ids) =>
    options.onCommandIds?.(ids),
  ).catch((error) => {
    const passing = explainUnreachable(error);
    if (!passing) throw explainRegisterFault(error, applicationId);
    log.warn({ reason: passing }, 'commands not registered; the next start tries again');
    return undefined;
  });
  const done = await waitWithin(loginWithinMs, registering);
  if (done === 'late') {
    log.warn('Discord lets us wait before registering commands');
    registering.catch(({ name }) => log.error({ error: name }, 'commands not registered'));
  } else if (done) {
    log.info({ commands: commands.length }, `commands ${done}`);
  }
}

function watch({ client }: OwnClient, log: Logger): void {
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connected to Discord again'));
  client.on(Events.ShardError, ({ message }, shard) => log.warn({ shard, reason: message }, 'gateway error'));
  client.on(Events.Error, ({ name }) => log.error({ error: name }, 'discord.js failed'));
  // Discord bans an address for 10,000 of these in 10 minutes.
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refused many requests within 10 minutes'),
  );
}

/** discord.js gives up on a shard for the codes that no reconnecting mends, and says nothing more. */
function whenLost({ client }: OwnClient, { api, log }: GatewayOptions): Promise<SetupError> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fault = explainLoginFault(new Error(`closed with ${code}`), code, api);
      const lost =
        fault instanceof SetupError
          ? fault
          : new SetupError(`Discord closed the connection for good (${code}).`);
      if (!client.isReady()) return;
      log.error({ code }, lost.message);
      resolve(lost);
    });
  });
}
