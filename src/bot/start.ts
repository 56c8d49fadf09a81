import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { findOwed } from '../delivery/owed.ts';
import { createSubscriptionCompiler } from '../delivery/wants.ts';
import { openReader } from '../feeds/open-reader.ts';
import { readForMatching } from '../filter/article.ts';
import { prepareLexicon } from '../index/lexicon-table.ts';
import { loadLanguages } from '../languages/load.ts';
import { createLibrary } from '../library.ts';
import { factsStamp } from '../sources/facts-stamp.ts';
import { openFeeds } from '../sources/feeds.ts';
import { openFolder } from '../sources/folder.ts';
import { openIngest } from '../sources/ingest.ts';
import { openSqliteStore, storeFile } from '../store/sqlite.ts';
import { createFetcher } from '../web/fetching.ts';
import type { Services } from './dispatch.ts';
import { loadCommands } from './registry.ts';

/** The bot behind its faces. */
export interface Bot {
  services: Services;
  /**
   * Follows the corpus folder and the feeds from now on.
   * @param onDue called whenever something is owed or has to be corrected
   */
  follow(onDue: () => void): void;
  close(): Promise<void>;
}

/** Articles often come several at a time. */
const warmAfterMs = 1_000;

/**
 * Opens all that the bot needs: languages, commands, the store, the library with the articles of the store and of
 * the corpus folder as it is now. Articles with a fault are left out and named in the log.
 * @throws OperatorError when the corpus folder or the data folder cannot be used
 */
export async function openBot(config: Config, log: Logger): Promise<Bot> {
  const languages = await loadLanguages();
  const commands = await loadCommands(languages);
  const store = await openSqliteStore(storeFile(config.dataDir));
  const now = (): Date => new Date();
  const library = createLibrary(languages);
  const compile = createSubscriptionCompiler(languages, ({ id, filter }) =>
    log.error({ subscription: id, filter }, 'the filter of a subscription is not understood any more'),
  );
  let tell = (): void => undefined;
  let warming: NodeJS.Timeout | undefined;
  const closing = new AbortController();
  try {
    prepareLexicon(languages);
    await store.forgetExpired(now());
    const ingest = await openIngest({
      store,
      library,
      stamp: await factsStamp(),
      async owedTo(article, { figures }, at) {
        const subscriptions = await store.subscriptions.active();
        if (subscriptions.length === 0) return [];
        const stated = figures.map((fact) => fact.figure);
        return findOwed(readForMatching(article, stated, languages), compile(subscriptions), at);
      },
      onDue() {
        tell();
        // Joined facts are worked out before somebody asks for them, who has three seconds.
        clearTimeout(warming);
        warming = setTimeout(() => {
          library
            .prepare(closing.signal)
            .catch((error) => log.error({ err: error }, 'facts could not be joined'));
        }, warmAfterMs);
        warming.unref();
      },
      now,
      log,
    });
    const folder = openFolder({ folder: config.corpusDir, library, store, ingest, log });
    await folder.sync();
    log.info({ articles: library.articles.length, leftOut: library.leftOut }, 'corpus read');
    library.connections();
    const fetcher = createFetcher({ privateHosts: config.privateHosts });
    const reader = openReader(config.readLimits);
    const feeds = openFeeds({
      file: config.feedsFile,
      fetcher,
      reader,
      store,
      ingest,
      languages,
      now,
      random: Math.random,
      log,
    });
    // Short enough to be read out, long enough to find one line in a week of log.
    const reference = (): string => crypto.randomUUID().slice(0, 8);
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
      },
      follow(onDue) {
        tell = onDue;
        folder.watch();
        feeds.follow();
      },
      async close() {
        clearTimeout(warming);
        closing.abort();
        // The sources first: they know then why their fetches end.
        await Promise.all([folder.close(), feeds.close(), fetcher.close(), reader.close()]);
        await store.close();
      },
    };
  } catch (error) {
    clearTimeout(warming);
    await store.close();
    throw error;
  }
}
