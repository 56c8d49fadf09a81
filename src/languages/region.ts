import { countryOfHost, countryOfTag, zonesOfCountry } from '../text/time-zones.ts';
import type { Language } from './language.ts';

/** Where a page or a feed is from, for what it writes about days and hours. */
export interface Region {
  /** IANA zones, any of which a time without a zone may be meant in; none where its country is not known. */
  timeZones: readonly string[];
  /** Whether 3/11 is in November. */
  isDayFirst: boolean;
}

/**
 * The region of a page or a feed: by the country of its host, which no template sets, else of its tags in its own
 * language, else, where that is of one country, by the language itself.
 * @param tags BCP 47, the most trusted first
 */
export function regionOf(url: string, tags: readonly string[], language: Language): Region {
  const own = tags.filter((tag) => tag.trim().split(/[-_]/u)[0]!.toLowerCase() === language.code);
  const tagged = own.map(countryOfTag).find((country) => country !== undefined);
  const isDayFirst = isDayFirstIn(tagged === undefined ? language.locale : `${language.code}-${tagged}`);
  for (const country of [countryOfHost(new URL(url).hostname), tagged]) {
    const timeZones = country === undefined ? [] : zonesOfCountry(country);
    if (timeZones.length > 0) return { timeZones, isDayFirst };
  }
  const { timeZone, locale } = language;
  const home = zonesOfCountry(countryOfTag(locale) ?? 'ZZ').map(nameOfZone);
  return { timeZones: home.includes(nameOfZone(timeZone)) ? [timeZone] : [], isDayFirst };
}

function isDayFirstIn(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

/** Zones have old and new names: Asia/Saigon, Asia/Ho_Chi_Minh. */
function nameOfZone(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
