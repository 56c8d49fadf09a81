import { parseFeed } from 'feedsmith';
import { guessLanguage } from '../languages/guess.ts';
import type { Languages } from '../languages/language.ts';
import { cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { entriesOf } from './feed-entries.ts';
import type { FeedEntry, FeedProblem } from './feed-entry.ts';
import { type AboutFeed, type FeedItem, itemsOf, readAboutFeed } from './feed-items.ts';
import { makeReadable } from './feed-text.ts';
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
}

/**
 * Reads RSS, RDF, Atom or JSON Feed. What one entry does wrong is a problem beside the others' entries. Entities that
 * a document defines are never expanded.
 * @param text as decoded, with or without a byte order mark
 * @param url where it was fetched; relative links without another base are meant from there
 * @param languages give the zone of dates that name none; without them it is UTC
 * @returns what is wrong where it is no feed at all
 */
export function readFeed(
  text: string,
  url: string,
  now: Date,
  languages?: Languages,
): Feed | { problem: string; remedy: string } {
  const clean = makeReadable(text);
  if (clean === '')
    return { problem: 'is empty', remedy: 'try again later, or look on the site for another feed' };
  const problems: FeedProblem[] = [];
  const read = /^[{[]/u.test(clean) ? readJson(clean, problems) : readXml(clean, problems);
  if ('root' in read) return explainNotAFeed(clean, read.root, url);
  if ('problem' in read) return read;

  const { about, items } = read;
  const language = about.language && cleanLine(about.language);
  const timeZone = languages ? timeZoneOf(language, items, languages) : 'UTC';
  const title = about.title && toPlainText(about.title, true);
  const entries = entriesOf(items, { url, about: { ...about, title, language }, now, timeZone }, problems);
  if (items.length === 0)
    problems.push({ problem: 'holds no entries', remedy: 'nothing to do if it is new' });
  return {
    feed: {
      title,
      language,
      homepage: about.homepage && canonicaliseUrl(about.homepage, url),
      ttlMs: about.ttlMs,
    },
    entries,
    problems,
  };
}

/** That of the language the feed names, else of the one its titles are in. */
function timeZoneOf(said: string | undefined, items: readonly FeedItem[], languages: Languages): string {
  const code = /^[a-z]+/iu.exec(said ?? items[0]?.language ?? '')?.[0].toLowerCase();
  const titles = items.slice(0, 20).map((item) => item.title);
  const language = languages.get(code ?? '') ?? guessLanguage(titles.join('\n'), languages);
  return language?.timeZone ?? 'UTC';
}

interface Read {
  about: AboutFeed;
  items: FeedItem[];
}

function readJson(
  text: string,
  problems: FeedProblem[],
): Read | { root: undefined } | { problem: string; remedy: string } {
  try {
    const written: { items?: unknown } = JSON.parse(text);
    const read = parseFeed(written);
    const items = itemsOf(read);
    const lost = Array.isArray(written.items) ? written.items.length - items.length : 0;
    if (lost > 0) problems.push({ problem: `${lost} entries hold nothing`, remedy: 'tell the site' });
    return { about: readAboutFeed(read), items };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { root: undefined };
    return {
      problem: 'is JSON that breaks off or is broken',
      remedy: 'try again later; if it stays so, tell the site',
    };
  }
}
