import type { Article } from '../../corpus/article.ts';
import type { FactLanguage } from '../../languages/language.ts';
import type { Calling } from '../../languages/people-words.ts';
import { fold } from '../../text/normalise.ts';
import { onceFor } from '../../text/once-for.ts';
import type { Span } from '../../text/span.ts';
import { cutPieces } from '../phrases.ts';
import type { PersonMention } from './people.ts';
import { type PeopleBook, peopleBookOf } from './people-book.ts';

/**
 * What a text says of a person, plain data, that could tell them from another of the same name; empty where it says
 * nothing.
 */
export interface Traits {
  callings: readonly Calling[];
  /** Provinces of an office, services and parties. */
  seats: readonly string[];
  /** Where the person lives, folded. */
  homes: readonly string[];
  /** Concepts of the countries in the titles. */
  countries: readonly string[];
  /** The year of birth, give or take one. */
  born?: number;
  /** Whether the sentence tells of an earlier or a new post. */
  isFormer: boolean;
  /** Age and home as printed, for a reader to tell people of one name apart. */
  marks: readonly string[];
  /** Whether the person says or does something here, not only is named. */
  acts: boolean;
}

/** What befalls people of any calling. */
export const fates: ReadonlySet<Calling> = new Set<Calling>(['accused', 'victim', 'fallen']);

/** How far after a name its age and home may stand, in characters. */
const maxCharactersAway = 80;

/** How many words after a name its verb may stand: "has also". */
const maxWordsToVerb = 3;

/** Reads the traits of one mention. @param sentence the one around it */
export function traitsOf(
  mention: PersonMention,
  sentence: Span & { text: string },
  article: Article,
  language: FactLanguage,
): Traits {
  const book = peopleBookOf(language.facts.people);
  const { former, changes, agesAfter, agesBefore, homeWords } = language.facts.people.namesakes;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start).slice(0, maxCharactersAway);
  const found = { callings: new Set<Calling>(), seats: new Set<string>(), countries: new Set<string>() };
  for (const words of new Set([mention.lead ?? '', ...mention.titles]))
    readTitle(words, book, language, found);
  const age = firstMatch(agesAfter, after) ?? firstMatch(agesBefore, before);
  const years = Number(article.published.slice(0, 4));
  const home = homeIn(after, [age?.[0] ?? '', ...mention.titles], found.callings, language);
  const { born: year, age: old } = age?.groups ?? {};
  const born = year ? Number(year) : old ? years - Number(old) : undefined;
  const marks = [age?.[0]?.replace(/^[\s,(]+|[\s,)]+$/gu, ''), home].filter((mark) => mark !== undefined);
  return {
    marks,
    acts: acts(before, after, book),
    callings: weightiest(found.callings),
    seats: [...found.seats],
    countries: [...found.countries],
    homes: home === undefined ? [] : placesIn(home, homeWords),
    ...(born !== undefined && Number.isFinite(born) && { born }),
    isFormer:
      mention.titles.some((title) => former.test(title)) ||
      changes.test(before.slice(-maxCharactersAway)) ||
      changes.test(after),
  };
}

/** Where a private person lives: right after the name, an age or a title ("ông Nam, 45 tuổi, ở Quảng Trị"). */
function homeIn(
  after: string,
  between: readonly string[],
  callings: ReadonlySet<Calling>,
  language: FactLanguage,
): string | undefined {
  if (callings.size > 0 && !callings.has('plain') && !callings.has('accused')) return undefined;
  const found = language.facts.people.namesakes.homes.exec(after);
  const place = found?.groups?.place;
  if (!found || place === undefined || isLand(place, language)) return undefined;
  const words = between.reduce((text, one) => text.replace(one, ''), after.slice(0, found.index));
  return /^[\s,(]*$/u.test(words) ? place : undefined;
}

function readTitle(
  words: string,
  book: PeopleBook,
  language: FactLanguage,
  into: { callings: Set<Calling>; seats: Set<string>; countries: Set<string> },
): void {
  const all = cutPieces(words);
  let isOffice = false;
  for (let at = 0; at < all.length; ) {
    const calling = book.callings.ahead(all, at);
    const role = book.roles.ahead(all, at);
    const service = book.services.ahead(all, at);
    const place = book.places.ahead(all, at);
    const country = book.countries.ahead(all, at);
    if (service) into.seats.add(service.value);
    if (role && (!calling || role.next > calling.next)) isOffice = true;
    else if (calling && (calling.value !== 'plain' || into.callings.size === 0))
      into.callings.add(calling.value);
    if (country)
      for (const concept of landConcepts(language, textOf(all, at, country.next)))
        into.countries.add(concept);
    else if (place && !isLand(textOf(all, at, place.next), language))
      into.seats.add(fold(textOf(all, at, place.next)));
    at = Math.max(at + 1, ...[calling, role, service, place, country].map((one) => one?.next ?? 0));
  }
  if (isOffice) into.callings.add('office');
}

/** A leader of something is what that is; an officer's degree or trade says less than the office. */
function weightiest(callings: Set<Calling>): Calling[] {
  if (callings.size > 1) callings.delete('leader');
  const all = [...callings];
  if (!callings.has('office')) return all;
  return all.filter((one) => one === 'office' || fates.has(one));
}

/** "Giang | has | thanked", "| nói" after a quotation. */
function acts(before: string, after: string, book: PeopleBook): boolean {
  const next = cutPieces(after).slice(0, maxWordsToVerb);
  const last = cutPieces(before.slice(-maxCharactersAway));
  return (
    next.some((piece, at) => !/^\p{Lu}/u.test(piece.text) && book.actions.ahead(next, at) !== undefined) ||
    book.actions.back(last, last.length - 1) !== undefined
  );
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}

function placesIn(printed: string, words: ReadonlySet<string>): string[] {
  return printed.split(', ').map((place) =>
    fold(
      place
        .split(' ')
        .filter((word) => !words.has(word.toLowerCase()))
        .join(' '),
    ),
  );
}

function textOf(all: ReturnType<typeof cutPieces>, from: number, next: number): string {
  return all
    .slice(from, next)
    .map(({ text }) => text)
    .join(' ');
}

const landsOf = onceFor(
  ({ facts: { people }, lexicon }: FactLanguage): ReadonlyMap<string, readonly string[]> => {
    const known = new Map<string, string[]>();
    const bodies = new Set(people.namesakes.bodies.map((body) => body.toLowerCase()));
    for (const country of people.countries) {
      const land = country.toLowerCase();
      if (!bodies.has(land)) known.set(land, []);
    }
    for (const [concept, forms] of lexicon) for (const form of forms) known.get(form)?.push(concept);
    return known;
  },
);

function isLand(printed: string, language: FactLanguage): boolean {
  return landConcepts(language, printed).length > 0;
}

/** What the lexicon calls a country, the same in every language. */
function landConcepts(language: FactLanguage, printed: string): readonly string[] {
  return landsOf(language).get(printed.toLowerCase()) ?? [];
}
