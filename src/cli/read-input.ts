import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import type { Dropped } from '../pages/dropped.ts';
import { type Given, readPage } from '../pages/page.ts';
import { readPageMetadata } from '../pages/page-metadata.ts';
import { parseDocument } from '../pages/parse-document.ts';
import { readText } from '../pages/read-text.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { decodeText } from '../web/charset.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import type { Fetcher } from '../web/fetching.ts';

/** An article as an input gives it; its id only where the input names one. */
export interface InputArticle {
  article: Omit<Article, 'id'> & { id?: string };
  dropped: Dropped[];
  guessed: string[];
}

type Problem = { problem: string; remedy: string };

const startOfPage =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** Reads a file or the page at an address, whatever its encoding. */
export async function readInput(
  input: string,
  given: Given & { url?: string },
  fetcher: Fetcher,
  languages: Languages,
): Promise<InputArticle | Problem> {
  try {
    if (/^https?:\/\//iu.test(input)) return await fromWeb(input, given, fetcher, languages);
    const bytes = await readFile(input);
    const isPage =
      /^\.x?html?$/iu.test(extname(input)) || startOfPage.test(bytes.toString('latin1', 0, 4096));
    const text = decodeText(bytes, '', isPage ? 'html' : 'xml');
    if (text.startsWith('%PDF-'))
      return { problem: 'is a PDF', remedy: 'save its text as a .txt or .md file' };
    if (!isPage) return readText(text, given, languages, new Date());
    const url = given.url ?? ownAddress(text);
    if (url === undefined) {
      return { problem: 'does not say at which address it was published', remedy: 'give it with --url' };
    }
    return fromPage(text, url, given, languages);
  } catch (error) {
    if (error instanceof FetchFault) return faultOf(error);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR')
      return {
        problem: 'is a folder',
        remedy: `give its files, such as ${input.replace(/\/$/u, '')}/*.html`,
      };
    if (code === 'ENOENT')
      return { problem: 'there is no such file', remedy: 'check its name; addresses begin with https://' };
    if (code === 'EACCES' || code === 'EPERM')
      return { problem: 'cannot be read', remedy: 'let this user read the file' };
    if (code === undefined) throw error;
    return { problem: `cannot be read (${code})`, remedy: 'give a text, Markdown or HTML file, or a page' };
  }
}

function faultOf({ kind, message, remedy }: FetchFault): Problem {
  if (kind === 'encoding')
    return { problem: 'is no text', remedy: 'give a text, Markdown or HTML file, or a page' };
  return { problem: message, remedy };
}

async function fromWeb(
  input: string,
  given: Given & { url?: string },
  fetcher: Fetcher,
  languages: Languages,
): Promise<InputArticle | Problem> {
  const answer = await fetcher.get({ url: input, accept: 'page' });
  // Nothing was asked that could be answered with "unchanged".
  if (answer.kind === 'unchanged') return { problem: 'sent nothing', remedy: 'try again later' };
  const html = decodeText(answer.body, answer.contentType, 'html');
  const read = fromPage(html, answer.url, given, languages);
  return 'article' in read && given.url ? { ...read, article: { ...read.article, url: given.url } } : read;
}

function fromPage(html: string, url: string, given: Given, languages: Languages): InputArticle | Problem {
  const { publisher, language, published, title } = given;
  const read = readPage(html, url, { publisher, language, published, title }, languages);
  if ('problem' in read) return { problem: read.problem, remedy: read.remedy };
  const { updated, ...article } = read.article;
  return {
    article: { ...article, stories: [], digest: false },
    dropped: read.dropped,
    guessed: read.guessed,
  };
}

/** The address that a saved page gives for itself. */
function ownAddress(html: string): string | undefined {
  const nowhere = 'https://saved.invalid/';
  const addresses = readPageMetadata(parseDocument(html), nowhere).addresses.map((each) =>
    canonicaliseUrl(each),
  );
  return addresses.find((each) => each !== undefined);
}
