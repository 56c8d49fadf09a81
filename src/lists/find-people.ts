import { foldName, joinPeople, type PersonFact } from '../facts/people/join-people.ts';
import { searchPassages } from '../index/search.ts';
import type { Language } from '../languages/language.ts';
import type { Library } from '../library.ts';
import { placeOf } from '../store/readings.ts';
import { fold } from '../text/normalise.ts';
import { splitTokens } from '../text/tokens.ts';
import { finishInTurns } from '../worker/steps.ts';
import { factsIn, loadWithFacts, newestFirst } from './find-facts.ts';

/** Names looked through for one that is asked for, and articles read for it. */
const maxNames = 40;
const maxArticles = 200;

/** A person with how often all articles name them, not only those read here. */
export interface FoundPerson {
  person: PersonFact;
  /** Whether an office was asked for, not a name. */
  isHolder: boolean;
  /** The other people of the same name, or the same office. */
  namesakes: readonly PersonFact[];
  articles: number;
  mentions: number;
}

/**
 * The person named most among those whose names hold every word typed, diacritics or not; of several with one name
 * the one whose titles hold the other words typed.
 */
export async function findPerson(library: Library, typed: string): Promise<FoundPerson | undefined> {
  const wanted = wordsOf([typed]);
  if (wanted.size === 0) return undefined;
  const { lists } = library.store;
  const words = [...wanted];
  const named = await lists.peopleWith(words, maxNames);
  // "tong bi thu to lam": the name is part of what is typed.
  const parts =
    named.length > 0
      ? named
      : (await Promise.all(words.map((word) => lists.peopleWith([word], maxNames)))).flat();
  const keys = new Set(parts.map(({ key }) => key));
  // A surname alone stands for a full name elsewhere in the article, or in others.
  for (const key of [...keys])
    for (const word of [key.split(' ')[0]!, key.split(' ').at(-1)!]) keys.add(word);
  const places = await lists.naming([...keys], maxArticles);
  const loaded = [...(await loadWithFacts(library, places)).values()].sort(newestFirst);
  const people = await finishInTurns(joinPeople(loaded.flatMap((one) => factsIn(one).people)));
  const person = choosePerson(people, typed, wanted);
  if (person === undefined) return undefined;
  const names = new Set(person.names.map(foldName));
  const namesakes = people.filter(
    (other) =>
      other !== person && other.names.some((name) => name.includes(' ') && names.has(foldName(name))),
  );
  const articles = new Set(person.mentions.map(({ article }) => article.id)).size;
  // Beyond the articles that were read the names alone are counted, which cannot tell namesakes apart.
  const isAll = places.length < maxArticles;
  const counted = isAll ? undefined : await lists.countNaming([...names]);
  return {
    person,
    isHolder: false,
    namesakes,
    articles: Math.max(articles, counted?.articles ?? 0),
    mentions: Math.max(person.mentions.length, counted?.mentions ?? 0),
  };
}

/** Passages in each language that are looked through for who holds an office. */
const maxOfficePassages = 20;

/**
 * Who holds an office, by the titles that articles print: "General Secretary", "chủ tịch nước". The one named most in
 * the articles found, with the others who are called so; a title must say all that is asked for.
 * @param language the asker's, to begin with
 */
export async function findHolder(
  library: Library,
  typed: string,
  language: Language,
): Promise<FoundPerson | undefined> {
  const asked = [...library.languages.keys()].map((code) => library.readContent(typed, code).words);
  const places = new Set<number>();
  for (const index of library.indexes.values()) {
    const { hits } = await searchPassages(index, typed, language, maxOfficePassages);
    for (const { found } of hits) places.add(placeOf(found.number));
  }
  const loaded = await loadWithFacts(library, [...places]);
  const people = await finishInTurns(joinPeople([...loaded.values()].flatMap((one) => factsIn(one).people)));
  const isCalled = (title: string): boolean =>
    asked.some((words) =>
      [...library.languages.keys()].some((code) => {
        const said = library.readContent(title, code);
        const isSaid = words.every(({ keys }) => keys.some((key) => said.keys.has(key)));
        // A longer title may be another office: "Deputy General Secretary".
        return words.length > 0 && isSaid && said.words.length <= words.length;
      }),
    );
  const isExact = ({ titles }: PersonFact): boolean =>
    titles.some((title) => fold(title) === fold(typed.trim()));
  const called = people.filter(({ titles }) => titles.some(isCalled));
  // "Chủ tịch nước" is also a president to the lexicon; who is called just so goes before.
  const chosen = called.some(isExact) ? called.filter(isExact) : called;
  const [person, ...others] = chosen.sort((one, other) => other.mentions.length - one.mentions.length);
  if (person === undefined) return undefined;
  const articles = new Set(person.mentions.map(({ article }) => article.id)).size;
  return { person, isHolder: true, namesakes: others, articles, mentions: person.mentions.length };
}

/** Articles that are read for people to be offered. */
const maxOffering = 60;

/** People whose names hold every word typed, those named most first; namesakes apart. */
export async function findPeopleLike(library: Library, typed: string, most: number): Promise<PersonFact[]> {
  const { lists } = library.store;
  const keys = (await lists.peopleWith([...wordsOf([typed])], most)).map(({ key }) => key);
  const loaded = await loadWithFacts(library, await lists.naming(keys, maxOffering));
  const standing = new Map(keys.map((key, at) => [key, at]));
  const placeOf = ({ names }: PersonFact): number =>
    Math.min(...names.map((name) => standing.get(foldName(name)) ?? Number.POSITIVE_INFINITY));
  const people = await finishInTurns(joinPeople([...loaded.values()].flatMap((one) => factsIn(one).people)));
  return people
    .filter((person) => Number.isFinite(placeOf(person)))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function choosePerson(
  people: readonly PersonFact[],
  typed: string,
  wanted: ReadonlySet<string>,
): PersonFact | undefined {
  const exact = wordsOfMarked(typed);
  const fitting = people.filter((person) => person.names.some((name) => wanted.isSubsetOf(wordsOf([name]))));
  if (fitting.length > 0)
    return (
      fitting.find((person) => person.names.some((name) => exact.isSubsetOf(wordsOfMarked(name)))) ??
      fitting[0]
    );
  return people.find(
    (person) =>
      person.names.some((name) => wordsOf([name]).isSubsetOf(wanted)) &&
      wanted.isSubsetOf(wordsOf([...person.names, ...person.titles, ...person.marks])),
  );
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => splitTokens(fold(text)).map((token) => token.text)));
}

/** With diacritics: "Hưng" typed is not "Hùng". */
function wordsOfMarked(text: string): Set<string> {
  return new Set(splitTokens(text.normalize('NFC').toLowerCase()).map((token) => token.text));
}
