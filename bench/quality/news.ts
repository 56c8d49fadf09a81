import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { type Article, dayOf } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { type Measured, share } from './metrics.ts';
import type { ReaderFor } from './readers.ts';
import { DataError } from './squad.ts';
import { askReader, indexArticles, languages } from './verbatim.ts';

/** A line of `test/quality/questions.jsonl`; its README tells what the fields mean. */
export interface NewsQuestion {
  id: string;
  language: string;
  question: string;
  isPlain: boolean;
  answers: string[];
  leaveOut: string[];
}

/** What one engine reached in one group of questions. */
export interface NewsRow {
  group: string;
  engine: string;
  questions: number;
  /** Answered, and the first highlight holds a right answer; of no meaning where nothing answers. */
  right?: Measured;
  answered: Measured;
  /** Quotations compared with their article. */
  compared: number;
}

interface Reply {
  isAnswered: boolean;
  highlight: string;
  compared: number;
}

const hasAnswer = (one: NewsQuestion) => one.answers.length > 0;
const isAcross = (one: NewsQuestion) => one.leaveOut.length > 0;
const groups: readonly [string, (one: NewsQuestion) => boolean][] = [
  [
    'same language, Vietnamese',
    (one) => hasAnswer(one) && !isAcross(one) && one.language === 'vi' && !one.isPlain,
  ],
  ['same language, plain Vietnamese', (one) => hasAnswer(one) && !isAcross(one) && one.isPlain],
  ['same language, English', (one) => hasAnswer(one) && !isAcross(one) && one.language === 'en'],
  ['same language, all', (one) => hasAnswer(one) && !isAcross(one)],
  ['other language, vi → en', (one) => isAcross(one) && one.language === 'vi' && !one.isPlain],
  ['other language, plain vi → en', (one) => isAcross(one) && one.isPlain],
  ['other language, en → vi', (one) => isAcross(one) && one.language === 'en'],
  ['other language, all', isAcross],
  ['all that have an answer', hasAnswer],
  ['unanswerable, Vietnamese', (one) => !hasAnswer(one) && one.language === 'vi'],
  ['unanswerable, English', (one) => !hasAnswer(one) && one.language === 'en'],
  ['unanswerable, all', (one) => !hasAnswer(one)],
];

type AskNews = (question: NewsQuestion) => Reply | Promise<Reply>;

/**
 * Asks the questions of the news benchmark of the sample corpus; every `step`th of them.
 * @param company articles among which those of the sample corpus are searched
 */
export async function measureNews(
  step: number,
  readers: ReaderFor | undefined,
  company: readonly Article[],
): Promise<NewsRow[]> {
  const root = new URL('../../', import.meta.url);
  const { articles } = await readCorpus(fileURLToPath(new URL('corpus/', root)), new Set(languages.keys()));
  const questions = (await readNewsQuestions()).filter((_, index) => index % step === 0);
  checkIds(questions, articles);
  const newestFirst = articles.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const engines: [string, (articles: readonly Article[]) => AskNews | Promise<AskNews>][] = [
    ['Verbatim', buildVerbatim(undefined)],
    readers ? ['with the reader', buildVerbatim(readers)] : ['MiniSearch, default', buildMiniSearch],
  ];
  const rows: NewsRow[] = [];
  for (const [engine, build] of engines) {
    const built = new Map<string, AskNews>();
    const replies = new Map<NewsQuestion, Reply>();
    for (const question of questions) {
      // Among many articles, those left out are only passed over: to index all the others anew would take hours.
      const key = company.length > 0 ? '' : question.leaveOut.join(' ');
      const left = new Set(key === '' ? [] : question.leaveOut);
      const ask =
        built.get(key) ?? (await build([...newestFirst.filter(({ id }) => !left.has(id)), ...company]));
      built.set(key, ask);
      replies.set(question, await ask(question));
    }
    rows.push(
      ...groups.map(([group, belongs]) => summary(engine, group, questions.filter(belongs), replies)),
    );
  }
  return rows;
}

export async function readNewsQuestions(): Promise<NewsQuestion[]> {
  const text = await readFile(new URL('../../test/quality/questions.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NewsQuestion);
}

function summary(
  engine: string,
  group: string,
  asked: readonly NewsQuestion[],
  replies: ReadonlyMap<NewsQuestion, Reply>,
): NewsRow {
  const answered = share(asked.map((one) => replies.get(one)!.isAnswered));
  const compared = asked.reduce((sum, one) => sum + replies.get(one)!.compared, 0);
  const row = { group, engine, questions: asked.length, answered, compared };
  if (!asked.some(hasAnswer)) return row;
  const right = share(
    asked.map((one) => {
      const { isAnswered, highlight } = replies.get(one)!;
      return isAnswered && isRight(one, highlight);
    }),
  );
  return { ...row, right };
}

const quotationsShown = 3;

function buildVerbatim(readers: ReaderFor | undefined): (articles: readonly Article[]) => Promise<AskNews> {
  return async (articles) => {
    const indexes = await indexArticles(articles);
    return async (question) => {
      const reader = readers?.((_, sentence) => isRight(question, sentence));
      const found = await askReader(question.question, indexes, quotationsShown, reader, question.leaveOut);
      const { isAnswered, quotations } = found;
      return { isAnswered, highlight: quotations[0]?.highlight.text ?? '', compared: quotations.length };
    };
  };
}

export function isRight({ answers }: NewsQuestion, sentence: string): boolean {
  return answers.some((answer) => sentence.includes(answer.normalize('NFC')));
}

/** What a bot of an afternoon does: the first paragraph, and of it the sentence with most of the question's words. */
function buildMiniSearch(articles: readonly Article[]): AskNews {
  const paragraphs = articles.flatMap((article) =>
    article.body.split(/\n\s*\n/u).map((text) => ({ text, language: article.language })),
  );
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
  return ({ question }) => {
    const [first] = index.search(question);
    if (!first) return { isAnswered: false, highlight: '', compared: 0 };
    const { text, language } = paragraphs[first.id as number]!;
    const asked = wordsOf(question);
    const best = splitSentences(text, languages.get(language)!.words.abbreviations)
      .map((span) => text.slice(span.start, span.end))
      .map((sentence) => ({ sentence, shared: asked.intersection(wordsOf(sentence)).size }))
      .reduce((best, one) => (one.shared > best.shared ? one : best));
    return { isAnswered: true, highlight: best.sentence, compared: 0 };
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set(splitTokens(text.toLowerCase()).map((token) => token.text));

function checkIds(questions: readonly NewsQuestion[], articles: readonly Article[]): void {
  const known = new Set(articles.map((article) => article.id));
  for (const { id, leaveOut } of questions) {
    const missing = leaveOut.find((article) => !known.has(article));
    if (missing) throw new DataError(`question ${id} leaves out ${missing}, which is no article of corpus/`);
  }
}
