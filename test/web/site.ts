import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, isIP, type LookupFunction } from 'node:net';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/web/fetching.ts';

/** A news site on loopback, one handler a path; it keeps what it was asked. */
export interface Site {
  /** `127.0.0.1:PORT` */
  host: string;
  requests: IncomingMessage[];
  /** How many connections are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

export async function openSite(routes: Record<string, RequestListener>): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const route = routes[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, n) => (error ? reject(error) : resolve(n))),
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A fetcher for such a site, which does not wait between two requests. */
export function fetcherFor(site: Site, options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    privateHosts: [site.host],
    userAgent: 'Verbatim/0.1 (+https://verbatim.example)',
    gapMs: 0,
    ...options,
  });
}

export const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  };

export const redirects =
  (location: string, status = 302): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location: Buffer.from(location).toString('latin1') }).end('this way');
  };

/** A name server that knows every name, and gives the next of `answers` each time, the last one for ever. */
export function leadTo(...answers: (string | string[])[]): LookupFunction {
  let asked = 0;
  return (_hostname, options, callback) => {
    const addresses = [answers[Math.min(asked++, answers.length - 1)]!]
      .flat()
      .map((address) => ({ address, family: isIP(address) }));
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  };
}
