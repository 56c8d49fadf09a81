/**
 * Abbreviations of time zones as newspapers and feeds print them → offset from UTC, or the IANA zone where it changes
 * with the season. Where several zones share one, the one of the larger newspapers: IST is India's, CST America's.
 */
const zones: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', WET: 'Z', BST: '+01:00', WEST: '+01:00' },
  ...{ CET: '+01:00', MET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MEST: '+02:00', MESZ: '+02:00' },
  ...{ EET: '+02:00', SAST: '+02:00', EEST: '+03:00', MSK: '+03:00', GST: '+04:00', PKT: '+05:00' },
  ...{ IST: '+05:30', NPT: '+05:45', MMT: '+06:30', ICT: '+07:00', WIB: '+07:00' },
  ...{ SGT: '+08:00', HKT: '+08:00', MYT: '+08:00', PHT: '+08:00', WITA: '+08:00', AWST: '+08:00' },
  ...{ JST: '+09:00', KST: '+09:00', WIT: '+09:00', ACST: '+09:30', ACDT: '+10:30', AEST: '+10:00' },
  ...{ AEDT: '+11:00', NZST: '+12:00', NZDT: '+13:00', AST: '-04:00', ADT: '-03:00' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00' },
  ...{ PST: '-08:00', PDT: '-07:00', AKST: '-09:00', AKDT: '-08:00', HST: '-10:00' },
  ...{ ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles' },
};

/** Top-level domains of countries that sites elsewhere use for their sound. */
const sold = new Set('ai am cc cd co fm gg im io is la li ly me nu sh so st tk to tv vc ws'.split(' '));

/**
 * The offset that a written zone means: `+0700`, `GMT+7`, `ICT`, `America/New_York`.
 * @param local the moment as if it were in UTC, in milliseconds since 1970
 * @returns `Z` or `+07:00`; undefined for what is not known
 */
export function readZone(written: string, local: number): string | undefined {
  const bare = written.replace(/[\s()]/gu, '').replace(/^(.*\d)Z$/u, '$1');
  const numeric = /^(?:GMT|UTC)?([+\u2212-])(\d{1,2}):?(\d{2})?$/iu.exec(bare);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 ? undefined : writeOffset(numeric[1] === '+' ? minutes : -minutes);
  }
  const name = bare.toUpperCase();
  const known = Object.hasOwn(zones, name)
    ? zones[name]!
    : /^[a-z]+(?:\/[\w+-]+){1,2}$/iu.test(bare)
      ? bare
      : undefined;
  if (known === undefined || !known.includes('/')) return known;
  return offsetIn([known], local);
}

/**
 * The offset of a time that names no zone.
 * @param timeZones IANA zones, any of which may be meant
 * @param local the moment as if it were in UTC, in milliseconds since 1970
 * @returns undefined where they differ, or there are none
 */
export function offsetIn(timeZones: readonly string[], local: number): string | undefined {
  const offsets = new Set(timeZones.map((timeZone) => offsetOf(timeZone, local)));
  const [only] = offsets;
  return offsets.size === 1 ? only : undefined;
}

function offsetOf(timeZone: string, local: number): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
      local,
    );
    const name = parts.find(({ type }) => type === 'timeZoneName')!.value;
    return /[1-9]/u.test(name) ? name.slice(3) : 'Z';
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const two = (number: number): string => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** IANA zones of a country; none where it is not known. @param country ISO 3166-1, two letters */
export function zonesOfCountry(country: string): readonly string[] {
  // In V8, not yet in the types of the language's library: https://tc39.es/proposal-intl-locale-info/
  const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
    getTimeZones?(): string[] | undefined;
  };
  return locale.getTimeZones?.() ?? [];
}

/** The country that a language tag names: `en-US`, `zh_Hans_CN`. */
export function countryOfTag(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/iu.exec(tag.trim())?.[1]?.toUpperCase();
}

/** The country whose top-level domain a host has. */
export function countryOfHost(host: string): string | undefined {
  const end = /\.([a-z]{2})$/iu.exec(host)?.[1]?.toLowerCase();
  if (end === undefined || sold.has(end)) return undefined;
  return end === 'uk' ? 'GB' : end.toUpperCase();
}
