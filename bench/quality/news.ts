import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { type Article, dayOf } from '../../src/corpus/article.ts';
import { readCorpus } from '../../src/corpus/folder.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitTokens } from '../../src/text/tokens.ts';
import { type Measured, share } from './metrics.ts';
import { DataError } from './squad.ts';
import { ask, indexArticles, languages } from './verbatim.ts';

/** A line of `test/quality/questions.jsonl`; its README tells what the fields mean. */
interface NewsQuestion {
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
  ['unanswerable, Vietnamese', (one) => !hasAnswer(one) && one.language === 'vi'],
  ['unanswerable, English', (one) => !hasAnswer(one) && one.language === 'en'],
  ['unanswerable, all', (one) => !hasAnswer(one)],
];

type Asks = (question: string) => Reply | Promise<Reply>;
type Build = (articles: readonly Article[]) => Asks | Promise<Asks>;

const engines: readonly [string, Build][] = [
  ['Verbatim', buildVerbatim],
  ['MiniSearch, default', buildMiniSearch],
];

/** Asks the questions of the news benchmark of the sample corpus; every `step`th of them. */
export async function measureNews(step: number): Promise<NewsRow[]> {
  const root = new URL('../../', import.meta.url);
  const { articles } = await readCorpus(fileURLToPath(new URL('corpus/', root)), new Set(languages.keys()));
  const text = await readFile(new URL('test/quality/questions.jsonl', root), 'utf8');
  const questions = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NewsQuestion)
    .filter((_, index) => index % step === 0);
  checkIds(questions, articles);
  const newestFirst = articles.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
  const rows: NewsRow[] = [];
  for (const [engine, build] of engines) {
    const built = new Map<string, Asks>();
    const replies = new Map<NewsQuestion, Reply>();
    for (const question of questions) {
      const key = question.leaveOut.join(' ');
      const left = new Set(question.leaveOut);
      const asked = built.get(key) ?? (await build(newestFirst.filter((article) => !left.has(article.id))));
      built.set(key, asked);
      replies.set(question, await asked(question.question));
    }
    for (const [group, belongs] of groups)
      rows.push(summary(engine, group, questions.filter(belongs), replies));
  }
  return rows;
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
      return isAnswered && one.answers.some((answer) => highlight.includes(answer.normalize('NFC')));
    }),
  );
  return { ...row, right };
}

async function buildVerbatim(articles: readonly Article[]): Promise<Asks> {
  const indexes = await indexArticles(articles);
  return async (question) => {
    const { isAnswered, quotations } = await ask(question, indexes, 3);
    return { isAnswered, highlight: quotations[0]?.highlight.text ?? '', compared: quotations.length };
  };
}

/** What a bot of an afternoon does: the first paragraph, and of it the sentence with most of the question's words. */
function buildMiniSearch(articles: readonly Article[]): (question: string) => Reply {
  const paragraphs = articles.flatMap((article) =>
    article.body.split(/\n\s*\n/u).map((text) => ({ text, language: article.language })),
  );
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
  return (question) => {
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
