import type { Language } from '../languages/language.ts';
import { source } from '../text/source.ts';

/** When something was published, as the front matter has it. */
export interface PageDate {
  /** `YYYY-MM-DD`, or an ISO 8601 instant with its offset. */
  text: string;
  /** Milliseconds since 1970; the start of the day where there is no time. */
  at: number;
}

/** Abbreviations of time zones that newspapers print → offset or IANA zone; IST is India's. */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  ICT: '+07:00',
  WIB: '+07:00',
  IST: '+05:30',
  SGT: '+08:00',
  HKT: '+08:00',
  MYT: '+08:00',
  PHT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  PT: 'America/Los_Angeles',
};

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
}

const isoDate = new RegExp(
  source`
    ^(\d{4})-(\d{2})-(\d{2})
    (?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$
  `,
  'iu',
);

/**
 * A date in a machine's words: ISO 8601, or the form of mails and feeds (RFC 5322).
 * @param timeZone in which a time without a zone is meant
 */
export function readMachineDate(text: string, timeZone: string): PageDate | undefined {
  const iso = isoDate.exec(text.trim());
  if (iso) {
    const [year, month, day, hour, minute, second] = iso
      .slice(1, 7)
      .map((part) => (part ? Number(part) : undefined));
    return dateOf({ year: year!, month: month!, day: day!, hour, minute, second, zone: iso[7] }, timeZone);
  }
  if (
    !/^(?:[A-Z][a-z]{2},\s*)?\d{1,2} [A-Z][a-z]{2} \d{4} \d{1,2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4})$/u.test(
      text.trim(),
    )
  ) {
    return undefined;
  }
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : { text: new Date(at).toISOString().replace('.000Z', 'Z'), at };
}

const hasYear = /(?:19|20)\d{2}/u;

/** A date that a page shows; `label` is what stands before it on its line. */
export interface ShownDate extends PageDate {
  label: string;
}

/**
 * The dates in a line as people write them, in order.
 * @param dayFirst whether 3/11 is in November
 */
export function findShownDates(line: string, language: Language, dayFirst: boolean): ShownDate[] {
  if (!hasYear.test(line)) return [];
  const found: (ShownDate & { start: number; end: number })[] = [];
  for (const pattern of language.pages.shownDates) {
    for (const match of line.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = dateOf(partsOf(match.groups!, language, dayFirst), language.timeZone);
      if (date) found.push({ ...date, label: '', start, end });
    }
  }
  found.sort((one, other) => one.start - other.start);
  return found.map(({ text, at, start }, index) => ({
    text,
    at,
    label: line.slice(Math.max(found[index - 1]?.end ?? 0, start - 40), start),
  }));
}

/** Days and months written in figures that could be either way, as `[first, second]`. */
export function findOpenDates(line: string, language: Language): [number, number][] {
  if (!hasYear.test(line)) return [];
  return language.pages.shownDates.flatMap((pattern) =>
    [...line.matchAll(pattern)]
      .filter((match) => match.groups?.one !== undefined)
      .map((match): [number, number] => [Number(match.groups!.one), Number(match.groups!.two)]),
  );
}

function partsOf(groups: Record<string, string | undefined>, language: Language, dayFirst: boolean): Parts {
  const given = groups.month?.toLowerCase().replace(/\.$/u, '');
  const months = language.facts?.dates.months;
  const [one, two] = [Number(groups.one), Number(groups.two)];
  const half = groups.half;
  const hour = groups.hour === undefined ? undefined : Number(groups.hour);
  const isAfterNoon = half !== undefined && language.pages.afterNoon.test(half);
  return {
    year: Number(groups.year),
    month: given === undefined ? (dayFirst ? two : one) : (months?.[given] ?? Number(given)),
    day: groups.day === undefined ? (dayFirst ? one : two) : Number(groups.day),
    hour: hour === undefined || half === undefined ? hour : (hour % 12) + (isAfterNoon ? 12 : 0),
    minute: groups.minute === undefined ? undefined : Number(groups.minute),
    zone: groups.zone,
  };
}

function dateOf(parts: Parts, timeZone: string): PageDate | undefined {
  const { year, month, day, hour, minute = 0, second = 0 } = parts;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const date = midnight.toISOString().slice(0, 10);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) {
    return { text: date, at: midnight.getTime() };
  }
  const local = midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  const offset = offsetOf(parts.zone, timeZone, local);
  const time = new Date(local).toISOString().slice(11, 19);
  const text = `${date}T${time}${offset}`;
  return { text, at: Date.parse(text) };
}

function offsetOf(zone: string | undefined, timeZone: string, local: number): string {
  const written = zone?.replace(/\s/gu, '').toUpperCase();
  const numeric = written ? /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/u.exec(written) : null;
  if (numeric) {
    const offset = `${numeric[1]}${numeric[2]!.padStart(2, '0')}:${numeric[3] ?? '00'}`;
    return /^.00:00$/u.test(offset) ? 'Z' : offset;
  }
  const known = written ? zones[written] : undefined;
  if (known !== undefined && !known.includes('/')) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone: known ?? timeZone, timeZoneName: 'longOffset' });
  const part = format.formatToParts(local).find(({ type }) => type === 'timeZoneName')!.value;
  return part === 'GMT' ? 'Z' : part.slice(3);
}
