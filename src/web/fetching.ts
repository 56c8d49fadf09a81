import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { acceptedEncodings, decodeBody } from './content-encoding.ts';
import { FetchFault, makeConnectionFault, makeStatusFault } from './fetch-fault.ts';
import { createGuardedConnect } from './guarded-connect.ts';
import { createTurns } from './politeness.ts';
import { readCacheForMs, readHeader, readRetryAfterMs } from './response-headers.ts';
import { readWebAddress } from './web-address.ts';

export interface FetchRequest {
  url: string;
  /** From an earlier answer, to be told when nothing has changed since. */
  etag?: string;
  lastModified?: string;
  /** What is wanted, for the header Accept. */
  accept: 'feed' | 'page';
  signal?: AbortSignal;
}

interface Told {
  /** Where the address has moved to for good: set when every redirect on the way was permanent (301, 308). */
  movedTo?: string;
  /** How long the site wants to be left alone, at most a day. */
  retryAfterMs?: number;
  /** How long the site takes this answer to be fresh, at most a day. */
  cacheForMs?: number;
}

export type Fetched =
  | (Told & {
      kind: 'content';
      /** Where the content was, after redirects. */
      url: string;
      /** The header as it came, empty without one. */
      contentType: string;
      /** Decompressed; `decodeText` makes text of it. */
      body: Uint8Array;
      etag?: string;
      lastModified?: string;
    })
  | (Told & { kind: 'unchanged' });

/** Fetches from the open web: no cookies, no credentials, no addresses that are not public. */
export interface Fetcher {
  /**
   * @throws FetchFault for what the address or its site does wrong; the reason of the request's `signal` when that
   * was aborted; an `AbortError` when the fetcher was closed
   */
  get(request: FetchRequest): Promise<Fetched>;
  /** Ends what is under way and every connection. */
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** Hosts that may lie at private addresses, as `Config.privateHosts` spells them. */
  privateHosts: readonly string[];
  /** What sites are told of who asks: the project's name and version when left out. */
  userAgent?: string;
  /** Of a body, both as it is sent and decompressed; default 5 MiB. */
  maxBytes?: number;
  /** For all redirects and the body together, without waiting for a host's turn; default 20 seconds. */
  timeoutMs?: number;
  /** Default 5. */
  maxRedirects?: number;
  /** Between the starts of two requests to one host; default 1000. */
  gapMs?: number;
  now?(): number;
  wait?(ms: number): Promise<void>;
  /** Finds a name's addresses; default the system's. */
  lookup?: LookupFunction;
}

const acceptHeaders = {
  feed:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, ' +
    'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
} as const;

const permanentRedirects = [301, 308];
const redirectStatuses = [301, 302, 303, 307, 308];

export function createFetcher(options: FetcherOptions): Fetcher {
  const { maxBytes = 5 * 1024 * 1024, timeoutMs = 20_000, maxRedirects = 5 } = options;
  const { gapMs = 1000, now = Date.now, wait = sleep, lookup = systemLookup } = options;
  const inTurn = createTurns(gapMs, now, wait);
  const agent = new Agent({
    connect: createGuardedConnect(options.privateHosts, lookup),
    maxResponseSize: maxBytes,
  });
  const closing = new AbortController();

  /** One answer, its body read only where it is content. */
  async function ask(url: URL, headers: Record<string, string>, msLeft: number, signal: AbortSignal) {
    const late = AbortSignal.timeout(Math.max(0, Math.ceil(msLeft)));
    try {
      const response = await request(url, {
        dispatcher: agent,
        headers,
        signal: AbortSignal.any([signal, late]),
      });
      const { statusCode: status, headers: told, body } = response;
      if (status >= 200 && status < 300) return { status, headers: told, body: await body.bytes() };
      // Unread, so that nothing in it can hold us up; that this breaks the connection is no news.
      body.on('error', () => {}).destroy();
      return { status, headers: told };
    } catch (error) {
      if (!late.aborted) throw makeConnectionFault(url.host, error);
      throw new FetchFault(
        'timeout',
        `${url.host} did not answer in full within ${timeoutMs / 1000} seconds`,
        'try again later',
      );
    }
  }

  async function get(wanted: FetchRequest): Promise<Fetched> {
    const signal = AbortSignal.any([closing.signal, ...(wanted.signal ? [wanted.signal] : [])]);
    const first = readWebAddress(wanted.url);
    const seen = new Set<string>();
    let url = first;
    let permanent = true;
    let msLeft = timeoutMs;
    for (;;) {
      if (seen.has(url.href)) throw redirectsFault(first, 'redirects in a circle');
      if (seen.size > maxRedirects) throw redirectsFault(first, `redirects more than ${maxRedirects} times`);
      seen.add(url.href);

      // What we know of one host's answer means nothing to another.
      const conditions = url.hostname === first.hostname ? conditionsOf(wanted) : {};
      const sent = {
        'user-agent': options.userAgent ?? 'Verbatim/0.1',
        accept: acceptHeaders[wanted.accept],
        'accept-encoding': acceptedEncodings,
        ...conditions,
      };
      const { status, headers, body } = await inTurn(url.hostname, signal, async () => {
        const started = performance.now();
        const answer = await ask(url, sent, msLeft, signal);
        msLeft -= performance.now() - started;
        return answer;
      });

      const location = readHeader(headers, 'location');
      if (redirectStatuses.includes(status) && location !== undefined) {
        permanent &&= permanentRedirects.includes(status);
        // Bytes beyond ASCII come as Latin-1, and are UTF-8 wherever they come at all.
        url = readWebAddress(Buffer.from(location, 'latin1').toString('utf8'), url);
        continue;
      }

      const told = {
        movedTo: seen.size > 1 && permanent ? url.href : undefined,
        retryAfterMs: readRetryAfterMs(headers, now()),
        cacheForMs: readCacheForMs(headers),
      };
      if (status === 304 && Object.keys(conditions).length > 0) return { kind: 'unchanged', ...told };
      if (body === undefined) throw makeStatusFault(url.host, status, told.retryAfterMs);
      return {
        kind: 'content',
        url: url.href,
        contentType: readHeader(headers, 'content-type') ?? '',
        body: await decodeBody(url.host, body, [headers['content-encoding']].flat().join(), maxBytes),
        etag: readHeader(headers, 'etag'),
        lastModified: readHeader(headers, 'last-modified'),
        ...told,
      };
    }
  }

  return {
    get,
    async close() {
      closing.abort();
      await agent.destroy();
    },
  };
}

function conditionsOf({ etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

function redirectsFault(first: URL, problem: string): FetchFault {
  return new FetchFault(
    'redirects',
    `${first.host} ${problem}`,
    'give the address at which the redirects end',
  );
}
