import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** An entry as its feed wrote it, the same for every format. */
export interface FeedItem {
  title: string;
  /** Whether the title may hold tags. */
  titleIsHtml: boolean;
  /** Addresses of the article, the best first. */
  links: string[];
  base?: string;
  guid?: string;
  published?: string;
  updated?: string;
  summaryHtml?: string;
  contentHtml?: string;
  language?: string;
  author?: string;
  /** Who the entry was taken over from. */
  publisher?: string;
  /** A hash of the entry as written. */
  mark?: string;
}

/** What a feed says of itself. */
export interface AboutFeed {
  title?: string;
  language?: string;
  homepage?: string;
  base?: string;
  /** How long the feed may be kept before it is asked for again, in milliseconds. */
  ttlMs?: number;
}

/** The entries of a feed in its order, as feedsmith read them. */
export function itemsOf(read: AnyFeed): FeedItem[] {
  if (read.format === 'rss') return (read.feed.items ?? []).map((item) => rssItem(item));
  if (read.format === 'rdf') return (read.feed.items ?? []).map((item) => rdfItem(item));
  if (read.format === 'atom') {
    return (read.feed.entries ?? []).map((entry) => atomItem(entry));
  }
  return (read.feed.items ?? []).map((item) => jsonItem(item));
}

/** What the feed says of itself, as feedsmith read it. */
export function readAboutFeed(read: AnyFeed): AboutFeed {
  if (read.format === 'json') {
    return { title: read.feed.title, language: read.feed.language, homepage: read.feed.home_page_url };
  }
  if (read.format === 'atom') {
    const { title, links, xml } = read.feed;
    return { title: title?.value, language: xml?.lang, homepage: pageLinks(links)[0], base: xml?.base };
  }
  const { feed } = read;
  const language = (read.format === 'rss' ? read.feed.language : undefined) ?? feed.dc?.languages?.[0];
  return {
    title: feed.title,
    language: language ?? feed.xml?.lang,
    homepage: feed.link ?? pageLinks(feed.atom?.links)[0],
    base: feed.xml?.base,
    ttlMs: (read.format === 'rss' && minutes(read.feed.ttl)) || syndicationMs(feed.sy),
  };
}

function rssItem(item: RssFeed.Item<string>): FeedItem {
  const { guid } = item;
  const guidLink = guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '') ? [guid!.value!] : [];
  return {
    title: item.title ?? '',
    titleIsHtml: true,
    links: [...(item.link ? [item.link] : []), ...pageLinks(item.atom?.links), ...guidLink],
    base: item.xml?.base,
    guid: guid?.value,
    published: item.pubDate ?? dublinDate(item) ?? item.atom?.published,
    updated: item.dcterms?.modified?.[0] ?? item.atom?.updated,
    summaryHtml: item.description ?? item.atom?.summary?.value,
    contentHtml: item.content?.encoded ?? item.atom?.content?.value,
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
    publisher: item.source?.title,
  };
}

function rdfItem(item: RdfFeed.Item<string>): FeedItem {
  const about = item.rdf?.about;
  return {
    title: item.title ?? '',
    titleIsHtml: true,
    links: [item.link, about].filter(
      (link) => link !== undefined && /^(?!urn:|tag:)/iu.test(link),
    ) as string[],
    base: item.xml?.base,
    guid: about,
    published: dublinDate(item),
    updated: item.dcterms?.modified?.[0],
    summaryHtml: item.description,
    contentHtml: item.content?.encoded,
    language: item.dc?.languages?.[0] ?? item.xml?.lang,
    author: item.dc?.creators?.[0],
  };
}

function atomItem(entry: AtomFeed.Entry<string>): FeedItem {
  return {
    title: entry.title?.value ?? '',
    titleIsHtml: (entry.title?.type ?? 'text') !== 'text',
    links: [...pageLinks(entry.links), ...(/^https?:/iu.test(entry.id ?? '') ? [entry.id!] : [])],
    base: entry.xml?.base ?? entry.content?.xml?.base,
    guid: entry.id,
    published: entry.published,
    updated: entry.updated,
    summaryHtml: html(entry.summary?.value, entry.summary?.type),
    contentHtml: html(entry.content?.value, entry.content?.type),
    language: entry.xml?.lang ?? entry.content?.xml?.lang,
    author: entry.authors?.[0]?.name,
    publisher: entry.source?.title?.value,
  };
}

function jsonItem(item: JsonFeed.Item<string>): FeedItem {
  return {
    title: item.title ?? '',
    titleIsHtml: false,
    links: [item.url, item.external_url, item.id].filter(
      (link, place) => link !== undefined && (place < 2 || /^https?:/iu.test(link)),
    ) as string[],
    guid: item.id,
    published: item.date_published,
    updated: item.date_modified,
    summaryHtml: html(item.summary, 'text'),
    contentHtml: item.content_html ?? html(item.content_text, 'text'),
    language: item.language,
    author: item.authors?.[0]?.name,
  };
}

interface Link {
  href?: string;
  rel?: string;
  type?: string;
}

/** Those that lead to a page, web pages first: no enclosures, comments or other forms of the feed. */
function pageLinks(links: readonly Link[] | undefined): string[] {
  return (links ?? [])
    .filter((link) => link.href !== undefined && (link.rel ?? 'alternate') === 'alternate')
    .sort((one, other) => Number(isPage(other)) - Number(isPage(one)))
    .map((link) => link.href!);
}

function isPage(link: Link): boolean {
  return link.type === undefined || /html/iu.test(link.type);
}

function dublinDate(item: RssFeed.Item<string> | RdfFeed.Item<string>): string | undefined {
  return item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0];
}

/** Plain text as HTML; text that is said to be plain and holds tags is HTML. */
function html(text: string | undefined, type = 'text'): string | undefined {
  if (text === undefined || /html/iu.test(type) || /<\/?(?:p|div|br|a|img)[\s/>]/iu.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('\n');
}

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** https://web.resource.org/rss/1.0/modules/syndication/ */
function syndicationMs(sy: { updatePeriod?: string; updateFrequency?: number } | undefined) {
  const period = periods[sy?.updatePeriod ?? ''];
  return period === undefined ? undefined : minutes(period / Math.max(1, sy?.updateFrequency ?? 1));
}

function minutes(count: number | undefined): number | undefined {
  return count !== undefined && count > 0 && count < 1e6 ? Math.round(count * 60_000) : undefined;
}
