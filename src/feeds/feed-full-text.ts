import type { Language, Languages } from '../languages/language.ts';
import { htmlToParagraphs } from '../pages/clean-text.ts';
import { makeDropped } from '../pages/dropped.ts';
import { type Given, type ReadPage, readPage } from '../pages/page.ts';
import { parseDocument } from '../pages/parse-document.ts';
import { splitTokens } from '../text/tokens.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { FeedSource } from './feeds-file.ts';

export type ReadArticle = Extract<ReadPage, { guessed: string[] }>;

/** A text in the feed is the article, and no teaser of it, from so many words in so many paragraphs. */
const minWords = 120;
const minParagraphs = 2;
const breaksOff = /(?:\.\.\.|…|»|>>)\]?\s*$/u;
/** What WordPress ends an excerpt with, wherever it stands. */
const excerpt = /\[(?:\.\.\.|…)\]$/u;

/**
 * The article as it stands in its feed, cleaned like a page; undefined where the feed gives no full text.
 * @param url of the article
 */
export function fullTextOf(
  entry: FeedEntry,
  url: string,
  source: Pick<FeedSource, 'publisher' | 'language' | 'full'>,
  languages: Languages,
  now: Date,
): ReadArticle | undefined {
  const longer = (entry.contentHtml ?? '').length < (entry.summaryHtml ?? '').length;
  const written = longer ? entry.summaryHtml : entry.contentHtml;
  if (!written) return undefined;
  const text = parseDocument(written).body.textContent;
  // Some feeds escape their HTML twice.
  const html = /<(?:p|br|div)[\s/>]/iu.test(text) ? text : written;
  if (breaksOff.test(parseDocument(html).body.textContent)) return undefined;
  if (htmlToParagraphs(html).some((line) => excerpt.test(line))) return undefined;
  const { body, footer } = withoutFooter(html, url);
  const language = entry.language?.replace(/[^\w-]/gu, '') ?? '';
  const page = `<!doctype html><html lang="${language}"><body><article>${body}</article></body></html>`;
  const given: Given = {
    title: entry.title || undefined,
    publisher: source.publisher ?? entry.publisher,
    language: source.language,
    published: entry.published ?? now.toISOString().slice(0, 10),
  };
  const read = readSafely(page, url, given, languages, now);
  if (!('article' in read) || breaksOff.test(read.article.body)) return undefined;
  const { article } = read;
  const paragraphs = article.body.split('\n\n').length;
  const isFull =
    words(article.body, languages.get(article.language)!) >= minWords && paragraphs >= minParagraphs;
  if (source.full !== 'never' && !isFull) return undefined;
  return {
    ...read,
    dropped: footer === '' ? read.dropped : [...read.dropped, makeDropped('boilerplate', footer)],
    guessed: read.guessed.concat(entry.published && !entry.publishedIsGuess ? [] : 'published'),
  };
}

/** Reads a page; one that trips the reader up is a page without an article, so that the others of its feed go on. */
export function readSafely(
  html: string,
  url: string,
  given: Given,
  languages: Languages,
  now: Date,
): ReadPage {
  try {
    return readPage(html, url, given, languages, now.getTime());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: `its page cannot be read (${why})`, remedy: 'report it with its address', dropped: [] };
  }
}

/** WordPress ends each entry with a paragraph that links to the article itself: "The post … appeared first on …". */
function withoutFooter(html: string, url: string): { body: string; footer: string } {
  const at = html.lastIndexOf('<p');
  const last = parseDocument(html.slice(at < 0 ? html.length : at)).body;
  const links = [...last.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const isFooter = links.some((link) => canonicaliseUrl(link, url) === url);
  return isFooter ? { body: html.slice(0, at), footer: last.textContent } : { body: html, footer: '' };
}

function words(body: string, language: Language): number {
  return splitTokens(body).length / language.words.tokensPerWord;
}
