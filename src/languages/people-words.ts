import type { Phrases, WordLists } from './word-lists.ts';

/** The words by which people are named and entitled. */
export interface PeopleWords {
  /** What opens or closes a title: "Tổng Bí thư", "Secretary". */
  roles: Phrases;
  /** Roles that are enough to make one capitalised word a person: "President Trump". */
  strongRoles: Phrases;
  /** What announces a name and is no title: "ông", "Mr". */
  honorifics: Phrases;
  /**
   * What opens a list of names: of people alone ("named as"), or of anything ("such as") after one of `nouns` for
   * people.
   */
  listings: { people: Phrases; any: Phrases; nouns: Phrases };
  /** What opens the name of a firm, whose last words may be a person's: "công ty". */
  firms: Phrases;
  /** Those of the honorifics that are also printed as titles: "Dr", "GS.TS". */
  entitling: Phrases;
  /** What people do and bodies rarely: with it a bare full name is a person's. "said", "cho biết". */
  actions: Phrases;
  /**
   * What only people do: with it any bare run of two or three capitalised words is a person's name. "wept", "qua
   * đời".
   */
  personalActions: Phrases;
  /** What is done to people alone, right before such a run: "arrested", "khởi tố". */
  personalObjects: Phrases;
  /** Names of people that are first of all names of places or schools, and a person's after a title: "Hồ Chí Minh". */
  eponyms: Phrases;
  /** Lower-case words that carry a title on between role and name: "quốc", "phòng", "defence". */
  titleWords: ReadonlySet<string>;
  /** Small words inside a title: "of", "tại". */
  titleLinks: ReadonlySet<string>;
  /** Before a role and part of the title: "former", "cựu". */
  titlePrefixes: Phrases;
  /** Words that end a title after the name where no comma does: verbs of saying, relative pronouns. */
  titleEnds: Phrases;
  /** Between a name and the role after it, besides a comma: "is", "là". */
  copulas: Phrases;
  /** After a name and a comma, words that are only said of people: "who", "whose". */
  relatives: Phrases;
  /** What one person is to another, before the name: "sister", "vợ". */
  relations: Phrases;
  /** Words between "is" and what a thing is that bears a person's name: "là | tên con | tàu". */
  namingWords: ReadonlySet<string>;
  /** Capitalised words that open a sentence or tell a day, and belong to no title after them: "On", "Monday". */
  openers: ReadonlySet<string>;
  /** Small words before a role after the name: "the", "một". */
  articles: Phrases;
  /** Words that join two roles after a name: "and". */
  roleJoiners: Phrases;
  /** Lower-case particles inside a name: "van", "bin". */
  particles: ReadonlySet<string>;
  /** Names of places, as printed, whose words could be taken for a person's. */
  places: Phrases;
  /** Lower-case words that are never part of a person's name: countries, months, "ministry". */
  notNames: ReadonlySet<string>;
  /**
   * Lower-case words that make the name after them a place or an institution: "đường", "bệnh viện" by its last word.
   */
  placeWords: ReadonlySet<string>;
  /** The same in more than one word: "đại học". */
  placeLeads: Phrases;
  /** Countries and peoples as printed, for titles and parties. */
  countries: Phrases;
}

/** What somebody is, as far as it tells people of one name apart. `leader` fits most of the others. */
export type Calling =
  | 'office'
  | 'leader'
  | 'business'
  | 'learning'
  | 'medicine'
  | 'teaching'
  | 'law'
  | 'press'
  | 'sport'
  | 'art'
  | 'faith'
  | 'plain'
  | 'accused'
  | 'victim'
  | 'fallen';

/** The words that tell two people of one name apart; a role in none of the callings is an office. */
export interface NamesakeWords {
  callings: Readonly<Partial<Record<Calling, Phrases>>>;
  /** Services and parties, by a name that all languages share. */
  services: Readonly<Record<string, Phrases>>;
  /** Lower-case words inside the place where somebody lives that are no part of its name: "xã", "commune". */
  homeWords: ReadonlySet<string>;
  /** Those of the countries that are bodies of many, whose people come from any: "EU". */
  bodies: Phrases;
}

/** Reads the lists in `words/people/`. */
export function readPeopleWords(lists: WordLists): PeopleWords {
  const phrases = (list: string) => lists.phrases(`people/${list}`);
  const words = (list: string) => lists.words(`people/${list}`);
  const ofClass = (list: string, name: string) => lists.classes(`people/${list}`)[name] ?? [];
  return {
    roles: phrases('roles'),
    strongRoles: ofClass('roles', 'strong'),
    honorifics: phrases('honorifics'),
    listings: {
      people: ofClass('listings', 'people'),
      any: ofClass('listings', 'any'),
      nouns: phrases('plural-people'),
    },
    firms: phrases('firms'),
    entitling: ofClass('honorifics', 'title'),
    actions: phrases('actions'),
    personalActions: phrases('personal-actions'),
    personalObjects: phrases('personal-objects'),
    eponyms: phrases('eponyms'),
    titleWords: words('title-words'),
    titleLinks: words('title-links'),
    titlePrefixes: phrases('title-prefixes'),
    titleEnds: phrases('title-ends'),
    copulas: phrases('copulas'),
    relatives: phrases('relatives'),
    relations: phrases('relations'),
    namingWords: words('naming-words'),
    openers: words('openers'),
    articles: phrases('articles'),
    roleJoiners: phrases('role-joiners'),
    particles: words('particles'),
    places: phrases('places'),
    notNames: words('not-names'),
    placeWords: words('place-words'),
    placeLeads: phrases('place-leads'),
    countries: phrases('countries'),
  };
}

/** Reads those of the lists in `words/people/` that tell people of one name apart. */
export function readNamesakeWords(lists: WordLists): NamesakeWords {
  return {
    callings: lists.classes('people/callings'),
    services: lists.classes('people/services'),
    homeWords: lists.words('people/home-words'),
    bodies: lists.classes('people/countries').body ?? [],
  };
}
