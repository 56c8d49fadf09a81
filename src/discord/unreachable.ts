import { HTTPError } from 'discord.js';
import { source } from '../text/source.ts';

/** Codes of Node and undici for a machine that cannot be found, reached or trusted. */
const networkCode = new RegExp(source`
  ^(E(AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|PROTO|TIMEDOUT)
  |UND_ERR_\w*(TIMEOUT|SOCKET)|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$
`);

/** Why Discord could not be reached, for faults that pass or lie in the network; undefined for all others. */
export function explainUnreachable(error: unknown): string | undefined {
  if (error instanceof HTTPError) return `status ${error.status}`;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: string };
  if (typeof code === 'string' && networkCode.test(code)) return code;
  return name === 'AbortError' || name === 'TimeoutError' ? 'no answer in time' : undefined;
}
