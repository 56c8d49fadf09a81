import type { Article } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/corpus/quotation.ts';
import type { Span } from '../../src/text/span.ts';
import { type Measured, mean, share } from '../quality/metrics.ts';
import { DataError } from '../quality/squad.ts';

/** A line of `test/quality/real-questions.jsonl`; its README tells what the fields mean. */
export interface RealQuestion {
  id: string;
  language: string;
  question: string;
  article: string;
  answers: Span[];
}

/** A question with what is right. */
export interface Case {
  asked: RealQuestion;
  article: Article;
  /** Ids of the articles that answer: the one asked about, and those of the same event that hold an answer's words. */
  right: ReadonlySet<string>;
  /** Empty for a near miss: nothing answers. */
  answers: readonly string[];
}

/** What came back for one question. */
export interface Outcome {
  isAnswered: boolean;
  first: Quotation | undefined;
  /** Whether a sentence that answers was among those offered to a reader. */
  isOffered: boolean;
  /** About how many tokens it was offered. */
  tokens: number;
}

/** What was reached over a group of questions; undefined where it holds none of that sort. */
export interface Row {
  group: string;
  questions: number;
  /** The first quotation is of the event asked about, of an article that answers, and its highlight answers. */
  event?: Measured;
  article?: Measured;
  sentence?: Measured;
  answered?: Measured;
  /** Answered, and the highlight answers: what a reader gets. */
  rightAndAnswered?: Measured;
  offered?: Measured;
  /** Mean of what was offered, near misses included. */
  tokens?: Measured;
  /** Mean length of the first highlight. */
  characters?: Measured;
  nearMisses: number;
  nearAnswered?: Measured;
}

/** @throws DataError when a question is about an article that is not there */
export function caseOf(asked: RealQuestion, articles: ReadonlyMap<string, Article>): Case {
  const article = articles.get(asked.article);
  if (!article) throw new DataError(`question ${asked.id} is about ${asked.article}, which is not there`);
  const answers = asked.answers.map(({ start, end }) => article.body.slice(start, end));
  const told = [...articles.values()].filter(
    (other) => isSameEvent(article, other) && holdsAny(other.body, answers),
  );
  return { asked, article, right: new Set([article, ...told].map(({ id }) => id)), answers };
}

/** Whether a sentence of an article answers. */
export function isRight({ right, answers }: Case, article: Article, sentence: string): boolean {
  return right.has(article.id) && holdsAny(sentence, answers);
}

function isSameEvent(one: Article, other: Article): boolean {
  return one.id === other.id || one.stories.some((story) => other.stories.includes(story));
}

function holdsAny(text: string, answers: readonly string[]): boolean {
  return answers.some((answer) => text.includes(answer));
}

const groups: readonly [string, (one: Case) => boolean][] = [
  ['English', (one) => one.asked.language === 'en' && !isAcross(one)],
  ['Vietnamese', (one) => one.asked.language === 'vi' && !isAcross(one)],
  ['English about Vietnamese', (one) => one.asked.language === 'en' && isAcross(one)],
  ['Vietnamese about English', (one) => one.asked.language === 'vi' && isAcross(one)],
  ['all', () => true],
];

function isAcross({ asked, article }: Case): boolean {
  return asked.language !== article.language;
}

export function summarise(outcomes: ReadonlyMap<Case, Outcome>): Row[] {
  return groups.map(([group, belongs]) => {
    const own = [...outcomes].filter(([one]) => belongs(one));
    const answerable = own.filter(([one]) => one.answers.length > 0);
    const near = own.filter(([one]) => one.answers.length === 0);
    const shareOf = (holds: (one: Case, outcome: Outcome) => boolean): Measured =>
      share(answerable.map(([one, outcome]) => holds(one, outcome)));
    const hasRight = (one: Case, { first }: Outcome): boolean =>
      first !== undefined && isRight(one, first.article, first.highlight.text);
    return {
      group,
      questions: answerable.length,
      event: shareOf((one, { first }) => first !== undefined && isSameEvent(one.article, first.article)),
      article: shareOf((one, { first }) => first !== undefined && one.right.has(first.article.id)),
      sentence: shareOf(hasRight),
      answered: shareOf((_, outcome) => outcome.isAnswered),
      rightAndAnswered: shareOf((one, outcome) => outcome.isAnswered && hasRight(one, outcome)),
      offered: shareOf((_, outcome) => outcome.isOffered),
      tokens: mean(own.map(([, { tokens }]) => tokens)),
      characters: mean(answerable.flatMap(([, { first }]) => first?.highlight.text.length ?? [])),
      nearMisses: near.length,
      ...(near.length > 0 && { nearAnswered: share(near.map(([, outcome]) => outcome.isAnswered)) }),
    };
  });
}
