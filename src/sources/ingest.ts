import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Article, isSame } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { ArticleReader } from '../reading/reader.ts';
import type { NewArticle, Origin, Owed, ReadOutcome, StoredArticle } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import { respellUrl } from '../web/canonical-url.ts';
import { findLookalike } from './lookalikes.ts';

/** An article as its source has it now. */
export interface Incoming {
  /** A file's id is its own; others get the id that one of their keys knows, or this one when it is free. */
  article: Article;
  origin: Origin;
  /** What names it at its source, the most trusted first. */
  keys: readonly string[];
  /** It was there before anybody could ask for it: nobody is told. */
  isBacklog?: boolean;
}

/**
 * What became of an article: `new`; `corrected`, a new version of one that is there; `same` as it was; `copy`,
 * near-identical to one from elsewhere, which now goes by both addresses.
 */
export interface Taken {
  kind: 'new' | 'corrected' | 'same' | 'copy';
  id: string;
}

/** The one way into the store and the library, for every source. One article at a time. */
export interface Ingest {
  /** @throws the store's error; then nothing has changed */
  take(incoming: Incoming): Promise<Taken>;
  /** Keeps many articles at once that nobody is told of; they are read in the background. */
  takeBacklog(incoming: readonly Incoming[]): Promise<void>;
  /** Takes articles out of the corpus. */
  withdraw(ids: readonly string[]): Promise<void>;
}

export interface IngestOptions {
  store: Store;
  library: Library;
  /** Reads what an article says. */
  read: ArticleReader;
  /** The channels that asked for an article. */
  owedTo(article: Article, read: ReadOutcome, now: Date): Promise<Owed[]>;
  /** Called after something was owed or corrected. */
  onDue(): void;
  /** Called after articles came that are still to be read, or to be given their stories. */
  onChange(): void;
  /** When an article of a feed must have been published to be taken, in milliseconds since 1970; no matter when. */
  keptSince?(): number | undefined;
  now(): Date;
  log: Logger;
}

/** Opens the way in. */
export function openIngest(options: IngestOptions): Ingest {
  const { store, library, now, log } = options;

  /** What is under way; each waits for the one before. */
  let last: Promise<unknown> = Promise.resolve();
  function oneByOne<T>(work: () => Promise<T>): Promise<T> {
    // Storing an article holds up everything else, so that others get a turn after each.
    const next = last.then(() => setImmediate()).then(work);
    last = next.catch(() => undefined);
    return next;
  }

  async function show(id: string): Promise<void> {
    const place = (await store.lists.placesOf([id])).get(id);
    if (place !== undefined) library.loaded.forget(place);
    options.onChange();
  }

  /** The article as the store has it, which another process on the same data folder may have changed. */
  async function presentIn(id: string): Promise<StoredArticle | undefined> {
    const stored = await store.articles.get(id);
    return stored === undefined || stored.isWithdrawn ? undefined : stored;
  }

  /** It stays as it is; another process may have corrected it meanwhile. */
  async function isThere({ id, language }: Article, keys: readonly string[]): Promise<Taken> {
    await store.articles.addKeys(id, language, keys);
    await show(id);
    return { kind: 'same', id };
  }

  async function take(incoming: Incoming): Promise<Taken> {
    const { article: given, origin, keys, isBacklog } = incoming;
    // Feeds go on showing what is too old to be kept.
    if (origin === 'feed' && isTooOld(given)) return { kind: 'same', id: given.id };
    // A file says itself which article it is.
    const isNamed = origin === 'folder';
    const knownId = isNamed
      ? given.id
      : await store.articles.find([...keys, ...respellKeys(keys)], given.language);
    const known = knownId === undefined ? undefined : await presentIn(knownId);
    if (known && !mayCorrect(known, { ...given, id: known.article.id }, origin)) {
      return isThere(known.article, keys);
    }
    const read = await options.read(given);
    const twin =
      knownId === undefined && 'reading' in read
        ? await findLookalike(given, read.reading.bands, store.lists)
        : undefined;
    if (twin && twin.publisher !== given.publisher) {
      await store.articles.addKeys(twin.id, twin.language, keys);
      return { kind: 'copy', id: twin.id };
    }
    const id = knownId ?? twin?.id ?? (await freeId(given.id));
    const article = { ...given, id };
    const present = known ?? (await presentIn(id));
    if (present && !mayCorrect(present, article, origin)) {
      return isThere(present.article, keys);
    }
    const added: NewArticle = { article, origin, keys, read };
    if ('fault' in read)
      log.error({ article: id, url: article.url, fault: read.fault }, 'article left out: it cannot be read');
    if (present) {
      const version = await store.articles.correct(added, now());
      log.info({ article: id, version }, 'article corrected');
    } else {
      const owed = isBacklog ? [] : await options.owedTo(article, read, now());
      try {
        await store.articles.add(added, owed, now());
      } catch (error) {
        // Another process may have come first.
        if ((await presentIn(id)) === undefined) throw error;
        return take(incoming);
      }
      log.info({ article: id, channels: owed.length }, 'article added');
    }
    await show(id);
    options.onDue();
    return { kind: present ? 'corrected' : 'new', id };
  }

  /**
   * Whether an article differs from what is there, and may. A file decides over its article alone. Of others another
   * paper's copy says nothing about the first one's text, and a date or an address that two feeds of one site give
   * differently is no correction.
   */
  function mayCorrect(present: StoredArticle, article: Article, origin: Origin): boolean {
    if (isSame(present.article, article)) return false;
    if (origin === 'folder') return true;
    const { publisher, title, body } = present.article;
    const saysOther = title !== article.title || body !== article.body;
    return present.origin !== 'folder' && publisher === article.publisher && saysOther;
  }

  function isTooOld({ published }: Article): boolean {
    const since = options.keptSince?.();
    return since !== undefined && Date.parse(published) < since;
  }

  async function freeId(wanted: string): Promise<string> {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      if ((await presentIn(id)) === undefined) return id;
    }
  }

  return {
    take: (incoming) => oneByOne(() => take(incoming)),
    takeBacklog: (incoming) =>
      oneByOne(async () => {
        for (let start = 0; start < incoming.length; start += inOneTransaction) {
          const some = incoming.slice(start, start + inOneTransaction);
          await store.articles.addBacklog(some, now());
          await setImmediate();
        }
        options.onChange();
      }),
    withdraw: (ids) =>
      oneByOne(async () => {
        if (ids.length === 0) return;
        const places = await store.lists.placesOf(ids);
        await store.articles.withdraw(ids, now());
        for (const place of places.values()) library.loaded.forget(place);
        log.info({ articles: ids }, 'articles withdrawn');
        options.onChange();
      }),
  };
}

/** Articles stored without letting others go first. */
const inOneTransaction = 50;

/** Keys of the same page at other spellings of its address, to look for only. */
function respellKeys(keys: readonly string[]): string[] {
  const mark = 'url:';
  const addresses = keys.filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
  return addresses.flatMap(respellUrl).map((address) => mark + address);
}
