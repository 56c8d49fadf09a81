import MiniSearch from 'minisearch';
import { answer } from '../../src/answer/answer.ts';
import { splitPassages } from '../../src/corpus/passages.ts';
import { searchPassages } from '../../src/index/search.ts';
import { loadLanguages } from '../../src/languages/load.ts';
import { openMemoryLibrary } from '../../src/reading/open-library.ts';
import { DataError } from '../quality/squad.ts';
import { material } from './material.ts';

/**
 * One engine over one language, in a process of its own, so that its memory is nobody else's.
 * Prints what it measured as JSON; started by `bench/speed.ts`.
 */

/** What one engine cost. */
export interface Measured {
  name: string;
  passages: number;
  questions: number;
  /** Seconds to index. */
  build: number;
  /** Megabytes that the index holds after collecting garbage; the texts stand apart and are not counted. */
  heap: number;
  /** The same after the questions: some of an index may only be made when it is asked. */
  heapAsked: number;
  /** Milliseconds a question. */
  p50: number;
  p99: number;
}

interface Given {
  engine: 'minisearch' | 'verbatim';
  language: string;
  squad?: string;
  passages: number;
}

const warming = 30;
const perEngine = 20;

const given = JSON.parse(process.argv[2] ?? '{}') as Given;
try {
  process.stdout.write(JSON.stringify(await measure(given)));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`bench:speed: ${error.message}\n`);
  process.exitCode = 1;
}

async function measure({ engine, language: code, squad, passages: count }: Given): Promise<Measured[]> {
  const languages = await loadLanguages();
  const language = languages.get(code)!;
  const { articles, questions } = await material(language, count, squad);
  // Both engines stand beside the same texts, cut and ready.
  const cut = articles.flatMap((article) => splitPassages(article, language.words));
  const texts = cut.map(({ article, start, end }, id) => ({ id, text: article.body.slice(start, end) }));
  const before = megabytes();
  const start = performance.now();
  const asks = engine === 'minisearch' ? buildMiniSearch() : await buildVerbatim();
  const build = (performance.now() - start) / 1000;
  const heap = megabytes() - before;
  const timed = [];
  for (const [name, ask] of asks) timed.push({ name, ...(await times(ask, questions)) });
  const heapAsked = megabytes() - before;
  return timed.map((one) => ({
    ...one,
    passages: texts.length,
    questions: questions.length,
    build,
    heap,
    heapAsked,
  }));

  function buildMiniSearch(): [string, (question: string) => unknown][] {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(texts);
    return [['MiniSearch, default', (question) => index.search(question)]];
  }

  async function buildVerbatim(): Promise<[string, (question: string) => unknown][]> {
    const { indexes } = await openMemoryLibrary(articles, languages, 'passages');
    const index = indexes.get(language.code)!;
    const query = { written: language, wanted: language, now: new Date(), limit: 10 };
    return [
      ['Verbatim, search', (question) => searchPassages(index, question, language, perEngine)],
      ['Verbatim, whole answer', (text) => answer({ ...query, text }, indexes)],
    ];
  }
}

async function times(
  ask: (question: string) => unknown,
  questions: readonly string[],
): Promise<{ p50: number; p99: number }> {
  for (const question of questions.slice(0, warming)) await ask(question);
  const taken: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    taken.push(performance.now() - start);
  }
  const sorted = taken.sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p99: at(0.99) };
}

/** What is in use after collecting garbage, typed arrays included. */
function megabytes(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
