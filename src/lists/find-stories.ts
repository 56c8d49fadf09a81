import type { Article } from '../corpus/article.ts';
import { joinPeople } from '../facts/people/join-people.ts';
import { searchPassages } from '../index/search.ts';
import { guessLanguage } from '../languages/guess.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import { type ComparedStory, compareStory, outletsOf } from '../stories/compare.ts';
import { joinFigures } from '../stories/join-figures.ts';
import { joinPledges } from '../stories/join-pledges.ts';
import type { Story } from '../stories/story.ts';
import { fold } from '../text/normalise.ts';
import { finishInTurns } from '../worker/steps.ts';
import { factsIn, loadWithFacts } from './find-facts.ts';
import { compareArticles } from './reports.ts';
import { readTopic } from './topic.ts';

/** Passages whose stories are looked at for a topic. */
const maxHits = 20;
/** Share of a topic's words that the opening of a story's article must hold. */
const enough = 0.5;
/** Articles of one story that are compared. */
const maxCompared = 60;

/** Stories by their ids, in that order, each with its articles; those that are gone are left out. */
export async function loadStories({ store }: Library, ids: readonly string[]): Promise<Story[]> {
  const members = await store.stories.members(ids);
  const articles = await store.lists.atPlaces([...members.values()].flat());
  return ids.flatMap((id) => {
    const own = (members.get(id) ?? []).flatMap((place) => articles.get(place)?.article ?? []);
    return own.length === 0 ? [] : [{ id, articles: own }];
  });
}

/** The newest stories that several outlets tell. */
export async function findSharedStories(library: Library, most: number): Promise<Story[]> {
  return loadStories(library, await library.store.stories.shared(most));
}

/** The story with this id, or of the article with this headline. */
export async function findNamedStory(library: Library, typed: string): Promise<Story | undefined> {
  const { lists, stories } = library.store;
  const [byId] = await loadStories(library, [typed]);
  if (byId) return byId;
  const titled = await lists.titled(fold(typed), maxHits);
  const told = await stories.of(titled.map(({ place }) => place));
  return (
    await loadStories(library, titled.flatMap(({ place }) => told.get(place)?.[0] ?? []).slice(0, 1))
  )[0];
}

/** The story whose openings fit a topic best; one of several outlets goes before an equal one. */
export async function findStoryAbout(
  library: Library,
  typed: string,
  reader: Language,
): Promise<Story | undefined> {
  const written = guessLanguage(typed, library.languages) ?? reader;
  const fitness = new Map<string, number>();
  for (const index of library.indexes.values()) {
    const topic = readTopic(typed, reader, index, library.languages);
    const { hits } = await searchPassages(index, typed, written, maxHits);
    const places = await library.store.lists.placesOf(hits.map(({ passage }) => passage.article.id));
    for (const { passage } of hits) {
      const place = places.get(passage.article.id);
      const told = place === undefined ? undefined : (await library.store.stories.of([place])).get(place);
      const score = topic.heldBy(openingOf(passage.article));
      if (told?.[0] !== undefined) fitness.set(told[0], Math.max(fitness.get(told[0]) ?? 0, score));
    }
  }
  const fitting = [...fitness].filter(([, score]) => score >= enough);
  const stories = await loadStories(
    library,
    fitting.map(([id]) => id),
  );
  const standing = (story: Story): number =>
    fitness.get(story.id)! + (outletsOf(story).length > 1 ? 0.1 : 0) + 0.01 * story.articles.length;
  return stories.toSorted((one, other) => standing(other) - standing(one))[0];
}

function openingOf({ title, body }: Article): string {
  const end = body.indexOf('\n\n');
  return `${title}\n${end < 0 ? body : body.slice(0, end)}`;
}

/** What the outlets of a story report: figures, pledges and people. */
export async function compareOutlets(library: Library, story: Story): Promise<ComparedStory> {
  const articles = story.articles.slice(0, maxCompared);
  const places = await library.store.lists.placesOf(articles.map(({ id }) => id));
  const loaded = await loadWithFacts(library, [...places.values()]);
  const facts = articles.flatMap(({ id }) => {
    const one = loaded.get(places.get(id) ?? -1);
    return one === undefined ? [] : [factsIn(one)];
  });
  const comparison = await compareArticles(library, articles);
  const people = await finishInTurns(joinPeople(facts.flatMap((one) => one.people)));
  const pledges = facts.flatMap((one) => one.pledges);
  return compareStory(
    { id: story.id, articles },
    { people },
    {
      figures: await finishInTurns(
        joinFigures(
          facts.flatMap((one) => one.figures),
          comparison,
        ),
      ),
      pledges: await finishInTurns(joinPledges({ pledges, people }, comparison)),
    },
  );
}
