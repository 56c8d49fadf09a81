import type { Article } from '../corpus/article.ts';
import type { ListStore } from '../store/lists.ts';
import { type KeptReading, placeOf, type ReadingStore } from '../store/readings.ts';
import type { IndexedPassage } from './passage-index.ts';

/** An article with all of its passages. */
export interface LoadedArticle {
  article: Article;
  passages: readonly IndexedPassage[];
  facts: string;
}

/** Reads articles with their passages from the store; those asked for of late stay at hand. */
export interface LoadedArticles {
  /** By place; articles that are not there, or not read yet, are left out. */
  get(places: readonly number[]): Promise<ReadonlyMap<number, LoadedArticle>>;
  /** The passages with some numbers, in that order. */
  passages(numbers: readonly number[]): Promise<IndexedPassage[]>;
  /** Forgets what it holds of an article that has changed. */
  forget(place: number): void;
}

/** Most articles kept at hand: with their words about 20 kB each. */
const maxKept = 1_500;
/** Articles read without letting others go first. */
const atOnce = 16;

export function openLoadedArticles(store: {
  lists: Pick<ListStore, 'atPlaces'>;
  readings: Pick<ReadingStore, 'get'>;
}): LoadedArticles {
  /** In the order of their last use. */
  const kept = new Map<number, LoadedArticle>();

  function use(place: number, loaded: LoadedArticle): void {
    kept.delete(place);
    kept.set(place, loaded);
    if (kept.size > maxKept) kept.delete(kept.keys().next().value!);
  }

  async function get(places: readonly number[]): Promise<Map<number, LoadedArticle>> {
    const wanted = [...new Set(places)];
    const missing = wanted.filter((place) => !kept.has(place));
    const found = new Map(
      wanted.filter((place) => kept.has(place)).map((place) => [place, kept.get(place)!]),
    );
    for (let start = 0; start < missing.length; start += atOnce) {
      const some = missing.slice(start, start + atOnce);
      const [articles, readings] = [await store.lists.atPlaces(some), await store.readings.get(some)];
      for (const [place, reading] of readings) {
        const article = articles.get(place)?.article;
        if (article !== undefined) found.set(place, load(article, reading));
      }
    }
    for (const [place, loaded] of found) use(place, loaded);
    return found;
  }

  return {
    get,
    async passages(numbers) {
      const loaded = await get(numbers.map(placeOf));
      return numbers.flatMap((number) => {
        const all = loaded.get(placeOf(number))?.passages ?? [];
        return all.filter((one) => one.number === number);
      });
    },
    forget(place) {
      kept.delete(place);
    },
  };
}

function load(article: Article, { title, passages, facts }: KeptReading): LoadedArticle {
  const first = passages[0];
  const indexed = passages.map(({ number, words, start, end, sentences, paragraphs }, at): IndexedPassage => {
    const beside = [first, passages[at - 1], passages[at + 1]].flatMap((one) => (one ? [one.words] : []));
    const passage = { article, start, end, sentences, paragraphs };
    return { number, passage, ...words, around: [title, ...new Set(beside)] };
  });
  return { article, passages: indexed, facts };
}
