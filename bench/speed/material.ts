import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import type { Language } from '../../src/languages/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { pick, seeded } from '../quality/random.ts';
import { type Code, readSquad } from '../quality/squad.ts';

/** What the benchmark of speed indexes and asks. */
export interface Material {
  articles: Article[];
  questions: string[];
}

const words = 90;
const perArticle = 5;
const asked = 300;

/** Articles with so many paragraphs of about 90 words, sentences drawn at random, the same for the same data. */
export async function material(
  language: Language,
  paragraphs: number,
  squad: string | undefined,
): Promise<Material> {
  const source = squad === undefined ? await fromCorpus(language) : await fromSquad(language, squad);
  const pool = source.texts.flatMap((text) =>
    splitSentences(text, language.words.abbreviations).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return { sentence, words: splitTokens(sentence).length / language.words.tokensPerWord };
    }),
  );
  const random = seeded(1);
  const paragraph = () => {
    const drawn: string[] = [];
    for (let length = 0; length < words; ) {
      const one = pick(pool, random);
      // As near to the wanted length as whole sentences come.
      if (length > 0 && length + one.words / 2 > words) break;
      drawn.push(one.sentence);
      length += one.words;
    }
    return drawn.join(' ');
  };
  const articles = Array.from({ length: Math.ceil(paragraphs / perArticle) }, (_, number) => ({
    id: `a${number}`,
    language: language.code,
    title: '',
    publisher: '',
    url: '',
    published: '2000-01-01',
    stories: [],
    digest: false,
    body: Array.from({ length: Math.min(perArticle, paragraphs - number * perArticle) }, paragraph).join(
      '\n\n',
    ),
  }));
  const { questions } = source;
  const every = Math.max(1, questions.length / asked);
  const chosen = Array.from(
    { length: asked },
    (_, at) => questions[Math.floor(at * every) % questions.length]!,
  );
  return { articles, questions: chosen };
}

async function fromSquad(
  language: Language,
  folder: string,
): Promise<{ texts: string[]; questions: string[] }> {
  const { articles, questions } = (await readSquad(folder))[language.code as Code];
  return {
    texts: articles.flatMap((article) => article.paragraphs.map(({ text }) => text)),
    questions: [...questions.values()].map(({ text }) => text),
  };
}

async function fromCorpus(language: Language): Promise<{ texts: string[]; questions: string[] }> {
  const root = new URL('../../', import.meta.url);
  const corpus = await readCorpus(fileURLToPath(new URL('corpus/', root)), new Set([language.code]));
  const lines = (await readFile(new URL('test/quality/questions.jsonl', root), 'utf8')).trim().split('\n');
  const questions = lines.map((line) => JSON.parse(line) as { language: string; question: string });
  return {
    texts: corpus.articles.map((article) => article.body),
    questions: questions.filter((one) => one.language === language.code).map(({ question }) => question),
  };
}
