import type { LookupAddress } from 'node:dns';
import { isIP, isIPv6, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchFault } from './fetch-fault.ts';
import { isPrivate } from './private-address.ts';

/**
 * A connector for undici that reaches public addresses only, and `privateHosts` wherever they lie. It judges the very
 * address that is then connected to, so that a name cannot point elsewhere between the check and its use.
 * @param privateHosts a host as `URL.hostname` spells it, for each of its ports, or with `:` and one port
 */
export function createGuardedConnect(
  privateHosts: readonly string[],
  lookup: LookupFunction,
): buildConnector.connector {
  const trusted = new Set(privateHosts.map((host) => host.toLowerCase()));
  // HTTP/1.1 alone: a feed and its pages gain nothing from streams side by side.
  const anywhere = buildConnector({ allowH2: false, lookup });
  const publicly = buildConnector({ allowH2: false, lookup: publicOnly(lookup) });
  return (target, callback) => {
    const host = isIPv6(target.hostname) ? `[${target.hostname}]` : target.hostname;
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    if (trusted.has(host) || trusted.has(`${host}:${port}`)) anywhere(target, callback);
    // A literal address is connected to without being looked up.
    else if (isIP(target.hostname) !== 0 && isPrivate(target.hostname)) callback(privateFault(host), null);
    else publicly(target, callback);
  };
}

/** Refuses a name as soon as one of its addresses is private: which one would be taken is not ours to choose. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as unknown as LookupAddress[];
      const first = addresses?.[0];
      if (error !== null || first === undefined) callback(error ?? noAddress(), []);
      else if (addresses.some(({ address }) => isPrivate(address))) callback(privateFault(hostname), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
}

function privateFault(host: string): FetchFault {
  return new FetchFault(
    'private',
    `${host} lies at an address that is not public`,
    `if it is yours and may be read, add ${host} to the setting PRIVATE_HOSTS`,
  );
}

function noAddress(): NodeJS.ErrnoException {
  return Object.assign(new Error('the name has no address'), { code: 'ENODATA' });
}
