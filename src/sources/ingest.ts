import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Article, isSame } from '../corpus/article.ts';
import { type ArticleFacts, readFacts, writeFacts } from '../facts/collect.ts';
import type { LiveLibrary } from '../library.ts';
import type { NewArticle, Origin, Owed, StoredArticle } from '../store/articles.ts';
import type { Store } from '../store/store.ts';
import { respellUrl } from '../web/canonical-url.ts';
import { createLookalikes } from './lookalikes.ts';

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
  /** Where each article in the library came from, by its id. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** @throws the store's error; then neither the store nor the library has changed */
  take(incoming: Incoming): Promise<Taken>;
  /** Keeps many articles at once that nobody is told of. */
  takeBacklog(incoming: readonly Incoming[]): Promise<void>;
  /** Takes articles out of the corpus. */
  withdraw(ids: readonly string[]): Promise<void>;
}

export interface IngestOptions {
  store: Store;
  library: LiveLibrary;
  /** Names the code that reads facts; facts kept by other code are read anew. */
  stamp: string;
  /** The channels that asked for an article. */
  owedTo(article: Article, facts: ArticleFacts, now: Date): Promise<Owed[]>;
  /** Called after something was owed or corrected. */
  onDue(): void;
  now(): Date;
  log: Logger;
}

/** Opens the way in: reads every stored article into the library, with the facts that are kept beside it. */
export async function openIngest(options: IngestOptions): Promise<Ingest> {
  const { store, library, stamp, now, log } = options;
  const lookalikes = createLookalikes();
  const known = (await store.articles.all()).filter(({ article }) => library.languages.has(article.language));
  const facts = library.put(
    known.map(({ article, facts }) => ({
      article,
      facts: facts?.stamp === stamp ? readFacts(facts.json, article) : undefined,
    })),
  );
  const readAnew = known.flatMap(({ article, facts: kept }, at) =>
    kept?.stamp === stamp ? [] : [{ id: article.id, stamp, json: writeFacts(facts[at]!) }],
  );
  if (readAnew.length > 0) await store.articles.saveFacts(readAnew);
  for (const { article } of known) lookalikes.add(article);

  const origins = new Map(known.map(({ article, origin }) => [article.id, origin]));

  /** What is under way; each waits for the one before. */
  let last: Promise<unknown> = Promise.resolve();
  function oneByOne<T>(work: () => Promise<T>): Promise<T> {
    // Reading and storing an article holds up everything else, so that others get a turn after each.
    const next = last.then(() => setImmediate()).then(work);
    last = next.catch(() => undefined);
    return next;
  }

  function show(article: Article, read: ArticleFacts): void {
    const before = library.article(article.id);
    if (before) lookalikes.remove(before);
    library.put([{ article, facts: read }]);
    lookalikes.add(article);
  }

  /** The article as the store has it, which another process on the same data folder may have changed. */
  async function presentIn(id: string): Promise<StoredArticle | undefined> {
    const stored = await store.articles.get(id);
    if (stored === undefined || stored.isWithdrawn) return undefined;
    const { article, origin, facts } = stored;
    const shown = library.article(id);
    if (library.languages.has(article.language) && !(shown && isSame(shown, article))) {
      show(article, facts?.stamp === stamp ? readFacts(facts.json, article) : library.factsOf(article));
      origins.set(id, origin);
    }
    return stored;
  }

  async function take(incoming: Incoming): Promise<Taken> {
    const { article: given, origin, keys, isBacklog } = incoming;
    // A file says itself which article it is.
    const isNamed = origin === 'folder';
    const knownId = isNamed
      ? given.id
      : await store.articles.find([...keys, ...respellKeys(keys)], given.language);
    const twin = knownId === undefined ? lookalikes.find(given) : undefined;
    if (twin && twin.publisher !== given.publisher) {
      await store.articles.addKeys(twin.id, twin.language, keys);
      return { kind: 'copy', id: twin.id };
    }
    const id = knownId ?? twin?.id ?? (await freeId(given.id));
    const article = { ...given, id };
    const present = await presentIn(id);
    if (present && (isSame(present.article, article) || !mayCorrect(present, article, origin))) {
      await store.articles.addKeys(id, article.language, keys);
      return { kind: 'same', id };
    }
    const read = library.factsOf(article);
    const added: NewArticle = { article, origin, keys, facts: { stamp, json: writeFacts(read) } };
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
    show(article, read);
    origins.set(id, origin);
    options.onDue();
    return { kind: present ? 'corrected' : 'new', id };
  }

  /**
   * A file decides over its article alone. Of others another paper's copy says nothing about the first one's text,
   * and a date or an address that two feeds of one site give differently is no correction.
   */
  function mayCorrect(present: StoredArticle, article: Article, origin: Origin): boolean {
    if (origin === 'folder') return true;
    const { publisher, title, body } = present.article;
    const saysOther = title !== article.title || body !== article.body;
    return present.origin !== 'folder' && publisher === article.publisher && saysOther;
  }

  async function freeId(wanted: string): Promise<string> {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      const present = await store.articles.get(id);
      if (present === undefined || present.isWithdrawn) return id;
    }
  }

  return {
    origins,
    take: (incoming) => oneByOne(() => take(incoming)),
    takeBacklog: (incoming) =>
      oneByOne(async () => {
        const added = incoming.map(({ article, origin, keys }) => {
          const read = library.factsOf(article);
          return { article, origin, keys, read, facts: { stamp, json: writeFacts(read) } };
        });
        await store.articles.addBacklog(added, now());
        for (const { article, origin, read } of added) {
          show(article, read);
          origins.set(article.id, origin);
        }
      }),
    withdraw: (ids) =>
      oneByOne(async () => {
        if (ids.length === 0) return;
        await store.articles.withdraw(ids, now());
        for (const id of ids) {
          const article = library.article(id);
          if (article) lookalikes.remove(article);
        }
        for (const id of ids) origins.delete(id);
        library.remove(ids);
        log.info({ articles: ids }, 'articles withdrawn');
      }),
  };
}

/** Keys of the same page at other spellings of its address, to look for only. */
function respellKeys(keys: readonly string[]): string[] {
  const mark = 'url:';
  const addresses = keys.filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
  return addresses.flatMap(respellUrl).map((address) => mark + address);
}
