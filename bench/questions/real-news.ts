import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, dayOf } from '../../src/corpus/article.ts';
import { cleanBody } from '../../src/text/normalise.ts';
import { DataError } from '../quality/squad.ts';

/** A line of one of the files; some lack an address, a date or the event. */
interface Line {
  id: string;
  cluster?: number;
  language: string;
  title: string;
  url?: string;
  published?: string;
  body: string;
}

const asked = ['english-bbc', 'vietnamese-mds'] as const;
const company = 'company-vi';
/** For articles whose date nobody kept. */
const undated = '2017-06-01';

/**
 * Reads a folder of real articles, newest first as the library has them.
 * @param amongCompany with the articles that no question is about
 * @throws DataError when a file is missing
 */
export async function readRealNews(folder: string, amongCompany: boolean): Promise<Article[]> {
  const names = [...asked, ...(amongCompany ? [company] : [])];
  const articles = await Promise.all(names.map((name) => readArticles(join(folder, `${name}.jsonl`))));
  return articles
    .flat()
    .sort((one, other) => dayOf(other).localeCompare(dayOf(one)) || one.id.localeCompare(other.id));
}

/** The articles that no question is about. @throws DataError when the file is missing */
export async function readCompany(folder: string): Promise<Article[]> {
  return readArticles(join(folder, `${company}.jsonl`));
}

async function readArticles(file: string): Promise<Article[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new DataError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return text
    .trim()
    .split('\n')
    .map((json) => {
      const { id, cluster, language, title, url = '', published = undated, body } = JSON.parse(json) as Line;
      const stories = cluster === undefined ? [] : [String(cluster)];
      const publisher = URL.parse(`http://${url}`)?.hostname ?? '';
      return {
        id,
        language,
        title: title.normalize('NFC'),
        publisher,
        url,
        published,
        stories,
        digest: false,
        body: cleanBody(body),
      };
    });
}
