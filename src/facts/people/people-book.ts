import type { PeopleGrammar } from '../../languages/grammar.ts';
import type { Calling } from '../../languages/people-words.ts';
import type { Phrases } from '../../languages/word-lists.ts';
import { onceFor } from '../../text/once-for.ts';
import { makePhraseBook, PhraseBook } from '../phrases.ts';

/** A people grammar made ready for matching. */
export type PeopleBook = ReturnType<typeof build>;

/** The grammar's phrases as books; built once for each grammar. */
export const peopleBookOf: (grammar: PeopleGrammar) => PeopleBook = onceFor(build);

function build(grammar: PeopleGrammar) {
  const strong = new Set(grammar.strongRoles);
  return {
    grammar,
    /** Role → whether it makes one word a person. Titles are printed with and without capitals. */
    roles: new PhraseBook<boolean>(grammar.roles.map((role) => [[role], strong.has(role)])),
    entitling: makePhraseBook(grammar.entitling),
    actions: makePhraseBook(grammar.actions),
    personalActions: makePhraseBook(grammar.personalActions),
    personalObjects: makePhraseBook(grammar.personalObjects),
    eponyms: makePhraseBook(grammar.eponyms),
    honorifics: makePhraseBook(grammar.honorifics),
    /** What opens a list of names → whether only people are listed so. */
    listings: new PhraseBook<boolean>([
      [grammar.listings.people, true],
      [grammar.listings.any, false],
    ]),
    plurals: makePhraseBook(grammar.listings.nouns),
    firms: makePhraseBook(grammar.firms),
    titlePrefixes: makePhraseBook(grammar.titlePrefixes),
    titleEnds: makePhraseBook(grammar.titleEnds),
    copulas: makePhraseBook(grammar.copulas),
    relatives: makePhraseBook(grammar.relatives),
    relations: makePhraseBook(grammar.relations),
    articles: makePhraseBook(grammar.articles),
    roleJoiners: makePhraseBook(grammar.roleJoiners),
    placeLeads: makePhraseBook(grammar.placeLeads),
    places: makePhraseBook(grammar.places),
    countries: makePhraseBook(grammar.countries),
    callings: new PhraseBook<Calling>(
      (Object.entries(grammar.namesakes.callings) as [Calling, Phrases][]).map(([calling, list]) => [
        list,
        calling,
      ]),
    ),
    services: new PhraseBook<string>(
      Object.entries(grammar.namesakes.services).map(([service, list]) => [list, service]),
    ),
    bodies: makePhraseBook(grammar.namesakes.bodies),
  };
}
