import { relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { Logger } from 'pino';
import { dayOf } from '../corpus/article.ts';
import { type Fault, showFault } from '../corpus/fault.ts';
import { type FoundFile, type KnownFile, walkCorpus } from '../corpus/folder.ts';
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
/** Files of a first reading that are taken over together. */
const inBatch = 100;
/** Files looked at before others get a turn. */
const atOnce = 200;

type GoodFile = Extract<FoundFile, { article: unknown }>;

export function openFolder(options: FolderOptions): Folder {
  const { folder, library, store, ingest, log } = options;
  const codes = new Set(library.languages.keys());
  /** By path. */
  let files: Map<string, KnownFile> | undefined;
  /** Articles that came from the folder. */
  let own: Set<string> | undefined;
  let told = '';
  let closing = false;

  async function sync(): Promise<void> {
    files ??= new Map((await store.files.all()).map(({ path, ...file }) => [path, file]));
    own ??= new Set(await store.articles.idsFrom('folder'));
    const { read, faulty, waiting } = await library.progress();
    const isFirst = own.size === 0;
    const isEmpty = read + faulty + waiting === 0;
    const present = new Set<string>();
    const held = new Set<string>();
    const faults: Fault[] = [];
    let leftOut = 0;
    const changed: GoodFile[] = [];
    let looked = 0;
    for await (const found of walkCorpus(folder, codes, files)) {
      if (closing) return;
      present.add(found.file);
      if ('faults' in found) {
        faults.push(...found.faults);
        leftOut++;
        // It is not known what it holds now; what it held stays.
        for (const code of codes) held.add((await store.articles.find([keyOf(found.file)], code)) ?? '');
      } else if ('article' in found) {
        held.add(found.article.id);
        changed.push(found);
      } else held.add(found.knownId);
      if (isEmpty && changed.length >= inBatch) await takeBacklog(changed.splice(0));
      if (++looked % atOnce === 0) await setImmediate();
    }
    if (isEmpty) await takeBacklog(changed);
    else await takeEach(changed, isFirst);
    if (closing) return;
    await forget(present);
    const missing = [...own].filter((id) => !held.has(id));
    await ingest.withdraw(missing);
    for (const id of missing) own.delete(id);
    tellFaults(faults, leftOut);
  }

  async function takeBacklog(found: readonly GoodFile[]): Promise<void> {
    await ingest.takeBacklog(found.map(readIncoming));
    await keep(found);
  }

  /** The oldest first, so that posts come in order. */
  async function takeEach(found: readonly GoodFile[], isBacklog: boolean): Promise<void> {
    const inOrder = found.toSorted((one, other) => dayOf(one.article).localeCompare(dayOf(other.article)));
    for (const one of inOrder) {
      if (closing) return;
      await ingest.take({ ...readIncoming(one), isBacklog });
      await keep([one]);
    }
  }

  /** A file is known once its article is stored; a renamed one brings nothing new. */
  async function keep(found: readonly GoodFile[]): Promise<void> {
    for (const { file, article } of found) {
      const held = await store.articles.find([keyOf(file)], article.language);
      if (held !== article.id) await store.articles.addKeys(article.id, article.language, [keyOf(file)]);
    }
    await store.files.put(
      found.map(({ file, mark, article }) => ({ path: file, mark, articleId: article.id })),
    );
    for (const { file, mark, article } of found) {
      files!.set(file, { mark, articleId: article.id });
      own!.add(article.id);
    }
  }

  /** Files that are gone. */
  async function forget(present: ReadonlySet<string>): Promise<void> {
    const gone = [...files!.keys()].filter((file) => !present.has(file));
    if (gone.length === 0) return;
    await store.files.remove(gone);
    for (const file of gone) files!.delete(file);
  }

  function readIncoming({ article, file }: GoodFile): Incoming {
    // A digest's address is that of the text it tells of, which may come as an article of its own.
    const address = article.digest ? undefined : canonicaliseUrl(article.url);
    return { article, origin: 'folder', keys: [keyOf(file), ...(address ? [`url:${address}`] : [])] };
  }

  function keyOf(file: string): string {
    return `file:${relative(folder, file)}`;
  }

  function tellFaults(faults: readonly Fault[], leftOut: number): void {
    library.filesLeftOut = leftOut;
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
