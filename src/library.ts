import { type LoadedArticles, openLoadedArticles } from './index/loaded-passages.ts';
import { openIndex } from './index/open-index.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { Languages } from './languages/language.ts';
import type { Store } from './store/store.ts';
import { createContentReader, type ReadContentOf } from './stories/comparison.ts';
import { createJoiner, type Joiner } from './stories/joiner.ts';

/** All that has been read. What it holds lies in the store; what is asked for often stays at hand. */
export interface Library {
  readonly languages: Languages;
  /** Where its articles, readings and lists lie. */
  readonly store: Pick<Store, 'articles' | 'readings' | 'lists' | 'stories'>;
  /** Language code → index; one for every language, empty where nothing was read. */
  readonly indexes: ReadonlyMap<string, PassageIndex>;
  /** Articles with their passages and facts, by their place in the store. */
  readonly loaded: LoadedArticles;
  /** What texts are about, for comparing them. */
  readonly readContent: ReadContentOf;
  /** Files of the corpus folder that were left out for a fault. */
  readonly filesLeftOut: number;
  progress(): Promise<ReadingProgress>;
}

/** How many articles were read, could not be read, and are still to be read. */
export interface ReadingProgress {
  read: number;
  faulty: number;
  waiting: number;
}

/** A library with what changes it. */
export interface LiveLibrary extends Library {
  readonly store: Store;
  filesLeftOut: number;
  /** Gives articles their stories. */
  readonly joiner: Joiner;
}

/**
 * Opens a library over a store.
 * @param stamp names the code that reads; left out where what other code has read is as good
 */
export function openLibrary(store: Store, languages: Languages, stamp: string | undefined): LiveLibrary {
  const loaded = openLoadedArticles(store);
  const indexes = new Map(
    [...languages.values()].map((language) => [language.code, openIndex(language, store, loaded)]),
  );
  return {
    languages,
    store,
    indexes,
    loaded,
    readContent: createContentReader(languages),
    joiner: createJoiner(store),
    filesLeftOut: 0,
    progress: () => store.articles.progress(stamp),
  };
}
