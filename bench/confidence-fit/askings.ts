import type { Article } from '../../src/corpus/article.ts';
import { withoutDiacritics } from '../quality/disturb.ts';
import { codes, type Squad } from '../quality/squad.ts';
import type { joinParagraphs } from '../quality/verbatim.ts';
import type { Pair } from '../sentence-fit/pairs.ts';
import { readAcross, readElsewhere, readNearMisses } from './near-misses.ts';
import { type Asking, folds } from './samples.ts';
import { namesIn, swapName } from './swap-name.ts';

/** Every so many questions are asked in these ways, too: without diacritics, without their article, abroad. */
const every = { plain: 3, gone: 3, abroad: 6 };

/**
 * What is asked of the articles of the sentence pairs, in a place.
 * @param names what near misses are made with, by language: of none of these articles, else they may be answered
 * @param foldOf an article
 */
export async function askPairs(
  pairs: ReadonlyMap<string, readonly Pair[]>,
  place: string,
  names: ReadonlyMap<string, readonly string[]>,
  foldOf: (article: Article) => number,
): Promise<Asking[]> {
  const made: Asking[] = [];
  for (const [code, own] of pairs) {
    const other = codes.find((one) => one !== code)!;
    const articles = [...new Set(own.map(({ article }) => article))];
    const at = { written: code, searched: code, place };
    const add = (asking: Asking, number: number): void => {
      made.push(asking);
      const text = withoutDiacritics(asking.text);
      if (text !== asking.text && number % every.plain === 0) made.push({ ...asking, text });
    };
    own.forEach(({ question, article, answer }, number) => {
      const asked = { ...at, text: question, article, fold: foldOf(article) };
      add({ ...asked, answer, truth: 'answerable' }, number);
      const text = swapName(question, `${article.title}\n${article.body}`, names.get(code)!, number);
      if (text !== undefined) made.push({ ...asked, text, truth: 'swapped' });
      if (number % every.gone === 1) made.push({ ...asked, truth: 'gone', isPassedOver: true });
      if (number % every.abroad === 2) made.push({ ...asked, searched: other, truth: 'gone' });
    });
    (await readNearMisses(code, articles)).forEach(({ question, article }, number) => {
      const asked = { ...at, text: question, article, fold: foldOf(article) };
      add({ ...asked, truth: 'near' }, number);
      if (number % every.abroad === 2) made.push({ ...asked, searched: other, truth: 'gone' });
    });
    (await readElsewhere(code)).forEach((text, number) => {
      const asked = { ...at, text, truth: 'elsewhere' as const, fold: number % folds };
      add(asked, number);
      made.push({ ...asked, searched: other });
    });
    const foreign = [...new Set(pairs.get(other)!.map(({ article }) => article))];
    for (const { question, article, answer } of await readAcross(code, foreign)) {
      const asked = { text: question, written: code, article, fold: foldOf(article), place };
      const truth = answer ? 'answerable' : 'near';
      add({ ...asked, searched: other, answer, truth }, 0);
      made.push({ ...asked, searched: code, truth: 'gone' });
    }
  }
  return made;
}

/**
 * What is asked of a data set in SQuAD format, one half of whose articles is in one index, the other in another.
 * @returns each with the number of its index
 */
export function askSquad(
  squad: Squad,
  joined: ReadonlyMap<string, readonly ReturnType<typeof joinParagraphs>[]>,
): { asking: Asking; half: number }[] {
  const made: { asking: Asking; half: number }[] = [];
  for (const written of codes) {
    const questions = [...squad[written].questions.values()];
    const names = namesIn(questions.map(({ text }) => text));
    const articleOf = new Map(
      squad[written].articles.flatMap(({ paragraphs }, number) =>
        paragraphs.map(({ id }) => [id, number] as const),
      ),
    );
    for (const searched of codes) {
      questions.forEach((question, number) => {
        const theirs = squad[searched].questions.get(question.id);
        if (!theirs) return;
        const place = articleOf.get(question.paragraph)!;
        const { article, paragraphs } = joined.get(searched)![place]!;
        const paragraph = paragraphs.find(({ id }) => id === theirs.paragraph)!;
        const start = article.body.indexOf(theirs.answers[0]!, paragraph.start);
        const answer = { start, end: start + theirs.answers[0]!.length };
        const asked = {
          text: question.text,
          written,
          searched,
          article,
          fold: place % folds,
          place: 'encyclopedia',
        };
        const half = place % 2;
        const plain = withoutDiacritics(question.text);
        made.push({ asking: { ...asked, answer, truth: 'answerable' }, half });
        if (plain !== question.text && number % 2 === 0)
          made.push({ asking: { ...asked, text: plain, answer, truth: 'answerable' }, half });
        if (number % 2 === 0) made.push({ asking: { ...asked, truth: 'gone' }, half: 1 - half });
        const text = swapName(question.text, article.body, names, number);
        if (text !== undefined) made.push({ asking: { ...asked, text, truth: 'swapped' }, half });
      });
    }
  }
  return made;
}
