import type { Languages } from '../languages/language.ts';
import { type Given, type ReadPage, readPage } from '../pages/page.ts';
import { readOwnAddress } from '../pages/page-metadata.ts';
import { readText } from '../pages/read-text.ts';
import { decodeText } from '../web/charset.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import { readFeed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';
import { fullTextOf, readSafely } from './feed-full-text.ts';
import type { FeedSource } from './feeds-file.ts';

/** What was fetched, or read from a file; the header Content-Type is empty without one. */
interface Received {
  body: Uint8Array;
  contentType: string;
}

interface EntryInput {
  entry: FeedEntry;
  source: Pick<FeedSource, 'publisher' | 'language' | 'full'>;
  /** Of the article. */
  url: string;
  now: Date;
}

/** Why a body gives no text at all. */
export interface Undecodable {
  kind: 'undecodable';
  problem: string;
  remedy: string;
}

/** Everything that reads what came from outside: pure functions of what can be copied from thread to thread. */
export const readings = {
  feed(
    input: Received & { url: string; now: Date; leftOut: readonly string[]; isAlone: boolean },
    languages: Languages,
    report: (mark: string) => void,
  ) {
    const { url, now, isAlone } = input;
    const text = decode(input, 'xml');
    if (typeof text !== 'string') return text;
    return readFeed(text, url, now, languages, { leftOut: new Set(input.leftOut), isAlone, report });
  },

  feedText({ entry, url, source, now }: EntryInput, languages: Languages) {
    return fullTextOf(entry, url, source, languages, now);
  },

  entryPage(input: Received & EntryInput, languages: Languages): ReadPage | Undecodable {
    const html = decode(input, 'html');
    return typeof html === 'string' ? readEntryPage(html, input, languages) : html;
  },

  /** Without `url` a page is known by the address that it gives for itself. */
  page(input: Received & { url?: string; given: Given; now: Date }, languages: Languages) {
    const html = decode(input, 'html');
    if (typeof html !== 'string') return html;
    const url = input.url ?? readOwnAddress(html);
    if (url === undefined) return { kind: 'nowhere' as const };
    return readPage(html, url, input.given, languages, input.now.getTime());
  },

  text(input: Received & { given: Given & { url?: string }; now: Date }, languages: Languages) {
    const text = decode(input, 'xml');
    return typeof text === 'string' ? readText(text, input.given, languages, input.now) : text;
  },
} as const;

type Readings = typeof readings;

/** Reads what came from outside, wherever that is done. */
export interface PageReader {
  /** @throws LimitReached where reading takes more than it may */
  read<Name extends keyof Readings>(
    name: Name,
    input: Parameters<Readings[Name]>[0],
  ): Promise<ReturnType<Readings[Name]>>;
  close(): Promise<void>;
}

/** A reader that reads at once, in the thread of its caller and without limits. */
export function readPagesHere(languages: Languages): PageReader {
  return {
    async read(name, input) {
      const reading = readings[name] as (...given: unknown[]) => never;
      return reading(input, languages, () => undefined);
    },
    async close() {},
  };
}

function decode({ body, contentType }: Received, markup: 'xml' | 'html'): string | Undecodable {
  try {
    return decodeText(body, contentType, markup);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    return { kind: 'undecodable', problem: error.message, remedy: error.remedy };
  }
}

/** The article of a feed entry on its page; the two fill in what the other lacks. */
function readEntryPage(
  html: string,
  { entry, source, url, now }: EntryInput,
  languages: Languages,
): ReadPage {
  const { publisher, language } = source;
  // The page that is cited knows its own date best: feeds name wrong zones, or when they were built.
  const first = readSafely(html, url, { publisher, language }, languages, now);
  if ('article' in first && !first.guessed.includes('published')) return first;
  const isDated = entry.published !== undefined && !entry.publishedIsGuess;
  if ('article' in first && !isDated) return first;
  const given = {
    publisher,
    language,
    published: entry.published ?? now.toISOString().slice(0, 10),
    // Only where the page has none; feeds shorten headlines.
    title: 'article' in first ? undefined : entry.title || undefined,
  };
  const second = readSafely(html, url, given, languages, now);
  if (!('article' in second)) return second;
  return { ...second, guessed: second.guessed.concat(isDated ? [] : 'published') };
}
