import { offsetIn, readZone } from '../text/time-zones.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface DateReading {
  /** IANA zone of dates that name none, or several any of which may be meant; where they differ no time is read. */
  timeZone: string | readonly string[];
  /** Whether 3/11/2025 is the 11th of March in this feed. */
  isMonthFirst: boolean;
  /** Reads dates as people write them in the languages at hand. */
  readShown?(text: string): string | undefined;
}

/** Nobody writes a date in more characters. */
const maxLength = 100;
const named = String.raw`\b(?<month>${months.join('|')})[a-z]*\.?`;
const nth = '(?:st|nd|rd|th)?';
const dayMonth = new RegExp(
  String.raw`(?<day>\d{1,2})${nth}[\s,-]*${named}[\s,-]+(?<year>\d{4}|\d{2})(?!\d)`,
  'iu',
);
const monthDay = new RegExp(String.raw`${named}\s+(?<day>\d{1,2})${nth}[\s,]+(?<year>\d{4})(?!\d)`, 'iu');
/** `Mon Nov  3 14:05:00 ICT 2025`, as C and Java write dates. */
const yearLast =
  /^((?:[a-z]{3}\s+)?[a-z]{3}\s+\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s+(?:(\S{1,40})\s+)?(\d{4})$/iu;
/** ISO 8601's basic form, and the same without its T. */
const basic = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(\S{0,6})$/iu;

interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * A date as feeds write it - RFC 3339, RFC 822 with or without its faults, 3/11/2025 14:05, seconds since 1970 -
 * as ISO 8601 with its offset, or as `YYYY-MM-DD` where it holds no time that can be read.
 */
export function readDate(text: string, reading: DateReading): string | undefined {
  const typed = text.trim().slice(0, maxLength);
  if (/^\d{10}(?:\d{3})?$/u.test(typed)) {
    return new Date(Number(typed.padEnd(13, '0'))).toISOString();
  }
  const ordered = typed
    .replace(yearLast, (_, day: string, time: string, zone: string | undefined, year: string) =>
      [day, year, time, zone ?? ''].join(' '),
    )
    .replace(
      basic,
      (_, year, month, day, hour, minute, second = '00', zone) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
    );
  const read = readOrdered(ordered, reading);
  if (read !== undefined && read.length > 10) return read;
  // A time that a word stands by: "2:05 CH", "14h05".
  const shown = reading.readShown?.(typed);
  return shown !== undefined && (read === undefined || shown.startsWith(read)) ? shown : read;
}

function readOrdered(typed: string, reading: DateReading): string | undefined {
  // ISO 8601's own order, and a time that stands before or after any other date.
  const clock = /(?:T|\s|^|,)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|:)\s*(.*)$/isu.exec(typed);
  const before = clock ? typed.slice(0, clock.index) : typed;
  const day = readDay(/\d/u.test(before) || !clock ? before : clock[4]!, reading.isMonthFirst);
  if (!day) return undefined;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const time = clock && readTime(clock, /\d/u.test(before));
  if (!time) return date;
  const local = `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  const moment = Date.parse(`${local}Z`);
  const offset =
    time.zone === undefined ? offsetIn([reading.timeZone].flat(), moment) : readZone(time.zone, moment);
  return offset === undefined ? date : `${local}${offset}`;
}

/**
 * Whether the dates of one feed put the month first, as those of US software do: any that can only be so decides, else
 * whether they write the afternoon as that software does, unpadded and with PM.
 * @param isUsual whether the feed is from where the month stands first
 */
export function isMonthFirst(texts: readonly string[], isUsual = false): boolean {
  const pairs = texts.flatMap((text) => {
    const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(text.slice(0, maxLength));
    return match
      ? [{ first: Number(match[1]), second: Number(match[2]), text: text.slice(0, maxLength) }]
      : [];
  });
  if (pairs.some((pair) => pair.first > 12)) return false;
  if (pairs.some((pair) => pair.second > 12)) return true;
  const isHalved = pairs.some((pair) => /\d\s*[ap]\.?m\b/iu.test(pair.text));
  const isUnpadded = pairs.some((pair) => /(?<!\d)[1-9](?:[/.-]|:\d)/u.test(pair.text));
  return isUsual || (isHalved && isUnpadded);
}

function readDay(text: string, monthFirst: boolean): Day | undefined {
  const named = dayMonth.exec(text) ?? monthDay.exec(text);
  if (named) {
    const { day, month, year } = named.groups!;
    const full = year!.length === 2 ? 2000 + Number(year) : Number(year);
    return real({ year: full, month: months.indexOf(month!.toLowerCase()) + 1, day: Number(day) });
  }
  const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(text);
  if (compact) {
    return real({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) });
  }
  const numbers = [...text.matchAll(/\d+/gu)].map((match) => match[0]);
  const at = numbers.findIndex((number) => number.length === 4);
  if (at < 0) return undefined;
  const year = Number(numbers[at]);
  if (at < 2) return real({ year, month: Number(numbers[at + 1]), day: Number(numbers[at + 2]) });
  // The two numbers right before the year: a weekday may be a number too.
  const [one, other] = [Number(numbers[at - 2]), Number(numbers[at - 1])];
  const [day, ofMonth] = monthFirst ? [other, one] : [one, other];
  return real({ year, month: ofMonth, day }) ?? real({ year, month: day, day: ofMonth });
}

/** Undefined for a day that does not exist and for the years that stand for "no date": 1, 1900, 1970. */
function real({ year, month, day }: Day): Day | undefined {
  const made = new Date(Date.UTC(year, month - 1, day));
  const exists = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists && year > 1980 && year < 2200 ? { year, month, day } : undefined;
}

interface Time {
  hour: number;
  minute: number;
  second: number;
  /** As written. */
  zone?: string;
}

/** Undefined where a word stands by the time that may halve the day. */
function readTime(clock: RegExpExecArray, isLast: boolean): Time | undefined {
  const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Math.min(59, Number(clock[3] ?? 0))];
  if (hour > 23 || minute > 59) return undefined;
  const halfDay = /^([ap])\.?m\b\.?\s*/iu.exec(clock[4]!);
  const of12 = halfDay === null ? hour : (hour % 12) + (halfDay[1]!.toLowerCase() === 'p' ? 12 : 0);
  const time = { hour: of12, minute, second };
  const tail = isLast ? clock[4]!.slice(halfDay?.[0].length ?? 0).trim() : '';
  const zone = zoneIn(tail);
  if (zone !== undefined) return { ...time, zone };
  // A mark alone, or an offset that cannot be, says nothing.
  return /^\(?[a-z]/iu.test(tail) ? undefined : time;
}

/** A zone at the start of what follows a time: "+0700 (Indochina Time)", "GMT+7", "ICT", "America/New_York". */
function zoneIn(tail: string): string | undefined {
  const numeric = /^\(?((?:GMT|UTC)?\s*[+\u2212-]\s*\d{1,2}:?(?:\d{2})?)Z?(?![\w:])/iu.exec(tail)?.[1];
  if (numeric !== undefined) return readZone(numeric, 0) === undefined ? undefined : numeric;
  const name = /^\(?([a-z]+(?:\/[\w+-]+){0,2})(?![\w/])/iu.exec(tail)?.[1];
  return name !== undefined && readZone(name, 0) !== undefined ? name : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
