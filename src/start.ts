import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { showFault } from './corpus/fault.ts';
import type { Services } from './dispatch.ts';
import { loadLanguages } from './languages/load.ts';
import { openLibrary } from './library.ts';
import { loadCommands } from './registry.ts';
import { openSqliteStore } from './store/sqlite.ts';

/**
 * Opens all that the bot needs: languages, commands, the corpus with its index, the store.
 * Articles with a fault are left out and named in the log.
 * @throws Error that says what to do when the corpus folder or the data folder cannot be used
 */
export async function openServices(config: Config, log: Logger): Promise<Services> {
  const languages = await loadLanguages();
  const commands = await loadCommands(languages);
  const library = await openLibrary(config.corpusDir, languages).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot read the corpus: ${why}. Set CORPUS_DIR to a folder of articles.`, {
      cause: error,
    });
  });
  for (const fault of library.faults) log.warn(showFault(fault));
  if (library.leftOut > 0)
    log.warn(`${library.leftOut} corpus files left out; "verbatim check" names each fault`);
  log.info({ articles: library.articles.length, leftOut: library.leftOut }, 'corpus read');
  // Before the first question, which has three seconds.
  library.connections();
  const store = await openSqliteStore(join(config.dataDir, 'verbatim.sqlite'));
  const now = (): Date => new Date();
  await store.forgetExpired(now());
  // Short enough to be read out, long enough to find one line in a week of log.
  const reference = (): string => crypto.randomUUID().slice(0, 8);
  return { commands, languages, library, store, log, now, reference };
}
