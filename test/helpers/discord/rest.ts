import { ApiError, invalidForm, unauthorized } from './api-error.ts';
import type { Budget, RateLimits, Scope } from './rate-limit.ts';
import { checkHeaders, type Recorded, type Violation } from './record.ts';
import { checkRequest, type World } from './route.ts';
import { findRoute } from './routes.ts';

export interface RestOptions {
  token: string;
  world: World;
  limits: RateLimits;
  budgets: Record<string, Budget>;
  violations: Violation[];
}

/** What is sent back for a request. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/**
 * Answers a request as Discord does: known route, token, rate limit, form, and only then what was asked for.
 * `url` is the request's whole address. Faults in the form are added to the violations.
 */
export function answer(recorded: Recorded, url: URL, options: RestOptions): Sent {
  let headers: Record<string, string> = {};
  const violation = (faults: string[]): never => {
    options.violations.push({ request: `${recorded.method} ${recorded.path}`, faults });
    throw invalidForm(faults);
  };
  try {
    const found = url.pathname.startsWith('/api/v10/')
      ? findRoute(recorded.method, recorded.path)
      : undefined;
    if (!found) return violation([`route: ${recorded.method} ${url.pathname} is not known to the stand-in`]);
    const { route, params } = found;
    if (route.auth && recorded.headers.authorization !== `Bot ${options.token}`) throw unauthorized();
    const budget = options.budgets[route.route] ?? route.budget;
    const major = params.token ?? params.channel ?? params.guild ?? '';
    const verdict = options.limits.take({ ...route, budget }, major);
    headers = verdict.headers;
    if (verdict.refused) return { status: 429, headers, body: limitBody(verdict.refused) };
    const request = { params, query: url.searchParams, body: recorded.body };
    const wrong = [...checkHeaders(recorded), ...checkRequest(route, options.world, request)];
    if (wrong.length > 0) violation(wrong);
    return { headers, ...route.handle(options.world, request) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, headers, body: error.body };
  }
}

function limitBody({ retryAfter, scope }: { retryAfter: number; scope: Scope }): object {
  const whose = scope === 'shared' ? 'The resource is' : 'You are';
  const code = scope === 'shared' ? { code: 20028 } : {};
  return {
    message: `${whose} being rate limited.`,
    retry_after: retryAfter,
    global: scope === 'global',
    ...code,
  };
}
