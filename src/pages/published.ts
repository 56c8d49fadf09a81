import type { Language } from '../languages/language.ts';
import { type Region, regionOf } from '../languages/region.ts';
import { findOpenDates, findShownDates, type PageDate, readMachineDate } from './page-date.ts';

/** Where a page may tell its date. */
export interface DateSources {
  /** In its metadata, the most trusted first. */
  published: readonly string[];
  modified: readonly string[];
  /** The lines it shows, in order, and where its headline stands among them. */
  lines: readonly string[];
  headlineAt: number;
  dateline: string;
  url: string;
  /** The page's own language tags, for its country. */
  tags: readonly string[];
}

export type Published =
  | { published: string; updated?: string; isGuessed: boolean }
  | { /** A date that cannot be, where that is all there is. */ implausible?: string };

const dayMs = 86_400_000;
const earliest = Date.UTC(1990, 0, 1);
/** Characters beside a date in a line that tells when the page was published, and those of the date itself. */
const maxLengthBeside = 50;
const maxDateLength = 40;
const linesAbove = 8;
const linesBelow = 14;

/** The day or instant of publication; a date before 1990 or more than two days ahead is not believed. */
export function readPublished(sources: DateSources, language: Language, now: number): Published {
  const home = regionOf(sources.url, sources.tags, language);
  const region = { ...home, isDayFirst: isDayFirst(sources, language, home) };
  const isPlausible = ({ at }: PageDate): boolean => at >= earliest && at <= now + 2 * dayMs;
  const machine = (texts: readonly string[]): PageDate[] =>
    texts.map((text) => readMachineDate(text, region.timeZones)).filter((date) => date !== undefined);
  const loose = (texts: readonly string[]): PageDate[] =>
    texts.flatMap((text) => findShownDates(text.slice(0, 200), language, region));

  const near = nearHeadline(sources)
    .map((text) => ({ text, dates: findShownDates(text, language, region) }))
    .filter(({ text, dates }) => text.length <= maxLengthBeside + dates.length * maxDateLength)
    .flatMap(({ dates }) => dates);
  const isUpdate = ({ label }: { label: string }): boolean => language.pages.updated.test(label);
  const told = machine(sources.published);
  const guesses = [
    ...near.filter((date) => !isUpdate(date)),
    ...loose(sources.published),
    ...near.filter(isUpdate),
    ...findShownDates(sources.dateline, language, region),
    ...ofAddress(sources.url),
    ...machine(sources.modified),
  ];
  const all = [...told, ...guesses];
  const chosen = all.find(isPlausible);
  if (!chosen) return all[0] ? { implausible: all[0].text } : {};
  const updated = [...machine(sources.modified), ...near.filter(isUpdate)].find(
    (date) => isPlausible(date) && date.at > chosen.at && date.text !== chosen.text,
  );
  return {
    published: chosen.text,
    ...(updated ? { updated: updated.text } : {}),
    isGuessed: !told.includes(chosen),
  };
}

/** Short lines around the headline, the nearest first; those behind it before those ahead of it. */
function nearHeadline({ lines, headlineAt }: DateSources): string[] {
  // A sentence with a date in it tells of something else.
  const isShort = (line: string): boolean => line.length <= 160 && !/[^m][.!?]$/iu.test(line);
  if (headlineAt < 0) return lines.slice(0, 200).filter(isShort);
  const behind = lines.slice(headlineAt + 1, headlineAt + 1 + linesBelow);
  const ahead = lines.slice(Math.max(0, headlineAt - linesAbove), headlineAt).reverse();
  const end = lines.slice(headlineAt + 1 + linesBelow).filter((line) => line.length <= 60);
  return [...behind, ...ahead, ...end].filter(isShort);
}

/** A day in the address: `/2025/11/03/`, or the instant that Vietnamese systems number articles by. */
function ofAddress(url: string): PageDate[] {
  const path = new URL(url).pathname;
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/u.exec(path) ??
    /[-/](20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{6,11}(?:\.\p{L}+)?$/u.exec(path);
  const date = parts ? readMachineDate(`${parts[1]}-${parts[2]}-${parts[3]}`, []) : undefined;
  return date ? [date] : [];
}

/** Whether 3/11 is in November: as the page's other dates, its address, its country or its language have it. */
function isDayFirst({ lines, published, url }: DateSources, language: Language, home: Region): boolean {
  const open = [...published, ...lines.filter((line) => line.length <= 200)].flatMap((text) =>
    findOpenDates(text, language),
  );
  if (open.some(([one]) => one > 12)) return true;
  if (open.some(([, two]) => two > 12)) return false;
  const month = /\/(?:19|20)\d{2}[/-](\d{2})(?:[/-]|$)/u.exec(new URL(url).pathname)?.[1];
  if (month && open.some(([one, two]) => one !== two && one === Number(month))) return false;
  return home.isDayFirst;
}
