import type { Store } from '../store/store.ts';
import type { PendingArticle, StoryMate, ToldStory, Weighing } from '../store/stories.ts';
import { contentSpace } from '../store/words.ts';
import { type ComparedArticle, coverageOf, likenessOf, readCompared, weighKeys } from './kept-content.ts';

/** Gives articles their stories, one at a time. */
export interface Joiner {
  /** Finds the stories of the next article that is pending. @returns whether there was one */
  step(): Promise<boolean>;
}

/** Articles further apart tell of different events, however alike they are: another flood, another visit. */
const maxDaysApart = 5;
/** Mean likeness to a story's articles from which on an article tells the same. */
const minLikeness = 0.26;
/** What a person in both openings adds, times how telling the name is. */
const samePersonBonus = 0.1;
/** Share of a story's opening that one passage must hold for its article to tell of that story, too. */
const minOpeningShare = 0.42;
/** With how many articles each is compared: those that share most with its opening, and with all of it. */
const maxCompared = 24;
/** Of a long story the nearest articles stand for all. */
const maxMembers = 50;
/** A key that more articles hold is not looked for: it finds too many, and tells little. */
const maxHeldShare = 0.02;
const minHeld = 20;
/** Up to so many articles words are weighed with every change, afterwards when their number has grown by half. */
const smallCorpus = 200;
const growth = 1.5;
/** Articles ready to be compared that stay at hand. */
const maxKept = 3_000;

/**
 * Single-pass clustering in the order of publication (topic detection: Allan, Topic Detection and Tracking, 2002): an
 * article joins the story before it that it is most like on average, or begins one. So the stories follow from the set
 * of articles and the weighing alone, whatever the order in which the articles came, and a new article concerns only
 * those after it that are about the same.
 */
