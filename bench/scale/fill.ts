import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { pino } from 'pino';
import type { Article } from '../../src/corpus/article.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openLibrary } from '../../src/library.ts';
import { openBackgroundReading } from '../../src/reading/background.ts';
import { readInThread } from '../../src/reading/reader.ts';
import { readingStamp } from '../../src/reading/stamp.ts';
import type { NewArticle } from '../../src/store/articles.ts';
import { openSqliteStore, storeFile } from '../../src/store/sqlite.ts';
import { type Arriving, arrivingArticles, mostNext, realArticles, sampleArticles } from './articles.ts';
import { type Cost, megabytes, startCost } from './costs.ts';
import { createSampler } from './sampled.ts';
import { subscribeSome } from './subscriptions.ts';
import { arrivalsOf, dataOf, type Given, inputsOf, readGiven, tell } from './world.ts';

/** The first reading of a size, in a process of its own: takes articles in, reads and joins them, as a start does. */

export interface Filled {
  articles: number;
  passages: number;
  /** Milliseconds an article. */
  takingIn: Cost;
  reading: Cost;
  joining: Cost;
  /** Processor time of reading an article, of the first tenth and of the last. */
  first: number;
  last: number;
  databaseMb: number;
}

const atOnce = 50;

const given = readGiven();
const languages = await loadLanguages();
mkdirSync(arrivalsOf(given), { recursive: true });
const file = storeFile(dataOf(given));
const store = await openSqliteStore(file);
const now = new Date();

const takingIn = startCost();
let made: Cost = { cpu: 0, clock: 0 };
const next: Article[] = [];
const sampler = createSampler(given.articles, languages, given.seed);
const stored = await takeIn(given);
await subscribeSome(store, sampler.inputs().topics, now);
const takenIn = less(takingIn(), made);
writeFileSync(inputsOf(given), JSON.stringify({ ...sampler.inputs(), next }));

const stamp = await readingStamp();
const reader = readInThread(stamp);
const opened = openLibrary(store, languages, stamp);
// The thread loads the lexicon once, whatever the number of articles.
await reader.read((await store.articles.waiting(stamp, 1))[0]!.article);
/** Processor time when each tenth was begun. */
const marks: number[] = [];
let started = 0;
const whole = startCost();
let read: Cost | undefined;
const background = openBackgroundReading({
  library: {
    ...opened,
    joiner: {
      step() {
        read ??= whole();
        return opened.joiner.step();
      },
    },
  },
  read(article) {
    if (marks.length < 10 && ++started > (marks.length * stored) / 10) marks.push(whole().cpu);
    return reader.read(article);
  },
  stamp,
  log: pino({ level: 'warn' }),
});
background.wake();
await background.idle();
const end = whole();
marks.push(read!.cpu);
await background.close();
await reader.close();
const { count } = [...languages.keys()].reduce(
  (sum, code) => ({ count: sum.count + store.readings.words.tallyOf(code).count }),
  { count: 0 },
);
await store.close();

const tenth = stored / 10;
tell({
  articles: stored,
  passages: count,
  takingIn: each(takenIn),
  reading: each(read!),
  joining: each(less(end, read!)),
  first: (marks[1]! - marks[0]!) / tenth,
  last: (marks.at(-1)! - marks.at(-2)!) / tenth,
  databaseMb: megabytes(statSync(file).size),
} satisfies Filled);

/** Stores the sample corpus and the articles of the size, and keeps those after them. */
async function takeIn({ articles, real }: Given): Promise<number> {
  let batch: NewArticle[] = (await sampleArticles(languages)).map(toStore);
  let count = batch.length;
  // Of a file the last ones arrive later.
  const wanted = real === undefined ? articles : Math.min(articles, realArticles(real).length - mostNext);
  const flush = async (): Promise<void> => {
    await store.articles.addBacklog(batch, now);
    batch = [];
  };
  let taken = 0;
  for await (const arriving of timed(arrivingArticles(given, languages))) {
    if (taken >= wanted) {
      if (!arriving.isCorrection) next.push(arriving.article);
      if (next.length >= mostNext) break;
    } else if (arriving.isCorrection) {
      await flush();
      await store.articles.correct(toStore(arriving.article), now);
    } else {
      sampler.see(arriving);
      batch.push(toStore(arriving.article));
      taken++;
      count++;
      if (batch.length >= atOnce) await flush();
    }
  }
  await flush();
  return count;
}

/** Making articles is no part of taking them in. */
async function* timed(articles: AsyncGenerator<Arriving>): AsyncGenerator<Arriving> {
  for (;;) {
    const making = startCost();
    const { value, done } = await articles.next();
    const cost = making();
    made = { cpu: made.cpu + cost.cpu, clock: made.clock + cost.clock };
    if (done) return;
    yield value;
  }
}

function toStore(article: Article): NewArticle {
  return { article, origin: 'feed', keys: [`url:${article.url}#${article.language}`] };
}

function less(one: Cost, other: Cost): Cost {
  return { cpu: one.cpu - other.cpu, clock: one.clock - other.clock };
}

function each({ cpu, clock }: Cost): Cost {
  return { cpu: cpu / stored, clock: clock / stored };
}
