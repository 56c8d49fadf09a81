import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { z } from 'zod';
import type { Fault } from '../corpus/fault.ts';
import { FileFault, readRegularFile } from '../corpus/regular-file.ts';
import { replaceFile } from '../corpus/replace-file.ts';
import { explainRefusal, OperatorError } from '../operator-error.ts';
import { cleanLine } from '../text/normalise.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';

/** Whether an article's page is fetched: where the feed gives only a summary, always, or never. */
export const fullText = ['auto', 'always', 'never'] as const;

/** A feed to follow, as the feeds file names it. */
export interface FeedSource {
  url: string;
  /** Wins over what the feed and its pages say. */
  publisher?: string;
  /** Code of a language; wins over what the feed and its pages say. */
  language?: string;
  full: (typeof fullText)[number];
  /** How often to ask for it, in milliseconds; else as often as it changes. */
  everyMs?: number;
  paused: boolean;
  /** `YYYY-MM-DD`: older articles are not taken. */
  since?: string;
}

/** What `addFeed` writes; nothing but the address has to be there. */
export type NewFeed = Pick<FeedSource, 'url'> & Partial<Pick<FeedSource, 'publisher' | 'language' | 'full'>>;

/** Of the feeds file: thousands of feeds. */
const maxFileBytes = 2 ** 20;
const minuteMs = 60_000;
const units: Readonly<Record<string, number>> = { m: minuteMs, h: 60 * minuteMs, d: 1440 * minuteMs };
const minIntervalMs = 5 * minuteMs;
const maxIntervalMs = 7 * units.d!;

const line = z.string().transform(cleanLine).pipe(z.string().min(1, 'is empty'));
const every = line
  .transform((text) => {
    const match = /^(\d{1,4})\s*([mhd])$/u.exec(text);
    return match ? Number(match[1]) * units[match[2]!]! : Number.NaN;
  })
  .refine((ms) => ms >= minIntervalMs && ms <= maxIntervalMs, 'is no time between 5m and 7d');

function schema(codes: ReadonlySet<string>) {
  return z.strictObject({
    url: line.refine((text) => canonicaliseUrl(text) !== undefined, 'is not an http or https address'),
    publisher: line.optional(),
    language: line.refine((code) => codes.has(code), 'is not the code of a known language').optional(),
    full: z.enum(fullText, 'is not auto, always or never').default('auto'),
    every: every.optional(),
    paused: z.enum(['true', 'false'], 'is neither true nor false').optional(),
    since: line
      .refine((text) => z.iso.date().safeParse(text).success, 'is not a date that exists')
      .optional(),
  });
}

function remedyOf(field: string, codes: ReadonlySet<string>): string {
  const remedies: Readonly<Record<string, string>> = {
    url: 'write url: with the full address, such as https://example.org/rss.xml',
    publisher: "write publisher: with the newspaper's name, or leave the line out",
    language: `write language: with one of ${[...codes].join(', ')}, or leave the line out`,
    full: 'write full: auto, always or never, or leave the line out',
    every: 'write every: with minutes, hours or days, such as 15m, 2h or 1d, or leave the line out',
    paused: 'write paused: true, or leave the line out',
    since: 'write since: as YYYY-MM-DD, or leave the line out',
  };
  return remedies[field] ?? `leave it out, or write one of ${Object.keys(remedies).join(', ')}`;
}

/**
 * Reads the feeds file; no file means no feeds. A feed with a fault is left out.
 * @param codes of the known languages
 * @throws OperatorError when the file is there and cannot be read
 */
