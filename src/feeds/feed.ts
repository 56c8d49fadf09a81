import { parseFeed } from 'feedsmith';
import { guessLanguage } from '../languages/guess.ts';
import type { Languages } from '../languages/language.ts';
import { regionOf } from '../languages/region.ts';
import { findShownDates } from '../pages/page-date.ts';
import { cleanLine } from '../text/normalise.ts';
import { countryOfHost, countryOfTag, zonesOfCountry } from '../text/time-zones.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { entriesOf, type FeedReading } from './feed-entries.ts';
import type { FeedEntry, FeedProblem } from './feed-entry.ts';
import { type AboutFeed, type FeedItem, itemsOf, readAboutFeed } from './feed-items.ts';
import { makeReadable } from './feed-text.ts';
import { type FeedWatch, markOf, unwatched, withoutLeftOut } from './feed-watch.ts';
import { readXml } from './feed-xml.ts';
import { explainNotAFeed } from './not-a-feed.ts';
import { toPlainText } from './plain-text.ts';

/** A feed as it was read. */
export interface Feed {
  feed: {
    title?: string;
    language?: string;
    /** Absolute. */
    homepage?: string;
    /** How long it asks to be left alone, in milliseconds. */
    ttlMs?: number;
  };
  entries: FeedEntry[];
  problems: FeedProblem[];
  /** Marks of the entries in it that were left out, as they took more than they may. */
  leftOut?: readonly string[];
}

/**
 * Reads RSS, RDF, Atom or JSON Feed. What one entry does wrong is a problem beside the others' entries. Entities that
 * a document defines are never expanded.
 * @param text as decoded, with or without a byte order mark
 * @param url where it was fetched; relative links without another base are meant from there
 * @param languages give the zone of dates that name none; without them it is UTC
 * @param watch leaves out what is known to take too much, and hears which entry is being read
 * @returns what is wrong where it is no feed at all
 */
export function readFeed(
  text: string,
  url: string,
  now: Date,
  languages?: Languages,
  watch: FeedWatch = unwatched,
): Feed | { problem: string; remedy: string } {
  const clean = makeReadable(text);
  if (clean === '')
    return { problem: 'is empty', remedy: 'try again later, or look on the site for another feed' };
  const problems: FeedProblem[] = [];
  const read = /^[{[]/u.test(clean) ? readJson(clean, problems, watch) : readXml(clean, problems, watch);
  if ('root' in read) return explainNotAFeed(clean, read.root, url);
  if ('problem' in read) return read;

  const { about, items } = read;
  const language = about.language && cleanLine(about.language);
  const homepage = about.homepage && canonicaliseUrl(about.homepage, url);
  const dates = datesOf(language, items, homepage ?? url, languages);
  const title = about.title && toPlainText(about.title, true);
  const entries = entriesOf(
    items,
    { url, about: { ...about, title, language }, now, dates, report: watch.report },
    problems,
  );
  if (items.length === 0)
    problems.push({ problem: 'holds no entries', remedy: 'nothing to do if it is new' });
  return {
    feed: {
      title,
      language,
      homepage,
      ttlMs: about.ttlMs,
    },
    entries,
    problems,
    ...(read.leftOut.length > 0 && { leftOut: read.leftOut }),
  };
}

/** How dates are meant: by the feed's country, its language, or the language that its titles are in. */
function datesOf(
  said: string | undefined,
  items: readonly FeedItem[],
  url: string,
  languages: Languages | undefined,
): FeedReading['dates'] {
  if (languages === undefined) return { timeZone: 'UTC', isMonthFirstUsual: false };
  const tag = said ?? items[0]?.language ?? '';
  const titles = items.slice(0, 20).map((item) => item.title);
  const code = /^[a-z]+/iu.exec(tag)?.[0].toLowerCase() ?? '';
  const language = languages.get(code) ?? guessLanguage(titles.join('\n').slice(0, 4000), languages);
  if (language === undefined) {
    const country = countryOfHost(new URL(url).hostname) ?? countryOfTag(tag);
    return { timeZone: country ? zonesOfCountry(country) : 'UTC', isMonthFirstUsual: false };
  }
  const region = regionOf(url, [tag], language);
  return {
    timeZone: region.timeZones,
    isMonthFirstUsual: !region.isDayFirst,
    readShown: (text) => findShownDates(text, language, region)[0]?.text,
  };
}

interface Read {
  about: AboutFeed;
  items: FeedItem[];
  leftOut: string[];
}

function nameOf(item: unknown): string | undefined {
  const title = (item as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? cleanLine(title.slice(0, 200)) : undefined;
}

function readJson(
  text: string,
  problems: FeedProblem[],
  watch: FeedWatch,
): Read | { root: undefined } | { problem: string; remedy: string } {
  try {
    const written: { items?: unknown } = JSON.parse(text);
    const all: unknown[] = Array.isArray(written.items) ? written.items : [];
    const named = all.map((item) => ({ item, text: JSON.stringify(item) ?? '', name: nameOf(item) }));
    const { kept, leftOut } = withoutLeftOut(named, watch, problems);
    const read = parseFeed({ ...written, ...(all.length > 0 && { items: kept.map(({ item }) => item) }) });
    const items = itemsOf(read);
    const lost = kept.length - items.length;
    if (lost === 0) for (const [at, item] of items.entries()) item.mark = markOf(kept[at]!.text);
    if (lost > 0) problems.push({ problem: `${lost} entries hold nothing`, remedy: 'tell the site' });
    return { about: readAboutFeed(read), items, leftOut };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { root: undefined };
    return {
      problem: 'is JSON that breaks off or is broken',
      remedy: 'try again later; if it stays so, tell the site',
    };
  }
}
