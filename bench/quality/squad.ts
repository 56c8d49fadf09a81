import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cleanBody } from '../../src/text/normalise.ts';

/** The languages that the benchmark compares. */
export const codes = ['en', 'vi'] as const;
export type Code = (typeof codes)[number];

/** What every engine ranks: one paragraph is one document. */
export interface Paragraph {
  id: string;
  article: string;
  /** NFC, without blank lines. */
  text: string;
}

export interface SquadArticle {
  id: string;
  language: Code;
  paragraphs: Paragraph[];
}

export interface Question {
  /** The same for the same question in another language, where the files are parallel. */
  id: string;
  text: string;
  /** Id of the paragraph that answers. */
  paragraph: string;
  /** NFC; each stands in the paragraph. */
  answers: string[];
}

/** All files of one language. */
export interface SquadPart {
  articles: SquadArticle[];
  /** By id, in the order of the files. */
  questions: Map<string, Question>;
}

export type Squad = Readonly<Record<Code, SquadPart>>;

/** The data is missing or is not what it should be; the message says what to do. */
export class DataError extends Error {}

const file = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.union([z.string(), z.number()]).transform(String),
              question: z.string(),
              answers: z.array(z.object({ text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

const remedy =
  'Put SQuAD-format JSON there, the language in the name: for instance xquad.en.json and xquad.vi.json ' +
  'from https://github.com/google-deepmind/xquad';

/** Reads every SQuAD-format file of a folder whose name tells its language (`*.en.json`, `*.vi.dev.json`). */
export async function readSquad(folder: string): Promise<Squad> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(`cannot read the folder ${folder} (${error.code}). ${remedy}`);
  });
  const part = async (code: Code): Promise<SquadPart> => {
    const own = names.filter((name) => new RegExp(`\\.${code}\\.(?:.*\\.)?json$`, 'u').test(name)).sort();
    if (own.length === 0) throw new DataError(`no *.${code}.*json in ${folder}. ${remedy}`);
    const texts = await Promise.all(own.map((name) => readFile(join(folder, name), 'utf8')));
    return readPart(
      texts.map((text, index) => ({ name: join(folder, own[index]!), text })),
      code,
    );
  };
  return { en: await part('en'), vi: await part('vi') };
}

/**
 * One language's files as one collection. A paragraph that stands in several files is one paragraph, so that
 * files which part the questions of the same articles can lie side by side.
 */
export function readPart(files: readonly { name: string; text: string }[], language: Code): SquadPart {
  const part: SquadPart = { articles: [], questions: new Map() };
  const known = new Map<string, string>();
  for (const { name, text } of files) {
    for (const { paragraphs } of parse(name, text).data) {
      const id = `${language}-${part.articles.length}`;
      const article: SquadArticle = { id, language, paragraphs: [] };
      for (const { context, qas } of paragraphs) {
        const body = oneParagraph(context);
        let paragraph = known.get(body);
        if (paragraph === undefined) {
          paragraph = `${id}-${article.paragraphs.length}`;
          known.set(body, paragraph);
          article.paragraphs.push({ id: paragraph, article: id, text: body });
        }
        for (const { id, question, answers } of qas) {
          const first = part.questions.get(id);
          if (first && (first.paragraph !== paragraph || first.text !== question)) {
            throw new DataError(`${name}: two questions with the id ${id}. Leave one of the files out.`);
          }
          // SQuAD 2 has questions without an answer; no paragraph is the right one for them.
          const gold = [...new Set(answers.map((answer) => oneParagraph(answer.text)))].filter(Boolean);
          if (gold.length > 0) part.questions.set(id, { id, text: question, paragraph, answers: gold });
        }
      }
      if (article.paragraphs.length > 0) part.articles.push(article);
    }
  }
  if (part.questions.size === 0)
    throw new DataError(`no question in ${files.map((one) => one.name)}. ${remedy}`);
  return part;
}

function parse(name: string, text: string): z.infer<typeof file> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(`${name} is not JSON (${(error as Error).message}). ${remedy}`);
  }
  const read = file.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw new DataError(
    `${name} is not in SQuAD format: ${first?.path.join('.')}: ${first?.message}. ${remedy}`,
  );
}

// A blank line would make two paragraphs of one.
function oneParagraph(text: string): string {
  return cleanBody(text).replace(/\n\s*\n/gu, '\n');
}
