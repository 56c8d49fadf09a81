import type { Evidence } from '../../src/answer/evidence.ts';
import { lookUp } from '../../src/answer/look-up.ts';
import { readAnswerType } from '../../src/answer/question-type.ts';
import { recogniseSmallTalk } from '../../src/answer/small-talk.ts';
import { listCauses, listEffects } from '../../src/answer/trigger-words.ts';
import type { Article } from '../../src/corpus/article.ts';
import { analyse } from '../../src/index/analysis.ts';
import type { PassageIndex } from '../../src/index/passage-index.ts';
import { readQuestion } from '../../src/index/question.ts';
import type { Language } from '../../src/languages/language.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { languages } from '../quality/verbatim.ts';
import { learnTriggers } from '../sentence-fit/learn-triggers.ts';
import type { Pair } from '../sentence-fit/pairs.ts';

/** What is true of a question: the index answers it or not, and if not, why. */
export type Truth = 'answerable' | 'near' | 'swapped' | 'gone' | 'elsewhere';

/** A question to be asked of an index. */
export interface Asking {
  text: string;
  written: string;
  searched: string;
  truth: Truth;
  /** What answers it, where something does. */
  article?: Article;
  answer?: Span;
  /** Whether its article is passed over. */
  isPassedOver?: boolean;
  /** Articles of one fold are learnt from or tried, never both. */
  fold: number;
  /** Where it is asked: names a row of the report. */
  place: string;
}

/** A question with the evidence for what was found. */
export interface Sample extends Omit<Asking, 'article' | 'answer' | 'isPassedOver'> {
  evidence: Evidence;
  /** Whether the highlight holds the answer. */
  isRight: boolean;
}

export const folds = 4;
const now = new Date('2025-11-30T00:00:00Z');

/** Asks a question as the bot does; undefined where nothing is looked up. @param fold of a language's trigger tables */
export async function takeSample(
  asking: Asking,
  index: PassageIndex,
  fold: FoldLanguages,
): Promise<Sample | undefined> {
  if (recogniseSmallTalk(asking.text, languages.values())) return undefined;
  const written = fold.get(asking.written)!;
  const limits = asking.isPassedOver && asking.article ? { except: [asking.article.id] } : undefined;
  const found = await lookUp(
    { text: asking.text, written, wanted: written, now, limit: 1, limits },
    { ...index, language: fold.get(asking.searched)!, vocabulary: index.vocabulary },
  );
  const [first] = found.quoted;
  if (!found.evidence || !found.isKnown || !first) return undefined;
  const { article, highlight } = first.quotation;
  const isRight =
    asking.answer !== undefined && article.id === asking.article?.id && overlaps(highlight, asking.answer);
  const { text, truth, fold: number, place } = asking;
  const { written: from, searched } = asking;
  return { text, written: from, searched, truth, fold: number, place, evidence: found.evidence, isRight };
}

/** The languages, with trigger tables that have not seen the articles of one fold. */
export type FoldLanguages = ReadonlyMap<string, Language>;

/** One for each fold, and one more with the tables as they are: their questions were not learnt from. */
export function makeFoldLanguages(
  pairs: ReadonlyMap<string, readonly (Pair & { fold: number })[]>,
  indexes: ReadonlyMap<string, PassageIndex>,
): FoldLanguages[] {
  const made = Array.from({ length: folds }, () => new Map<string, Language>());
  for (const [code, own] of pairs) {
    const language = languages.get(code)!;
    const together = own.map(({ question, article, answer, fold }) => {
      const { terms } = readQuestion(question, language, indexes.get(code)!);
      const type = readAnswerType(question, language);
      const asked = { terms, type, isClaim: false, written: language, searched: language };
      const sentence = article.body.slice(answer.start, answer.end);
      const effects = listEffects(asked).flatMap(({ words }) => words);
      return { fold, effects, causes: listCauses(sentence, analyse(sentence, language), language) };
    });
    made.forEach((fold, number) => {
      const table = learnTriggers(together.filter((one) => one.fold !== number));
      fold.set(code, { ...language, triggers: () => table });
    });
  }
  return [...made, languages];
}
