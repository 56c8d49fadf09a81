import { parseDocument } from '../pages/parse-document.ts';

const page = /<html[\s>]|<!doctype\s+html/iu;
const feedTypes = /^(?:application|text)\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)$/iu;
const maxFeedsNamed = 5;

/** What a document that should be a feed is instead, and where the feed may be. */
export function explainNotAFeed(
  text: string,
  root: string | undefined,
  url: string,
): { problem: string; remedy: string } {
  const start = text.slice(0, 262_144);
  if (root === 'html' || page.test(start)) {
    const feeds = announced(start, url);
    const remedy =
      feeds.length > 0 ? `use a feed that it names: ${feeds.join(' ')}` : 'look on the site for its feeds';
    return { problem: 'is a web page now', remedy };
  }
  if (root === 'opml')
    return { problem: 'is a list of feeds (OPML)', remedy: 'add the feeds that it lists, one by one' };
  if (root === 'urlset' || root === 'sitemapindex') {
    return { problem: 'is a sitemap', remedy: 'look on the site for its feeds' };
  }
  const what = root === undefined ? '' : `, but a document <${root}>`;
  return { problem: `is no feed${what}`, remedy: 'give the address of an RSS, Atom or JSON feed' };
}

/** https://blog.whatwg.org/feed-autodiscovery */
function announced(html: string, url: string): string[] {
  const links = [...parseDocument(html).querySelectorAll('link[rel~="alternate"][href]')];
  const feeds = links.filter((link) => feedTypes.test(link.getAttribute('type')?.trim() ?? ''));
  const found = feeds.flatMap((link) => URL.parse(link.getAttribute('href')!, url)?.href ?? []);
  return [...new Set(found)].slice(0, maxFeedsNamed);
}
