import { isAlias, isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import { cleanBody, cleanLine } from '../text/normalise.ts';
import type { Article } from './article.ts';
import type { Fault } from './fault.ts';

const required = z.string().transform(cleanLine).pipe(z.string().min(1, 'is empty'));

const schema = z.object({
  id: required.pipe(
    z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]*$/u, 'may hold letters, digits and . _ : - only'),
  ),
  lang: required,
  title: required,
  publisher: required,
  url: required.pipe(z.url({ protocol: /^https?$/, error: 'is not an http or https address' })),
  published: required.refine(isDate, 'is not a date that exists'),
  story: z.string().optional(),
  digest: z.enum(['true', 'false'], 'is neither true nor false').optional(),
});

const remedies: Record<string, string> = {
  id: 'give the article an id of its own, such as 2025-11-02-vnexpress-hegseth',
  lang: 'write lang: with the code of a language, such as lang: vi',
  title: 'write title: with the headline in quotation marks',
  publisher: "write publisher: with the newspaper's name",
  url: 'write url: with the full address, such as https://example.org/news/1',
  published: 'write published: as YYYY-MM-DD or as an instant such as 2025-11-03T07:02:00+07:00',
  digest: 'write digest: true for a text in our own words, or leave the line out',
};

/**
 * Reads one article: YAML front matter between two lines of `---`, then the body in Markdown.
 * @param file only named in faults
 * @param codes the language codes an article may have
 * @returns the article, or every fault of the file
 */
export function parseArticle(
  source: string,
  file: string,
  codes: ReadonlySet<string>,
): { article: Article; line: number } | { faults: Fault[] } {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const cut = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text);
  if (!cut) {
    const remedy = 'begin the file with a line ---, the fields, and a second line ---';
    return { faults: [{ file, line: 1, problem: 'no front matter', remedy }] };
  }
  const lines = new LineCounter();
  // Failsafe: every value stays the string that was typed, so an id such as 56e10 is no number.
  const document = parseDocument(cut[1]!, { schema: 'failsafe', lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line + 1;
    const problem = `front matter is not YAML: ${broken.message.split('\n')[0]!.replace(/ at line .*$/, '')}`;
    return {
      faults: [
        { file, line, problem, remedy: 'put values that hold a colon or quotation marks in quotation marks' },
      ],
    };
  }
  const lineOf = (key: string): number => {
    if (!isMap(document.contents)) return 1;
    const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
    return pair && isScalar(pair.key) ? lines.linePos(pair.key.range![0]).line + 1 : 1;
  };
  const faults: Fault[] = [];
  const report = (key: string, problem: string) =>
    faults.push({
      file,
      line: lineOf(key),
      problem,
      remedy: remedies[key] ?? 'see CONTRIBUTING.md, "Add an article"',
    });

  const marked = isMap(document.contents) ? document.contents.items.filter(losesText) : [];
  for (const { key } of marked) {
    const problem = `YAML takes part of ${key} for a mark of its own`;
    faults.push({
      file,
      line: lineOf(String(key)),
      problem,
      remedy: 'put values that hold # or begin with !, & or * in quotation marks',
    });
  }
  // An alias to nothing cannot be read at all.
  if (marked.length > 0) return { faults };

  let fields: unknown;
  try {
    fields = document.toJS() ?? {};
  } catch (error) {
    // Inside a list or a map: an alias to nothing, or aliases by which a few lines stand for gigabytes.
    const problem = `front matter is not YAML: ${(error as Error).message}`;
    return { faults: [{ file, line: 1, problem, remedy: 'write each value as plain text' }] };
  }
  const read = schema.safeParse(fields);
  for (const issue of read.error?.issues ?? []) {
    const key = String(issue.path[0] ?? 'front matter');
    const missing = lineOf(key) === 1;
    report(
      key,
      missing
        ? `${key} is missing`
        : `${key} ${issue.message.startsWith('Invalid') ? 'is not plain text' : issue.message}`,
    );
  }
  const typed: unknown = isMap(document.contents) ? document.get('lang') : undefined;
  if (typeof typed === 'string' && typed.trim() !== '' && !codes.has(cleanLine(typed))) {
    const remedy = `use one of ${[...codes].join(', ')}, or add a folder in src/languages/`;
    faults.push({ file, line: lineOf('lang'), problem: `unknown language "${typed}"`, remedy });
  }
  const body = cleanBody(text.slice(cut[0].length));
  if (!body) {
    const line = cut[0].split('\n').length;
    faults.push({ file, line, problem: 'no body', remedy: 'write the text below the front matter' });
  }
  if (!read.success || faults.length > 0) {
    return { faults: faults.sort((one, other) => one.line - other.line) };
  }
  const { lang, story, digest, ...rest } = read.data;
  const stories = (story ?? '').split(',').map(cleanLine).filter(Boolean);
  return {
    article: { ...rest, language: lang, stories, digest: digest === 'true', body },
    line: lineOf('id'),
  };
}

/** Whether a headline such as `Top 10 #2` or `*Breaking` would lose a part without a word. */
function losesText({ key, value }: Pair): boolean {
  if (isAlias(value)) return true;
  if (!isScalar(value)) return false;
  const isFree = value.type === 'PLAIN' && ['title', 'publisher'].includes(String(key));
  return value.tag !== undefined || value.anchor !== undefined || (isFree && Boolean(value.comment));
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text);
  if (!match || Number.isNaN(Date.parse(text))) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}
