import type { Language } from '../languages/language.ts';
import type { Region } from '../languages/region.ts';
import { source } from '../text/source.ts';
import { offsetIn, readZone } from '../text/time-zones.ts';

/** When something was published, as the front matter has it. */
export interface PageDate {
  /** `YYYY-MM-DD`, or an ISO 8601 instant with its offset. */
  text: string;
  /** Milliseconds since 1970; the start of the day where there is no time. */
  at: number;
}

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
 * @param timeZones any of which a time without a zone may be meant in; where they differ it is left out
 */
export function readMachineDate(text: string, timeZones: readonly string[]): PageDate | undefined {
  const iso = isoDate.exec(text.trim());
  if (iso) {
    const [year, month, day, hour, minute, second] = iso
      .slice(1, 7)
      .map((part) => (part ? Number(part) : undefined));
    return dateOf({ year: year!, month: month!, day: day!, hour, minute, second, zone: iso[7] }, timeZones);
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

/** Nobody writes a date behind so many characters in one line. */
const maxLineLength = 1000;
const hasYear = /(?:19|20)\d{2}/u;

/** A date that a page shows; `label` is what stands before it on its line. */
export interface ShownDate extends PageDate {
  label: string;
}

/**
 * The dates in a line as people write them, in order.
 * @param region whether 3/11 is in November, and where a time without a zone is meant
 */
export function findShownDates(
  line: string,
  language: Language,
  { isDayFirst, timeZones }: Pick<Region, 'isDayFirst' | 'timeZones'>,
): ShownDate[] {
  if (!hasYear.test(line)) return [];
  const found: (ShownDate & { start: number; end: number })[] = [];
  const start = line.slice(0, maxLineLength);
  for (const pattern of language.pages.shownDates) {
    for (const match of start.matchAll(pattern)) {
      const [from, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.end && other.start < end)) continue;
      const date = dateOf(partsOf(match.groups!, language, isDayFirst), timeZones);
      if (date) found.push({ ...date, label: '', start: from, end });
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
    [...line.slice(0, maxLineLength).matchAll(pattern)]
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

function dateOf(parts: Parts, timeZones: readonly string[]): PageDate | undefined {
  const { year, month, day, hour, minute = 0, second = 0 } = parts;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const date = midnight.toISOString().slice(0, 10);
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) {
    return { text: date, at: midnight.getTime() };
  }
  const local = midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000;
  // A written zone that nobody knows is most often a word that is none.
  const written = parts.zone === undefined ? undefined : readZone(parts.zone, local);
  const offset = written ?? offsetIn(timeZones, local);
  if (offset === undefined) return { text: date, at: midnight.getTime() };
  const text = `${date}T${new Date(local).toISOString().slice(11, 19)}${offset}`;
  return { text, at: Date.parse(text) };
}
