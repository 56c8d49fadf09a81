import type { Subscription } from '../store/subscriptions.ts';

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** When a subscription wants to be posted to. */
export type Times = Pick<Subscription, 'mode' | 'hours' | 'timeZone' | 'quiet'>;

/**
 * When an article that is there `now` is to be posted: at once, for a digest at the next of its hours, and where
 * that lies in quiet hours at their end. Hours are of the subscription's time zone: one that is left out when the
 * clocks go forward is the moment they do, one that comes twice is the first.
 */
export function computeDueAt(subscription: Times, now: Date): Date {
  const { mode, hours, timeZone, quiet } = subscription;
  const wanted = mode === 'digest' && hours.length > 0 ? next(hours, timeZone, now) : now;
  if (quiet === undefined || !isQuiet(quiet, hourIn(timeZone, wanted))) return wanted;
  return next([quiet.to], timeZone, wanted);
}

/** Whether an hour of the day, 0 to 23, lies in quiet hours. */
export function isQuiet({ from, to }: { from: number; to: number }, hour: number): boolean {
  return from <= to ? from <= hour && hour < to : from <= hour || hour < to;
}

/** The hour of the day, 0 to 23, that clocks in a time zone show. */
export function hourIn(timeZone: string, at: Date): number {
  return new Date(shownAt(timeZone, at.getTime())).getUTCHours();
}

/** The first moment, not before `now`, at which clocks show one of the hours. */
function next(hours: readonly number[], timeZone: string, now: Date): Date {
  const today = Math.floor(shownAt(timeZone, now.getTime()) / dayMs) * dayMs;
  // A day may be left out altogether, where a place has moved across the date line.
  const moments = [-1, 0, 1, 2]
    .flatMap((days) => hours.map((hour) => momentOf(today + days * dayMs + hour * hourMs, timeZone)))
    .filter((moment) => moment >= now.getTime());
  return new Date(Math.min(...moments));
}

/** When clocks first show a time (given as if it were UTC); what they leave out, with the offset before. */
function momentOf(shown: number, timeZone: string): number {
  const offsetNear = (moment: number) => shownAt(timeZone, moment) - moment;
  const before = shown - offsetNear(shown - dayMs);
  const after = shown - offsetNear(shown + dayMs);
  const right = [before, after].filter((moment) => shownAt(timeZone, moment) === shown);
  return right.length > 0 ? Math.min(...right) : before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in a time zone show at a moment, as if it were UTC; both in milliseconds. */
function shownAt(timeZone: string, moment: number): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts;
  // Intl counts whole seconds.
  const rest = ((moment % 1000) + 1000) % 1000;
  return Date.UTC(year!, month! - 1, day!, hour, minute, second) + rest;
}
