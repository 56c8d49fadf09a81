import type { Asked } from '../../src/answer/asked.ts';
import { type DescribedSentence, describeSentences } from '../../src/answer/features.ts';
import { readAnswerType } from '../../src/answer/question-type.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { searchPassages } from '../../src/index/search.ts';
import type { Language } from '../../src/languages/language.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { withoutDiacritics } from '../quality/disturb.ts';
import { indexArticles } from '../quality/verbatim.ts';
import type { Pair } from './pairs.ts';

/** What stands in the index when a question is asked. */
export const modes = ['alone', 'joined', 'whole'] as const;
export type Mode = (typeof modes)[number];

/** A question asked of an index, with the sentences found and which of them are right. */
export interface Sample {
  pair: Pair;
  mode: Mode;
  /** Typed without diacritics. */
  isPlain: boolean;
  /** Articles of one fold are learnt from or tried, never both. */
  fold: number;
  asked: Asked;
  sentences: readonly DescribedSentence[];
  isRight: readonly boolean[];
}

export const folds = 4;
const passagesRead = 10;
const perLongArticle = 5;

/**
 * Asks every question of its article alone, of a long article that five are joined to, and of all articles
 * of its language: weights that only ever saw one article fail where there are many.
 */
export function makeSamples(pairs: readonly Pair[], language: Language): Sample[] {
  const articles = [...new Set(pairs.map(({ article }) => article))];
  const indexOf = (own: readonly Article[]): PassageIndex => indexArticles(own).get(language.code)!;
  const whole = indexOf(articles);
  const joined = new Map(
    Array.from({ length: folds }, (_, fold) => articles.filter((__, at) => at % folds === fold))
      .flatMap((own) => inGroups(own, perLongArticle))
      .flatMap(joinArticles)
      .map(({ article, long, shift }) => [article, { long, shift }] as const),
  );
  const longIndexes = new Map([...joined.values()].map(({ long }) => [long, indexOf([long])]));
  return articles.flatMap((article, at) => {
    const alone = indexOf([article]);
    const { long, shift } = joined.get(article)!;
    const places: Record<Mode, [PassageIndex, Article, number]> = {
      alone: [alone, article, 0],
      joined: [longIndexes.get(long)!, long, shift],
      whole: [whole, article, 0],
    };
    return pairs
      .filter((pair) => pair.article === article)
      .flatMap((pair) => {
        const plain = withoutDiacritics(pair.question);
        return plain === pair.question
          ? [{ pair, isPlain: false }]
          : [true, false].map((isPlain) => ({ pair, isPlain }));
      })
      .flatMap(({ pair, isPlain }) =>
        modes.map((mode): Sample => {
          const [index, source, moved] = places[mode];
          const text = isPlain ? withoutDiacritics(pair.question) : pair.question;
          const answer = { start: pair.answer.start + moved, end: pair.answer.end + moved };
          return {
            pair,
            mode,
            isPlain,
            fold: at % folds,
            ...askIndex(text, index, language, source.id, answer),
          };
        }),
      );
  });
}

function askIndex(
  text: string,
  index: PassageIndex,
  language: Language,
  article: string,
  answer: Span,
): Pick<Sample, 'asked' | 'sentences' | 'isRight'> {
  const { hits, question } = searchPassages(index, text, language, passagesRead);
  const type = readAnswerType(text, language);
  const asked = { terms: question.terms, type, written: language, searched: language };
  const sentences = describeSentences(hits, asked);
  const isRight = sentences.map(
    ({ hit, span }) => hit.passage.article.id === article && overlaps(span, answer),
  );
  return { asked, sentences, isRight };
}

function joinArticles(articles: readonly Article[]): { article: Article; long: Article; shift: number }[] {
  const gap = '\n\n';
  const long = {
    ...articles[0]!,
    id: articles.map(({ id }) => id).join(' '),
    title: '',
    body: articles.map(({ body }) => body).join(gap),
  };
  let shift = 0;
  return articles.map((article) => {
    const placed = { article, long, shift };
    shift += article.body.length + gap.length;
    return placed;
  });
}

function inGroups<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < all.length; at += size) groups.push(all.slice(at, at + size));
  return groups;
}
