import type { APIInteractionResponse } from 'discord-api-types/v10';
import { unknownMessage } from './api-error.ts';
import { checkCommands } from './check-commands.ts';
import type { Json } from './check-components.ts';
import { checkMessage } from './check-message.ts';
import { activeThreads, archivedThreads, checkForumThread, MOMENT, startThread } from './forum.ts';
import { application, self } from './identity.ts';
import { LOADING } from './interactions.ts';
import type { Budget } from './rate-limit.ts';
import { type Answer, ID, type Route } from './route.ts';

const BOOLEAN = /^(true|false)$/;
const TO_100 = /^([1-9]\d?|100)$/;
const TO_200 = /^([1-9]\d?|1\d\d|200)$/;
/** Budgets near the ones that Discord's headers show. */
const roomy: Budget = { limit: 50, windowMs: 1000 };
const posts: Budget = { limit: 5, windowMs: 1000 };
const rare: Budget = { limit: 2, windowMs: 1000 };
/** Not in Discord's documentation; several who publish a lot count it so (discordjs/discord.js issue 4956). */
const crossposts: Budget = { limit: 10, windowMs: 3_600_000 };

const ok = (body: unknown): Answer => ({ status: 200, body });
const none: Answer = { status: 204 };

type Given = Pick<Route, 'handle'> & Partial<Pick<Route, 'budget' | 'shared' | 'query' | 'check'>>;

/** A route that the bot's token opens. */
const withToken = (route: string, given: Given): Route => ({
  route,
  auth: true,
  global: true,
  budget: roomy,
  ...given,
});
/** A route that an interaction's own token opens. */
const ofInteraction = (route: string, given: Given): Route => ({
  route,
  auth: false,
  global: false,
  budget: posts,
  ...given,
});