export async function readFeedsFile(
  path: string,
  codes: ReadonlySet<string>,
): Promise<{ feeds: FeedSource[]; faults: Fault[] }> {
  const text = await textOf(path);
  const lines = new LineCounter();
  // Failsafe: every value stays the string that was typed.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const faults: Fault[] = [];
  const report = (at: number | undefined, problem: string, remedy: string) =>
    faults.push({ file: path, line: at === undefined ? 1 : lines.linePos(at).line, problem, remedy });
  const [broken] = document.errors;
  if (broken) {
    const problem = `is not YAML: ${broken.message.split('\n')[0]!.replace(/ at line .*$/u, '')}`;
    report(broken.pos[0], problem, 'put values that hold a colon or quotation marks in quotation marks');
    return { feeds: [], faults };
  }

  const list = listOf(document);
  if (typeof list === 'string')
    report(undefined, list, 'write feeds: and below it, for each feed, - url: and its address');
  const feeds: FeedSource[] = [];
  const seen = new Map<string, number>();
  for (const item of typeof list === 'object' ? list.items : []) {
    const start = isMap(item) || isScalar(item) ? item.range?.[0] : undefined;
    const before = faults.length;
    const lineOf = (field: string) => {
      const pair = isMap(item)
        ? item.items.find(({ key }) => isScalar(key) && key.value === field)
        : undefined;
      return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    };
    let fields: unknown;
    try {
      fields = isMap(item) ? item.toJS(document) : undefined;
    } catch (error) {
      // An alias to nothing, or aliases by which a few lines stand for gigabytes.
      report(start, `is not YAML: ${(error as Error).message}`, 'write each value as plain text');
      continue;
    }
    const read = schema(codes).safeParse(fields);
    for (const issue of read.error?.issues ?? []) {
      if (issue.code === 'unrecognized_keys') {
        for (const field of issue.keys)
          report(lineOf(field) ?? start, `unknown field ${field}`, remedyOf('', codes));
        continue;
      }
      const field = String(issue.path[0] ?? '');
      const at = lineOf(field);
      const problem =
        field === ''
          ? 'a feed is not written as fields'
          : at === undefined
            ? `${field} is missing`
            : `${field} ${issue.message.startsWith('Invalid') ? 'is not plain text' : issue.message}`;
      report(at ?? start, problem, remedyOf(field || 'url', codes));
    }
    if (!read.success || faults.length > before) continue;

    const address = canonicaliseUrl(read.data.url)!;
    const first = seen.get(address);
    if (first !== undefined) {
      report(lineOf('url'), `url is the same as in line ${first}`, 'leave one of the two out');
      continue;
    }
    seen.set(address, lines.linePos(lineOf('url')!).line);
    const { every: everyMs, paused, ...rest } = read.data;
    feeds.push({ ...rest, ...(everyMs !== undefined && { everyMs }), paused: paused === 'true' });
  }
  return { feeds, faults: faults.sort((one, other) => one.line - other.line) };
}

/**
 * Adds a feed at the end of the feeds file, which is made where missing; comments and order stay.
 * @returns false when it is there already
 * @throws OperatorError when the file has to be mended by hand first, or cannot be written
 */
export async function addFeed(path: string, { url, publisher, language, full }: NewFeed): Promise<boolean> {
  const text = await textOf(path);
  const { document, list } = editable(path, text);
  if (list.items.some((item) => isFeed(item, url))) return false;
  const fields = { url, publisher, language, full: full === 'auto' ? undefined : full };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  list.flow = false;
  list.add(document.createNode(Object.fromEntries(given)));
  await write(path, written(document, text));
  return true;
}

/**
 * Takes a feed out of the feeds file; comments and order of the others stay.
 * @returns false when it is not there
 * @throws OperatorError when the file has to be mended by hand first, or cannot be written
 */
export async function removeFeed(path: string, url: string): Promise<boolean> {
  const text = await textOf(path);
  const { document, list } = editable(path, text);
  const place = list.items.findIndex((item) => isFeed(item, url));
  if (place < 0) return false;
  list.items.splice(place, 1);
  await write(path, written(document, text));
  return true;
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readRegularFile(path, maxFileBytes)).toString('utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    if (error instanceof FileFault)
      throw new OperatorError(`${path} ${error.message}. Name feeds in a file of their own.`);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw explainRefusal(error, `Cannot read ${path}`, 'Set FEEDS_FILE to a file that this user may read.');
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    const remedy = 'Let this user write it and its folder, or set FEEDS_FILE to another file.';
    throw explainRefusal(error, `Cannot write ${path}`, remedy);
  }
}

/** The list of feeds; undefined where the file holds none yet; else what is wrong. */
function listOf(document: Document): YAMLSeq | string | undefined {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && !contents.value)) return undefined;
  const other = isMap(contents) && contents.items.find(({ key }) => !isScalar(key) || key.value !== 'feeds');
  if (!isMap(contents) || other)
    return other ? `unknown field ${String(other.key)}` : 'does not begin with feeds:';
  const list = contents.get('feeds', true);
  if (isSeq(list)) return list;
  return isScalar(list) && !list.value ? undefined : 'feeds is no list';
}

function editable(path: string, text: string): { document: Document; list: YAMLSeq } {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  const list = document.errors.length > 0 ? 'is not YAML' : listOf(document);
  if (typeof list === 'string')
    throw new OperatorError(`${path} ${list}: mend it first; "verbatim feeds list" says how`);
  if (list) return { document, list };
  if (!isMap(document.contents)) document.contents = new YAMLMap() as never;
  document.set('feeds', document.createNode([]));
  return { document, list: document.get('feeds') as YAMLSeq };
}

function isFeed(item: unknown, url: string): boolean {
  const found: unknown = isMap(item) ? item.get('url') : undefined;
  return typeof found === 'string' && canonicaliseUrl(found) === canonicaliseUrl(url);
}

function written(document: Document, before: string): string {
  const indentSeq = !/^feeds:[^\S\n]*(?:#.*)?\r?\n(?:\s*#.*\r?\n|\s*\n)*-/mu.test(before);
  const text = document.toString({ lineWidth: 0, indentSeq });
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
