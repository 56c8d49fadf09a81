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

/** A file as it was read, for as long as it does not change. */
export interface ReadFile {
  /** Changes with the file. */
  mark: string;
  read: ReturnType<typeof parseArticle>;
}

/**
 * Reads every `.md` file below a folder, in the order of their paths; a file with a fault is left out. Only regular
 * files of up to a megabyte are read, through links, each once.
 * @param known what an earlier call read, by path; unchanged files are not read again. It is brought up to date
 * @throws OperatorError when the folder itself cannot be read
 */
export async function readCorpus(
  folder: string,
  codes: ReadonlySet<string>,
  known = new Map<string, ReadFile>(),
): Promise<Corpus> {
  const { files, faults } = await listed(folder);
  const present = new Set(files);
  for (const file of known.keys()) if (!present.has(file)) known.delete(file);
  const corpus: Corpus = { articles: [], fileOf: new Map(), faults: [...faults], leftOut: faults.length };
  const seen = new Map<string, string>();
  for (const file of files) {
    const read = await readArticle(file, codes, known);
    if (read === undefined) continue;
    if ('article' in read) {
      const first = seen.get(read.article.id);
      if (first === undefined) {
        seen.set(read.article.id, file);
        corpus.articles.push(read.article);
        corpus.fileOf.set(read.article.id, file);
        continue;
      }
      const problem = `id "${read.article.id}" is taken by ${first}`;
      corpus.faults.push({ file, line: read.line, problem, remedy: 'give this article an id of its own' });
    } else {
      corpus.faults.push(...read.faults);
    }
    corpus.leftOut++;
  }
  return corpus;
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
async function readArticle(
  file: string,
  codes: ReadonlySet<string>,
  known: Map<string, ReadFile>,
): Promise<ReadFile['read'] | undefined> {
  try {
    const { mtimeMs, size, ino } = await stat(file);
    const mark = `${mtimeMs} ${size} ${ino}`;
    const before = known.get(file);
    if (before?.mark === mark) return before.read;
    const bytes = await readRegularFile(file, maxFileBytes);
    const remedy = 'save the file in the encoding UTF-8';
    const read = isUtf8(bytes)
      ? parseArticle(bytes.toString('utf8'), file, codes)
      : { faults: [{ file, line: 1, problem: 'not UTF-8', remedy }] };
    known.set(file, { mark, read });
    return read;
  } catch (error) {
    if (error instanceof FileFault) {
      return { faults: [{ file, line: 1, problem: error.message, remedy: error.remedy }] };
    }
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    const remedy = 'let this user read the file, or take it away';
    return { faults: [{ file, line: 1, problem: `cannot be read (${code ?? message})`, remedy }] };
  }
}
