import { createHash } from 'node:crypto';
import type { Asked } from './store.ts';

/** How long a button finds its question: 30 days, in milliseconds. */
export const askedLifetimeMs = 30 * 24 * 60 * 60 * 1000;

/**
 * A question as JSON with its keys in order, so that equal questions are equal strings.
 * Only `command` and `input` are taken: whatever else the caller's object carries stays out of the store.
 */
export function writeAsked({ command, input }: Asked): string {
  return JSON.stringify({ command, input }, (_key, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  );
}

/** The question that `writeAsked` wrote. */
export function readAsked(json: string): Asked {
  const { command, input } = JSON.parse(json) as Asked;
  return { command, input };
}

/** The id of a written question: 96 bits of its SHA-256 hash, as 16 url-safe characters. */
export function askedId(json: string): string {
  return createHash('sha256').update(json).digest('base64url').slice(0, 16);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Not localeCompare: the order must be the same on every machine.
function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
