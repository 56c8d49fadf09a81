import type { Article } from '../corpus/article.ts';
import type { FigureFact, PledgeFact } from '../facts/collect.ts';
import { isNear, isTelling } from '../facts/figures/near-figures.ts';
import { joinPeople } from '../facts/people/join-people.ts';
import { searchPassages } from '../index/search.ts';
import type { Library } from '../library.ts';
import { valueKeyOf } from '../reading/read-article.ts';
import { placeOf } from '../store/readings.ts';
import type { Reports } from '../stories/check-claim.ts';
import { type Comparison, createComparison } from '../stories/comparison.ts';
import { type JoinedFigure, joinFigures } from '../stories/join-figures.ts';
import { type JoinedPledge, joinPledges } from '../stories/join-pledges.ts';
import { finishInTurns } from '../worker/steps.ts';
import { factsIn, loadWithFacts } from './find-facts.ts';

/** Passages alike that are looked at for other values of one quantity. */
const maxAlike = 8;
/** Most articles elsewhere that are looked at for other reports of one fact. */
const maxElsewhere = 40;

/** Prepares the comparison of what some articles say. */
export async function compareArticles(library: Library, articles: readonly Article[]): Promise<Comparison> {
  const stories = await storiesOf(library, articles);
  return createComparison(
    library.readContent,
    library.store.readings.words,
    ({ id }) => stories.get(id) ?? new Set(),
  );
}

/** The stories of each article, by its id. */
async function storiesOf(
  { store }: Library,
  articles: readonly Article[],
): Promise<Map<string, ReadonlySet<string>>> {
  const places = await store.lists.placesOf(articles.map(({ id }) => id));
  const told = await store.stories.of([...places.values()]);
  return new Map([...places].map(([id, place]) => [id, new Set(told.get(place) ?? [])]));
}

/** Puts together the reports of one quantity among some figures. */
export async function groupFigures(library: Library, facts: readonly FigureFact[]): Promise<JoinedFigure[]> {
  const comparison = await compareArticles(
    library,
    facts.map(({ article }) => article),
  );
  return finishInTurns(joinFigures(facts, comparison));
}

/**
 * All reports of the quantity that some figures give: those of the same story and, where the value tells, of others;
 * and what others give for it.
 */
export async function reportsOfFigure(library: Library, one: JoinedFigure): Promise<JoinedFigure> {
  const { figure, article: told, sentence } = one.reports[0]!;
  const places = new Set(
    await storyMates(
      library,
      one.reports.map(({ article }) => article),
    ),
  );
  if (isTelling(figure))
    for (const { place } of await library.store.lists.valued([valueKeyOf(figure)], maxElsewhere))
      places.add(place);
  // What others give for it stands in sentences that say much the same.
  const language = library.languages.get(told.language)!;
  const index = library.indexes.get(told.language)!;
  const { hits } = await searchPassages(index, sentence.text, language, maxAlike);
  for (const { found } of hits) places.add(placeOf(found.number));
  const loaded = await loadWithFacts(library, [...places]);
  const others = [...loaded.values()].flatMap((article) => {
    const { figures } = factsIn(article);
    const near = figures.filter(
      (fact) =>
        fact.figure.kind === figure.kind &&
        (isNear(fact.figure.value, figure.value) ||
          (figure.state !== undefined && fact.figure.state === figure.state)),
    );
    // The other figures of a sentence bound what belongs to each.
    const sentences = new Set(near.map((fact) => fact.sentence.start));
    return figures.filter((fact) => sentences.has(fact.sentence.start));
  });
  const all = new Map([...one.reports, ...others].map((fact) => [nameOf(fact), fact]));
  const joined = await groupFigures(library, [...all.values()]);
  return (
    joined.find((group) => group.reports.some((fact) => nameOf(fact) === nameOf(one.reports[0]!))) ?? one
  );
}

/** Puts together the reports of one promise among some, with those of the stories that they stand in. */
export async function groupPledges(library: Library, facts: readonly PledgeFact[]): Promise<JoinedPledge[]> {
  const mates = await storyMates(
    library,
    facts.map(({ article }) => article),
  );
  const loaded = await loadWithFacts(library, mates);
  const all = new Map(
    [...facts, ...[...loaded.values()].flatMap((one) => factsIn(one).pledges)].map((fact) => [
      nameOf({ ...fact, figure: fact.pledge }),
      fact,
    ]),
  );
  const pledges = [...all.values()];
  const comparison = await compareArticles(
    library,
    pledges.map(({ article }) => article),
  );
  const people = await finishInTurns(joinPeople([...loaded.values()].flatMap((one) => factsIn(one).people)));
  return finishInTurns(joinPledges({ pledges, people }, comparison));
}

/** Names a fact among all: where it stands. */
function nameOf({ article, figure }: { article: Article; figure: { start: number; end: number } }): string {
  return `${article.id}:${figure.start}:${figure.end}`;
}

/** Places of the articles that share a story with some, themselves among them. */
async function storyMates(library: Library, articles: readonly Article[]): Promise<number[]> {
  const { store } = library;
  const places = await store.lists.placesOf(articles.map(({ id }) => id));
  const told = await store.stories.of([...places.values()]);
  const members = await store.stories.members([...new Set([...told.values()].flat())]);
  return [...new Set([...places.values(), ...[...members.values()].flat()])];
}

/** What claims are held against. */
export async function openReports(library: Library): Promise<Reports> {
  return {
    languages: library.languages,
    indexes: library.indexes,
    comparison: await compareArticles(library, []),
    figuresIn: (article) => findFiguresOf(library, article),
    async figuresLike(figure) {
      const places = (await library.store.lists.valued([valueKeyOf(figure)], maxElsewhere)).map(
        ({ place }) => place,
      );
      const loaded = await library.loaded.get(places.slice(0, maxAlike));
      return [...loaded.values()].flatMap((one) =>
        factsIn(one).figures.filter((fact) => valueKeyOf(fact.figure) === valueKeyOf(figure)),
      );
    },
  };
}

/** The figures that an article states. */
export async function findFiguresOf(library: Library, { id }: Article): Promise<readonly FigureFact[]> {
  const place = (await library.store.lists.placesOf([id])).get(id);
  const one = place === undefined ? undefined : (await library.loaded.get([place])).get(place);
  return one === undefined ? [] : factsIn(one).figures;
}
