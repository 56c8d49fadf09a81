import { type Article, dayOf } from '../corpus/article.ts';
import type { Facts } from '../facts/collect.ts';
import type { Languages } from '../languages/language.ts';
import { type ComparedArticle, readArticles } from './compared-article.ts';
import { measureCoverage, measureLikeness, type Weigh, weighRarities } from './content.ts';
import { finish, type Steps } from './steps.ts';

/** Articles about one event, in whatever language and outlet. */
export interface Story {
  /** As the front matter calls it, else the id of its first article. */
  id: string;
  /** In the order given. */
  articles: readonly Article[];
}

/** Articles further apart tell of different events, however alike they are: another flood, another visit. */
const maxDaysApart = 5;
/**
 * Mean likeness of two groups of articles from which on they are one story; 0.2 to 0.27 give the same on the sample.
 */
const minLikeness = 0.23;
/** Share of a story's opening that one paragraph must hold for its article to tell of that story, too. */
const minOpeningShare = 0.42;
/** What a person in both openings adds, times how telling the name is. */
const samePersonBonus = 0.1;
/** With how many articles each is compared: those that share most with its opening. */
const maxCompared = 24;

/**
 * Groups articles into stories by the names, figures, dates and words they share, in any language, when they
 * stand a few days apart at most. What the front matter says wins. An article that also recounts another story
 * belongs to both. Pure.
 */
export function findStories(articles: readonly Article[], facts: Facts, languages: Languages): Story[] {
  return finish(storySteps(articles, facts, languages));
}

/** `findStories`, article by article. */
export function* storySteps(
  articles: readonly Article[],
  facts: Facts,
  languages: Languages,
): Steps<Story[]> {
  const read = yield* readArticles(articles, facts, languages);
  const weigh = weighRarities(read.map((one) => one.whole));
  const alike = remembered((one: ComparedArticle, other: ComparedArticle) => similarity(one, other, weigh));
  const groups = yield* group(read, weigh, alike);
  const told = new Map<string, ComparedArticle[]>(groups.map((members) => [idOf(members), members]));
  const stories = new Map([...told].map(([id, members]) => [id, [...members]]));
  const near = storiesNear(told);
  for (const one of read) {
    for (const id of one.article.stories.slice(1)) stories.set(id, [...(stories.get(id) ?? []), one]);
    if (one.article.stories.length > 0) continue;
    yield;
    for (const id of near(one.day)) {
      const members = told.get(id)!;
      if (!members.includes(one) && recounts(one, members, weigh)) stories.get(id)!.push(one);
    }
  }
  const place = new Map(read.map((one, at) => [one, at]));
  return [...stories].map(([id, members]) => ({
    id,
    articles: [...new Set(members)]
      .sort((one, other) => place.get(one)! - place.get(other)!)
      .map((one) => one.article),
  }));
}

function similarity(one: ComparedArticle, other: ComparedArticle, weigh: Weigh): number {
  if (Math.abs(one.day - other.day) > maxDaysApart) return 0;
  const shared = one.people.filter((person) => other.people.includes(person));
  const weights = shared.map((key) => weigh({ keys: [key] }));
  const words =
    (measureLikeness(one.whole, other.whole, weigh) + measureLikeness(one.lead, other.lead, weigh)) / 2;
  return words + samePersonBonus * Math.max(0, ...weights);
}

