import type { Channels } from './channels.ts';
import type { Commands } from './commands.ts';
import type { Guilds } from './guilds.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { Limited } from './rate-limit.ts';

/** All that the stand-in's answers depend on. */
export interface World {
  applicationId: string;
  gatewayUrl: string;
  /** Sessions that may still be started today. */
  sessionsLeft(): number;
  guilds: Guilds;
  channels: Channels;
  messages: Messages;
  commands: Commands;
  interactions: Interactions;
}

/** A request whose path fitted a route: `{name}` in the route's path is `params.name`. */
export interface RouteRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

export interface Answer {
  status: number;
  body?: unknown;
}

/** Its `route` is the method and the path after /api/v10; `{token}` takes anything, other placeholders take an id. */
export interface Route extends Limited {
  /** Whether the bot's token must come with it. */
  auth: boolean;
  /** The query keys it knows, with what their values look like. */
  query?: Record<string, RegExp>;
  /** Faults in the body; without a check there must be no body. */
  check?(body: unknown, world: World, params: Record<string, string>): string[];
  handle(world: World, request: RouteRequest): Answer;
}

/** An id as Discord makes them. */
export const ID = /^\d{17,20}$/;

/** What is wrong with the path, the query and the body of a request for `route`. */
export function checkRequest(route: Route, world: World, request: RouteRequest): string[] {
  const { params, query, body } = request;
  const faults: string[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (name !== 'token' && !ID.test(value)) faults.push(`${name}: ${JSON.stringify(value)} is not an id`);
  }
  if (params.application && params.application !== world.applicationId) {
    faults.push('application: not the application of this token');
  }
  for (const [key, value] of query) {
    if (!route.query?.[key]?.test(value))
      faults.push(`query.${key}: ${JSON.stringify(value)} is not understood`);
  }
  if (route.check) faults.push(...route.check(body, world, params));
  else if (body !== undefined) faults.push('body: none is expected');
  return faults;
}
