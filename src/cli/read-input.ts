import { extname } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { FileFault, readRegularFile } from '../corpus/regular-file.ts';
import type { Undecodable } from '../feeds/reading.ts';
import type { Dropped } from '../pages/dropped.ts';
import type { Given, ReadPage } from '../pages/page.ts';
import { FetchFault } from '../web/fetch-fault.ts';
import { LimitReached } from '../worker/limit-reached.ts';
import type { Outside } from './open-outside.ts';

/** An article as an input gives it; its id only where the input names one. */
export interface InputArticle {
  article: Omit<Article, 'id'> & { id?: string };
  dropped: Dropped[];
  guessed: string[];
}

type Problem = { problem: string; remedy: string };

const startOfPage =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** Of a file that is imported: what is read of an address, too. */
const maxFileBytes = 5 * 2 ** 20;

/**
 * Reads a file or the page at an address, whatever its encoding.
 * @throws OperatorError where the file system refuses; nothing for what is wrong with the input
 */
export async function readInput(
  input: string,
  given: Given & { url?: string },
  { fetcher, reader }: Outside,
  now: Date,
): Promise<InputArticle | Problem> {
  try {
    if (/^https?:\/\//iu.test(input)) return await fromWeb(input, given, { fetcher, reader }, now);
    const body = await readRegularFile(input, maxFileBytes);
    if (body.toString('latin1', 0, 5) === '%PDF-')
      return { problem: 'is a PDF', remedy: 'save its text as a .txt or .md file' };
    const isPage = /^\.x?html?$/iu.test(extname(input)) || startOfPage.test(body.toString('latin1', 0, 4096));
    const { publisher, language, published, title, url } = given;
    const received = { body: new Uint8Array(body), contentType: '', now };
    if (isPage) {
      return asInput(
        await reader.read('page', { ...received, url, given: { publisher, language, published, title } }),
      );
    }
    const read = await reader.read('text', {
      ...received,
      given: { publisher, language, published, title, url },
    });
    return 'kind' in read ? undecodable : read;
  } catch (error) {
    return explain(error, input);
  }
}

const undecodable: Problem = {
  problem: 'is no text',
  remedy: 'give a text, Markdown or HTML file, or a page',
};

function explain(error: unknown, input: string): Problem {
  if (error instanceof FetchFault) return faultOf(error);
  if (error instanceof FileFault) return { problem: error.message, remedy: error.remedy };
  if (error instanceof LimitReached)
    return { problem: error.message, remedy: 'READ_SECONDS and READ_MEMORY_MB allow more' };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR')
    return { problem: 'is a folder', remedy: `give its files, such as ${input.replace(/\/$/u, '')}/*.html` };
  if (code === 'ENOENT')
    return { problem: 'there is no such file', remedy: 'check its name; addresses begin with https://' };
  if (code === 'EACCES' || code === 'EPERM')
    return { problem: 'cannot be read', remedy: 'let this user read the file' };
  // What trips the reader up must not keep the other inputs from being read.
  if (code === undefined)
    return { problem: `cannot be read (${message})`, remedy: 'report it with the file' };
  return { problem: `cannot be read (${code})`, remedy: 'give a text, Markdown or HTML file, or a page' };
}

function faultOf({ kind, message, remedy }: FetchFault): Problem {
  if (kind === 'encoding')
    return { problem: 'is no text', remedy: 'give a text, Markdown or HTML file, or a page' };
  return { problem: message, remedy };
}

async function fromWeb(
  input: string,
  given: Given & { url?: string },
  { fetcher, reader }: Outside,
  now: Date,
): Promise<InputArticle | Problem> {
  const answer = await fetcher.get({ url: input, accept: 'page' });
  // Nothing was asked that could be answered with "unchanged".
  if (answer.kind === 'unchanged') return { problem: 'sent nothing', remedy: 'try again later' };
  const { publisher, language, published, title } = given;
  const { body, contentType, url } = answer;
  const wanted = { body, contentType, url, given: { publisher, language, published, title }, now };
  const read = asInput(await reader.read('page', wanted));
  return 'article' in read && given.url ? { ...read, article: { ...read.article, url: given.url } } : read;
}

function asInput(read: ReadPage | Undecodable | { kind: 'nowhere' }): InputArticle | Problem {
  if ('kind' in read) {
    if (read.kind === 'undecodable') return undecodable;
    return { problem: 'does not say at which address it was published', remedy: 'give it with --url' };
  }
  if ('problem' in read) return { problem: read.problem, remedy: read.remedy };
  const { updated, ...article } = read.article;
  return {
    article: { ...article, stories: [], digest: false },
    dropped: read.dropped,
    guessed: read.guessed,
  };
}
