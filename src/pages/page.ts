import type { Language, Languages } from '../languages/language.ts';
import { cleanBody, cleanLine } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { addressOf } from '../web/canonical-url.ts';
import { type Clean, cleanBlocks, keepLettersAndDigits } from './clean-blocks.ts';
import { parseDocument } from './dom.ts';
import type { Dropped } from './dropped.ts';
import { type HtmlBlock, readHtmlBlocks } from './html-blocks.ts';
import { findArticleFault, findPageFault } from './not-an-article.ts';
import { readPageBlocks } from './page-blocks.ts';
import { readMachineDate } from './page-date.ts';
import { choosePageLanguage } from './page-language.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { removeParts } from './page-parts.ts';
import { type Published, readPublished } from './published.ts';

/** A news article as its page tells it. */
export interface PageArticle {
  title: string;
  /** Code of a known language. */
  language: string;
  publisher: string;
  /** Absolute, without tracking parameters and fragment; the one the page gives for itself where it can be believed. */
  url: string;
  /** `YYYY-MM-DD`, or an ISO 8601 instant with its offset. */
  published: string;
  updated?: string;
  /** Plain text, NFC, a blank line between paragraphs. */
  body: string;
}

export type ReadPage =
  | {
      article: PageArticle;
      dropped: Dropped[] /** Fields that the page does not say in so many words. */;
      guessed: string[];
    }
  | { problem: string; remedy: string; dropped: Dropped[] };

/** What is known of an article from elsewhere; it wins over what the page says. */
export interface Given {
  publisher?: string;
  language?: string;
  published?: string;
  title?: string;
}

/**
 * Reads the article from a web page, cleaned of menus, captions and credits. No script of the page is run and
 * nothing is fetched.
 * @param url where the page was read, http or https
 * @throws RangeError when `url` is no such address
 */
export function readPage(
  html: string,
  url: string,
  given: Given,
  languages: Languages,
  now = Date.now(),
): ReadPage {
  const fault = findPageFault(html);
  if (fault) return { ...fault, dropped: [] };
  const document = parseDocument(html);
  const metadata = readPageMetadata(document, url);
  const lines = readHtmlBlocks(document.body)
    .filter(({ element }) => !element?.closest('footer, nav'))
    .map((block) => block.text);
  const parts = removeParts(document, languages);
  const { blocks, listed } = readPageBlocks(document, metadata, languages);

  const prose = blocks.filter(isSentence);
  const raw = (prose.length > 0 ? prose : blocks).map((block) => block.text).join('\n');
  const chosen = given.language === undefined ? undefined : languages.get(given.language);
  const read = chosen
    ? { language: chosen, isGuessed: false }
    : choosePageLanguage(raw, metadata.languages, languages);
  const title = cleanLine(given.title ?? metadata.title ?? '');
  const clean: Clean = read
    ? cleanBlocks(blocks, read.language.pages, title)
    : { paragraphs: blocks.map((block) => block.text), dropped: [] };
  const dropped = [...parts, ...clean.dropped];
  const words = splitTokens(clean.paragraphs.join('\n')).length / (read?.language.words.tokensPerWord ?? 1);
  const none = findArticleFault({ document, metadata, words, listed, lines, url, languages });
  if (none) return { ...none, dropped };
  if (!read) {
    const remedy = `take a page in one of ${[...languages.keys()].join(', ')}, or say which language it is in`;
    return { problem: 'the page is in no language that is known', remedy, dropped };
  }
  if (title === '') return { problem: 'the page has no title', remedy: 'give its title', dropped };

  const { language } = read;
  const date = dateOf(metadata, lines, clean, given, url, language, now);
  if (!('published' in date)) {
    const problem = date.implausible
      ? `the page says that it was published on ${date.implausible}, which cannot be`
      : 'the page does not say when it was published';
    return { problem, remedy: 'give the date of publication', dropped };
  }
  const { published, updated } = date;
  const publisher = cleanLine(given.publisher ?? metadata.publisher ?? '');
  const guessed = [
    ...(given.title === undefined && metadata.isTitleShown ? ['title'] : []),
    ...(read.isGuessed ? ['language'] : []),
    ...(publisher ? [] : ['publisher']),
    ...(date.isGuessed ? ['published'] : []),
  ];
  const article: PageArticle = {
    title,
    language: language.code,
    publisher: publisher || new URL(url).hostname.replace(/^www\./u, ''),
    url: addressOf(metadata.addresses, url),
    published,
    ...(updated ? { updated } : {}),
    body: cleanBody(clean.paragraphs.join('\n\n')),
  };
  return { article, dropped, guessed };
}

function dateOf(
  metadata: PageMetadata,
  lines: readonly string[],
  clean: Clean,
  given: Given,
  url: string,
  language: Language,
  now: number,
): Published {
  const said =
    given.published === undefined ? undefined : readMachineDate(given.published, language.timeZone);
  if (said) return { published: said.text, isGuessed: false };
  const headlines = [metadata.headline, metadata.title]
    .map((text) => keepLettersAndDigits(text ?? ''))
    .filter(Boolean);
  const headlineAt = lines.findIndex((line) => headlines.includes(keepLettersAndDigits(line)));
  const dateline = clean.dateline?.text ?? '';
  const { published, modified, languages: tags } = metadata;
  return readPublished({ published, modified, lines, headlineAt, dateline, url, tags }, language, now);
}

function isSentence({ text }: HtmlBlock): boolean {
  return /[.!?…:”"]$/u.test(text) && text.split(' ', 4).length > 3;
}
