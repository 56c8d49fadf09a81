import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/corpus/article.ts';
import { cleanBody } from '../../src/text/normalise.ts';
import type { Span } from '../../src/text/span.ts';
import { DataError } from '../quality/squad.ts';

/** A set of questions on articles, made by others. */
export interface QuestionSet {
  name: string;
  language: string;
  articles: Article[];
  /** Those that have an answer. */
  questions: SetQuestion[];
}

export interface SetQuestion {
  id: string;
  text: string;
  /** Id of its article. */
  article: string;
  /** Where the answers stand in the article's body; any of them is right. */
  spans: Span[];
}

const file = z.object({
  lang: z.string(),
  articles: z.array(z.object({ id: z.string(), title: z.string(), body: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      article: z.string(),
      spans: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
});

/**
 * Reads every `*.json` of a folder; `only` are names without their ending.
 * @throws DataError with the file that is missing or in another form
 */
export async function readSets(folder: string, only: readonly string[]): Promise<QuestionSet[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`cannot read the folder ${folder} (${error.code})`);
  });
  const chosen = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => only.length === 0 || only.includes(name))
    .sort();
  if (chosen.length === 0) throw new DataError(`no set of questions in ${folder}`);
  return Promise.all(
    chosen.map(async (name) => {
      const path = join(folder, `${name}.json`);
      const read = file.safeParse(JSON.parse(await readFile(path, 'utf8')));
      if (!read.success) throw new DataError(`${path}: ${read.error.issues[0]?.message}`);
      return setOf(name, read.data);
    }),
  );
}

function setOf(name: string, { lang, articles, questions }: z.infer<typeof file>): QuestionSet {
  const rest = { publisher: '', url: '', published: '2000-01-01', stories: [], digest: false };
  const made = articles.map(({ id, title, body }) => ({ id, language: lang, title, body, ...rest }));
  const bodies = new Map(made.map(({ id, body }) => [id, body]));
  for (const [id, body] of bodies) {
    // Offsets count units of the body as it is written; cleaning would shift them.
    if (cleanBody(body).length !== body.trimEnd().length && body !== body.normalize('NFC')) {
      throw new DataError(`${name}: the body of ${id} is not NFC`);
    }
  }
  return {
    name,
    language: lang,
    articles: made,
    questions: questions
      .filter(({ spans }) => spans.length > 0)
      .map(({ spans, ...question }) => ({
        ...question,
        spans: spans.map(([start, end]) => ({ start, end })),
      })),
  };
}

/** Whether a highlight shows an answer: it holds most of it, or is most of it where a whole text answers. */
export function showsAnswer(highlight: Span, answers: readonly Span[]): boolean {
  return answers.some((answer) => {
    const shared = Math.min(highlight.end, answer.end) - Math.max(highlight.start, answer.start);
    return shared > Math.min(highlight.end - highlight.start, answer.end - answer.start) / 2;
  });
}
