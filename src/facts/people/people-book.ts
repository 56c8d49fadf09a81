import type { Calling, PeopleGrammar, Phrases } from '../../languages/grammar.ts';
import { onceFor } from '../../text/once-for.ts';
import { PhraseBook, phraseBook } from '../phrases.ts';

/** A people grammar made ready for matching. */
export type PeopleBook = ReturnType<typeof build>;

/** The grammar's phrases as books; built once for each grammar. */
export const peopleBookOf: (grammar: PeopleGrammar) => PeopleBook = onceFor(build);

function build(grammar: PeopleGrammar) {
  const strong = new Set(grammar.strongRoles.toLowerCase().split('|'));
  const roles = grammar.roles.toLowerCase().split('|');
  return {
    grammar,
    /** Role → whether it makes one word a person. Titles are printed with and without capitals. */
    roles: new PhraseBook<boolean>(roles.map((role) => [role, strong.has(role)])),
    entitling: phraseBook(grammar.entitling),
    actions: phraseBook(grammar.actions),
    personalActions: phraseBook(grammar.personalActions),
    personalObjects: phraseBook(grammar.personalObjects),
    eponyms: phraseBook(grammar.eponyms),
    honorifics: phraseBook(grammar.honorifics),
    /** What opens a list of names → whether only people are listed so. */
    listings: new PhraseBook<boolean>([
      [grammar.listings.people, true],
      [grammar.listings.any, false],
    ]),
    plurals: phraseBook(grammar.listings.nouns),
    firms: phraseBook(grammar.firms),
    titlePrefixes: phraseBook(grammar.titlePrefixes),
    titleEnds: phraseBook(grammar.titleEnds),
    copulas: phraseBook(grammar.copulas),
    relatives: phraseBook(grammar.relatives),
    relations: phraseBook(grammar.relations),
    articles: phraseBook(grammar.articles),
    roleJoiners: phraseBook(grammar.roleJoiners),
    placeLeads: phraseBook(grammar.placeLeads),
    places: phraseBook(grammar.places),
    countries: phraseBook(grammar.countries),
    callings: new PhraseBook<Calling>(
      (Object.entries(grammar.namesakes.callings) as [Calling, Phrases][]).map(([calling, list]) => [
        list,
        calling,
      ]),
    ),
    services: new PhraseBook<string>(
      Object.entries(grammar.namesakes.services).map(([service, list]) => [list, service]),
    ),
    bodies: phraseBook(grammar.namesakes.bodies),
  };
}
