import type { AskedSentence } from '../../src/answer/asked-sentence.ts';
import { type DescribedSentence, describeSentences } from '../../src/answer/features.ts';
import { readAnswerType } from '../../src/answer/question-type.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { searchPassages } from '../../src/index/search.ts';
import type { Language } from '../../src/languages/language.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { finish } from '../../src/worker/steps.ts';
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
  asked: AskedSentence;
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
export async function makeSamples(pairs: readonly Pair[], language: Language): Promise<Sample[]> {
  const articles = [...new Set(pairs.map(({ article }) => article))];
  const indexOf = async (own: readonly Article[]): Promise<PassageIndex> =>
    (await indexArticles(own)).get(language.code)!;
  const whole = await indexOf(articles);
  const joined = new Map(
    Array.from({ length: folds }, (_, fold) => articles.filter((__, at) => at % folds === fold))
      .flatMap((own) => inGroups(own, perLongArticle))
      .flatMap(joinArticles)
      .map(({ article, long, shift }) => [article, { long, shift }] as const),
  );
  const longIndexes = new Map<Article, PassageIndex>();
  for (const { long } of joined.values())
    if (!longIndexes.has(long)) longIndexes.set(long, await indexOf([long]));
  const samples: Sample[] = [];
  for (const [at, article] of articles.entries()) {
    const alone = await indexOf([article]);
    const { long, shift } = joined.get(article)!;
    const places: Record<Mode, [PassageIndex, Article, number]> = {
      alone: [alone, article, 0],
      joined: [longIndexes.get(long)!, long, shift],
      whole: [whole, article, 0],
    };
    for (const pair of pairs.filter((one) => one.article === article)) {
      const plain = withoutDiacritics(pair.question);
      for (const isPlain of plain === pair.question ? [false] : [true, false]) {
        for (const mode of modes) {
          const [index, source, moved] = places[mode];
          const text = isPlain ? plain : pair.question;
          const answer = { start: pair.answer.start + moved, end: pair.answer.end + moved };
          const asked = await askIndex(text, index, language, source.id, answer);
          samples.push({ pair, mode, isPlain, fold: at % folds, ...asked });
        }
      }
    }
  }
  return samples;
}

async function askIndex(
  text: string,
  index: PassageIndex,
  language: Language,
  article: string,
  answer: Span,
): Promise<Pick<Sample, 'asked' | 'sentences' | 'isRight'>> {
  const { hits, question } = await searchPassages(index, text, language, passagesRead);
  const type = readAnswerType(text, language);
  const asked = { terms: question.terms, type, isClaim: false, written: language, searched: language };
  const sentences = finish(describeSentences(hits, asked));
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
