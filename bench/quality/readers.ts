import { loadEnvironment, readConfig } from '../../src/config.ts';
import type { Article } from '../../src/corpus/article.ts';
import { openReader } from '../../src/reader/open-reader.ts';
import type { Reader } from '../../src/reader/reader.ts';
import { DataError } from './squad.ts';

/** Whether a sentence of an article answers the question that is asked. */
export type Rightness = (article: Article, sentence: string) => boolean;

/** Makes the reader of a question: one that chooses rightly has to know what is right. */
export type ReaderFor = (isRight: Rightness) => Reader;

/** What `--reader` means, for the usage of a benchmark. */
export const readerUsage = `  --reader WHICH   "oracle": chooses the right sentence whenever it is offered, else none: what a perfect reader could
                   reach; or the address of a server up to /v1, whose model and key are READER_MODEL and READER_KEY
  --passages N     how many passages the reader is offered (default: READER_PASSAGES, else 10)`;

/** @throws DataError when the settings of the server are wrong */
export async function openReaders(which: string, passages: string | undefined): Promise<ReaderFor> {
  const isOracle = which === 'oracle';
  const environment = loadEnvironment(process.cwd());
  const { reader, readerPassages } = readSettings({
    ...environment,
    READER_URL: isOracle ? '' : which,
    READER_PASSAGES: passages ?? environment.READER_PASSAGES,
  });
  if (!reader) return (isRight) => openOracle(isRight, readerPassages);
  const failures = new Map<string, number>();
  const opened = await openReader(reader, readerPassages, ({ kind, status = '' }) => {
    const name = `${kind} ${status}`.trim();
    failures.set(name, (failures.get(name) ?? 0) + 1);
  });
  process.once('exit', () => {
    for (const [name, count] of failures) process.stderr.write(`the reader failed ${count} times: ${name}\n`);
  });
  return () => opened;
}

function readSettings(environment: NodeJS.ProcessEnv) {
  try {
    return readConfig(environment);
  } catch (error) {
    throw new DataError((error as Error).message);
  }
}

/** Chooses the first sentence offered that is right, else none. */
function openOracle(isRight: Rightness, passages: number): Reader {
  return {
    host: 'nowhere',
    model: 'oracle',
    passages,
    async choose(_, { sentences }) {
      const at = sentences.findIndex(({ passage: { article }, span }) =>
        isRight(article, article.body.slice(span.start, span.end)),
      );
      return { kind: 'chosen', numbers: at < 0 ? [] : [at + 1] };
    },
    // It knows which sentence answers, and nothing of claims.
    async judge() {
      return { kind: 'failed', failure: { kind: 'unreadable' } };
    },
  };
}
