import type { Language, Languages } from '../languages/language.ts';
import { cleanBody, cleanLine } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { addressOf, canonicaliseUrl } from '../web/canonical-url.ts';
import { type Clean, cleanBlocks, keepLettersAndDigits } from './clean-blocks.ts';
import type { DomDocument } from './dom.ts';
import type { Dropped } from './dropped.ts';
import { type HtmlBlock, readHtmlBlocks } from './html-blocks.ts';
import { findArticleFault, findPageFault, minWords } from './not-an-article.ts';
import { readPageBlocks } from './page-blocks.ts';
import { readMachineDate } from './page-date.ts';
import { choosePageLanguage } from './page-language.ts';
import { type PageMetadata, readPageMetadata } from './page-metadata.ts';
import { removeParts } from './page-parts.ts';
import { parseDocument } from './parse-document.ts';
import { type Published, readPublished } from './published.ts';
import { measureText } from './text-sizes.ts';

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

/** Letters in which a language shows, and from which a part that was taken out may be text. */
const minLetters = 40;
/** From which what a page says of its language is believed: Chinese has few letters. */
const minNamedLetters = 10;

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
  const first = readOnce(html, url, given, languages, now, true);
  if (!first.isBare) return first.read;
  // What the names of its boxes leave of it is no text: they are not what they are called.
  const second = readOnce(html, url, given, languages, now, false).read;
  return 'article' in second ? { ...second, guessed: [...second.guessed, 'body'] } : first.read;
}

/** Reads a page, with or without looking at the names of its boxes; `isBare` where those may have cost the text. */
function readOnce(
  html: string,
  url: string,
  given: Given,
  languages: Languages,
  now: number,
  withNames: boolean,
): { read: ReadPage; isBare?: true } {
  const document = parseDocument(html);
  unlinkOwnAnchors(document, url);
  const metadata = readPageMetadata(document, url);
  const lines = readHtmlBlocks(document.body)
    .filter(({ element }) => !element?.closest('footer, nav'))
    .map((block) => block.text);
  const parts = removeParts(document, languages, { withNames });
  const { blocks, listed } = readPageBlocks(document, metadata, languages);

  const prose = blocks.filter(isSentence);
  const raw = (prose.length > 0 ? prose : blocks).map((block) => block.text);
  const chosen = given.language === undefined ? undefined : languages.get(given.language);
  const read = chosen
    ? { language: chosen, isGuessed: false }
    : choosePageLanguage(raw, metadata.languages, languages);
  const { language } = read;
  const title = cleanLine(given.title ?? metadata.title ?? '');
  const clean: Clean = language
    ? cleanBlocks(blocks, language.pages, title)
    : { paragraphs: blocks.map((block) => block.text), dropped: [] };
  const dropped = [...parts, ...clean.dropped];
  const words = splitTokens(clean.paragraphs.join('\n')).length / (language?.words.tokensPerWord ?? 1);
  const refuse = (problem: string, remedy: string): { read: ReadPage } => ({
    read: { problem, remedy, dropped },
  });
  const isNamed = 'named' in read && read.named !== undefined;
  if (!language && countLetters(raw) >= (isNamed ? minNamedLetters : minLetters)) {
    const known = `take a page in one of ${[...languages.keys()].join(', ')}`;
    if ('named' in read && read.named)
      return refuse(`the page is in ${read.named}, which is no language that is known`, known);
    return refuse('the page is in no language that is known', `${known}, or say which language it is in`);
  }
  const none = findArticleFault({ document, metadata, words, listed, lines, url, languages });
  if (none) {
    const isBare = withNames && words < minWords && parts.some(({ text }) => text.length >= minLetters);
    return { ...refuse(none.problem, none.remedy), ...(isBare && { isBare }) };
  }
  if (!language) return refuse('the page holds hardly any words', 'check the address in a browser');
  if (title === '') return refuse('the page has no title', 'give its title');

  const date = dateOf(metadata, lines, clean, given, url, language, now);
  if (!('published' in date)) {
    const problem = date.implausible
      ? `the page says that it was published on ${date.implausible}, which cannot be`
      : 'the page does not say when it was published';
    return refuse(problem, 'give the date of publication');
  }
  const { published, updated } = date;
  const publisher = cleanLine(given.publisher ?? metadata.publisher ?? '');
  const body = cleanBody(clean.paragraphs.join('\n\n'));
  const guessed = [
    ...(given.title === undefined && metadata.isTitleShown ? ['title'] : []),
    ...('isGuessed' in read && read.isGuessed ? ['language'] : []),
    ...(publisher ? [] : ['publisher']),
    ...(date.isGuessed ? ['published'] : []),
    ...(isSmallPart(body, document) ? ['body'] : []),
  ];
  const article: PageArticle = {
    title,
    language: language.code,
    publisher: publisher || new URL(url).hostname.replace(/^www\./u, ''),
    url: addressOf(metadata.addresses, url),
    published,
    ...(updated ? { updated } : {}),
    body,
  };
  return { read: { article, dropped, guessed } };
}

/** Links to places on the page itself lead nowhere else, and are no links here. */
function unlinkOwnAnchors(document: DomDocument, url: string): void {
  const own = canonicaliseUrl(url);
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const target = canonicaliseUrl(link.getAttribute('href') ?? '', url);
    if (target === own) link.setAttribute('href', '#');
  }
}

/** Whether the text is less than a third of what the page tells, which may be comments, or the article itself. */
function isSmallPart(body: string, document: DomDocument): boolean {
  return 3 * (body.match(/\S+/gu)?.length ?? 0) < measureText(document).proseIn(document.body);
}

function countLetters(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\p{L}/gu)?.length ?? 0), 0);
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
    given.published === undefined ? undefined : readMachineDate(given.published, [language.timeZone]);
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
