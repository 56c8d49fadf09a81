import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.ts';
import type { Span } from '../../src/text/span.ts';

/** A question with the sentence of an article that answers it. */
export interface Pair {
  question: string;
  article: Article;
  answer: Span;
}

const line = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  published: z.string(),
  body: z.string(),
  questions: z.array(z.object({ question: z.string(), kind: z.string(), answer: z.string() })),
});

/** Reads a file of articles with questions, one article a line. */
export async function readPairs(file: string | URL): Promise<Pair[]> {
  const text = await readFile(file, 'utf8');
  return text
    .trim()
    .split('\n')
    .flatMap((json) => {
      const { id, language, title, published, body, questions } = line.parse(JSON.parse(json));
      const article: Article = {
        id,
        language,
        title,
        published,
        body,
        publisher: '',
        url: '',
        stories: [],
        digest: false,
      };
      return questions.map(({ question, answer }) => {
        const start = body.indexOf(answer);
        if (start < 0) throw new Error(`${id}: the answer to "${question}" does not stand in the article`);
        return { question, article, answer: { start, end: start + answer.length } };
      });
    });
}