export function createJoiner(store: Pick<Store, 'stories' | 'readings' | 'lists'>): Joiner {
  let weighing: Weighing | undefined;
  const kept = new Map<number, ComparedArticle>();

  /** The weighing that counts now; a new one where the articles have changed too much since the last. */
  async function presentWeighing(): Promise<Weighing> {
    weighing ??= await store.stories.weighing();
    const { count } = store.readings.words.tallyOf(contentSpace);
    const isSmall = count < smallCorpus;
    const isOutdated =
      weighing === undefined ||
      (isSmall
        ? weighing.articles !== count || weighing.upto !== (await store.stories.lastChange())
        : false) ||
      (!isSmall && count >= growth * weighing.articles);
    if (isOutdated) {
      weighing = await store.stories.weigh();
      kept.clear();
    }
    return weighing!;
  }

  async function compared(
    places: readonly number[],
    present: Weighing,
  ): Promise<Map<number, ComparedArticle>> {
    const found = new Map<number, ComparedArticle>();
    const missing = places.filter((place) => !kept.has(place));
    if (missing.length > 0) {
      const weigh = weighKeys(present);
      const articles = await store.lists.atPlaces(missing);
      for (const [place, content] of await store.readings.content(missing)) {
        const language = articles.get(place)?.article.language;
        if (language === undefined) continue;
        kept.set(place, readCompared(content, language, weigh));
      }
    }
    for (const place of places) {
      const one = kept.get(place);
      if (one === undefined) continue;
      kept.delete(place);
      kept.set(place, one);
      found.set(place, one);
    }
    while (kept.size > maxKept) kept.delete(kept.keys().next().value!);
    return found;
  }

  function isTelling(key: number, { articles, heldBy }: Weighing): boolean {
    return heldBy(key) <= Math.max(minHeld, maxHeldShare * articles);
  }

  const tellingKeys = (keys: Iterable<number>, present: Weighing): number[] =>
    [...keys].filter((key) => isTelling(key, present));

  return {
    async step() {
      const present = await presentWeighing();
      const article = await store.stories.pending(present.number);
      if (article === undefined) return false;
      kept.delete(article.place);
      const own = (await compared([article.place], present)).get(article.place);
      if (own === undefined) {
        await store.stories.keep(article, [], present.number, { keys: [], days: maxDaysApart });
        return true;
      }
      const told = await findStories(article, own, present);
      const before = (await store.stories.of([article.place])).get(article.place) ?? [];
      const members = await store.stories.members([...new Set([...before, ...told.map((one) => one.story)])]);
      const mates = await compared([...new Set([...members.values()].flat())], present);
      const keys = new Set([own, ...mates.values()].flatMap(({ lead }) => tellingKeys(lead.keys, present)));
      await store.stories.keep(article, told, present.number, { keys: [...keys], days: maxDaysApart });
      return true;
    },
  };

  async function findStories(
    article: PendingArticle,
    own: ComparedArticle,
    present: Weighing,
  ): Promise<ToldStory[]> {
    if (article.given.length > 0) return article.given.map((story, at) => ({ story, isOwn: at === 0 }));
    const mates = await store.stories.matesBefore(
      article,
      tellingKeys(own.whole.keys, present),
      maxDaysApart,
    );
    const weigh = weighKeys(present);
    const near = strongest(mates, (keys) =>
      weightOf(
        keys.filter((key) => own.lead.keys.has(key)),
        weigh,
      ),
    );
    const touched = strongest(mates, (keys) => weightOf(keys, weigh));
    const story = (await likest(article, own, near, present)) ?? article.id;
    const others = await recounted(own, touched, present);
    return [
      { story, isOwn: true },
      ...others.filter((one) => one !== story).map((one) => ({ story: one, isOwn: false })),
    ];
  }

  /** The story before it that it is most like, if any is like enough. */
  async function likest(
    article: PendingArticle,
    own: ComparedArticle,
    near: readonly number[],
    present: Weighing,
  ): Promise<string | undefined> {
    const weigh = weighKeys(present);
    const articles = await compared(near, present);
    const alike = near.filter((place) => {
      const other = articles.get(place);
      return other !== undefined && similarity(own, other, weigh) >= minLikeness;
    });
    const stories = new Set([...(await store.stories.of(alike)).values()].map(([first]) => first!));
    let best: { story: string; mean: number } | undefined;
    for (const story of [...stories].sort()) {
      const places = (await store.stories.ownMembersBefore(story, article, maxDaysApart)).slice(
        0,
        maxMembers,
      );
      const members = [...(await compared(places, present)).values()];
      if (members.length === 0) continue;
      const mean = members.reduce((sum, other) => sum + similarity(own, other, weigh), 0) / members.length;
      if (mean >= minLikeness && mean > (best?.mean ?? 0)) best = { story, mean };
    }
    return best?.story;
  }

  /** Stories before it whose opening one of its passages holds for the most part. */
  async function recounted(
    own: ComparedArticle,
    touched: readonly number[],
    present: Weighing,
  ): Promise<string[]> {
    const stories = new Set([...(await store.stories.of(touched)).values()].map(([first]) => first!));
    const members = await store.stories.members([...stories]);
    const firsts = new Map([...members].map(([story, places]) => [story, places[0]!]));
    const articles = await compared([...new Set(firsts.values())], present);
    const isTold = (place: number): boolean => {
      const first = articles.get(place);
      return (
        first !== undefined &&
        own.paragraphs.some((paragraph) => coverageOf(first.lead, paragraph) >= minOpeningShare)
      );
    };
    return [...firsts].filter(([, place]) => isTold(place)).map(([story]) => story);
  }
}

function similarity(one: ComparedArticle, other: ComparedArticle, weigh: (keys: number[]) => number): number {
  const people = one.people.filter((person) => other.people.includes(person)).map((key) => weigh([key]));
  const words = (likenessOf(one.whole, other.whole) + likenessOf(one.lead, other.lead)) / 2;
  return words + samePersonBonus * Math.max(0, ...people);
}

/** Places of the articles that share most; of equals the first by its id. */
function strongest(mates: readonly StoryMate[], weightOf: (keys: readonly number[]) => number): number[] {
  return mates
    .map((mate) => ({ ...mate, weight: weightOf(mate.keys) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.id.localeCompare(other.id))
    .slice(0, maxCompared)
    .map(({ place }) => place);
}

function weightOf(keys: readonly number[], weigh: (keys: number[]) => number): number {
  return keys.reduce((sum, key) => sum + weigh([key]), 0);
}
