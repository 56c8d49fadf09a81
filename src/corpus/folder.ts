import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import type { Fault } from './fault.ts';
import { parseArticle } from './front-matter.ts';

/** What a corpus folder holds: the good articles, and what is wrong with the others. */
export interface Corpus {
  articles: Article[];
  faults: Fault[];
  /** Files that were left out for a fault. */
  leftOut: number;
}

/**
 * Reads every `.md` file below a folder, in the order of their paths; a file with a fault is left out.
 * @throws the file system's error when the folder itself cannot be read
 */
export async function readCorpus(folder: string, codes: ReadonlySet<string>): Promise<Corpus> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const corpus: Corpus = { articles: [], faults: [], leftOut: 0 };
  const seen = new Map<string, string>();
  for (const name of names) {
    const file = join(folder, name);
    const read = await readArticle(file, codes);
    if ('article' in read) {
      const first = seen.get(read.article.id);
      if (first === undefined) {
        seen.set(read.article.id, file);
        corpus.articles.push(read.article);
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

async function readArticle(
  file: string,
  codes: ReadonlySet<string>,
): Promise<ReturnType<typeof parseArticle>> {
  const bytes = await readFile(file);
  if (!isUtf8(bytes)) {
    return {
      faults: [{ file, line: 1, problem: 'not UTF-8', remedy: 'save the file in the encoding UTF-8' }],
    };
  }
  return parseArticle(bytes.toString('utf8'), file, codes);
}
