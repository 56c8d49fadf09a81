/** What kept an address from being fetched; `status` is any answer that is neither content nor "unchanged". */
export type FetchFaultKind =
  | 'address'
  | 'private'
  | 'dns'
  | 'network'
  | 'tls'
  | 'timeout'
  | 'size'
  | 'redirects'
  | 'status'
  | 'encoding';

interface Details {
  status?: number;
  retryAfterMs?: number;
  cause?: unknown;
}

/**
 * Why an address could not be fetched. The message is the problem in one sentence that names no more than the host,
 * as the rest of an address may hold a key.
 */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';
  readonly kind: FetchFaultKind;
  readonly status?: number;
  /** How long the site wants to be left alone, at most a day. */
  readonly retryAfterMs?: number;
  readonly remedy: string;

  constructor(kind: FetchFaultKind, problem: string, remedy: string, details: Details = {}) {
    super(problem, { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.remedy = remedy;
  }
}

/** The fault in an answer from `host` with a status that brings neither content nor "unchanged". */
export function makeStatusFault(host: string, status: number, retryAfterMs?: number): FetchFault {
  return new FetchFault('status', `${host} answered ${status}`, statusRemedy(status), {
    status,
    retryAfterMs,
  });
}

function statusRemedy(status: number): string {
  if (status === 404 || status === 410) {
    return 'the address is gone: look on the site for the one that took its place';
  }
  if (status === 401 || status === 402)
    return 'the site wants an account: use an address that is open to all';
  if (status === 403 || status === 451) {
    return 'the site refuses programs, or this part of the world: ask it for a feed that may be read';
  }
  if (status === 429) return 'it was asked too often: ask it less often';
  if (status >= 500) return "the trouble is the site's own: try again later";
  return 'open the address in a browser to see what the site says';
}

/** The fault behind an error that Node or undici gave while talking to `host`. */
export function makeConnectionFault(host: string, error: unknown): FetchFault {
  // A fault of our own comes back as it is from the connection it stopped.
  if (error instanceof FetchFault) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  const { kind, problem, remedy } = reading(code);
  return new FetchFault(kind, `${host} ${problem} (${code})`, remedy, { cause: error });
}

// Codes: nodejs.org/api/errors.html, /api/tls.html "X509 certificate error codes", undici's docs/api/Errors.md.
const tlsCode =
  /^(?:ERR_(?:TLS|SSL)|EPROTO$|UNABLE_TO_|CRL_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH)|CERT/;

function reading(code: string): { kind: FetchFaultKind; problem: string; remedy: string } {
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' || code === 'ERR_BUFFER_TOO_LARGE') {
    return {
      kind: 'size',
      problem: 'sent more than is read of one address',
      remedy: 'use a shorter feed, or the address of one article',
    };
  }
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/.test(code)) {
    return {
      kind: 'dns',
      problem: 'has no address that could be found',
      remedy: "check how the host is spelled, and this machine's name server",
    };
  }
  if (/TIMEOUT|^ETIMEDOUT$/.test(code)) {
    return { kind: 'timeout', problem: 'did not answer in time', remedy: 'try again later' };
  }
  if (tlsCode.test(code)) {
    return {
      kind: 'tls',
      problem: 'makes no secure connection',
      remedy: 'open the address in a browser: if that warns of it too, the site has to mend it',
    };
  }
  return { kind: 'network', problem: 'could not be read from', remedy: 'try again later' };
}