/** Merges the likest groups first, as long as they are alike on average; two given stories stay two. */
function* group(
  read: readonly ComparedArticle[],
  weigh: Weigh,
  alike: (one: ComparedArticle, other: ComparedArticle) => number,
): Steps<ComparedArticle[][]> {
  const groupOf = new Map<ComparedArticle, ComparedArticle[]>();
  const given = new Map<string, ComparedArticle[]>();
  for (const one of read) {
    const [story] = one.article.stories;
    const members = (story !== undefined && given.get(story)) || [];
    members.push(one);
    if (story !== undefined) given.set(story, members);
    groupOf.set(one, members);
  }
  const pairs: { one: ComparedArticle; other: ComparedArticle; score: number }[] = [];
  for (const [one, other] of yield* candidates(read, weigh)) {
    const score = alike(one, other);
    if (score >= minLikeness) pairs.push({ one, other, score });
    yield;
  }
  for (const { one, other } of pairs.sort((a, b) => b.score - a.score)) {
    const left = groupOf.get(one)!;
    const right = groupOf.get(other)!;
    if (left === right || (isGiven(left) && isGiven(right))) continue;
    const scores = left.flatMap((a) => right.map((b) => alike(a, b)));
    if (scores.reduce((sum, score) => sum + score, 0) / scores.length < minLikeness) continue;
    left.push(...right);
    for (const moved of right) groupOf.set(moved, left);
  }
  return [...new Set(groupOf.values())];
}

function isGiven(members: readonly ComparedArticle[]): boolean {
  return members.some((one) => one.article.stories.length > 0);
}

function idOf(members: readonly ComparedArticle[]): string {
  const given = members.find((one) => one.article.stories.length > 0);
  if (given) return given.article.stories[0]!;
  return members
    .map((one) => `${dayOf(one.article)} ${one.article.id}`)
    .sort()[0]!
    .slice('YYYY-MM-DD '.length);
}

/** Pairs worth comparing: close in time, and sharing telling words in their leads. */
function* candidates(
  read: readonly ComparedArticle[],
  weigh: Weigh,
): Steps<[ComparedArticle, ComparedArticle][]> {
  const byTime = read.toSorted((one, other) => one.day - other.day);
  const holders = new Map<string, ComparedArticle[]>();
  const found: [ComparedArticle, ComparedArticle][] = [];
  for (const one of byTime) {
    const shared = new Map<ComparedArticle, number>();
    for (const word of one.lead.words) {
      for (const key of word.keys) {
        const recent = (holders.get(key) ?? []).filter((other) => one.day - other.day <= maxDaysApart);
        for (const other of recent) shared.set(other, (shared.get(other) ?? 0) + weigh(word));
        holders.set(key, [...recent, one]);
      }
    }
    const most = [...shared].sort((a, b) => b[1] - a[1]).slice(0, maxCompared);
    found.push(...most.map(([other]): [ComparedArticle, ComparedArticle] => [one, other]));
    yield;
  }
  return found;
}

/** The stories that have an article within the window around a day, in the order given. */
function storiesNear(
  told: ReadonlyMap<string, readonly ComparedArticle[]>,
): (day: number) => readonly string[] {
  const on = new Map<number, string[]>();
  for (const [id, members] of told) {
    const days = members.flatMap(({ day }) =>
      Array.from({ length: 2 * maxDaysApart + 1 }, (_, at) => day - maxDaysApart + at),
    );
    for (const day of new Set(days)) {
      const others = on.get(day);
      if (others) others.push(id);
      else on.set(day, [id]);
    }
  }
  return (day) => on.get(day) ?? [];
}

/** Whether a paragraph of an article holds most of what a story opens with. */
function recounts(one: ComparedArticle, story: readonly ComparedArticle[], weigh: Weigh): boolean {
  return one.paragraphs.some((paragraph) => {
    const held = story.map((other) => measureCoverage(other.lead, paragraph, weigh));
    return held.reduce((sum, share) => sum + share, 0) / held.length >= minOpeningShare;
  });
}

function remembered(
  make: (one: ComparedArticle, other: ComparedArticle) => number,
): (one: ComparedArticle, other: ComparedArticle) => number {
  const made = new Map<ComparedArticle, Map<ComparedArticle, number>>();
  return (one, other) => {
    const row = made.get(one) ?? new Map<ComparedArticle, number>();
    made.set(one, row);
    const value = row.get(other) ?? make(one, other);
    row.set(other, value);
    return value;
  };
}
