import { readFileSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import type { Languages } from '../../src/languages/language.ts';
import { cleanBody, cleanLine } from '../../src/text/normalise.ts';
import { makeNews, mostPerDay } from './news/stream.ts';
import { type Given, sampleFolder } from './world.ts';

/** An article as it arrives, with what one could ask about it. */
export interface Arriving {
  article: Article;
  /** A new version of one that arrived before. */
  isCorrection: boolean;
  questions: readonly string[];
}

/** The last day of the articles; the sample corpus is of the same year. */
export const lastDay = '2025-11-30';
/** Articles that arrive once the others are stored. */
export const mostNext = 160;

export async function sampleArticles(languages: Languages): Promise<Article[]> {
  return (await readCorpus(sampleFolder, new Set(languages.keys()))).articles;
}

/** The articles of one size and those that come next. Of a file there may be fewer. */
export async function* arrivingArticles(given: Given, languages: Languages): AsyncGenerator<Arriving> {
  if (given.real !== undefined) {
    yield* realArticles(given.real).map((article) => ({ article, isCorrection: false, questions: [] }));
    return;
  }
  const count = given.articles + mostNext;
  const corpus = await sampleArticles(languages);
  for (const { article, kind, questions } of makeNews({
    seed: given.seed,
    count,
    until: lastDay,
    languages,
    corpus,
  }))
    yield { article, isCorrection: kind === 'correction', questions };
}

const outlets = 10;

/** The articles of a file of JSON lines, spread over days where they have none. */
export function realArticles(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const start = Date.parse(`${lastDay}T00:00:00Z`) - Math.ceil(lines.length / mostPerDay) * 86_400_000;
  return lines.map((line, at) => {
    const { id, language, title, body, publisher, published } = JSON.parse(line) as Partial<Article>;
    const spread = new Date(start + (at / mostPerDay) * 86_400_000)
      .toISOString()
      .replace(/\.\d+Z$/, '+00:00');
    return {
      id: `real-${id ?? at}`,
      language: language ?? 'vi',
      title: cleanLine(title ?? ''),
      publisher: publisher ?? `Outlet ${at % outlets}`,
      url: `https://real.example.org/${id ?? at}`,
      published: published ?? spread,
      stories: [],
      digest: false,
      body: cleanBody(body ?? ''),
    };
  });
}
