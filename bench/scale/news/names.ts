import { givenNames } from '../../../src/languages/given-names.ts';
import type { Languages } from '../../../src/languages/language.ts';
import { fold } from '../../../src/text/normalise.ts';
import { withoutDiacritics } from '../../quality/disturb.ts';
import { pick, seeded } from '../../quality/random.ts';
import { families, givens, middles, organisations, titles } from './name-parts.ts';
import { zipf } from './zipf.ts';

/** What something is called in each language, by code. */
export type Said = Readonly<Record<string, string>>;

/** Somebody in the news. */
export interface Person {
  name: Said;
  title: Said;
}

/** Who and what news names: of each kind there are far more than any one year brings. */
export interface Names {
  person(random: () => number): Person;
  place(random: () => number): Said;
  organisation(random: () => number): Said;
  firm(random: () => number): Said;
  country(random: () => number): Said;
  /** A word that hardly any other text has. */
  rareWord(random: () => number): string;
}

const people = { count: 60_000, exponent: 0.85, shift: 4 };
const firms = { count: 20_000, exponent: 0.9, shift: 4 };
const rareWords = { count: 400_000, exponent: 0.7, shift: 20 };
/** Share of the people who have Vietnamese names. */
const vietnamese = 0.7;
/** Share of the places that are a commune or a small town which few know. */
const smallPlaces = 0.25;

const syllables =
  'ba bel bor cam cor dal den dor el far fen gar gol har hol ill jan kar kel kos lan lem lor mal mar mel nor ol pel ' +
  'per qua ral ren ros sal sel sol tal ter tor ul val ver vin wal wel yor zan';
const endings =
  'sen ski ley man berg etti ova inho stad mann son es ard ic ides well ton field mura moto aldi ez';

export function createNames(languages: Languages): Names {
  const drawPerson = zipf(people.count, people.exponent, people.shift);
  const drawFirm = zipf(firms.count, firms.exponent, firms.shift);
  const drawRare = zipf(rareWords.count, rareWords.exponent, rareWords.shift);
  const places = knownPlaces(languages);
  const drawPlace = zipf(places.length, 0.8, 2);
  const countries = knownCountries(languages);
  const drawCountry = zipf(countries.length, 0.9, 2);
  const foreign = [...givenNames];

  return {
    person: (random) => makePerson(drawPerson(random), foreign),
    place(random) {
      if (random() >= smallPlaces) return places[drawPlace(random)]!;
      const own = `${pick(middles, random)} ${pick(givens, random)}`;
      return { vi: `xã ${own}`, en: `${withoutDiacritics(own)} commune` };
    },
    organisation: (random) => pick(organisations, random),
    firm(random) {
      const name = coinWord(drawFirm(random), 0x0f1a);
      return { vi: `Công ty ${name}`, en: `${name} Group` };
    },
    country: (random) => countries[drawCountry(random)]!,
    rareWord: (random) => coinWord(drawRare(random), 0x51ab),
  };
}

/** The person of a rank, always the same; two ranks may have one name, as people do. */
function makePerson(rank: number, foreign: readonly string[]): Person {
  const random = seeded(rank * 7919 + 17);
  const title = pick(titles, random);
  if (random() < vietnamese) {
    const family = families[zipf(families.length, 0.9, 1)(random)]!;
    const name = `${family} ${pick(middles, random)} ${pick(givens, random)}`;
    return { name: { vi: name, en: withoutDiacritics(name) }, title };
  }
  const given = pick(foreign, random);
  const name = `${given[0]!.toUpperCase()}${given.slice(1)} ${coinWord(rank, 0x7a31)}`;
  return { name: { vi: name, en: name }, title };
}

const parts = syllables.split(' ');
const ends = endings.split(' ');

/** A word for a number: another one for nearly every number and kind. */
function coinWord(number: number, kind: number): string {
  const random = seeded(number * 31 + kind);
  const word = pick(parts, random) + (random() < 0.6 ? pick(parts, random) : '') + pick(ends, random);
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** The places that both languages have in their lists, as each prints them. */
function knownPlaces(languages: Languages): Said[] {
  const english = new Map(placesOf(languages, 'en').map((place) => [fold(place), place]));
  const found = placesOf(languages, 'vi').flatMap((place): [string, Said][] => {
    const other = english.get(fold(place));
    return other === undefined ? [] : [[other, { vi: place, en: other }]];
  });
  return [...new Map(found).values()];
}

function knownCountries(languages: Languages): Said[] {
  const codes =
    'US CN JP KR LA KH TH SG MY ID PH IN AU FR DE GB RU IT ES NL SE DK CA BR ZA AE IL UA PL CZ'.split(' ');
  const named = [...languages].map(
    ([code, { locale }]) => [code, new Intl.DisplayNames(locale, { type: 'region' })] as const,
  );
  return codes.map((region) => Object.fromEntries(named.map(([code, names]) => [code, names.of(region)!])));
}

function placesOf(languages: Languages, code: string): readonly string[] {
  return languages.get(code)?.facts?.people.places ?? [];
}
