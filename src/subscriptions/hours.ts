import { type Context, mostSuggestions, type Suggestion } from '../command/command.ts';
import { cleanLine, fold } from '../text/normalise.ts';

/** 8, 08:00, 8h, 8h00, 8g. */
const fullHour = /^(\d{1,2})(?:[:hg]?00|[hg])?$/iu;

/** Full hours of a day, "8,18" or "8h 18h" or "08:00, 18:00", ascending; undefined for anything else. */
export function readHours(typed: string): number[] | undefined {
  const hours = cleanLine(typed)
    .split(/[\s,;]+/u)
    .filter((part) => part !== '')
    .map(hourOf);
  if (hours.length === 0 || hours.includes(undefined)) return undefined;
  return [...new Set(hours as number[])].sort((one, other) => one - other);
}

/** Hours from one to another, "22-6" or "22h – 6h"; undefined for anything else, and for none at all. */
export function readQuiet(typed: string): { from: number; to: number } | undefined {
  const [from, to, ...more] = cleanLine(typed)
    .split(/\s*[-–—]\s*|\s+/u)
    .map(hourOf);
  if (from === undefined || to === undefined || more.length > 0 || from === to) return undefined;
  return { from, to };
}

function hourOf(typed: string): number | undefined {
  const hour = Number(fullHour.exec(typed)?.[1] ?? Number.NaN);
  return hour <= 24 ? hour % 24 : undefined;
}

/** An IANA zone by its name, or by the place at the name's end ("bangkok"); undefined when there is none. */
export function readZone(typed: string, { languages, language }: Context): string | undefined {
  const zones = zonesFor({ languages, language });
  const wanted = plain(typed);
  const found =
    zones.find((zone) => plain(zone) === wanted) ??
    zones.find((zone) => plain(zone.slice(zone.lastIndexOf('/') + 1)) === wanted);
  if (found !== undefined) return found;
  try {
    // Some zones have more names than the list gives.
    new Intl.DateTimeFormat('en', { timeZone: typed.trim() });
    return typed.trim();
  } catch {
    return undefined;
  }
}

/** Zones that hold what is typed; for nothing typed, those of the languages first. */
export function suggestZones(typed: string, context: Context): Suggestion[] {
  const wanted = plain(typed);
  return zonesFor(context)
    .filter((zone) => plain(zone).includes(wanted))
    .slice(0, mostSuggestions)
    .map((zone) => ({ name: zone, value: zone }));
}

function zonesFor({ languages, language }: Pick<Context, 'languages' | 'language'>): string[] {
  const own = [language, ...languages.values()].map((one) => one.timeZone);
  return [...new Set([...own, ...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}

function plain(text: string): string {
  return fold(cleanLine(text)).replace(/_/gu, ' ');
}
