import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.ts';
import { cleanBody } from '../../src/text/normalise.ts';

/** How many lines of each file are learnt among; the others are for measuring alone. */
const company: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { 'english-bbc.jsonl': 100 },
  vi: { 'vietnamese-mds.jsonl': 200, 'company-vi.jsonl': 2000 },
};
const undated = '2017-06-01';

const line = z.object({
  id: z.string(),
  title: z.string(),
  published: z.string().optional(),
  body: z.string(),
});

/** Real articles in a language among which questions are asked that are not about them. */
export async function readCompanyOf(language: string, folder: string): Promise<Article[]> {
  const files = Object.entries(company[language] ?? {});
  const read = await Promise.all(files.map(([name, most]) => readFirst(join(folder, name), most)));
  return read.flat().map((json) => {
    const { id, title, published = undated, body } = line.parse(JSON.parse(json));
    const rest = { publisher: '', url: '', stories: [], digest: false };
    return { id, language, title: title.normalize('NFC'), published, body: cleanBody(body), ...rest };
  });
}

async function readFirst(file: string, most: number): Promise<string[]> {
  const lines: string[] = [];
  const stream = createReadStream(file, 'utf8');
  for await (const text of createInterface({ input: stream })) {
    if (lines.length === most) break;
    lines.push(text);
  }
  stream.destroy();
  return lines;
}
