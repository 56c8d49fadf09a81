import type { Languages } from '../languages/language.ts';
import type { DomDocument } from './dom.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Why a page gives no article, and what to do about it. */
export interface PageFault {
  problem: string;
  remedy: string;
}

const maxHtmlLength = 5_000_000;
/** Front pages have up to 8,000. */
const maxTags = 20_000;

/** What can be said of a text before it is parsed; undefined when it is a web page that can be read. */
export function findPageFault(html: string): PageFault | undefined {
  const start = html.slice(0, 2000).trimStart();
  if (start === '')
    return {
      problem: 'the page is empty',
      remedy: 'open the address in a browser to see whether it still exists',
    };
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/iu.test(start)) {
    return { problem: 'this is a feed, not an article', remedy: 'add its address to the feeds file' };
  }
  if (start.startsWith('%PDF-')) {
    return {
      problem: 'this is a PDF, not a web page',
      remedy: 'save its text as a .txt or .md file and import that',
    };
  }
  if (
    /^[[{]/u.test(start) ||
    !/<(?:!doctype|html|head|body|article|main|div|p|h1|section|table)[\s>]/iu.test(html)
  ) {
    return {
      problem: 'this is not a web page',
      remedy: 'give the address of an article, or import a text or Markdown file',
    };
  }
  const tags = html.length > maxHtmlLength ? maxTags + 1 : (html.match(/<[a-z]/giu)?.length ?? 0);
  if (tags > maxTags) {
    return {
      problem: 'the page is too large to be an article',
      remedy: 'give the address of a single article',
    };
  }
  return undefined;
}

/** What was found on a page. */
export interface PageContent {
  document: DomDocument;
  metadata: PageMetadata;
  /** Of the cleaned body, in words of usual length. */
  words: number;
  /** Headlines that lead elsewhere, among the article's own paragraphs. */
  listed: number;
  /** All lines that the page shows. */
  lines: readonly string[];
  url: string;
  languages: Languages;
}

/** An article has this many words, and at least one sentence. */
export const minWords = 30;
const maxFewWords = 120;
const maxHeadlines = 12;
const maxListed = 6;

/** Why what was found is no article; undefined when it is one. */
export function findArticleFault(found: PageContent): PageFault | undefined {
  const { document, metadata, words, lines, languages } = found;
  const pages = [...languages.values()].map((language) => language.pages);
  const tab = document.querySelector('title')?.textContent ?? '';
  const titles = [metadata.title ?? '', metadata.headline ?? '', tab];
  if (words < maxFewWords && pages.some(({ notFound }) => titles.some((title) => notFound.test(title)))) {
    return { problem: 'the page says that there is nothing here', remedy: 'check the address in a browser' };
  }
  const isPaid =
    metadata.linked.isFree === false || pages.some(({ paid }) => lines.some((line) => paid.test(line)));
  if (words < maxFewWords && isPaid) {
    const remedy = 'take another source, or import a text that you have the right to use';
    return { problem: 'only the beginning can be read without paying', remedy };
  }
  if (isIndex(found)) {
    const remedy = 'give the address of an article, or of the feed of this page';
    return { problem: 'the page lists articles and is none itself', remedy };
  }
  if (words >= minWords) return undefined;
  if (metadata.types.some((type) => /video/iu.test(type)) || metadata.hasVideo) {
    const problem = 'the page is a video with hardly any text';
    return { problem, remedy: 'take an article that tells the same' };
  }
  const isShell = document.querySelector('#root, #app, #__next, #__nuxt, noscript') !== null;
  const remedy = 'save the text that a browser shows to a file and import that';
  return isShell && lines.join(' ').length < 1000
    ? { problem: 'the text is put on the page by a script', remedy }
    : { problem: 'no article was found on the page', remedy: `check the address, or ${remedy}` };
}

function isIndex({ metadata, words, listed, url }: PageContent): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === '/' && search === '') return true;
  if (metadata.types.some((type) => /^article$|Article$|^BlogPosting$/u.test(type))) return false;
  return listed > maxListed || (words < minWords && metadata.headlineLinks > maxHeadlines);
}
