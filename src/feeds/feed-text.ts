/** A feed's XML taken apart, so that one broken entry is left out and not the feed. */
export interface FeedText {
  /** The tags that every entry stands in, namespaces and all: `<rss …><channel>` and `</channel></rss>`. */
  open: string;
  close: string;
  /** What the feed says of itself: the document between `open` and `close` without its entries. */
  about: string;
  /** Each entry as written, in order. */
  entries: { text: string; isWhole: boolean }[];
  /** Whether the document reaches its end. */
  isWhole: boolean;
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const roots: Readonly<Record<string, string>> = { rss: 'item', rdf: 'item', feed: 'entry' };

/** The text without what XML forbids and without what a server's warnings put before it. */
export function makeReadable(text: string): string {
  const clean = text.replace(forbidden, '').replace(/^[\uFEFF\s]+/u, '');
  if (/^[{[]/u.test(clean)) return clean;
  const start = clean.slice(0, 65_536).search(/<\?xml\s|<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/iu);
  const isPage = /<html[\s>]|<!doctype\s+html/iu.test(clean.slice(0, Math.max(start, 0)));
  // A `<` that begins nothing is meant as one: "x < 5".
  return (start > 0 && !isPage ? clean.slice(start) : clean).replace(/<(?![\p{L}_/!?])/gu, '&lt;');
}

/**
 * The parts of a feed, or the name of the root element of what is none. Definitions of entities are left out, a prefix
 * of the feed's own elements is taken off, and an RSS feed without its channel gets one.
 */
export function dissect(written: string): FeedText | { root: string | undefined } {
  const first = rootElement(written);
  const prefix = first && /^<([\w.-]+):(?:rss|feed)[\s/>]/iu.exec(first.text)?.[1];
  const text =
    prefix === undefined ? written : written.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  const root = prefix === undefined ? first : rootElement(text);
  const tag = root && /^<((?:[\w.-]+:)?([\w.-]+))/u.exec(root.text);
  const name = tag?.[2]?.toLowerCase();
  const entry = name === undefined ? undefined : roots[name];
  if (!root || !tag || entry === undefined) return { root: name };

  const end = lastClosing(text, tag[1]!);
  const isWhole = end > root.end;
  const { entries, rest } = cutEntries(text.slice(root.end, isWhole ? end : undefined), entry);
  const channel = name === 'rss' ? /<channel(?:\s[^<>]*)?>/iu.exec(rest) : null;
  const hasChannel = name === 'rss';
  return {
    open: trimTag(root.text, prefix) + (channel ? trimTag(channel[0]) : hasChannel ? '<channel>' : ''),
    close: `${hasChannel ? '</channel>' : ''}</${tag[1]}>`,
    about: rest.slice(channel ? channel.index + channel[0].length : 0).replace(/<\/channel\s*>\s*$/iu, ''),
    entries,
    isWhole,
  };
}

function lastClosing(text: string, name: string): number {
  const closing = new RegExp(`</${name.replace(/[.]/gu, '\\.')}\\s*>`, 'giu');
  let last = -1;
  for (const match of text.matchAll(closing)) last = match.index;
  return last;
}

/** Attributes of the elements around the entries, and characters of one: all are read again with each broken entry. */
const maxAttributes = 50;
const maxAttributeLength = 300;

/** A tag with what counts beyond itself: namespaces, the version, XML's own attributes. */
function trimTag(tag: string, prefix?: string): string {
  const name = /^<[^\s/>]+/u.exec(tag)?.[0] ?? '';
  const attribute = /\s(xmlns(?::[\w.-]+)?|xml:\w+|version)\s*=\s*(?:"[^"<]*"|'[^'<]*')/giu;
  const kept = [...tag.matchAll(attribute)]
    .filter(([all]) => all.length <= maxAttributeLength)
    .slice(0, maxAttributes)
    .map(([all, key]) =>
      prefix !== undefined && key === `xmlns:${prefix}` ? all.replace(`:${prefix}`, '') : all,
    );
  return `${name}${kept.join('')}>`;
}

function rootElement(text: string): { text: string; end: number } | undefined {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text[at + 1] !== '?' && text[at + 1] !== '!') {
      const tag = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/uy;
      tag.lastIndex = at;
      const found = tag.exec(text)?.[0];
      return found === undefined ? undefined : { text: found.replace(/\/>$/u, '>'), end: tag.lastIndex };
    }
    const end = text.indexOf(endOfMarkup(text, at), at);
    if (end < 0) return undefined;
    at = text.indexOf('<', end);
  }
  return undefined;
}

function endOfMarkup(text: string, at: number): string {
  if (text.startsWith('<?', at)) return '?>';
  if (text.startsWith('<!--', at)) return '-->';
  const bracket = text.indexOf('[', at);
  const hasSubset = bracket >= 0 && bracket < text.indexOf('>', at);
  return hasSubset && /^<!doctype/iu.test(text.slice(at, at + 9)) ? ']>' : '>';
}

function cutEntries(text: string, name: string): { entries: FeedText['entries']; rest: string } {
  const mark = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)(?:[\\w.-]+:)?${name}(?=[\\s/>])`, 'giu');
  const ends = { '<!--': finder(text, /-->/gu), '<![CDATA[': finder(text, /\]\]>/gu) };
  const nextEntry = finder(
    text,
    new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>\\s*<(?:[\\w.-]+:)?${name}[\\s>]`, 'giu'),
  );
  const entries: FeedText['entries'] = [];
  let rest = '';
  let from = 0;
  let start = -1;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[1] === undefined) {
      const end = ends[match[0] === '<!--' ? '<!--' : '<![CDATA['](mark.lastIndex);
      // One that never ends, or only in a later entry, must not swallow the entries between.
      if (end < (start < 0 ? text.length : nextEntry(mark.lastIndex))) mark.lastIndex = end + 3;
    } else if (match[1] === '') {
      if (start >= 0) entries.push({ text: text.slice(start, match.index), isWhole: false });
      else rest += text.slice(from, match.index);
      start = match.index;
    } else if (start >= 0) {
      from = text.indexOf('>', match.index) + 1 || text.length;
      entries.push({ text: text.slice(start, from), isWhole: true });
      start = -1;
    }
  }
  if (start >= 0) entries.push({ text: text.slice(start), isWhole: false });
  else rest += text.slice(from);
  return { entries, rest };
}

/**
 * Finds the next match from a place that only moves on; the text's length where there is none. Linear over all calls.
 */
function finder(text: string, pattern: RegExp): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      pattern.lastIndex = from;
      found = pattern.exec(text)?.index ?? text.length;
    }
    return found;
  };
}
