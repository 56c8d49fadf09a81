import { relative } from 'node:path';
import { watch } from 'chokidar';
import type { Logger } from 'pino';
import { type Article, dayOf, isSame } from '../corpus/article.ts';
import { showFault } from '../corpus/fault.ts';
import { type Corpus, type ReadFile, readCorpus } from '../corpus/folder.ts';
import type { LiveLibrary } from '../library.ts';
import type { Store } from '../store/store.ts';
import { canonicaliseUrl } from '../web/canonical-url.ts';
import type { Incoming, Ingest } from './ingest.ts';

export interface FolderOptions {
  folder: string;
  library: LiveLibrary;
  store: Store;
  ingest: Ingest;
  log: Logger;
}

/** The corpus folder as a source. */
export interface Folder {
  /**
   * Brings the store and the library to what the folder holds now. A file with a fault leaves the article that
   * it held before as it was.
   * @throws Error that says what to do when the folder cannot be read, or the store's; then the next call goes on
   */
  sync(): Promise<void>;
  /** Syncs whenever a file changes, within a second, until closed. */
  watch(): void;
  close(): Promise<void>;
}

/** A file that is being written is looked at again after this long without a change. */
const settledAfterMs = 200;
const mostSettlingMs = 1_000;
/** Network drives tell of no changes, and after a failure nobody else calls again. */
const lookAgainAfterMs = 30_000;

export function openFolder(options: FolderOptions): Folder {
  const { folder, library, store, ingest, log } = options;
  const codes = new Set(library.languages.keys());
  const files = new Map<string, ReadFile>();
  /** Articles that came from the folder. */
  const own = new Set([...ingest.origins].flatMap(([id, origin]) => (origin === 'folder' ? [id] : [])));
  /** Which article each file was last seen to hold. */
  const idIn = new Map<string, string>();
  let isFirst = own.size === 0;
  let told = '';
  let closing = false;

  async function sync(): Promise<void> {
    const corpus = await readCorpus(folder, codes, files);
    const incoming = corpus.articles
      .filter((article) => !isTaken(article))
      .toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))
      .map((article) => incomingOf(article, corpus.fileOf.get(article.id)!));
    if (isFirst && ingest.origins.size === 0) {
      await ingest.takeBacklog(incoming);
      for (const { article } of incoming) own.add(article.id);
    } else {
      for (const one of incoming) {
        if (closing) return;
        await ingest.take({ ...one, isBacklog: isFirst });
        own.add(one.article.id);
      }
    }
    isFirst = false;
    await keepPlaces(corpus);
    await withdrawMissing(corpus);
    tellFaults(corpus);
  }

  function isTaken(article: Article): boolean {
    const present = library.article(article.id);
    return own.has(article.id) && present !== undefined && isSame(present, article);
  }

  function incomingOf(article: Article, file: string): Incoming {
    // A digest's address is that of the text it tells of, which may come as an article of its own.
    const address = article.digest ? undefined : canonicaliseUrl(article.url);
    return { article, origin: 'folder', keys: [keyOf(file), ...(address ? [`url:${address}`] : [])] };
  }

  function keyOf(file: string): string {
    return `file:${relative(folder, file)}`;
  }

  /** A renamed file brings nothing new; should it break one day, it is known which article it held. */
  async function keepPlaces({ articles, fileOf }: Corpus): Promise<void> {
    for (const { id, language } of articles) {
      const key = keyOf(fileOf.get(id)!);
      if (idIn.get(key) === id) continue;
      const held = await store.articles.find([key], language);
      if (held !== id) await store.articles.addKeys(id, language, [key]);
      idIn.set(key, id);
    }
  }

  async function withdrawMissing({ fileOf, faults }: Corpus): Promise<void> {
    const missing = [...own].filter((id) => !fileOf.has(id));
    if (missing.length === 0) return;
    const broken = [...new Set(faults.map((fault) => keyOf(fault.file)))];
    const kept = new Set<string>();
    for (const key of broken) {
      for (const code of codes) kept.add((await store.articles.find([key], code)) ?? '');
    }
    const gone = missing.filter((id) => !kept.has(id));
    await ingest.withdraw(gone);
    for (const id of gone) own.delete(id);
  }

  function tellFaults({ faults, leftOut }: Corpus): void {
    library.blame(faults, leftOut);
    const lines = faults.map(showFault);
    if (lines.join('\n') === told) return;
    told = lines.join('\n');
    for (const line of lines) log.warn(line);
    if (leftOut > 0) log.warn(`${leftOut} corpus files left out; "verbatim check" names each fault`);
  }

  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let watcher: ReturnType<typeof watch> | undefined;

  /** When a change was first told of and not yet looked at. */
  let changedAt: number | undefined;

  function changed(): void {
    changedAt ??= performance.now();
    // A file that never stops changing does not keep the others waiting.
    soon(Math.max(0, Math.min(settledAfterMs, changedAt + mostSettlingMs - performance.now())));
  }

  function soon(ms: number): void {
    clearTimeout(timer);
    if (closing) return;
    timer = setTimeout(() => {
      changedAt = undefined;
      underWay = underWay.then(sync).then(
        () => soon(lookAgainAfterMs),
        (error: unknown) => {
          log.error({ err: error, folder }, 'the corpus folder could not be taken over; trying again');
          soon(lookAgainAfterMs);
        },
      );
    }, ms);
    timer.unref();
  }

  return {
    sync,
    watch() {
      watcher = watch(folder, { ignoreInitial: true });
      watcher.on('all', changed);
      watcher.on('error', (error) => log.warn({ err: error }, 'the corpus folder cannot be watched'));
      soon(lookAgainAfterMs);
    },
    async close() {
      closing = true;
      clearTimeout(timer);
      await watcher?.close();
      await underWay;
    },
  };
}
