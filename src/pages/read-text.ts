import { isMap, parseDocument } from 'yaml';
import type { Article } from '../corpus/article.ts';
import type { Languages } from '../languages/language.ts';
import { cleanBody, cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import { cleanText } from './clean-text.ts';
import type { Dropped } from './dropped.ts';
import type { Given } from './page.ts';
import { choosePageLanguage } from './page-language.ts';
import { readPublished } from './published.ts';

/** An article made of a text file; its id only where the file's front matter gives one. */
export type ReadText =
  | { article: Omit<Article, 'id'> & { id?: string }; dropped: Dropped[]; guessed: string[] }
  | { problem: string; remedy: string };

const maxTitleLength = 200;
const address = /^(?:[\p{L}\s]{1,20}:\s*)?<?(https?:\/\/\S+?)>?$/u;

/**
 * Reads an article from plain text or Markdown, with front matter, complete or not, or without: then a heading or
 * short first line is its title, a line that is an address its url, and a date near them its day. A digest is in our
 * own words and is not cleaned.
 * @param given wins over what the file says
 */
export function readText(
  source: string,
  given: Given & { url?: string },
  languages: Languages,
  now: Date,
): ReadText {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const cut = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/u.exec(text);
  const matter = cut ? fieldsOf(cut[1]!) : {};
  if (matter === undefined) {
    const remedy = 'put values that hold a colon or quotation marks in quotation marks, or take it out';
    return { problem: 'its front matter is not YAML', remedy };
  }
  const paragraphs = split(text.slice(cut?.[0].length ?? 0));
  const body = [...paragraphs];
  const guessed: string[] = [];
  const guess = <Value>(field: string, value: Value): Value => {
    if (value !== undefined) guessed.push(field);
    return value;
  };

  const heading = headingOf(body[0]);
  const isOwnTitle = given.title === undefined && matter.title === undefined;
  const title = cleanLine(given.title ?? matter.title ?? heading?.text ?? '');
  if (heading !== undefined && (isOwnTitle || cleanLine(heading.text) === cleanLine(title))) body.shift();
  if (isOwnTitle && heading && !heading.isMarked) guessed.push('title');
  if (title === '')
    return { problem: 'has no title', remedy: 'begin it with a line "# title", or give --title' };

  const at = body.findIndex((paragraph) => address.test(paragraph));
  const said = given.url ?? matter.url;
  const url = canonicaliseUrl(said ?? guess('url', at < 0 ? undefined : address.exec(body[at]!)![1]) ?? '');
  if (at >= 0) body.splice(at, 1);
  if (url === undefined)
    return { problem: 'has no address', remedy: 'give the one it was published at with --url' };

  const chosen = given.language ?? matter.lang;
  const told = chosen === undefined ? undefined : languages.get(chosen);
  const language = told ?? guess('language', choosePageLanguage(body, [], languages).language);
  if (language === undefined || (chosen !== undefined && !told)) {
    const remedy = `give one of ${[...languages.keys()].join(', ')} with --language`;
    return {
      problem: chosen ? `is in an unknown language "${chosen}"` : 'is in no language that is known',
      remedy,
    };
  }

  const digest = matter.digest === 'true';
  const clean = digest ? { paragraphs: body, dropped: [] } : cleanText(body, language, title);
  const dateline = 'dateline' in clean ? clean.dateline : undefined;
  const sources = {
    published: [],
    modified: [],
    lines: paragraphs,
    headlineAt: 0,
    dateline: dateline?.text ?? '',
  };
  const found = readPublished({ ...sources, url, tags: [] }, language, now.getTime());
  const published =
    given.published ??
    matter.published ??
    guess('published', 'published' in found ? found.published : undefined);
  if (published === undefined) {
    return { problem: 'does not say when it was published', remedy: 'give the day with --published' };
  }
  const publisher = cleanLine(
    given.publisher ??
      matter.publisher ??
      guess('publisher', dateline?.agency ?? new URL(url).hostname.replace(/^www\./u, '')),
  );
  const kept = cleanBody(clean.paragraphs.join('\n\n'));
  if (kept === '')
    return { problem: 'holds no text of an article', remedy: 'import a text of one sentence or more' };
  const stories = (matter.story ?? '').split(',').map(cleanLine).filter(Boolean);
  const article = { language: language.code, title, publisher, url, published, stories, digest, body: kept };
  return { article: { ...(matter.id && { id: matter.id }), ...article }, dropped: clean.dropped, guessed };
}

/** The fields of front matter as typed; undefined where it is no YAML. */
function fieldsOf(yaml: string): Partial<Record<string, string>> | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const fields = document.contents.items.flatMap(({ key, value }) => {
    const text = cleanLine(String((value as { value?: unknown } | null)?.value ?? ''));
    return text === '' ? [] : [[String(key), text]];
  });
  return Object.fromEntries(fields);
}

/** Paragraphs stand between blank lines; where a text has none, every line is one. */
function split(text: string): string[] {
  const parts = /\n[^\S\n]*\n/u.test(text.trim()) ? text.split(/\n(?:[^\S\n]*\n)+/u) : text.split('\n');
  return parts.flatMap((part) => {
    const line = cleanLine(part);
    return line === '' ? [] : [line];
  });
}

function headingOf(first: string | undefined): { text: string; isMarked: boolean } | undefined {
  const marked = /^#\s+(.+)$/u.exec(first ?? '');
  if (marked) return { text: marked[1]!, isMarked: true };
  const isTitle =
    first !== undefined && first.length <= maxTitleLength && !/[.:;,]$/u.test(first) && !address.test(first);
  return isTitle ? { text: first, isMarked: false } : undefined;
}
