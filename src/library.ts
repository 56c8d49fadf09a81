import { setImmediate } from 'node:timers/promises';
import { type Article, dayOf } from './corpus/article.ts';
import type { Fault } from './corpus/fault.ts';
import { readCorpus } from './corpus/folder.ts';
import { splitPassages as cut, type Passage } from './corpus/passages.ts';
import { type ArticleFacts, type Facts, factsOf, joinFacts } from './facts/collect.ts';
import { addPassages, createIndex, type PassageIndex, removeArticle } from './index/passage-index.ts';
import type { Languages } from './languages/language.ts';
import { type Connections, connectSteps } from './stories/connect.ts';
import { finish, goOn, type Steps } from './stories/steps.ts';

/** All that has been read: articles, the passages of each language, and the facts they state. */
export interface Library {
  readonly languages: Languages;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Article id → its passages in order. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Language code → index; one for every language, empty where nothing was read. */
  readonly indexes: ReadonlyMap<string, PassageIndex>;
  readonly facts: Facts;
  /** Stories and joined facts; worked out when first asked for, for not everything that reads a corpus needs them. */
  connections(): Connections;
  readonly faults: readonly Fault[];
  /** Files left out for a fault. */
  readonly leftOut: number;
}

/** An article to be read, with its facts where they are known already. */
export interface Read {
  article: Article;
  facts?: ArticleFacts;
}

/**
 * A library that follows its sources. Between two calls it is whole: whoever reads without waiting in between
 * sees all of a change or nothing of it.
 */
export interface LiveLibrary extends Library {
  article(id: string): Article | undefined;
  /** Reads an article's facts without adding it. */
  factsOf(article: Article): ArticleFacts;
  /** Adds articles, each in place of the one with its id. @returns their facts, in the same order */
  put(added: readonly Read[]): ArticleFacts[];
  remove(ids: readonly string[]): void;
  /**
   * Works out stories and joined facts piece by piece, so that those who ask meanwhile need not wait, until aborted.
   */
  prepare(signal?: AbortSignal): Promise<void>;
  /** Says anew which files were left out. */
  blame(faults: readonly Fault[], leftOut: number): void;
}

/** Reads a corpus folder and indexes it. @throws Error that says what to do when the folder cannot be read */
export async function openLibrary(folder: string, languages: Languages): Promise<Library> {
  const corpus = await readCorpus(folder, new Set(languages.keys()));
  const library = createLibrary(languages);
  library.put(corpus.articles.map((article) => ({ article })));
  library.blame(corpus.faults, corpus.leftOut);
  return library;
}

/** Indexes articles that are already at hand. */
export function buildLibrary(articles: readonly Article[], languages: Languages): Library {
  const library = createLibrary(languages);
  library.put(articles.map((article) => ({ article })));
  return library;
}

/** How long those who ask wait for a piece of work at most. */
const pieceMs = 20;

/** A library that holds nothing yet. */
export function createLibrary(languages: Languages): LiveLibrary {
  const byId = new Map<string, { article: Article; facts: ArticleFacts }>();
  const passages = new Map<string, readonly Passage[]>();
  const indexes = new Map([...languages.values()].map((language) => [language.code, createIndex(language)]));
  let faults: readonly Fault[] = [];
  let leftOut = 0;
  // What follows from all articles, until one of them changes.
  let articles: readonly Article[] | undefined;
  let facts: Facts | undefined;
  let connections: Connections | undefined;
  let underWay: Steps<Connections> | undefined;

  const allArticles = (): readonly Article[] => {
    articles ??= newestFirst([...byId.values()].map((one) => one.article));
    return articles;
  };
  const allFacts = (): Facts => {
    facts ??= joinFacts(allArticles().map(({ id }) => byId.get(id)!.facts));
    return facts;
  };
  const changed = (): void => {
    articles = undefined;
    facts = undefined;
    connections = undefined;
    underWay = undefined;
  };

  function take(id: string): void {
    const present = byId.get(id);
    if (!present) return;
    byId.delete(id);
    passages.delete(id);
    removeArticle(indexes.get(present.article.language)!, present.article);
  }

  return {
    languages,
    passages,
    indexes,
    get articles() {
      return allArticles();
    },
    get facts() {
      return allFacts();
    },
    connections() {
      connections ??= finish(underWay ?? connectSteps(allArticles(), allFacts(), languages));
      underWay = undefined;
      return connections;
    },
    get faults() {
      return faults;
    },
    get leftOut() {
      return leftOut;
    },

    article: (id) => byId.get(id)?.article,
    factsOf: (article) => factsOf(article, languages.get(article.language)!),

    put(added) {
      changed();
      const read = added.map(({ article, facts }) => {
        take(article.id);
        passages.set(article.id, cut(article, languages.get(article.language)!.words));
        const known = facts ?? factsOf(article, languages.get(article.language)!);
        byId.set(article.id, { article, facts: known });
        return known;
      });
      // Passages that fit a question equally well stand in the order in which they were indexed.
      const inOrder = newestFirst(added.map((one) => one.article));
      for (const [code, own] of Map.groupBy(inOrder, (article) => article.language)) {
        addPassages(
          indexes.get(code)!,
          own.flatMap(({ id }) => passages.get(id)!),
        );
      }
      return read;
    },
    remove(ids) {
      changed();
      for (const id of ids) take(id);
    },
    async prepare(signal) {
      while (connections === undefined && !signal?.aborted) {
        underWay ??= connectSteps(allArticles(), allFacts(), languages);
        connections = goOn(underWay, pieceMs)?.value;
        await setImmediate();
      }
      underWay = undefined;
    },
    blame(newFaults, newLeftOut) {
      faults = newFaults;
      leftOut = newLeftOut;
    },
  };
}

function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort(
    (one, other) => dayOf(other).localeCompare(dayOf(one)) || one.id.localeCompare(other.id),
  );
}
