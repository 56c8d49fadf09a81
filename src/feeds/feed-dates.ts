/** RFC 822, section 5, with the daylight saving and Asian names that feeds use besides; hours from UTC. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  ict: 7,
  jst: 9,
  aest: 10,
  aedt: 11,
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface DateReading {
  /** IANA zone of dates that name none. */
  timeZone: string;
  /** Whether 3/11/2025 is the 11th of March in this feed. */
  isMonthFirst: boolean;
}

const named = String.raw`\b(?<month>${months.join('|')})[a-z]*\.?`;
const dayMonth = new RegExp(
  String.raw`(?<day>\d{1,2})[\s,-]*${named}[\s,-]+(?<year>\d{4}|\d{2})(?!\d)`,
  'iu',
);
const monthDay = new RegExp(
  String.raw`${named}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<year>\d{4})(?!\d)`,
  'iu',
);

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
  const typed = text.trim();
  if (/^\d{10}(?:\d{3})?$/u.test(typed)) {
    return new Date(Number(typed.padEnd(13, '0'))).toISOString();
  }
  // ISO 8601's own order, and a time that stands before or after any other date.
  const clock = /(?:T|\s|^|,)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|:)\s*(.*)$/isu.exec(typed);
  const before = clock ? typed.slice(0, clock.index) : typed;
  const day = readDay(/\d/u.test(before) || !clock ? before : clock[4]!, reading.isMonthFirst);
  if (!day) return undefined;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const time = clock && readTime(clock, /\d/u.test(before));
  if (!time) return date;
  const local = `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  const offset = time.offset ?? offsetIn(reading.timeZone, new Date(`${local}Z`));
  return `${local}${offset}`;
}

/** Whether the dates of one feed put the month first, as those of US software do: any that can only be so decides. */
export function isMonthFirst(texts: readonly string[]): boolean {
  const pairs = texts.flatMap((text) => {
    const match = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/u.exec(text);
    return match ? [{ first: Number(match[1]), second: Number(match[2]), text }] : [];
  });
  if (pairs.some((pair) => pair.first > 12)) return false;
  return pairs.some((pair) => pair.second > 12 || /\d\s*[ap]\.?m\b/iu.test(pair.text));
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
  offset?: string;
}

/** Undefined where a word stands by the time that may halve the day in a language not known here. */
function readTime(clock: RegExpExecArray, isLast: boolean): Time | undefined {
  const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Math.min(59, Number(clock[3] ?? 0))];
  const halfDay = /^([ap])\.?m\b\.?\s*/iu.exec(clock[4]!);
  const tail = isLast ? clock[4]!.slice(halfDay?.[0].length ?? 0).trim() : '';
  const zone = /^\(?([a-z]{1,5})?\s*(?:([+\u2212-])\s*(\d{1,2}):?(\d{2})?)?(?![\w:])/iu.exec(tail);
  const name = zone?.[1]?.toLowerCase();
  if (hour > 23 || minute > 59) return undefined;
  if (name !== undefined && zones[name] === undefined) return undefined;
  const of12 = halfDay === null ? hour : (hour % 12) + (halfDay[1]!.toLowerCase() === 'p' ? 12 : 0);
  const time = { hour: of12, minute, second };
  if (zone?.[3] === undefined) {
    return name === undefined ? time : { ...time, offset: offset(zones[name]! * 60) };
  }
  const minutes = Number(zone[3]) * 60 + Number(zone[4] ?? 0);
  return minutes > 14 * 60 ? time : { ...time, offset: offset(zone[2] === '+' ? minutes : -minutes) };
}

function offsetIn(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')!.value;
  return /[1-9]/u.test(name) ? name.slice(3) : 'Z';
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
