import { createHash } from 'node:crypto';
import { fold } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { FeedEntry, FeedProblem } from './feed-entry.ts';
import type { AboutFeed, FeedItem } from './feed-items.ts';
import { toPlainText } from './plain-text.ts';

interface Known {
  item: FeedItem;
  url: string | undefined;
  title: string;
  publisher: string | undefined;
  day: string;
}

/** What an entry may be known by, the surest first. */
export function keysOf(
  { item, url, title, publisher, day }: Known,
  { url: feedUrl, about }: { url: string; about: AboutFeed },
): string[] {
  const { host } = new URL(feedUrl);
  const homepage = about.homepage && canonicaliseUrl(about.homepage, feedUrl);
  const isOwn = url !== undefined && url !== homepage && !/^\/?$/u.test(pathOf(url));
  const { guid } = item;
  const isGlobal = guid !== undefined && /^(?:https?|tag|urn):/iu.test(guid);
  const ids = [
    ...(isOwn ? [`url:${url}`] : []),
    ...(guid ? [isGlobal ? `guid:${guid}` : `guid:${host}:${guid}`] : []),
  ];
  // Beside a surer key a title alone is too little: a column bears one every day, and at times twice a day.
  const told = ids.length > 0 ? toPlainText(startOf(item.summaryHtml), true) : '';
  if (title === '' || (ids.length > 0 && told === '')) return ids;
  const words = JSON.stringify([host, publisher ?? '', fold(title), day, fold(told)]);
  return [...ids, `title:${createHash('sha256').update(words).digest('hex').slice(0, 24)}`];
}

/** Pictures and their addresses change while the words stay. */
function startOf(summaryHtml = ''): string {
  return summaryHtml
    .slice(0, 2000)
    .replace(/<[^<>]*>/gu, ' ')
    .slice(0, 500);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Without ids and titles that entries with different addresses share: those tell nothing apart. */
export function withTrueKeys(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Map<string, string | undefined>();
  const shared = new Set<string>();
  for (const { keys, url } of entries) {
    for (const key of keys.filter((one) => !one.startsWith('url:'))) {
      if (seen.has(key) && seen.get(key) !== url) shared.add(key);
      seen.set(key, url);
    }
  }
  return entries.map((entry) => {
    const keys = entry.keys.filter((key) => !shared.has(key));
    return keys.length > 0 ? { ...entry, key: keys[0]!, keys } : entry;
  });
}

/** Each article once: the first of the entries that share a key. */
export function dropRepeats(entries: readonly FeedEntry[], problems: FeedProblem[]): FeedEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const isKnown = entry.keys.some((key) => seen.has(key));
    for (const key of entry.keys) seen.add(key);
    if (isKnown) {
      const name = entry.title || entry.url;
      problems.push({
        entry: name,
        problem: 'stands in the feed twice',
        remedy: 'nothing to do: taken once',
      });
    }
    return !isKnown;
  });
}
