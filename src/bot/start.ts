import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { findOwed } from '../delivery/owed.ts';
import { createSubscriptionCompiler } from '../delivery/wants.ts';
import { waitWithin } from '../discord/within.ts';
import { readFacts } from '../facts/collect.ts';
import { openPageReader } from '../feeds/open-page-reader.ts';
import { readForMatching } from '../filter/article.ts';
import { prepareLexicon } from '../index/lexicon-table.ts';
import { loadLanguages } from '../languages/load.ts';
import { openLibrary, type ReadingProgress } from '../library.ts';
import { openReader } from '../reader/open-reader.ts';
import { openBackgroundReading } from '../reading/background.ts';
import { readInThread } from '../reading/reader.ts';
import { keptSince, openRetention } from '../reading/retention.ts';
import { readingStamp } from '../reading/stamp.ts';
import { openFeeds } from '../sources/feeds.ts';
import { openFolder } from '../sources/folder.ts';
import { openIngest } from '../sources/ingest.ts';
import { openSqliteStore, storeFile } from '../store/sqlite.ts';
import { createFetcher } from '../web/fetching.ts';
import type { Services } from './dispatch.ts';
import { createLastQuestions } from './last-questions.ts';
import { loadCommands } from './registry.ts';

/** The bot behind its faces. */
export interface Bot {
  services: Services;
  /**
   * Follows the corpus folder and the feeds from now on.
   * @param onDue called whenever something is owed or has to be corrected
   */
  follow(onDue: () => void): void;
  /**
   * Settles when what was new at the start is read, and after some seconds at the latest: for who asks all questions
   * at once.
   */
  firstRead: Promise<void>;
  close(): Promise<void>;
}

/** What may be shown while the bot opens and reads. */
export interface StartWatch {
  /** Called at the start and after each batch of articles that was read in the background. */
  onReading?(progress: ReadingProgress): void;
  /** Called while the database of an older version is brought up to date. */
  onUpdate?(updated: number, all: number): void;
}

/** How long a start waits for the folder to be looked through. */
const patienceMs = 5_000;
/** A handful of articles is read in a second or two, and waited for; more are read while questions are answered. */
const handful = 200;
const handfulPatienceMs = 15_000;
/** How long the end waits for what is under way. */
const closeWithinMs = 1_000;

/**
 * Opens all that the bot needs: languages, commands, the store, the library with the articles of the store and of
 * the corpus folder as it is now. Articles with a fault are left out and named in the log.
 * @throws OperatorError when the corpus folder or the data folder cannot be used
 */
export async function openBot(config: Config, log: Logger, watch: StartWatch = {}): Promise<Bot> {
  const languages = await loadLanguages();
  const commands = await loadCommands(languages);
  const store = await openSqliteStore(storeFile(config.dataDir), {
    onUpdate: watch.onUpdate,
    onTrouble: (trouble) =>
      trouble
        ? log.error(
            { reason: trouble.reason },
            'nothing can be kept: make room on the disk of DATA_DIR, or mend it; questions are answered all the same',
          )
        : log.info('the data folder can be written again'),
  });
  const now = (): Date => new Date();
  const stamp = await readingStamp();
  const library = openLibrary(store, languages, stamp);
  const reading = readInThread(stamp);
  const background = openBackgroundReading({
    library,
    read: reading.read,
    stamp,
    log,
    onProgress: watch.onReading,
  });
  const compile = createSubscriptionCompiler(languages, ({ id, filter }) =>
    log.error({ subscription: id, filter }, 'the filter of a subscription is not understood any more'),
  );
  let tell = (): void => undefined;
  try {
    prepareLexicon(languages);
    // What has expired is not given out; to delete it can wait for a disk with room.
    await store.forgetExpired(now()).catch((error) => log.warn({ err: error }, 'nothing could be forgotten'));
    const ingest = openIngest({
      store,
      library,
      read: reading.read,
      async owedTo(article, read, at) {
        if ('fault' in read) return [];
        const subscriptions = await store.subscriptions.active();
        if (subscriptions.length === 0) return [];
        const stated = readFacts(read.reading.facts, article).figures.map((fact) => fact.figure);
        return findOwed(readForMatching(article, stated, languages), compile(subscriptions), at);
      },
      onDue: () => tell(),
      onChange: background.wake,
      keptSince: () => keptSince(config.keepDays, now()),
      now,
      log,
    });
    const retention = openRetention({ library, days: config.keepDays, now, onChange: background.wake, log });
    const folder = openFolder({ folder: config.corpusDir, library, store, ingest, log });
    background.wake();
    await until(AbortSignal.timeout(patienceMs), folder.sync());
    const progress = await library.progress();
    watch.onReading?.(progress);
    const isHandful = progress.waiting <= handful;
    const patience = AbortSignal.timeout(isHandful ? handfulPatienceMs : patienceMs);
    const firstRead = until(patience, background.idle());
    if (isHandful) await firstRead;
    log.info({ ...(await library.progress()), leftOut: library.filesLeftOut }, 'corpus read');
    const fetcher = createFetcher({ privateHosts: config.privateHosts });
    const pageReader = openPageReader(config.readLimits);
    const feeds = openFeeds({
      file: config.feedsFile,
      fetcher,
      reader: pageReader,
      store,
      ingest,
      languages,
      now,
      random: Math.random,
      log,
    });
    // Short enough to be read out, long enough to find one line in a week of log.
    const reference = (): string => crypto.randomUUID().slice(0, 8);
    const reader =
      config.reader &&
      (await openReader(config.reader, config.readerPassages, (failure) =>
        log.warn({ ...failure }, 'the reader did not choose; the answer is by words'),
      ));
    return {
      services: {
        commands,
        languages,
        library,
        store,
        log,
        now,
        reference,
        wakeDeliveries: () => tell(),
        reader,
        lastQuestions: createLastQuestions(),
      },
      follow(onDue) {
        tell = onDue;
        folder.watch();
        feeds.follow();
        retention.follow();
      },
      firstRead,
      async close() {
        // The sources first: they know then why their fetches end.
        const closed = Promise.all([
          folder.close(),
          feeds.close(),
          fetcher.close(),
          pageReader.close(),
          retention.close(),
          background.close(),
        ]);
        // What hangs all the same loses nothing by the store's going: it is taken anew at the next start.
        await waitWithin(closeWithinMs, closed);
        await reading.close();
        await store.close();
      },
    };
  } catch (error) {
    await background.close();
    await reading.close();
    await store.close();
    throw error;
  }
}

/** Settles with the work, or when it is late; the work goes on then. @throws what the work throws before */
async function until(isLate: AbortSignal, work: Promise<void>): Promise<void> {
  if (isLate.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  isLate.addEventListener('abort', () => resolve(), { once: true });
  await Promise.race([work, promise]);
}
