import { type Answer, answer } from '../../src/answer/answer.ts';
import type { Query } from '../../src/answer/look-up.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { plainLanguageOf } from '../../src/languages/choose.ts';
import { guessLanguage } from '../../src/languages/guess.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { answerWithReader, type ReadAnswer } from '../../src/reader/answer-with-reader.ts';
import type { Reader } from '../../src/reader/reader.ts';
import { openMemoryLibrary } from '../../src/reading/open-library.ts';
import { cleanLine } from '../../src/text/normalise.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { depth, type Engine } from './engine.ts';
import type { SquadArticle } from './squad.ts';

export const languages = await loadLanguages();

/** What "last month" counts from; fixed, so that runs compare. */
const now = new Date('2025-11-30T00:00:00Z');

/** Indexes articles as the library does, without their facts. */
export async function indexArticles(
  articles: readonly Article[],
): Promise<ReadonlyMap<string, PassageIndex>> {
  return (await openMemoryLibrary(articles, languages, 'passages')).indexes;
}

/**
 * Asks as `verbatim ask` does without its language option, and compares every quotation with its article.
 * @throws Error when a quotation is not word for word
 */
export async function ask(
  typed: string,
  indexes: ReadonlyMap<string, PassageIndex>,
  limit: number,
): Promise<Answer> {
  return checked(await answer(queryOf(typed, limit), indexes), typed);
}

/** The same with a reader, passing over some articles. */
export async function askReader(
  typed: string,
  indexes: ReadonlyMap<string, PassageIndex>,
  limit: number,
  reader: Reader | undefined,
  except: readonly string[] = [],
): Promise<ReadAnswer> {
  return checked(
    await answerWithReader({ ...queryOf(typed, limit), limits: { except } }, indexes, reader),
    typed,
  );
}

function queryOf(typed: string, limit: number): Query {
  const text = cleanLine(typed);
  const guessed = guessLanguage(text, languages);
  const wanted = guessed ?? plainLanguageOf(languages);
  return { text, written: guessed ?? wanted, wanted, now, limit };
}

function checked<Given extends Answer>(found: Given, typed: string): Given {
  for (const { article, start, end, text, highlight } of found.quotations) {
    const isVerbatim =
      text === article.body.slice(start, end) &&
      highlight.text === article.body.slice(highlight.start, highlight.end) &&
      text.includes(highlight.text);
    if (!isVerbatim) throw new Error(`not verbatim: ${article.id} ${start}-${end}, asked: ${typed}`);
  }
  return found;
}

/** Verbatim, by the path that a question to the bot takes. */
export const verbatim: Engine = {
  name: 'Verbatim',
  async build(articles) {
    const joined = articles.map(joinParagraphs);
    const spans = new Map(joined.map(({ article, paragraphs }) => [article.id, paragraphs]));
    const indexes = await indexArticles(joined.map(({ article }) => article));
    return async (question) => {
      const found = await ask(question, indexes, depth);
      const ranked = found.quotations.map((quotation) => {
        const { article, highlight } = quotation;
        // Two sentences side by side may stand in two paragraphs.
        const paragraph = spans.get(article.id)!.find((one) => overlaps(one, highlight));
        if (!paragraph) throw new Error(`a highlight of ${article.id} lies in no paragraph`);
        return paragraph.id;
      });
      return {
        // Two passages may be pieces of one long paragraph.
        ranked: [...new Set(ranked)],
        score: found.confidence,
        isAnswered: found.isAnswered,
        highlight: found.quotations[0]?.highlight.text,
        compared: found.quotations.length,
      };
    };
  },
};

/** A news article of the paragraphs. It has no title: the other engines are given none. */
export function joinParagraphs(source: SquadArticle): {
  article: Article;
  paragraphs: (Span & { id: string })[];
} {
  let body = '';
  const paragraphs = source.paragraphs.map(({ id, text }) => {
    if (body !== '') body += '\n\n';
    const start = body.length;
    body += text;
    return { id, start, end: body.length };
  });
  const { id, language } = source;
  const rest = { title: '', publisher: '', url: '', published: '2000-01-01', stories: [], digest: false };
  return { article: { id, language, ...rest, body }, paragraphs };
}
