import { isMap, parseDocument } from 'yaml';
import type { Article } from '../corpus/article.ts';
import type { Language, Languages } from '../languages/language.ts';
import { cleanBody, cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { Clean } from './clean-blocks.ts';
import { cleanText } from './clean-text.ts';
import { type Dropped, makeDropped } from './dropped.ts';
import type { Given } from './page.ts';
import { choosePageLanguage } from './page-language.ts';
import { readPublished } from './published.ts';
import { addressIn, findTitle, splitText } from './text-parts.ts';

/** An article made of a text file; its id only where the file's front matter gives one. */
export type ReadText =
  | { article: Omit<Article, 'id'> & { id?: string }; dropped: Dropped[]; guessed: string[] }
  | { problem: string; remedy: string };

/**
 * Reads an article from plain text or Markdown, with front matter, complete or not, or without: then a heading or
 * short first line is its title, a line that is an address its url, and a date near them its day. A menu ahead of the
 * title is left out. A digest is in our own words and is not cleaned.
 * @param given wins over what the file says
 * @returns everything that is missing at once where it is no article
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
  const { paragraphs, menu, date } = splitText(text.slice(cut?.[0].length ?? 0), languages);
  if (paragraphs.length === 0 && cut === null) {
    return { problem: 'is empty', remedy: 'give a text, Markdown or HTML file, or a page' };
  }
  const body = [...paragraphs];
  const guessed: string[] = [];
  const guess = <Value>(field: string, value: Value): Value => {
    if (value !== undefined) guessed.push(field);
    return value;
  };

  const heading = findTitle(body[0]);
  const isOwnTitle = given.title === undefined && matter.title === undefined;
  const title = cleanLine(given.title ?? matter.title ?? heading?.text ?? '');
  if (heading !== undefined && (isOwnTitle || cleanLine(heading.text) === cleanLine(title))) body.shift();
  if (isOwnTitle && heading && !heading.isMarked) guessed.push('title');

  const at = body.findIndex((paragraph) => addressIn(paragraph) !== undefined);
  const said = given.url ?? matter.url;
  const url = canonicaliseUrl(said ?? guess('url', at < 0 ? undefined : addressIn(body[at]!)) ?? '');
  if (at >= 0) body.splice(at, 1);

  const chosen = given.language ?? matter.lang;
  const told = chosen === undefined ? undefined : languages.get(chosen);
  const language = chosen ? told : guess('language', choosePageLanguage(body, [], languages).language);

  const digest = matter.digest === 'true';
  const clean: Clean = digest
    ? { paragraphs: body, dropped: [] }
    : cleanText(body, language ?? [...languages.values()][0]!, title);
  const published =
    given.published ??
    matter.published ??
    date ??
    guess('published', dateIn(paragraphs, clean, url, language ? [language] : [...languages.values()], now));
  const kept = cleanBody(clean.paragraphs.join('\n\n'));
  const known = [...languages.keys()].join(', ');
  const missing = [
    title === '' && ['has no title', 'begin it with a line "# title", or give --title'],
    url === undefined && ['has no address', 'give the one it was published at with --url'],
    chosen && !language && [`is in an unknown language "${chosen}"`, `give one of ${known} with --language`],
    !chosen && !language && ['is in no language that is known', `give one of ${known} with --language`],
    published === undefined && ['does not say when it was published', 'give the day with --published'],
    kept === '' && ['holds no text of an article', 'import a text of one sentence or more'],
  ].filter((each) => Array.isArray(each));
  if (missing.length > 0 || !url || !language || !published) {
    const [problems, remedies] = [0, 1].map((part) => missing.map((each) => each[part]!));
    return { problem: problems!.join(', '), remedy: remedies!.join('; ') };
  }
  const agency = clean.dateline?.agency;
  const publisher = cleanLine(
    given.publisher ??
      matter.publisher ??
      guess('publisher', agency ?? new URL(url).hostname.replace(/^www\./u, '')),
  );
  const stories = (matter.story ?? '').split(',').map(cleanLine).filter(Boolean);
  const article = { language: language.code, title, publisher, url, published, stories, digest, body: kept };
  const dropped = menu === undefined ? clean.dropped : [makeDropped('menu', menu), ...clean.dropped];
  return { article: { ...(matter.id && { id: matter.id }), ...article }, dropped, guessed };
}

/** When a text says that it was published, in the first of the languages in which it does. */
function dateIn(
  lines: readonly string[],
  { dateline }: Clean,
  url = 'https://unknown.invalid/',
  languages: readonly Language[],
  now: Date,
): string | undefined {
  const sources = {
    published: [],
    modified: [],
    lines,
    headlineAt: 0,
    dateline: dateline?.text ?? '',
    url,
    tags: [],
  };
  for (const language of languages) {
    const found = readPublished(sources, language, now.getTime());
    if ('published' in found) return found.published;
  }
  return undefined;
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
