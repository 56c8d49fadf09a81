import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.ts';
import type { Span } from '../../src/text/span.ts';

const folder = new URL('../quality/near-misses/', import.meta.url);

const nearMiss = z.object({ article: z.string(), question: z.string(), kind: z.enum(['other', 'untold']) });
const across = z.object({ article: z.string(), question: z.string(), answer: z.string().optional() });
const elsewhere = z.object({ question: z.string() });

/** A question about an article of bench/quality/sentence-pairs that it does not answer, or what of it answers. */
export interface AboutArticle {
  question: string;
  article: Article;
  answer?: Span;
}

/** Questions in a language about an article in it: another person, place or time, or a fact that is not told. */
export async function readNearMisses(code: string, articles: readonly Article[]): Promise<AboutArticle[]> {
  const lines = await readLines(`${code}.jsonl`, nearMiss);
  return lines.map((line) => ({ question: line.question, article: named(articles, line.article) }));
}

/** Questions in a language about articles in another, some of which these answer. */
export async function readAcross(code: string, articles: readonly Article[]): Promise<AboutArticle[]> {
  const lines = await readLines(`across-${code}.jsonl`, across);
  return lines.map(({ question, article: id, answer }) => {
    const article = named(articles, id);
    if (answer === undefined) return { question, article };
    const start = article.body.indexOf(answer);
    if (start < 0) throw new Error(`${id}: the answer to "${question}" does not stand in the article`);
    return { question, article, answer: { start, end: start + answer.length } };
  });
}

/** Questions about anything but the news. */
export async function readElsewhere(code: string): Promise<string[]> {
  return (await readLines(`elsewhere-${code}.jsonl`, elsewhere)).map(({ question }) => question);
}

function named(articles: readonly Article[], id: string): Article {
  const found = articles.find((one) => one.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
}

async function readLines<T>(name: string, line: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(new URL(name, folder), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((json) => line.parse(JSON.parse(json)));
}