/** Every request that the bot may make; any other is a violation. */
export const routes: readonly Route[] = [
  withToken('GET /gateway/bot', {
    handle: (world) =>
      ok({
        url: world.gatewayUrl,
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: world.sessionsLeft(),
          reset_after: 14_400_000,
          max_concurrency: 1,
        },
      }),
  }),
  withToken('GET /users/@me', { handle: (world) => ok(self(world.applicationId)) }),
  withToken('GET /applications/@me', { handle: (world) => ok(application(world.applicationId)) }),

  ...['', '/guilds/{guild}'].flatMap((scope) => [
    withToken(`GET /applications/{application}${scope}/commands`, {
      query: { with_localizations: BOOLEAN },
      handle: (world, { params, query }) =>
        ok(world.commands.list(params.guild, query.get('with_localizations') === 'true')),
    }),
    withToken(`PUT /applications/{application}${scope}/commands`, {
      budget: rare,
      check: checkCommands,
      handle: (world, { params, body }) => ok(world.commands.replace(body as Json[], params.guild)),
    }),
  ]),

  ofInteraction('POST /interactions/{interaction}/{token}/callback', {
    query: { with_response: BOOLEAN },
    check: (body, world, { interaction, token }) => world.interactions.check(interaction!, token!, body),
    handle: (world, { params, body, query }) => {
      const open = world.interactions.respond(
        params.interaction!,
        params.token!,
        body as APIInteractionResponse,
      );
      if (query.get('with_response') !== 'true') return none;
      const { id, type } = open.payload;
      const shown = open.original;
      return ok({
        interaction: { id, type, ...(shown ? { response_message_id: shown.id } : {}) },
        ...(shown ? { resource: { type: (body as Json).type, message: shown } } : {}),
      });
    },
  }),
  ofInteraction('POST /webhooks/{application}/{token}', {
    query: { wait: BOOLEAN, with_components: BOOLEAN, thread_id: ID },
    check: (body) => checkMessage(body, 'follow-up'),
    handle: (world, { params, body }) => {
      const open = world.interactions.byToken(params.token!);
      const made = world.messages.make(open.original?.channel_id ?? '0', body as Json);
      open.followUps.push(made);
      return ok(made);
    },
  }),
  ofInteraction('GET /webhooks/{application}/{token}/messages/@original', {
    handle: (world, { params }) => {
      const { original } = world.interactions.byToken(params.token!);
      if (!original) throw unknownMessage();
      return ok(original);
    },
  }),
  ofInteraction('PATCH /webhooks/{application}/{token}/messages/@original', {
    query: { with_components: BOOLEAN, thread_id: ID },
    check: (body) => checkMessage(body, 'response edit'),
    handle: (world, { params, body }) => {
      const open = world.interactions.byToken(params.token!);
      if (!open.original) throw unknownMessage();
      world.messages.change(open.original, body as Json);
      if (!(Number(open.original.flags) & LOADING)) open.shown(open.original);
      return ok(open.original);
    },
  }),
  ofInteraction('DELETE /webhooks/{application}/{token}/messages/@original', {
    handle: (world, { params }) => {
      const open = world.interactions.byToken(params.token!);
      if (!open.original) throw unknownMessage();
      delete open.original;
      return none;
    },
  }),

  withToken('GET /users/@me/guilds', {
    query: { limit: TO_200, after: ID },
    handle: (world, { query }) =>
      ok(world.guilds.mine(Number(query.get('limit') ?? 200), query.get('after') ?? '0')),
  }),
  withToken('GET /guilds/{guild}', { handle: (world, { params }) => ok(world.guilds.show(params.guild!)) }),
  withToken('GET /guilds/{guild}/roles', {
    handle: (world, { params }) => ok(world.guilds.roles(params.guild!)),
  }),
  withToken('GET /guilds/{guild}/channels', {
    handle: (world, { params }) => {
      world.guilds.reach(params.guild!);
      return ok(world.channels.ofGuild(params.guild!));
    },
  }),
  withToken('GET /guilds/{guild}/threads/active', {
    handle: (world, { params }) => ok(activeThreads(world, params.guild!)),
  }),

  withToken('GET /channels/{channel}', {
    handle: (world, { params }) => {
      world.channels.reach(params.channel!);
      return ok(world.channels.show(params.channel!));
    },
  }),
  withToken('GET /channels/{channel}/threads/archived/public', {
    query: { limit: TO_100, before: MOMENT },
    handle: (world, { params, query }) => {
      const limit = Number(query.get('limit') ?? 50);
      return ok(archivedThreads(world, params.channel!, limit, query.get('before') ?? undefined));
    },
  }),
  withToken('POST /channels/{channel}/threads', {
    budget: posts,
    check: checkForumThread,
    handle: (world, { params, body }) => ({
      status: 201,
      body: startThread(world, params.channel!, body as Json),
    }),
  }),
  withToken('GET /channels/{channel}/messages', {
    query: { limit: TO_100, before: ID, after: ID, around: ID },
    handle: (world, { params, query }) => {
      const id = (name: string) => query.get(name) ?? undefined;
      const range = { before: id('before'), after: id('after'), around: id('around') };
      return ok(world.messages.page(params.channel!, { limit: Number(id('limit') ?? 50), ...range }));
    },
  }),
  withToken('POST /channels/{channel}/messages', {
    budget: posts,
    check: (body) => checkMessage(body, 'channel'),
    handle: (world, { params, body }) => ok(world.messages.post(params.channel!, body as Json)),
  }),
  withToken('GET /channels/{channel}/messages/{message}', {
    handle: (world, { params }) => ok(world.messages.find(params.channel!, params.message!)),
  }),
  withToken('PATCH /channels/{channel}/messages/{message}', {
    budget: posts,
    check: (body) => checkMessage(body, 'channel edit'),
    handle: (world, { params, body }) =>
      ok(world.messages.edit(params.channel!, params.message!, body as Json)),
  }),
  withToken('DELETE /channels/{channel}/messages/{message}', {
    budget: posts,
    handle: (world, { params }) => {
      world.messages.remove(params.channel!, params.message!);
      return none;
    },
  }),
  withToken('POST /channels/{channel}/messages/{message}/crosspost', {
    budget: crossposts,
    shared: true,
    handle: (world, { params }) => ok(world.messages.crosspost(params.channel!, params.message!)),
  }),
];

const patterns = routes.map((route) => {
  const [method = '', path = ''] = route.route.split(' ');
  const source = path.replace(/\{(\w+)\}/g, (_, name) =>
    name === 'token' ? '(?<token>[^/]+)' : `(?<${name}>[^/@]+)`,
  );
  return { route, method, pattern: new RegExp(`^${source}$`) };
});

/** The route that a request means, with the placeholders' values; none when there is no such route. */
export function findRoute(method: string, path: string) {
  for (const { route, method: wanted, pattern } of patterns) {
    const found = method === wanted ? pattern.exec(path) : null;
    if (found) return { route, params: { ...found.groups } as Record<string, string> };
  }
  return undefined;
}
