import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../src/corpus/folder.ts';
import { type Measured, share } from './metrics.ts';
import { isRight, type NewsQuestion, readNewsQuestions } from './news.ts';
import { DataError } from './squad.ts';
import { ask, indexArticles, languages } from './verbatim.ts';

/** A line of `test/quality/typed-questions.jsonl`: a question of the news benchmark as somebody in a hurry types it. */
interface TypedQuestion {
  id: string;
  typed: string;
  /** `last` ones are looked at in reports alone. */
  part: 'first' | 'last';
}

/** How often the first highlight of an answer is right, of questions typed well and the same typed badly. */
export interface TypedRow {
  group: string;
  questions: number;
  well: Measured;
  badly: Measured;
  compared: number;
}

/** @param missed told each question that is only right when typed well; of the first part alone */
export async function measureTyped(missed: (line: string) => void): Promise<TypedRow[]> {
  const root = new URL('../../', import.meta.url);
  const { articles } = await readCorpus(fileURLToPath(new URL('corpus/', root)), new Set(languages.keys()));
  const indexes = await indexArticles(articles);
  const questions = new Map((await readNewsQuestions()).map((one) => [one.id, one]));
  const text = await readFile(new URL('test/quality/typed-questions.jsonl', root), 'utf8');
  const asked: (TypedQuestion & { language: string; well: boolean; badly: boolean; compared: number })[] = [];
  for (const line of text.trim().split('\n')) {
    const one = JSON.parse(line) as TypedQuestion;
    const question = questions.get(one.id);
    if (!question) throw new DataError(`no question ${one.id}`);
    const [well, badly] = [
      await answeredBy(question, question.question),
      await answeredBy(question, one.typed),
    ];
    asked.push({
      ...one,
      language: question.language,
      well: well.isRight,
      badly: badly.isRight,
      compared: well.compared + badly.compared,
    });
    if (one.part === 'first' && well.isRight && !badly.isRight)
      missed(`${one.id} ${badly.confidence.toFixed(2)} ${one.typed} | ${question.question}`);
  }
  return ['first', 'last', 'all'].flatMap((part) =>
    ['vi', 'en', 'all'].map((language) => {
      const own = asked.filter(
        (one) => (part === 'all' || one.part === part) && (language === 'all' || one.language === language),
      );
      return {
        group: `${part === 'all' ? 'both parts' : `${part} part`}, ${language}`,
        questions: own.length,
        well: share(own.map((one) => one.well)),
        badly: share(own.map((one) => one.badly)),
        compared: own.reduce((sum, one) => sum + one.compared, 0),
      };
    }),
  );

  async function answeredBy(question: NewsQuestion, typed: string) {
    const { isAnswered, confidence, quotations } = await ask(typed, indexes, 3);
    return {
      isRight: isAnswered && isRight(question, quotations[0]?.highlight.text ?? ''),
      confidence,
      compared: quotations.length,
    };
  }
}
