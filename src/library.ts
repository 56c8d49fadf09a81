import { type LoadedArticles, openLoadedArticles } from './index/loaded-passages.ts';
import { openIndex } from './index/open-index.ts';
import type { PassageIndex } from './index/passage-index.ts';
import type { Languages } from './languages/language.ts';
import type { Store } from './store/store.ts';

/** All that has been read. What it holds lies in the store; what is asked for often stays at hand. */
export interface Library {
  readonly languages: Languages;
  /** Where its articles, readings and lists lie. */
  readonly store: Pick<Store, 'articles' | 'readings' | 'lists' | 'stories'>;
  /** Language code → index; one for every language, empty where nothing was read. */
  readonly indexes: ReadonlyMap<string, PassageIndex>;
  /** Articles with their passages and facts, by their place in the store. */
  readonly loaded: LoadedArticles;
}

/** Opens a library over a store. */
export function openLibrary(store: Library['store'], languages: Languages): Library {
  const loaded = openLoadedArticles(store);
  const indexes = new Map(
    [...languages.values()].map((language) => [language.code, openIndex(language, store, loaded)]),
  );
  return { languages, store, indexes, loaded };
}
