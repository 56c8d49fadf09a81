import type { Store } from '../store/store.ts';
import type {
  FoundStories,
  JoinedArticle,
  PendingArticle,
  StoryChanges,
  StoryMate,
  Weighing,
} from '../store/stories.ts';
import { contentSpace } from '../store/words.ts';
import { chooseStories, findConsidered } from './choose-stories.ts';
import { type ComparedArticle, prepareArticle } from './compared-article.ts';
import { compareArticles, type Likeness } from './likeness.ts';
import { type OpeningKey, openingKeysOf } from './opening-keys.ts';
import { type ArticleAtHand, takeInHand } from './shared-words.ts';
import { type WeighKeys, weighKeys } from './weigh-keys.ts';

/** Gives articles their stories, some at a time. */
export interface Joiner {
  /** Finds the stories of the next articles that are pending, for some milliseconds. @returns whether there were any */
  step(): Promise<boolean>;
}

export interface JoinerOptions {
  /** Below so many articles words are weighed anew with every change, above it when their number has grown by half. */
  smallCorpus?: number;
  /** Now, in milliseconds. */
  clock?(): number;
}

const growth = 1.5;
/** With how many articles each is compared: those that share most with its opening. */
const maxMates = 24;
/** Articles ready to be compared that stay at hand: those of about a week of ten feeds. */
const maxKept = 3_000;
/** How long a step goes on with the next article. */
const stepMs = 5;

/**
 * Single-pass clustering in the order of publication (Allan, Topic Detection and Tracking, 2002): an article joins the
 * story before it that it is most like on average, or begins one. What it joins follows from the articles before it
 * that share words of its opening, and from the weighing, and from nothing else. So the stories follow from the set of
 * articles, whatever the order in which they came, and a new article concerns only those after it that share its words.
 */
export function createJoiner(
  store: Pick<Store, 'stories' | 'readings'>,
  { smallCorpus = 200, clock = () => performance.now() }: JoinerOptions = {},
): Joiner {
  /** By place, those used last at the end. */
  const kept = new Map<number, ComparedArticle>();
  let keptFor = 0;

  /** The weighing that counts now; a new one where the articles have changed too much since the last. */
  async function presentWeighing(): Promise<Weighing> {
    const { count, length: changes } = store.readings.words.tallyOf(contentSpace);
    const last = await store.stories.weighing();
    const isOutdated =
      last === undefined ||
      (count < smallCorpus ? last.changes !== changes : count >= growth * last.articles);
    const present = isOutdated ? await store.stories.weigh() : last;
    if (present.number !== keptFor) kept.clear();
    keptFor = present.number;
    return present;
  }

  function keep(place: number, article: ComparedArticle): void {
    kept.delete(place);
    kept.set(place, article);
    if (kept.size > maxKept) kept.delete(kept.keys().next().value!);
  }

  /** Articles before one, each compared with it. */
  async function compareWith<T extends JoinedArticle>(
    atHand: ArticleAtHand,
    others: readonly T[],
    changes: StoryChanges,
    weigh: WeighKeys,
  ): Promise<(T & Likeness)[]> {
    const contents = await changes.contents(
      others.filter(({ place }) => !kept.has(place)).map(({ place }) => place),
    );
    return others.map((one) => {
      const other = kept.get(one.place) ?? prepareArticle(contents.get(one.place)!, one, weigh);
      keep(one.place, other);
      return { ...one, ...compareArticles(atHand, other) };
    });
  }

  async function findStories(
    article: PendingArticle,
    changes: StoryChanges,
    weighing: Weighing,
  ): Promise<FoundStories> {
    const weigh = weighKeys(weighing);
    const content = (await changes.contents([article.place])).get(article.place)!;
    const own = prepareArticle(content, article, weigh);
    keep(article.place, own);
    const opening = openingKeysOf(content, weighing, weigh);
    const keys = opening.map(({ key }) => key);
    if (article.given.length > 0) {
      const told = [...new Set(article.given)].map((story, at) => ({ story, isOwn: at === 0 }));
      return { told, keys, considered: [] };
    }
    const atHand = takeInHand(own, content.paragraphs);
    const near = strongest(await changes.matesBefore(article, keys), opening);
    const mates = await compareWith(atHand, near, changes, weigh);
    const considered = findConsidered(mates);
    const members = await changes.membersBefore(article, considered);
    const compared = await compareWith(atHand, members, changes, weigh);
    return { told: chooseStories(article.id, mates, compared), keys, considered };
  }

  return {
    async step() {
      const weighing = await presentWeighing();
      const until = clock() + stepMs;
      return store.stories.change(async (changes) => {
        let joined = 0;
        do {
          const article = await changes.earliestPending(weighing.number);
          if (article === undefined) break;
          await changes.keep(article, await findStories(article, changes, weighing), weighing.number);
          joined++;
        } while (clock() < until);
        return joined > 0;
      });
    },
  };
}

/** The articles that share most with an opening; of those that share the same the later ones. */
function strongest(mates: readonly StoryMate[], keys: readonly OpeningKey[]): StoryMate[] {
  return mates
    .map((mate) => ({
      mate,
      weight: keys.reduce((sum, { key, weight }) => (mate.keys.has(key) ? sum + weight : sum), 0),
    }))
    .sort((one, other) => other.weight - one.weight || compareOrder(other.mate, one.mate))
    .slice(0, maxMates)
    .map(({ mate }) => mate);
}

function compareOrder(one: StoryMate, other: StoryMate): number {
  return one.publishedAt - other.publishedAt || (one.id < other.id ? -1 : 1);
}
