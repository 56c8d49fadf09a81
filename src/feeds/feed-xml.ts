import { type AnyFeed, parseFeed } from 'feedsmith';
import type { FeedProblem } from './feed-entry.ts';
import { type AboutFeed, type FeedItem, itemsOf, readAboutFeed } from './feed-items.ts';
import { dissect, type FeedText } from './feed-text.ts';
import { type FeedWatch, markOf, withoutLeftOut } from './feed-watch.ts';
import { toPlainText } from './plain-text.ts';

/** What is read of one feed at most: ten times what the longest feeds of newspapers hold. */
const maxEntries = 5000;
/** Broken entries that are named one by one. */
const maxNamed = 100;
/** A feed with more is broken as a whole; the others are not tried. */
const maxBroken = 500;

/**
 * Reads a feed in XML; entries that are broken or cut off are left out and named.
 * @returns the name of the root element where it is no feed's
 */
export function readXml(
  text: string,
  problems: FeedProblem[],
  watch: FeedWatch,
): { about: AboutFeed; items: FeedItem[]; leftOut: string[] } | { root: string | undefined } {
  const parts = dissect(text);
  if ('root' in parts) return parts;
  if (!parts.isWhole) {
    const remedy = 'the entries before that are read, the others when it is asked for again';
    problems.push({ problem: 'breaks off in the middle', remedy });
  }
  if (parts.entries.length > maxEntries) {
    const problem = `has ${parts.entries.length} entries; only the first ${maxEntries} are read`;
    problems.push({ problem, remedy: 'follow a feed of the site that is shorter' });
  }
  const first = parts.entries.slice(0, maxEntries).map((entry) => ({ ...entry, name: nameOf(entry.text) }));
  const { kept: entries, leftOut } = withoutLeftOut(first, watch, problems);
  const broken = new Set(entries.filter((entry) => !entry.isWhole));
  const items = readItems(
    entries.filter((entry) => entry.isWhole),
    parts,
    broken,
    watch,
  );
  for (const entry of entries.filter((one) => broken.has(one)).slice(0, maxNamed)) {
    const remedy = 'the other entries are read; tell the site';
    problems.push({ entry: entry.name, problem: 'its XML is broken', remedy });
  }
  if (broken.size > maxNamed) {
    problems.push({ problem: `${broken.size} entries are broken or unread for it`, remedy: 'tell the site' });
  }
  const about = parse(parts, parts.about);
  return { about: about ? readAboutFeed(about) : {}, items, leftOut };
}

type Entry = FeedText['entries'][number] & { name: string | undefined };

/**
 * All at once where that works, else one by one. A tag that is never closed may swallow the next entry, so their
 * number counts too.
 */
function readItems(
  entries: readonly Entry[],
  parts: FeedText,
  broken: Set<Entry>,
  watch: FeedWatch,
): FeedItem[] {
  if (entries.length === 0) return [];
  const read = watch.isAlone ? undefined : parse(parts, entries.map((entry) => entry.text).join('\n'));
  const items = read ? itemsOf(read) : [];
  if (items.length === entries.length) return items.map((item, at) => withMark(item, entries[at]!));
  return entries.flatMap((entry) => {
    if (watch.isAlone) watch.report(markOf(entry.text));
    const alone = broken.size < maxBroken ? parse(parts, entry.text) : undefined;
    const found = alone ? itemsOf(alone) : [];
    if (found.length === 1) return [withMark(found[0]!, entry)];
    broken.add(entry);
    return [];
  });
}

function withMark(item: FeedItem, { text }: Entry): FeedItem {
  return { ...item, mark: markOf(text) };
}

function parse({ open, close }: FeedText, inner: string): AnyFeed | undefined {
  try {
    return parseFeed(open + inner + close);
  } catch {
    return undefined;
  }
}

function nameOf(text: string): string | undefined {
  const title = /<title[^<>]*>\s*(?:<!\[CDATA\[)?([^<\]]{0,200})/iu.exec(text.slice(0, 5000))?.[1];
  return (title && toPlainText(title, true)) || undefined;
}
