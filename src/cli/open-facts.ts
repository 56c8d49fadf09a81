import type { Config } from '../config.ts';
import { type ArticleFacts, collectFacts, type Facts, joinFacts } from '../facts/collect.ts';
import type { Languages } from '../languages/language.ts';
import { loadLanguages } from '../languages/load.ts';
import { factsIn } from '../lists/find-facts.ts';
import { walkNewest } from '../lists/newest.ts';
import { openStoredLibrary } from '../reading/open-library.ts';
import { readFolder } from './corpus-option.ts';
import { withStore } from './open-store.ts';

/** Articles read from the store at a time. */
const atOnce = 200;

/** The facts of the folder named, else of what the bot has read, else of the bot's own folder; newest first. */
export async function openFacts(
  folder: string | undefined,
  config: () => Config,
): Promise<{ facts: Facts; languages: Languages }> {
  const languages = await loadLanguages();
  if (folder === undefined) {
    const stored = await withStore(config(), async (store) => {
      const library = openStoredLibrary(store, languages);
      const all: ArticleFacts[] = [];
      for await (const some of walkNewest(library, atOnce)) {
        const places = await store.lists.placesOf(some.map(({ id }) => id));
        const loaded = await library.loaded.get([...places.values()]);
        for (const { id } of some) {
          const one = loaded.get(places.get(id) ?? -1);
          if (one) all.push(factsIn(one));
        }
      }
      return all;
    });
    if (stored && stored.length > 0) return { facts: joinFacts(stored), languages };
  }
  const articles = await readFolder(folder ?? config().corpusDir, new Set(languages.keys()));
  const newestFirst = articles.toSorted(
    (one, other) => Date.parse(other.published) - Date.parse(one.published) || one.id.localeCompare(other.id),
  );
  return { facts: collectFacts(newestFirst, languages), languages };
}
