type Headers = Record<string, string | string[] | undefined>;

/** A day, in milliseconds: no site decides for longer than that when it is asked again. */
const maxMs = 24 * 60 * 60 * 1000;

/** A header's value, the first one where it was sent more than once. */
export function readHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : value?.[0];
}

/** Retry-After (RFC 9110, 10.2.3), seconds or a date, as milliseconds from `now`: 0 to a day. */
export function readRetryAfterMs(headers: Headers, now: number): number | undefined {
  const value = readHeader(headers, 'retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return clamp(Number(value) * 1000);
  // The zone is asked for, as Date.parse makes dates of nearly anything.
  const at = /GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : clamp(at - now);
}

/** How long Cache-Control lets an answer count as fresh (RFC 9111, 5.2.2), in milliseconds: 0 to a day. */
export function readCacheForMs(headers: Headers): number | undefined {
  const value = [headers['cache-control']].flat().join(',');
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/i.test(value)) return 0;
  const seconds = /(?:^|[\s,])max-age="?(\d+)/i.exec(value)?.[1];
  return seconds === undefined ? undefined : clamp(Number(seconds) * 1000);
}

function clamp(ms: number): number {
  return Math.min(Math.max(ms, 0), maxMs);
}
