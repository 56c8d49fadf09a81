import { answer } from '../../src/answer/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { plainLanguageOf } from '../../src/languages/choose.ts';
import { guessLanguage } from '../../src/languages/guess.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import type { Library } from '../../src/library.ts';
import { openMemoryLibrary, openStoredLibrary } from '../../src/reading/open-library.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { openSqliteStore, storeFile } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { cleanLine } from '../../src/text/normalise.ts';
import { type Measured, share } from '../quality/metrics.ts';
import { sampleArticles } from './articles.ts';
import { dataOf, readGiven, type SampleQuestion, sampleQuestions, tell } from './world.ts';

/** The questions of the sample corpus, asked of it alone and of it among the others, in a process of its own. */

/** Shares of the questions that have an answer and were answered rightly, and of the others that got an honest no. */
export interface Quality {
  right: Measured;
  honest: Measured;
}

/** What "last month" counts from; fixed, so that runs compare. */
const now = new Date('2025-11-30T00:00:00Z');
const shown = 3;

const given = readGiven();
const every = given.isQuick ? 12 : 1;
const languages = await loadLanguages();
const sample = await sampleArticles(languages);
const own = new Set(sample.map(({ id }) => id));
const questions = sampleQuestions().filter((_, at) => at % every === 0);

const alone = await openMemoryLibrary(sample, languages, 'passages');
const store = await openSqliteStore(storeFile(dataOf(given)));
const measured = { alone: await ask(alone), among: await ask(openStoredLibrary(store, languages)) };
await store.close();
tell(measured satisfies { alone: Quality; among: Quality });

async function ask(library: Library): Promise<Quality> {
  const outcomes = new Map<SampleQuestion, boolean>();
  // Articles that a question is to be answered without are taken out once for all such questions.
  for (const asked of Map.groupBy(questions, ({ leaveOut }) => leaveOut.join(' ')).values()) {
    await without(asked[0]!.leaveOut, library, async () => {
      for (const question of asked) outcomes.set(question, await isRight(question, library));
    });
  }
  const shareOf = (some: readonly SampleQuestion[]): Measured => share(some.map((one) => outcomes.get(one)!));
  return {
    right: shareOf(questions.filter(({ answers }) => answers.length > 0)),
    honest: shareOf(questions.filter(({ answers }) => answers.length === 0)),
  };
}

async function isRight({ question, answers }: SampleQuestion, { indexes }: Library): Promise<boolean> {
  const text = cleanLine(question);
  const guessed = guessLanguage(text, languages);
  const wanted = guessed ?? plainLanguageOf(languages);
  const found = await answer({ text, written: guessed ?? wanted, wanted, now, limit: shown }, indexes);
  if (answers.length === 0) return !found.isAnswered;
  const [first] = found.quotations;
  // Another article that happens to hold the words does not answer.
  return (
    found.isAnswered &&
    first !== undefined &&
    own.has(first.article.id) &&
    answers.some((one) => first.highlight.text.includes(one.normalize('NFC')))
  );
}

async function without(ids: readonly string[], library: Library, work: () => Promise<void>): Promise<void> {
  if (ids.length === 0) return work();
  const left = sample.filter(({ id }) => ids.includes(id));
  const { articles, lists } = library.store as Store;
  const places = await lists.placesOf(ids);
  const forget = (): void => {
    for (const place of places.values()) library.loaded.forget(place);
  };
  await articles.withdraw(ids, now);
  forget();
  await work();
  await articles.addBacklog(left.map(readAgain), now);
  forget();
}

function readAgain(article: Article) {
  const reading = readArticle(article, languages, 'again', 'passages');
  return { article, origin: 'feed' as const, keys: [], read: { reading } };
}
