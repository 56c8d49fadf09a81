import { isUtf8 } from 'node:buffer';
import { stat } from 'node:fs/promises';
import { explainRefusal } from '../operator-error.ts';
import type { Article } from './article.ts';
import type { Fault } from './fault.ts';
import { parseArticle } from './front-matter.ts';
import { type ListedFiles, listFiles } from './list-files.ts';
import { FileFault, readRegularFile } from './regular-file.ts';

/** Of one article with its front matter; newspapers' longest are a tenth of it. */
const maxFileBytes = 2 ** 20;

/** What a corpus folder holds: the good articles, and what is wrong with the others. */
export interface Corpus {
  articles: Article[];
  /** The file of each article, by its id. */
  fileOf: Map<string, string>;
  faults: Fault[];
  /** Files that were left out for a fault. */
  leftOut: number;
}

/** A file as it is found: with a good article, as it was known before, or with what is wrong with it. */
export type FoundFile = { file: string; mark: string } & (
  | { article: Article /** Where the file names it. */; line: number }
  | { knownId: string }
  | { faults: Fault[] }
);

/** What is known of a file: its mark, which changes with it, and the article in it. */
export interface KnownFile {
  mark: string;
  articleId: string;
}

/** Reads every `.md` file below a folder. @throws as `walkCorpus` */
export async function readCorpus(folder: string, codes: ReadonlySet<string>): Promise<Corpus> {
  const corpus: Corpus = { articles: [], fileOf: new Map(), faults: [], leftOut: 0 };
  for await (const found of walkCorpus(folder, codes)) {
    if ('article' in found) {
      corpus.articles.push(found.article);
      corpus.fileOf.set(found.article.id, found.file);
    } else if ('faults' in found) {
      corpus.faults.push(...found.faults);
      corpus.leftOut++;
    }
  }
  return corpus;
}

/**
 * Every `.md` file below a folder, in the order of their paths, through links, each once. Of two files with one id the
 * later one has a fault. Only regular files of up to a megabyte are read.
 * @param known files that need no reading while their mark is the same
 * @throws OperatorError when the folder itself cannot be read
 */
export async function* walkCorpus(
  folder: string,
  codes: ReadonlySet<string>,
  known: ReadonlyMap<string, KnownFile> = new Map(),
): AsyncGenerator<FoundFile> {
  const { files, faults } = await listed(folder);
  for (const fault of faults) yield { file: fault.file, mark: '', faults: [fault] };
  /** Which file has each id. */
  const seen = new Map<string, string>();
  for (const file of files) {
    const found = await look(file, codes, known.get(file));
    if (found === undefined) continue;
    const id = 'article' in found ? found.article.id : 'knownId' in found ? found.knownId : undefined;
    const first = id === undefined ? undefined : seen.get(id);
    if (id === undefined || first === undefined) {
      if (id !== undefined) seen.set(id, file);
      yield found;
      continue;
    }
    const line = 'line' in found ? found.line : 1;
    const problem = `id "${id}" is taken by ${first}`;
    const remedy = 'give this article an id of its own';
    yield { file, mark: found.mark, faults: [{ file, line, problem, remedy }] };
  }
}

async function listed(folder: string): Promise<ListedFiles> {
  try {
    return await listFiles(folder, '.md');
  } catch (error) {
    const remedy = 'Set CORPUS_DIR, or --corpus on the command line, to a folder of articles.';
    throw explainRefusal(error, `Cannot read the corpus folder ${folder}`, remedy);
  }
}

/** Undefined for what is no file, or no longer there. */
async function look(
  file: string,
  codes: ReadonlySet<string>,
  before: KnownFile | undefined,
): Promise<FoundFile | undefined> {
  let mark = '';
  try {
    const { mtimeMs, size, ino } = await stat(file);
    mark = `${mtimeMs} ${size} ${ino}`;
    if (before?.mark === mark) return { file, mark, knownId: before.articleId };
    const bytes = await readRegularFile(file, maxFileBytes);
    const remedy = 'save the file in the encoding UTF-8';
    const read = isUtf8(bytes)
      ? parseArticle(bytes.toString('utf8'), file, codes)
      : { faults: [{ file, line: 1, problem: 'not UTF-8', remedy }] };
    return { file, mark, ...read };
  } catch (error) {
    if (error instanceof FileFault) {
      return { file, mark, faults: [{ file, line: 1, problem: error.message, remedy: error.remedy }] };
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    const remedy = 'let this user read the file, or take it away';
    return {
      file,
      mark: '',
      faults: [{ file, line: 1, problem: `cannot be read (${code ?? message})`, remedy }],
    };
  }
}
