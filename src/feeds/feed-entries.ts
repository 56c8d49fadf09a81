import { decodeEntities } from '../pages/parse-document.ts';
import { cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { type DateReading, isMonthFirst, readDate } from './feed-dates.ts';
import type { FeedEntry, FeedProblem } from './feed-entry.ts';
import { dropRepeats, keysOf, withTrueKeys } from './feed-identity.ts';
import type { AboutFeed, FeedItem } from './feed-items.ts';
import { toPlainText } from './plain-text.ts';

export interface FeedReading {
  /** The feed's own address. */
  url: string;
  about: AboutFeed;
  now: Date;
  /** Hears the mark of each entry before it is read. */
  report(mark: string): void;
  dates: Omit<DateReading, 'isMonthFirst'> & {
    /** Whether the feed is from where the month stands first. */
    isMonthFirstUsual: boolean;
  };
}

const maxEntries = 500;
const maxAheadMs = 10 * 60_000;
const tellSite = 'tell the site; the article is taken all the same';

/**
 * Entries made of a feed's items, each article once, in the feed's order; no problem keeps the others from being
 * read.
 */
export function entriesOf(
  items: readonly FeedItem[],
  reading: FeedReading,
  problems: FeedProblem[],
): FeedEntry[] {
  const dates: DateReading = {
    ...reading.dates,
    isMonthFirst: isMonthFirst(
      items.flatMap((item) => item.published ?? []),
      reading.dates.isMonthFirstUsual,
    ),
  };
  const entries = items.flatMap((item) => {
    if (item.mark !== undefined) reading.report(item.mark);
    const read = entryOf(item, reading, dates, problems);
    return read ? [read] : [];
  });
  return newest(dropRepeats(withTrueKeys(entries), problems), problems);
}

function entryOf(
  item: FeedItem,
  reading: FeedReading,
  dates: DateReading,
  problems: FeedProblem[],
): FeedEntry | undefined {
  const publisher = item.publisher && toPlainText(item.publisher, true);
  const title = titleOf(item, publisher);
  const { about } = reading;
  const base = [item.base, about.base, about.homepage, reading.url].reduceRight(
    (resolved: string, next) => (next && URL.parse(next, resolved)?.href) || resolved,
    reading.url,
  );
  const url = item.links
    .map((link) => canonicaliseUrl(decodeEntities(link), base))
    .find((link) => link !== undefined);
  const name = title || url || toPlainText(item.summaryHtml ?? '', true).slice(0, 80) || undefined;
  const report = (problem: string, remedy: string) => problems.push({ entry: name, problem, remedy });
  if (url === undefined && item.links.length > 0)
    report('its link is no address of the web', 'tell the site');
  if (title === '' && url === undefined) {
    report('has neither a title nor a link', 'nothing can be taken from it; tell the site');
    return undefined;
  }

  const published = item.published === undefined ? undefined : readDate(item.published, dates);
  if (item.published !== undefined && published === undefined) {
    report(`its date "${cleanLine(item.published).slice(0, 60)}" cannot be read`, tellSite);
  }
  const updated = item.updated === undefined ? undefined : readDate(item.updated, dates);
  const dated = published ?? (item.published === undefined ? updated : undefined);
  const isAhead = dated !== undefined && liesAhead(dated, reading.now);
  if (isAhead) report(`its date ${dated} lies in the future`, `${tellSite}, dated when it was first read`);

  const keys = keysOf(
    { item, url, title, publisher, day: isAhead ? '' : (dated?.slice(0, 10) ?? '') },
    reading,
  );
  if (keys.length === 0) {
    report('has no title, and a link to the front page only', 'nothing can be taken from it; tell the site');
    return undefined;
  }
  return {
    key: keys[0]!,
    keys,
    url,
    title,
    published: isAhead ? reading.now.toISOString() : dated,
    ...(isAhead && { publishedIsGuess: true as const }),
    updated:
      updated !== undefined && Date.parse(updated) > reading.now.getTime() + maxAheadMs ? undefined : updated,
    summaryHtml: item.summaryHtml,
    contentHtml: item.contentHtml,
    language: item.language ?? about.language,
    author: item.author && toPlainText(item.author, true),
    publisher: publisher || about.title,
  };
}

/** A bare day has begun where the day begins first, at UTC+14. */
function liesAhead(date: string, now: Date): boolean {
  return Date.parse(date.length > 10 ? date : `${date}T00:00+14:00`) > now.getTime() + maxAheadMs;
}

/** A title as a reader sees it. Many feeds escape theirs once too often; aggregators add who published it. */
function titleOf(item: FeedItem, publisher: string | undefined): string {
  const title = toPlainText(item.title, item.titleIsHtml);
  const added = publisher ? ` - ${publisher}` : '';
  return added !== '' && title.endsWith(added) ? title.slice(0, -added.length) : title;
}

/** Entries without a date count as new, so that none is lost for lacking one. */
function newest(entries: FeedEntry[], problems: FeedProblem[]): FeedEntry[] {
  if (entries.length <= maxEntries) return entries;
  const time = ({ published }: FeedEntry) =>
    published === undefined ? Number.POSITIVE_INFINITY : Date.parse(published);
  const kept = new Set(
    [...entries].sort((one, other) => compare(time(other), time(one))).slice(0, maxEntries),
  );
  problems.push({
    problem: `has ${entries.length} entries; only the newest ${maxEntries} are read`,
    remedy: 'follow a feed of the site that is shorter, such as that of a section',
  });
  return entries.filter((entry) => kept.has(entry));
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
