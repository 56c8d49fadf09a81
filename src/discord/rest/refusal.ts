import { DiscordAPIError, RateLimitError } from 'discord.js';
import type { Refusal } from '../../delivery/messenger.ts';
import { source } from '../../text/source.ts';
import { explainUnreachable } from '../unreachable.ts';

/** Codes of Node and undici for a connection that never came about, so that nothing was sent over it. */
const neverSentCode = new RegExp(source`
  ^(E(AI_AGAIN|CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND)|UND_ERR_CONNECT_TIMEOUT|CERT_\w+
  |\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$
`);

/**
 * Codes that say nothing about a channel or a message: 40333 (internal network error) comes with 403 when
 * Discord's edge blocks the address, 0 with 404 when there is no such route, as under a wrong base address.
 */
const codesOfNoChannel: readonly number[] = [0, 40333];

/**
 * What an error of discord.js's REST client means for a delivery; undefined for one that neither Discord nor
 * the network explains. Statuses and codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RateLimitError) return rateLimited(error);
  if (error instanceof DiscordAPIError) return refused(error);
  const why = explainUnreachable(error);
  if (why === undefined) return undefined;
  const { code } = error as { code?: unknown };
  return {
    kind: 'retry',
    reason: why,
    ...(typeof code === 'string' && neverSentCode.test(code) ? { isSafe: true } : {}),
  };
}

function rateLimited({ retryAfter, global, scope, method, route }: RateLimitError): Refusal {
  const whose = global ? 'global' : scope;
  return {
    kind: 'retry',
    reason: `rate limit (${whose}) for ${method} ${route}`,
    ...(retryAfter > 0 ? { afterMs: Math.ceil(retryAfter) } : {}),
    isSafe: true,
  };
}

function refused({ status, code, message }: DiscordAPIError): Refusal {
  if (status === 401) return { kind: 'unauthorised', reason: 'Discord refuses the token' };
  // Answers without a code come from what stands between: a proxy, or Discord's own edge.
  if (typeof code !== 'number' || (status !== 400 && codesOfNoChannel.includes(code))) {
    return { kind: 'retry', reason: `status ${status} without a reason of Discord's`, isSafe: true };
  }
  const reason = `${message} (${code})`;
  if (status === 403) return { kind: 'forbidden', reason, code };
  return { kind: status === 404 ? 'missing' : 'refused', reason, code };
}
