import { DefaultRestOptions, REST, type ResponseLike } from 'discord.js';

/** The time in which Discord counts invalid requests. */
const tenMinutesMs = 600_000;

/** A REST client that never waits and never repeats, and the count of its invalid requests. */
export interface CountedRest {
  rest: REST;
  /** How many answers of the last `windowMs` (at most ten minutes) Discord counts as invalid. */
  invalidRequests(windowMs: number): number;
}

/**
 * A client for requests that somebody else paces and repeats: where discord.js would wait for a rate limit
 * it throws RateLimitError. `timeoutMs` until the head of an answer, `now` in milliseconds.
 *
 * Invalid are 401, 403 and 429 but for the scope `shared`; 10,000 of them in ten minutes block the address:
 * https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function createCountedRest(api: string, timeoutMs: number, now: () => number): CountedRest {
  let invalid: number[] = [];
  const rest = new REST({
    api,
    retries: 0,
    timeout: timeoutMs,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: () => true,
    async makeRequest(url, init) {
      const response = await DefaultRestOptions.makeRequest(url, init);
      if (response.status === 429) await tellWait(response);
      if (isInvalid(response)) invalid = [...invalid.filter((at) => at > now() - tenMinutesMs), now()];
      return response;
    },
  });
  return {
    rest,
    invalidRequests: (windowMs) => invalid.filter((at) => at > now() - windowMs).length,
  };
}

/**
 * Puts the wait into the header that discord.js reads. For crossposts and edits of them Discord's header
 * says a second where the body says an hour: https://github.com/discord/discord-api-docs/issues/6109
 */
async function tellWait(response: ResponseLike): Promise<void> {
  const body = await response.json().catch(() => undefined);
  const { retry_after } = (body ?? {}) as { retry_after?: unknown };
  if (typeof retry_after === 'number') response.headers.set('Retry-After', String(retry_after));
}

function isInvalid({ status, headers }: ResponseLike): boolean {
  if (status === 429) return headers.get('X-RateLimit-Scope') !== 'shared';
  return status === 401 || status === 403;
}
